import { Typography } from '@strapi/design-system';
import type { DonorOut, YearTotal } from '../../../../shared/donors';
import { Bars } from '../../charts/lazy-charts';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonBar } from '../../components/Skeleton';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { ChartPanel } from '../../reporting/ChartPanel';
import { cell, type ReportTable } from '../../reporting/report-table';
import { useDonorYearsQuery } from '../../services/donors';
import { withoutGaps } from './years';

/** What was given in each tax year: a chart, the same as a table, and a sentence that sums it up. */
export function GivingByYear({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { data, error, refetch } = useDonorYearsQuery({ organization: organization.documentId, donor: donor.documentId });
  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data !== undefined && data.length > 0) return <Years donor={donor} years={withoutGaps(data)} />;
  return (
    <Panel title={say('crm.years.title')}>
      {data === undefined ? <SkeletonBar height="20rem" /> : <Typography textColor="neutral600">{say('crm.years.none')}</Typography>}
    </Panel>
  );
}

function Years({ donor, years }: { readonly donor: DonorOut; readonly years: readonly YearTotal[] }) {
  const say = useWords();
  const { money } = useFormats();
  const { currency } = donor;
  const best = years.reduce((most, year) => (year.total > most.total ? year : most));
  const giving = years.filter(({ gifts }) => gifts > 0).length;
  const giftsOf = (year: number): string => `${paths.donor(donor.documentId, 'donations')}?counted=true&from=${year}-01-01&to=${year}-12-31`;
  const table: ReportTable = {
    name: say('crm.years.title'),
    currency,
    columns: [
      { key: 'year', label: say('crm.years.year'), kind: 'text' },
      { key: 'gifts', label: say('crm.years.gifts'), kind: 'number' },
      { key: 'total', label: say('crm.years.total'), kind: 'money' },
    ],
    rows: [...years].reverse().map(({ year, gifts, total }) => [cell(String(year)), cell(gifts, giftsOf(year)), cell(total, giftsOf(year))]),
  };
  return (
    <ChartPanel
      title={say('crm.years.title')}
      summary={say('crm.years.summary', { count: giving, best: String(best.year), amount: money(best.total, currency) })}
      table={table}
      height="20rem"
    >
      <Bars
        points={years.map(({ year, total }) => ({ label: String(year), values: { total }, to: giftsOf(year) }))}
        series={[{ key: 'total', label: say('crm.years.total'), tone: 'main' }]}
        currency={currency}
      />
    </ChartPanel>
  );
}
