import type { Grouping, ReportGroup } from '../../../../shared/reports';
import { GROUPINGS, oneOf } from '../../../../shared/vocabulary';
import { Bars } from '../../charts/lazy-charts';
import { EmptyState } from '../../components/EmptyState';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { readAllPages } from '../../exports/read-all-pages';
import { ChoiceField } from '../../forms/fields';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { behind } from '../../reporting/behind';
import { ChartPanel } from '../../reporting/ChartPanel';
import { PeriodPicker } from '../../reporting/Pickers';
import { cell, type ReportTable } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { usePeriod } from '../../reporting/usePeriod';
import { paged } from '../../services/paging';
import { FRESH, useDonorReportQuery, useLazyDonorReportQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';
import { useGroupWords } from './useGroupWords';

/** The gifts of a period by what their donors, campaigns or dates have in common. */
export function DonorsReport() {
  const say = useWords();
  const { money } = useFormats();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const { from, to, calendar } = usePeriod();
  const groupBy: Grouping = oneOf(GROUPINGS, address.get('groupBy')) ?? 'type';
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const groupWords = useGroupWords();
  const place = { organization: organization.documentId };
  const query = { from, to, groupBy };
  const currency = organization.defaultCurrency;
  const result = useDonorReportQuery({ ...place, query: { ...query, ...paged(page, pageSize) } }, FRESH);
  const [read] = useLazyDonorReportQuery();

  const tableOf = (groups: readonly ReportGroup[]): ReportTable => ({
    name: say('crm.report.donors'),
    currency,
    columns: [
      { key: 'group', label: say(`crm.grouping.${groupBy}`), kind: 'text' },
      { key: 'donors', label: say('crm.measure.donors'), kind: 'number' },
      { key: 'gifts', label: say('crm.measure.gifts'), kind: 'number' },
      { key: 'amount', label: say('crm.measure.amount'), kind: 'money' },
      { key: 'averageGift', label: say('crm.overview.averageGift'), kind: 'money' },
      { key: 'share', label: say('crm.pyramid.share-of-amount'), kind: 'percent' },
    ],
    rows: groups.map(({ key, label, donors, gifts, amount, averageGift, shareOfAmount }) => {
      const link = { from, to, groupBy, group: key ?? '' };
      return [
        cell(groupWords(groupBy, key, label)),
        cell(donors, behind('groups', 'donors', link)),
        cell(gifts, behind('groups', 'gifts', link)),
        cell(amount, behind('groups', 'gifts', link)),
        cell(averageGift),
        cell(shareOfAmount),
      ];
    }),
  });

  return (
    <ReportLayout
      report="donors"
      controls={
        <>
          <ChoiceField
            name="groupBy"
            label={say('crm.donors-report.by')}
            value={groupBy}
            choices={GROUPINGS.map((value) => ({ value, label: say(`crm.grouping.${value}`) }))}
            onChange={(value) => change({ groupBy: value, page: undefined })}
          />
          <PeriodPicker key={calendar} />
        </>
      }
      result={result}
      tables={({ data }) => [tableOf(data)]}
      readAll={async (tell, isStopped) => [
        tableOf(await readAllPages((onPage, size) => read({ ...place, query: { ...query, ...paged(onPage, size) } }).unwrap(), tell, isStopped)),
      ]}
    >
      {({ data, meta }, [table]) => {
        if (table === undefined || data.length === 0) return <EmptyState title={say('crm.reports.none.title')} text={say('crm.reports.none.text')} />;
        const { totals } = meta;
        return (
          <>
            <ChartPanel
              title={say('crm.donors-report.chart', { grouping: say(`crm.grouping.${groupBy}`) })}
              summary={
                totals === undefined
                  ? ''
                  : say('crm.donors-report.summary', { donors: totals.donors, gifts: totals.gifts, amount: money(totals.amount, currency) })
              }
              table={table}
              height={`${Math.max(16, 3.6 * Math.min(data.length, 15) + 6)}rem`}
            >
              <Bars
                isLying
                points={data.slice(0, 15).map(({ key, label, amount }) => ({
                  label: groupWords(groupBy, key, label),
                  values: { amount },
                  to: behind('groups', 'gifts', { from, to, groupBy, group: key ?? '' }),
                }))}
                series={[{ key: 'amount', label: say('crm.measure.amount'), tone: 'main' }]}
                currency={currency}
              />
            </ChartPanel>
            <div>
              <TableTwin table={table} />
              {meta.pagination !== undefined && (
                <div data-print="no">
                  <Pager
                    pagination={meta.pagination}
                    onPage={(next) => change({ page: String(next) })}
                    onPageSize={(size) => change({ pageSize: String(size), page: undefined })}
                  />
                </div>
              )}
            </div>
          </>
        );
      }}
    </ReportLayout>
  );
}
