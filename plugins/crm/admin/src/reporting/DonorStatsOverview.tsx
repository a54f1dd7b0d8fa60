import type { Overview, Report } from '../../../shared/reports';
import { FigureCard, FigureGrid } from '../components/FigureCard';
import { Money } from '../components/Money';
import { useFormats } from '../hooks/useFormats';
import { useWords } from '../hooks/useWords';
import { paths } from '../paths';
import { behind } from './behind';

/** The figures of a period at a glance; each opens the donors or gifts behind it. */
export function DonorStatsOverview({ overview: { data, meta } }: { readonly overview: Report<Overview> }) {
  const say = useWords();
  const { longDate, number, percent } = useFormats();
  const { currency, from, to, calendar } = data;
  const period = { from, to, calendar };
  const before =
    meta.previousPeriod === undefined ? '' : say('crm.overview.before', { from: longDate(meta.previousPeriod.from), to: longDate(meta.previousPeriod.to) });
  const rate = (value: number | null) => (value === null ? '–' : percent(value));
  return (
    <FigureGrid>
      <FigureCard label={say('crm.overview.totalRaised')} to={behind('overview', 'gifts', period)} note={say('crm.overview.gifts', { count: data.giftCount })}>
        <Money amount={data.totalRaised} currency={currency} />
      </FigureCard>
      <FigureCard label={say('crm.overview.activeDonors')} to={behind('overview', 'donors', period)} note={say('crm.overview.activeDonors.note')}>
        {number(data.activeDonors)}
      </FigureCard>
      <FigureCard
        label={say('crm.overview.newDonors')}
        to={behind('overview', 'donors', { ...period, figure: 'newDonors' })}
        note={say('crm.overview.newDonors.note')}
      >
        {number(data.newDonors)}
      </FigureCard>
      <FigureCard label={say('crm.overview.totalDonors')} to={paths.donors()} note={say('crm.overview.totalDonors.note')}>
        {number(data.totalDonors)}
      </FigureCard>
      <FigureCard label={say('crm.overview.averageGift')} to={behind('overview', 'gifts', period)} note={say('crm.overview.averageGift.note')}>
        {data.averageGift === null ? '–' : <Money amount={data.averageGift} currency={currency} />}
      </FigureCard>
      <FigureCard
        label={say('crm.overview.retentionRate')}
        to={behind('overview', 'donors', { ...period, figure: 'retained' })}
        note={say('crm.overview.retentionRate.note', { before })}
      >
        {rate(data.retentionRate)}
      </FigureCard>
      <FigureCard
        label={say('crm.overview.growthRate')}
        to={behind('overview', 'gifts', { ...meta.previousPeriod, calendar })}
        note={say('crm.overview.growthRate.note', { before })}
      >
        {rate(data.growthRate)}
      </FigureCard>
      <FigureCard label={say('crm.overview.conversionRate')} to={behind('overview', 'donors', period)} note={say('crm.overview.conversionRate.note')}>
        {rate(data.conversionRate)}
      </FigureCard>
    </FigureGrid>
  );
}

/** The same figures as a table, for exports. */
export function useOverviewTable() {
  const say = useWords();
  return ({ data }: Report<Overview>) => ({
    name: say('crm.report.overview'),
    currency: data.currency,
    columns: [
      { key: 'figure', label: say('crm.report.figure'), kind: 'text' as const },
      { key: 'value', label: say('crm.report.value'), kind: 'number' as const },
    ],
    rows: (
      ['totalRaised', 'giftCount', 'activeDonors', 'newDonors', 'totalDonors', 'averageGift', 'retentionRate', 'growthRate', 'conversionRate'] as const
    ).map((figure) => [{ value: say(`crm.overview.${figure}`) }, { value: data[figure] }]),
  });
}
