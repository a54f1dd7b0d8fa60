import { DONOR_STATES } from '../../../../shared/vocabulary';
import type { Report, Retention } from '../../../../shared/reports';
import { Bars, Wheel } from '../../charts/lazy-charts';
import { FigureCard, FigureGrid } from '../../components/FigureCard';
import { Panel } from '../../components/Panel';
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
import { OF_PERIOD_1, STATE_TONES } from './states';

const RATES = ['overall', 'newDonor', 'repeat', 'dollar', 'recapture'] as const;

/** Who stayed, came, came back and left between two years, beside what charities in general retain. */
export function RetentionReport() {
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const result = useRetentionQuery({ organization: organization.documentId, query: { calendar, year } }, FRESH);
  const tables = useRetentionTables();
  return (
    <ReportLayout report="retention" controls={<YearPicker />} result={result} tables={tables}>
      {(report, [rates, states]) =>
        rates !== undefined &&
        states !== undefined && (
          <>
            <Rates report={report} />
            <RetentionWheel report={report} table={states} />
            <RetentionBars report={report} table={rates} />
            <StatesTable table={states} />
          </>
        )
      }
    </ReportLayout>
  );
}

function Rates({ report: { data, meta } }: { readonly report: Report<Retention> }) {
  const say = useWords();
  const { percent } = useFormats();
  const { calendar, year } = useYear();
  const link = { year, calendar };
  const states = {
    overall: behind('retention', 'donors', { ...link, state: 'retained' }),
    newDonor: behind('retention', 'donors', { ...link, state: 'retained' }),
    repeat: behind('retention', 'donors', { ...link, state: 'retained' }),
    dollar: behind('retention', 'gifts', { ...link, state: 'retained' }),
    recapture: behind('retention', 'donors', { ...link, state: 'recaptured' }),
  };
  return (
    <FigureGrid>
      {RATES.map((rate) => {
        const value = data[rate];
        const benchmark = rate === 'dollar' || rate === 'recapture' ? undefined : meta.benchmarks?.[rate];
        return (
          <FigureCard
            key={rate}
            label={say(`crm.retention.${rate}`)}
            to={states[rate]}
            note={
              benchmark === undefined
                ? say(`crm.retention.${rate}.note`)
                : say('crm.retention.benchmark', { value: percent(benchmark), source: meta.benchmarks?.source ?? '' })
            }
          >
            {value === null ? '–' : percent(value)}
          </FigureCard>
        );
      })}
    </FigureGrid>
  );
}

/** What became of those who gave in the first year: five parts of a whole. */
function RetentionWheel({ report: { data }, table }: { readonly report: Report<Retention>; readonly table: ReportTable }) {
  const say = useWords();
  const { calendar, year } = useYear();
  const stayed = data.states.upgraded.donors + data.states.same.donors + data.states.downgraded.donors;
  return (
    <ChartPanel
      title={say('crm.retention.wheel', { year: String(year - 1) })}
      summary={
        data.period1.donors === 0
          ? say('crm.retention.nobody', { year: String(year - 1) })
          : say('crm.retention.wheel.summary', { before: data.period1.donors, stayed, first: String(year - 1), second: String(year) })
      }
      table={table}
      height="30rem"
    >
      <Wheel
        slices={OF_PERIOD_1.map((state) => ({
          label: say(`crm.state-of.${state}`),
          value: data.states[state].donors,
          tone: STATE_TONES[state],
          to: behind('retention', 'donors', { calendar, year, state, period: 1 }),
        }))}
      />
    </ChartPanel>
  );
}

/** The rates beside those of charities in general. */
function RetentionBars({ report: { data, meta }, table }: { readonly report: Report<Retention>; readonly table: ReportTable }) {
  const say = useWords();
  const compared = ['overall', 'newDonor', 'repeat'] as const;
  const source = meta.benchmarks?.source ?? '';
  return (
    <ChartPanel title={say('crm.retention.bars')} summary={say('crm.retention.bars.summary', { source })} table={table}>
      <Bars
        points={compared.map((rate) => ({ label: say(`crm.retention.${rate}`), values: { own: data[rate], others: meta.benchmarks?.[rate] ?? null } }))}
        series={[
          { key: 'own', label: say('crm.retention.own'), tone: 'main' },
          { key: 'others', label: source, tone: 'quiet' },
        ]}
      />
    </ChartPanel>
  );
}

function StatesTable({ table }: { readonly table: ReportTable }) {
  const say = useWords();
  return (
    <Panel title={say('crm.retention.states')}>
      <TableTwin table={table} />
    </Panel>
  );
}

function useRetentionTables() {
  const say = useWords();
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const currency = organization.defaultCurrency;
  return ({ data, meta }: Report<Retention>): readonly ReportTable[] => [
    {
      name: say('crm.retention.rates'),
      currency,
      columns: [
        { key: 'rate', label: say('crm.report.figure'), kind: 'text' },
        { key: 'own', label: say('crm.retention.own'), kind: 'percent' },
        { key: 'others', label: meta.benchmarks?.source ?? say('crm.retention.others'), kind: 'percent' },
      ],
      rows: RATES.map((rate) => [
        cell(say(`crm.retention.${rate}`)),
        cell(data[rate]),
        cell(rate === 'dollar' || rate === 'recapture' ? null : (meta.benchmarks?.[rate] ?? null)),
      ]),
    },
    {
      name: say('crm.retention.states'),
      currency,
      columns: [
        { key: 'state', label: say('crm.retention.state'), kind: 'text' },
        { key: 'donors', label: say('crm.measure.donors'), kind: 'number' },
        { key: 'period1', label: String(year - 1), kind: 'money' },
        { key: 'period2', label: String(year), kind: 'money' },
        { key: 'change', label: say('crm.retention.change'), kind: 'money' },
      ],
      rows: DONOR_STATES.map((state) => {
        const figures = data.states[state];
        const link = { calendar, year, state };
        return [
          cell(say(`crm.state-of.${state}`)),
          cell(figures.donors, behind('retention', 'donors', { ...link, period: figures.period2 === 0 ? 1 : 2 })),
          cell(figures.period1, behind('retention', 'gifts', { ...link, period: 1 })),
          cell(figures.period2, behind('retention', 'gifts', { ...link, period: 2 })),
          cell(figures.change),
        ];
      }),
    },
  ];
}
