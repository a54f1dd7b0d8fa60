import type { Pyramid, Report } from '../../../../shared/reports';
import { Bars } from '../../charts/lazy-charts';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { behind } from '../../reporting/behind';
import { ChartPanel } from '../../reporting/ChartPanel';
import { YearPicker } from '../../reporting/Pickers';
import { cell, type ReportTable } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { useYear } from '../../reporting/usePeriod';
import { FRESH, usePyramidQuery } from '../../services/reports';
import { useBandWords } from './useBandWords';
import { ReportLayout } from './ReportLayout';

/** Donors by the size of what they gave in a year, the largest on top. */
export function PyramidReport() {
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const result = usePyramidQuery({ organization: organization.documentId, query: { calendar, year } }, FRESH);
  const tables = usePyramidTables();
  return (
    <ReportLayout report="pyramid" controls={<YearPicker />} result={result} tables={tables}>
      {(report, [table]) =>
        table !== undefined && (
          <>
            <PyramidChart report={report} table={table} />
            <TableTwin table={table} />
          </>
        )
      }
    </ReportLayout>
  );
}

function PyramidChart({ report: { data }, table }: { readonly report: Report<Pyramid>; readonly table: ReportTable }) {
  const say = useWords();
  const { percent } = useFormats();
  const { calendar, year } = useYear();
  const bandWords = useBandWords();
  const top = data.bands.filter(({ donors }) => donors > 0).at(-1);
  const summary =
    top === undefined
      ? say('crm.trends.nothing')
      : say('crm.pyramid.summary', {
          donors: data.donors,
          top: top.donors,
          share: top.shareOfAmount === null ? '–' : percent(top.shareOfAmount),
        });
  return (
    <ChartPanel title={say('crm.pyramid.chart')} summary={summary} table={table}>
      <Bars
        isLying
        points={data.bands
          .map(({ above, upTo, donors }, index) => ({
            label: bandWords(above, upTo),
            values: { donors },
            to: behind('pyramid', 'donors', { calendar, year, band: index + 1 }),
          }))
          .reverse()}
        series={[{ key: 'donors', label: say('crm.measure.donors'), tone: 'main' }]}
      />
    </ChartPanel>
  );
}

function usePyramidTables() {
  const say = useWords();
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const bandWords = useBandWords();
  return ({ data }: Report<Pyramid>): readonly ReportTable[] => [
    {
      name: say('crm.report.pyramid'),
      currency: organization.defaultCurrency,
      columns: [
        { key: 'band', label: say('crm.pyramid.band'), kind: 'text' },
        { key: 'donors', label: say('crm.measure.donors'), kind: 'number' },
        { key: 'shareOfDonors', label: say('crm.pyramid.share-of-donors'), kind: 'percent' },
        { key: 'gifts', label: say('crm.measure.gifts'), kind: 'number' },
        { key: 'amount', label: say('crm.measure.amount'), kind: 'money' },
        { key: 'shareOfAmount', label: say('crm.pyramid.share-of-amount'), kind: 'percent' },
      ],
      rows: data.bands
        .map(({ above, upTo, donors, shareOfDonors, gifts, amount, shareOfAmount }, index) => {
          const link = { calendar, year, band: index + 1 };
          return [
            cell(bandWords(above, upTo)),
            cell(donors, behind('pyramid', 'donors', link)),
            cell(shareOfDonors),
            cell(gifts, behind('pyramid', 'gifts', link)),
            cell(amount, behind('pyramid', 'gifts', link)),
            cell(shareOfAmount),
          ];
        })
        .reverse(),
    },
  ];
}
