import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import type { Report } from '../../../../shared/reports';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { NoPermission } from '../../components/NoPermission';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { ExportReports } from '../../exports/ExportReports';
import { PrintableReport } from '../../exports/PrintableReport';
import { readAllPages } from '../../exports/read-all-pages';
import { ChoiceField } from '../../forms/fields';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { BEHIND, isBehindOf, narrowedBy, type BehindOf, type By } from '../../reporting/behind';
import { Controls } from '../../reporting/Pickers';
import type { ReportTable } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { paged } from '../../services/paging';
import { FRESH, useDonorsBehindQuery, useGiftsBehindQuery, useLazyDonorsBehindQuery, useLazyGiftsBehindQuery } from '../../services/reports';
import { useBehindTables } from './useBehindTables';
import { useBehindWords } from './useBehindWords';

const BY = ['gifts', 'donors'] as const;

/** What is behind a figure: the gifts it sums, or those who gave them. */
export default function BehindPage() {
  const say = useWords();
  const { of } = useParams();
  const { can } = useOrganization();
  const [address] = useAddress();
  if (!isBehindOf(of)) return <EmptyState title={say('crm.problem.missing.title')} text={say('crm.problem.missing.text')} />;
  const by: By = address.get('by') === 'donors' ? 'donors' : 'gifts';
  if (!can(by === 'gifts' ? 'donation.read' : 'donor.read')) return <NoPermission />;
  return by === 'gifts' ? <GiftsBehind of={of} /> : <DonorsBehind of={of} />;
}

function useQuestion(of: BehindOf) {
  const { organization } = useOrganization();
  const [address] = useAddress();
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const narrowed = narrowedBy(of, address);
  const ask = (onPage: number, size: number) => ({
    organization: organization.documentId,
    path: BEHIND[of].path,
    query: { ...narrowed, ...paged(onPage, size) },
  });
  return { ask, page, pageSize };
}

function GiftsBehind({ of }: { readonly of: BehindOf }) {
  const { ask, page, pageSize } = useQuestion(of);
  const { giftsTable } = useBehindTables();
  const result = useGiftsBehindQuery(ask(page, pageSize), FRESH);
  const [read] = useLazyGiftsBehindQuery();
  const all = async (tell: (done: number, total: number) => void, isStopped: () => boolean) => [
    giftsTable(await readAllPages((onPage, size) => read(ask(onPage, size)).unwrap(), tell, isStopped)),
  ];
  return <Behind of={of} by="gifts" result={result} tableOf={giftsTable} readAll={all} />;
}

function DonorsBehind({ of }: { readonly of: BehindOf }) {
  const { ask, page, pageSize } = useQuestion(of);
  const { donorsTable } = useBehindTables();
  const result = useDonorsBehindQuery(ask(page, pageSize), FRESH);
  const [read] = useLazyDonorsBehindQuery();
  const all = async (tell: (done: number, total: number) => void, isStopped: () => boolean) => [
    donorsTable(await readAllPages((onPage, size) => read(ask(onPage, size)).unwrap(), tell, isStopped)),
  ];
  return <Behind of={of} by="donors" result={result} tableOf={donorsTable} readAll={all} />;
}

interface BehindProps<Row> {
  readonly of: BehindOf;
  readonly by: By;
  readonly result: Parameters<typeof Loaded<Report<readonly Row[]>>>[0]['reading'];
  readonly tableOf: (rows: readonly Row[]) => ReportTable;
  readonly readAll: Parameters<typeof ExportReports>[0]['readAll'];
}

function Behind<Row>({ of, by, result, tableOf, readAll }: BehindProps<Row>) {
  const say = useWords();
  const { can } = useOrganization();
  const [, change] = useAddress();
  const picture = useRef<HTMLDivElement>(null);
  const { title, facts, report } = useBehindWords(of);
  const found = result.data;
  const mayExport = can(by === 'gifts' ? 'donation.export' : 'donor.export');
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.Header
        title={title}
        subtitle={facts.join(' · ')}
        navigationAction={
          <Link tag={NavLink} to={report === undefined ? paths.home() : paths.report(report)} startIcon={<ArrowLeft />}>
            {report === undefined ? say('crm.home.title') : say(`crm.report.${report}`)}
          </Link>
        }
        primaryAction={mayExport && found !== undefined && <ExportReports title={title} tables={[tableOf(found.data)]} readAll={readAll} picture={picture} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Controls>
            <ChoiceField
              name="by"
              label={say('crm.behind.show')}
              value={by}
              choices={BY.map((value) => ({ value, label: say(`crm.behind.${value}`) }))}
              onChange={(value) => change({ by: value, page: undefined })}
            />
          </Controls>
          <Loaded reading={result} rows={8}>
            {({ data, meta }) => (
              <PrintableReport ref={picture}>
                <BehindSum by={by} meta={meta} />
                {data.length === 0 ? (
                  <EmptyState title={say('crm.behind.none.title')} text={say('crm.behind.none.text')} />
                ) : (
                  <>
                    <TableTwin table={tableOf(data)} />
                    {meta.pagination !== undefined && (
                      <div data-print="no">
                        <Pager
                          pagination={meta.pagination}
                          onPage={(page) => change({ page: String(page) })}
                          onPageSize={(pageSize) => change({ pageSize: String(pageSize), page: undefined })}
                        />
                      </div>
                    )}
                  </>
                )}
              </PrintableReport>
            )}
          </Loaded>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** How many there are and what they sum to: the figure one came from. */
function BehindSum({ by, meta }: { readonly by: By; readonly meta: Report<unknown>['meta'] }) {
  const say = useWords();
  const { money } = useFormats();
  const { organization } = useOrganization();
  const amount = money(meta.countedAmount ?? 0, meta.currency ?? organization.defaultCurrency);
  return (
    <Typography tag="p" variant="delta" paddingBottom={4} role="status">
      {say(by === 'gifts' ? 'crm.behind.sum-of-gifts' : 'crm.behind.sum-of-donors', { count: meta.pagination?.total ?? 0, amount })}
    </Typography>
  );
}
