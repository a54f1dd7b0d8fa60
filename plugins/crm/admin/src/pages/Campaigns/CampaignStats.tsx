import { Box, Typography } from '@strapi/design-system';
import type { CampaignOut, CampaignStats as Stats } from '../../../../shared/campaigns';
import { Bars } from '../../charts/lazy-charts';
import { FigureCard, FigureGrid } from '../../components/FigureCard';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { Progress } from '../../components/Progress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { ChartPanel } from '../../reporting/ChartPanel';
import { cell } from '../../reporting/report-table';
import { useCampaignStatsQuery } from '../../services/campaigns';
import { FRESH } from '../../services/reports';
import { grouped } from './group-days';

interface CampaignStatsProps {
  readonly campaign: CampaignOut;
  readonly includeChildren: boolean;
}

/** The figures of a campaign, its progress and its days. */
export function CampaignStats({ campaign, includeChildren }: CampaignStatsProps) {
  const { organization } = useOrganization();
  const result = useCampaignStatsQuery({ organization: organization.documentId, campaign: campaign.documentId, includeChildren }, FRESH);
  return (
    <Loaded reading={result} rows={6}>
      {(stats) => (
        <Box display="grid" style={{ gap: '2rem' }}>
          <StatFigures campaign={campaign} stats={stats} includeChildren={includeChildren} />
          <Goals campaign={campaign} stats={stats} />
          <Days campaign={campaign} stats={stats} includeChildren={includeChildren} />
        </Box>
      )}
    </Loaded>
  );
}

function StatFigures({ campaign, stats, includeChildren }: CampaignStatsProps & { readonly stats: Stats }) {
  const say = useWords();
  const { number, percent, money: formatted } = useFormats();
  const { currency } = campaign;
  const gifts = `${paths.campaign(campaign.documentId, 'gifts')}?counted=true${includeChildren ? '&rollUp=true' : ''}`;
  const money = (amount: number | null) => (amount === null ? '–' : <Money amount={amount} currency={currency} />);
  const ratio = (value: number | null) => (value === null ? '–' : number(value));
  return (
    <FigureGrid>
      <FigureCard label={say('crm.campaign.totalRaised')} to={gifts} note={say('crm.overview.gifts', { count: stats.giftCount })}>
        {money(stats.totalRaised)}
      </FigureCard>
      <FigureCard
        label={say('crm.measure.donors')}
        to={includeChildren ? gifts : paths.donors(`?campaign=${campaign.documentId}&archived=all`)}
        note={say('crm.campaign.new-donors', { count: stats.newDonors })}
      >
        {number(stats.donorCount)}
      </FigureCard>
      <FigureCard
        label={say('crm.campaign.averageGift')}
        to={gifts}
        note={say('crm.campaign.median', { amount: stats.medianGift === null ? '–' : formatted(stats.medianGift, currency) })}
      >
        {money(stats.averageGift)}
      </FigureCard>
      <FigureCard
        label={say('crm.campaign.responseRate')}
        note={stats.audience === null ? say('crm.campaign.no-audience') : say('crm.campaign.audience-of', { count: stats.audience })}
      >
        {stats.responseRate === null ? '–' : percent(stats.responseRate)}
      </FigureCard>
      <FigureCard label={say('crm.campaign.roi')} note={say('crm.campaign.roi.note')}>
        {ratio(stats.roi)}
      </FigureCard>
      <FigureCard label={say('crm.campaign.costPerDollar')} note={say('crm.campaign.costPerDollar.note')}>
        {money(stats.costPerDollar)}
      </FigureCard>
      <FigureCard label={say('crm.campaign.costPerNewDonor')}>{money(stats.costPerNewDonor)}</FigureCard>
      <FigureCard label={say('crm.campaign.largestGift')} to={`${gifts}&sort=amount:desc`}>
        {money(stats.largestGift)}
      </FigureCard>
    </FigureGrid>
  );
}

function Goals({ campaign: { goalAmount, goalDonors, currency }, stats }: { readonly campaign: CampaignOut; readonly stats: Stats }) {
  const say = useWords();
  const { money, number } = useFormats();
  if (stats.progressAmount === null && stats.progressDonors === null) return null;
  return (
    <Panel title={say('crm.campaign.goals')}>
      <Box display="grid" style={{ gap: '1.2rem' }}>
        {stats.progressAmount !== null && goalAmount !== null && (
          <div>
            <Typography>{say('crm.campaign.goal-of', { goal: money(goalAmount, currency) })}</Typography>
            <Progress label={say('crm.campaign.goalAmount')} percentage={stats.progressAmount} />
          </div>
        )}
        {stats.progressDonors !== null && goalDonors !== null && (
          <div>
            <Typography>{say('crm.campaign.goal-donors-of', { goal: number(goalDonors) })}</Typography>
            <Progress label={say('crm.campaign.goalDonors')} percentage={stats.progressDonors} />
          </div>
        )}
      </Box>
    </Panel>
  );
}

/** What came in, day by day; long campaigns by week or month. */
function Days({ campaign, stats, includeChildren }: CampaignStatsProps & { readonly stats: Stats }) {
  const say = useWords();
  const { money } = useFormats();
  const { interval, points } = grouped(stats.byDay);
  const { currency } = campaign;
  const best = points.reduce<(typeof points)[number] | undefined>(
    (most, point) => (most === undefined || point.amount > most.amount ? point : most),
    undefined,
  );
  const link = ({ from, to }: { from: string; to: string }) =>
    `${paths.campaign(campaign.documentId, 'gifts')}?counted=true&from=${from}&to=${to}${includeChildren ? '&rollUp=true' : ''}`;
  return (
    <ChartPanel
      title={say('crm.trends.title', { measure: say('crm.measure.amount'), interval: say(`crm.interval.${interval}`) })}
      summary={
        best === undefined || best.amount === 0
          ? say('crm.trends.nothing')
          : say('crm.trends.summary', { count: points.length, best: best.period, value: money(best.amount, currency) })
      }
      table={{
        name: say('crm.report.trends'),
        currency,
        columns: [
          { key: 'period', label: say('crm.report.period'), kind: 'text' },
          { key: 'amount', label: say('crm.measure.amount'), kind: 'money' },
          { key: 'gifts', label: say('crm.measure.gifts'), kind: 'number' },
        ],
        rows: points.map((point) => [cell(point.period), cell(point.amount, link(point)), cell(point.gifts, link(point))]),
      }}
    >
      <Bars
        points={points.map((point) => ({ label: point.period, values: { amount: point.amount }, to: link(point) }))}
        series={[{ key: 'amount', label: say('crm.measure.amount'), tone: 'main' }]}
        currency={currency}
      />
    </ChartPanel>
  );
}
