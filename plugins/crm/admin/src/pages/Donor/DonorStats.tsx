import type { DonorOut } from '../../../../shared/donors';
import { Facts } from '../../components/Facts';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useDonorStatsQuery } from '../../services/donors';

/** The figures of a donor, all counted by the server. */
export function DonorStats({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { number } = useFormats();
  const { organization } = useOrganization();
  const { data, error, refetch } = useDonorStatsQuery({ organization: organization.documentId, donor: donor.documentId });
  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={3} />;
  const { currency } = data;
  const money = (amount: number) => <Money amount={amount} currency={currency} />;
  const facts = [
    { label: say('crm.donor.averageDonation'), value: money(data.averageDonation) },
    { label: say('crm.donor.largestDonation'), value: money(data.largestDonation) },
    { label: say('crm.donor.smallestDonation'), value: money(data.smallestDonation) },
    { label: say('crm.donor.firstDonationOn'), value: data.firstDonationOn },
    { label: say('crm.donor.yearsDonated'), value: number(data.yearsDonated) },
    { label: say('crm.donor.currentStreak'), value: say('crm.donor.years', { count: data.currentStreak }) },
    {
      label: say('crm.donor.bestYear'),
      value:
        data.bestYear === null ? null : (
          <>
            {String(data.bestYear)} · {money(data.bestYearTotal)}
          </>
        ),
    },
    { label: say('crm.donor.trend'), value: say(`crm.trend.${data.trend}`) },
    { label: say('crm.donor.softCreditTotal'), value: money(data.softCreditTotal) },
    { label: say('crm.donor.nextRecurringOn'), value: data.nextRecurringOn },
    { label: say('crm.donor.engagementScore'), value: number(data.engagementScore) },
  ];
  return (
    <Panel title={say('crm.donor.figures')}>
      <Facts facts={facts} />
    </Panel>
  );
}
