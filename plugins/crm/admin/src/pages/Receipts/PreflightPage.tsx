import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { PREFLIGHT, PREFLIGHT_CODES } from '../../../../../../src/api/receipt/domain/preflight';
import type { PreflightRow } from '../../../../shared/receipts';
import { oneOf } from '../../../../shared/vocabulary';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { Panel } from '../../components/Panel';
import { PAGE_SIZES } from '../../components/page-sizes';
import { ChoiceField } from '../../forms/fields';
import { todayIn } from '../../format/dates';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { paged } from '../../services/paging';
import { usePreflightQuery, type Preflight } from '../../services/receipts';
import { fixOf, problemGroups } from './preflight-groups';
import { taxYears, workedYear } from './years';

/** What to put right before the receipts of a year, problem by problem, each with the way to its fix. */
export default function PreflightPage() {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const today = todayIn(organization.timezone);
  const asked = address.get('year') ?? '';
  const year = /^(19|20|21)\d{2}$/.test(asked) ? asked : workedYear(today);
  const check = oneOf(PREFLIGHT_CODES, address.get('check'));
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const reading = usePreflightQuery({ organization: organization.documentId, query: { year, check, ...paged(page, pageSize) } });
  const title = say('crm.receipts.preflight');
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.Header
        title={title}
        subtitle={say('crm.receipts.preflight.subtitle')}
        navigationAction={
          <Link tag={NavLink} to={paths.receipts()} startIcon={<ArrowLeft />}>
            {say('crm.receipts.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Box minWidth="16rem">
            <ChoiceField
              name="year"
              label={say('crm.receipt.year')}
              value={year}
              choices={taxYears(today).map((value) => ({ value, label: value }))}
              onChange={(value) => change({ year: value, check: undefined, page: undefined })}
            />
          </Box>
          <Box minWidth="28rem">
            <ChoiceField
              name="check"
              label={say('crm.receipts.preflight.problem')}
              value={check ?? ''}
              placeholder={say('crm.receipts.preflight.every')}
              isClearable
              choices={PREFLIGHT_CODES.map((code) => ({ value: code, label: PREFLIGHT[code].message[language] }))}
              onChange={(value) => change({ check: value === '' ? undefined : value, page: undefined })}
            />
          </Box>
        </Flex>
        <Loaded reading={reading}>
          {(found) =>
            found.rows.length === 0 ? (
              <EmptyState title={say('crm.receipts.preflight.none.title')} text={say('crm.receipts.preflight.none.text', { year })} />
            ) : (
              <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
                {problemGroups(found.rows).map((rows) => (
                  <ProblemGroup key={rows[0].check} rows={rows} counts={found.counts} />
                ))}
                <Pager
                  pagination={found.pagination}
                  onPage={(next) => change({ page: String(next) })}
                  onPageSize={(size) => change({ pageSize: String(size), page: undefined })}
                />
              </Flex>
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}

interface ProblemGroupProps {
  readonly rows: readonly [PreflightRow, ...PreflightRow[]];
  readonly counts: Preflight['counts'];
}

function ProblemGroup({ rows, counts }: ProblemGroupProps) {
  const say = useWords();
  const { number } = useFormats();
  const { organization, can } = useOrganization();
  const [first] = rows;
  const isOwn = first.subject.type === 'organization';
  const title = `${isOwn ? say('crm.receipts.preflight.organization') : first.message} (${number(counts[first.check] ?? rows.length)})`;
  const columns: Column<PreflightRow>[] = [
    isOwn
      ? { key: 'message', label: say('crm.receipts.preflight.problem'), render: ({ message }) => message }
      : { key: 'donor', label: say('crm.receipt.donor'), render: ({ donor }) => donor !== null && <DonorLink {...donor} /> },
    ...(first.donation === null
      ? []
      : [
          { key: 'receivedOn', label: say('crm.gift.receivedOn'), render: ({ receivedOn }: PreflightRow) => receivedOn },
          {
            key: 'amount',
            label: say('crm.gift.amount'),
            isFigure: true,
            render: ({ amount }: PreflightRow) => amount !== null && <Money amount={amount} currency={organization.defaultCurrency} />,
          },
        ]),
    {
      key: 'fix',
      label: say('crm.receipts.preflight.fix'),
      render: (row) => {
        const to = fixOf(row, can);
        return to === undefined ? (
          row.fix
        ) : (
          <Link tag={NavLink} to={to}>
            {row.fix}
          </Link>
        );
      },
    },
  ];
  return (
    <Panel
      title={title}
      action={
        <Typography variant="pi" fontWeight="semiBold" textColor={first.severity === 'blocks' ? 'danger700' : 'neutral800'}>
          {say(`crm.receipts.preflight.${first.severity}`)}
        </Typography>
      }
    >
      <DataTable caption={title} columns={columns} items={rows} keyOf={(row) => `${row.subject.documentId}-${row.donation}-${row.message}`} />
    </Panel>
  );
}

function DonorLink({ documentId, name }: { readonly documentId: string; readonly name: string }) {
  return (
    <Link tag={NavLink} to={paths.donor(documentId)}>
      {name}
    </Link>
  );
}
