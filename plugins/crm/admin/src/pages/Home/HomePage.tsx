import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { ChoiceField } from '../../forms/fields';
import { useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { DonorStatsOverview } from '../../reporting/DonorStatsOverview';
import { DonorTrendsChart, MEASURES } from '../../reporting/DonorTrendsChart';
import { Controls, PeriodPicker } from '../../reporting/Pickers';
import { usePeriod } from '../../reporting/usePeriod';
import { WhichPeriod } from '../../reporting/WhichPeriod';
import { FRESH, useOverviewQuery, useTrendsQuery } from '../../services/reports';
import { INTERVALS, oneOf } from '../../../../shared/vocabulary';
import { ActiveCampaigns } from './ActiveCampaigns';
import { NeedsAttention } from './NeedsAttention';
import { RecurringPlans } from './RecurringPlans';
import { TasksDue } from './TasksDue';
import { TopDonors } from './TopDonors';

const Panels = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr));
  gap: ${({ theme }) => theme.spaces[5]};
  align-items: start;
`;

/** The charity at a glance: its figures, how giving goes, and what waits to be done. */
export default function HomePage() {
  const say = useWords();
  const { organization, can } = useOrganization();
  return (
    <Page.Main>
      <PageTitle>{say('crm.home.title')}</PageTitle>
      <Layouts.Header title={say('crm.home.title')} subtitle={organization.name} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {can('report.read') && <Figures />}
          <Panels>
            {can('report.read') && can('donation.read') && <NeedsAttention />}
            {can('task.read') && <TasksDue />}
            {can('campaign.read') && <ActiveCampaigns />}
            {can('donor.read') && <TopDonors />}
            {can('recurring.read') && <RecurringPlans />}
          </Panels>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The figures of the chosen period and how they came about. */
function Figures() {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const { calendar, from, to } = usePeriod();
  const measure = oneOf(MEASURES, address.get('measure')) ?? 'amount';
  const interval = oneOf(INTERVALS, address.get('interval')) ?? 'month';
  const place = { organization: organization.documentId };
  const overview = useOverviewQuery({ ...place, query: { calendar, from, to } }, FRESH);
  const trends = useTrendsQuery({ ...place, query: { interval, from, to } }, FRESH);
  return (
    <>
      <Controls role="group" aria-label={say('crm.reports.controls')}>
        <PeriodPicker />
        <ChoiceField
          name="measure"
          label={say('crm.trends.measure')}
          value={measure}
          choices={MEASURES.map((value) => ({ value, label: say(`crm.measure.${value}`) }))}
          onChange={(value) => change({ measure: value === 'amount' ? undefined : value })}
        />
        <ChoiceField
          name="interval"
          label={say('crm.trends.interval')}
          value={interval}
          choices={INTERVALS.map((value) => ({ value, label: say(`crm.interval.${value}`) }))}
          onChange={(value) => change({ interval: value === 'month' ? undefined : value })}
        />
      </Controls>
      <Loaded reading={overview} rows={4}>
        {(report) => (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <WhichPeriod meta={{ ...report.meta, from: report.data.from, to: report.data.to }} />
            <DonorStatsOverview overview={report} />
          </Flex>
        )}
      </Loaded>
      <Loaded reading={trends} rows={5}>
        {({ data }) => <DonorTrendsChart points={data} interval={interval} measure={measure} currency={organization.defaultCurrency} />}
      </Loaded>
    </>
  );
}
