import type { DonorState, Report, Retention } from '../../../../shared/reports';
import { Bars } from '../../charts/lazy-charts';
import { FigureCard, FigureGrid } from '../../components/FigureCard';
import { Money } from '../../components/Money';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { behind } from '../../reporting/behind';
import { ChartPanel } from '../../reporting/ChartPanel';
import { YearPicker } from '../../reporting/Pickers';
import { cell, type ReportTable } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { useYear } from '../../reporting/usePeriod';
import { FRESH, useRetentionQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

/** What makes gains, then what makes losses (AFP). */
const GAINS = ['new', 'recaptured', 'upgraded'] as const satisfies readonly DonorState[];
const LOSSES = ['downgraded', 'lapsedNew', 'lapsedRepeat'] as const satisfies readonly DonorState[];

/** Where the money gained and lost between two years came from. */
export function GainsReport() {
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const result = useRetentionQuery({ organization: organization.documentId, query: { calendar, year } }, FRESH);
  const tables = useGainsTables();
  return (
    <ReportLayout report="gains" controls={<YearPicker />} result={result} tables={tables}>
      {(report, [table]) =>
        table !== undefined && (
          <>
            <GainFigures report={report} />
            <GainsChart report={report} table={table} />
            <TableTwin table={table} />
          </>
        )
      }
    </ReportLayout>
  );
}

function GainFigures({ report: { data } }: { readonly report: Report<Retention> }) {
  const say = useWords();
  const { percent } = useFormats();
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const currency = organization.defaultCurrency;
  const link = { calendar, year };
  return (
    <FigureGrid>
      <FigureCard label={say('crm.gains.gains')} to={behind('retention', 'gifts', { ...link, period: 2 })}>
        <Money amount={data.gains} currency={currency} />
      </FigureCard>
      <FigureCard label={say('crm.gains.losses')} to={behind('retention', 'gifts', { ...link, period: 1 })}>
        <Money amount={data.losses} currency={currency} />
      </FigureCard>
      <FigureCard label={say('crm.gains.net')} to={behind('retention', 'gifts', { ...link, period: 2 })} note={say('crm.gains.net.note')}>
        <Money amount={data.net} currency={currency} />
      </FigureCard>
      <FigureCard label={say('crm.gains.growth')} note={say('crm.gains.growth.note', { year: String(year - 1) })}>
        {data.growthInGiving === null ? '–' : percent(data.growthInGiving)}
      </FigureCard>
    </FigureGrid>
  );
}

function GainsChart({ report: { data }, table }: { readonly report: Report<Retention>; readonly table: ReportTable }) {
  const say = useWords();
  const { money } = useFormats();
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const currency = organization.defaultCurrency;
  const values = { gains: money(data.gains, currency), losses: money(data.losses, currency), net: money(data.net, currency) };
  return (
    <ChartPanel title={say('crm.gains.chart')} summary={say('crm.gains.summary', values)} table={table}>
      <Bars
        isLying
        points={[...GAINS, ...LOSSES].map((state) => ({
          label: say(`crm.state-of.${state}`),
          values: { change: data.states[state].change },
          tone: data.states[state].change < 0 ? 'bad' : 'good',
          to: behind('retention', 'gifts', { calendar, year, state, period: state.startsWith('lapsed') ? 1 : 2 }),
        }))}
        series={[{ key: 'change', label: say('crm.retention.change'), tone: 'good' }]}
        currency={currency}
      />
    </ChartPanel>
  );
}

function useGainsTables() {
  const say = useWords();
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  return ({ data }: Report<Retention>): readonly ReportTable[] => [
    {
      name: say('crm.report.gains'),
      currency: organization.defaultCurrency,
      columns: [
        { key: 'source', label: say('crm.gains.source'), kind: 'text' },
        { key: 'donors', label: say('crm.measure.donors'), kind: 'number' },
        { key: 'change', label: say('crm.retention.change'), kind: 'money' },
      ],
      rows: [
        ...[...GAINS, ...LOSSES].map((state) => {
          const link = { calendar, year, state, period: state.startsWith('lapsed') ? 1 : 2 };
          const { donors, change } = data.states[state];
          return [cell(say(`crm.state-of.${state}`)), cell(donors, behind('retention', 'donors', link)), cell(change, behind('retention', 'gifts', link))];
        }),
        [cell(say('crm.gains.net')), cell(null), cell(data.net)],
      ],
    },
  ];
}
