import type { Report, StateDonor } from '../../../../shared/reports';
import { EmptyState } from '../../components/EmptyState';
import { FigureCard, FigureGrid } from '../../components/FigureCard';
import { Money } from '../../components/Money';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import type { ReadAll } from '../../exports/ExportReports';
import { readAllPages } from '../../exports/read-all-pages';
import { ChoiceField } from '../../forms/fields';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { behind } from '../../reporting/behind';
import { YearPicker } from '../../reporting/Pickers';
import { cell, type ReportTable } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { useYear } from '../../reporting/usePeriod';
import { paged } from '../../services/paging';
import { FRESH, useLazyLybuntDonorsQuery, useLybuntDonorsQuery, useLybuntQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

const LISTS = ['lybunt', 'sybunt'] as const;

/** Who gave last year but not this one yet, and who gave only before that: by name, to be called. */
export function LybuntReport() {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { calendar, year } = useYear();
  const [address, change] = useAddress();
  const list = address.get('list') === 'sybunt' ? 'sybunt' : 'lybunt';
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const query = { calendar, year, list };
  const place = { organization: organization.documentId };
  const result = useLybuntDonorsQuery({ ...place, query: { ...query, ...paged(page, pageSize) } }, FRESH);
  const [read] = useLazyLybuntDonorsQuery();
  const currency = organization.defaultCurrency;

  const readAll: ReadAll = async (tell, isStopped) => {
    const donors = await readAllPages((onPage, size) => read({ ...place, query: { ...query, ...paged(onPage, size) } }).unwrap(), tell, isStopped);
    return [donorsTable(donors, list, currency, say)];
  };

  return (
    <ReportLayout
      report="lybunt"
      controls={
        <>
          <YearPicker />
          <ChoiceField
            name="list"
            label={say('crm.lybunt.list')}
            value={list}
            choices={LISTS.map((value) => ({ value, label: say(`crm.lybunt.${value}`) }))}
            onChange={(value) => change({ list: value, page: undefined })}
          />
        </>
      }
      result={result}
      tables={({ data }) => [donorsTable(data, list, currency, say)]}
      readAll={readAll}
      mayExport={can('donor.export')}
    >
      {(report, [table]) => (
        <>
          <LybuntFigures />
          {table === undefined || report.data.length === 0 ? (
            <EmptyState title={say('crm.lybunt.none.title')} text={say(`crm.lybunt.${list}.none`)} />
          ) : (
            <DonorsPage report={report} table={table} onPage={change} />
          )}
        </>
      )}
    </ReportLayout>
  );
}

interface DonorsPageProps {
  readonly report: Report<readonly StateDonor[]>;
  readonly table: ReportTable;
  readonly onPage: (change: { page?: string; pageSize?: string }) => void;
}

function DonorsPage({ report: { meta }, table, onPage }: DonorsPageProps) {
  return (
    <div>
      <TableTwin table={table} />
      {meta.pagination !== undefined && (
        <div data-print="no">
          <Pager
            pagination={meta.pagination}
            onPage={(page) => onPage({ page: String(page) })}
            onPageSize={(pageSize) => onPage({ pageSize: String(pageSize), page: undefined })}
          />
        </div>
      )}
    </div>
  );
}

/** How many there are of each, and what they gave last year. */
function LybuntFigures() {
  const say = useWords();
  const { number } = useFormats();
  const { organization } = useOrganization();
  const { calendar, year } = useYear();
  const { data: counts } = useLybuntQuery({ organization: organization.documentId, query: { calendar, year } }, FRESH);
  if (counts === undefined) return null;
  const { lybunt, sybunt } = counts.data;
  const list = (name: string) => paths.report('lybunt', `?${new URLSearchParams({ calendar, year: String(year), list: name }).toString()}`);
  return (
    <FigureGrid>
      <FigureCard label={say('crm.lybunt.lybunt')} to={list('lybunt')} note={say('crm.lybunt.lybunt.note', { year: String(year - 1), now: String(year) })}>
        {number(lybunt.donors)}
      </FigureCard>
      <FigureCard label={say('crm.lybunt.at-stake')} to={behind('lybunt', 'gifts', { calendar, year, list: 'lybunt' })} note={say('crm.lybunt.at-stake.note')}>
        <Money amount={lybunt.lastYearAmount} currency={organization.defaultCurrency} />
      </FigureCard>
      <FigureCard label={say('crm.lybunt.sybunt')} to={list('sybunt')} note={say('crm.lybunt.sybunt.note')}>
        {number(sybunt.donors)}
      </FigureCard>
    </FigureGrid>
  );
}

function donorsTable(donors: readonly StateDonor[], list: (typeof LISTS)[number], currency: string, say: Say): ReportTable {
  return {
    name: say(`crm.lybunt.${list}`),
    currency,
    columns: [
      { key: 'name', label: say('crm.donor.name'), kind: 'text' },
      { key: 'email', label: say('crm.donor.email'), kind: 'text' },
      { key: 'state', label: say('crm.retention.state'), kind: 'text' },
      { key: 'lastYear', label: say('crm.donor.totalLastYear'), kind: 'money' },
      { key: 'total', label: say('crm.donor.totalDonated'), kind: 'money' },
      { key: 'lastGift', label: say('crm.donor.lastDonationOn'), kind: 'text' },
    ],
    rows: donors.map((donor) => [
      cell(donor.displayName, paths.donor(donor.documentId)),
      cell(donor.email),
      cell(say(`crm.state-of.${donor.state}`)),
      cell(donor.lastYearAmount),
      cell(donor.totalDonated),
      cell(donor.lastDonationOn),
    ]),
  };
}
