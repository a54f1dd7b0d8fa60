import { Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { ReceiptStatusName } from '../../../../shared/receipts';
import { oneOf } from '../../../../shared/vocabulary';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import { todayIn } from '../../format/dates';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useReceiptsQuery } from '../../services/receipts';
import { NumberSearch } from './NumberSearch';
import { YearPanel } from './YearPanel';
import { receiptColumns } from './receipt-columns';
import { taxYears } from './years';

const STATUSES = ['issued', 'cancelled', 'replaced'] as const satisfies readonly ReceiptStatusName[];

const RULES: ListRules<'year' | 'receiptStatus' | 'number'> = {
  filters: {
    year: (value) => /^(19|20|21)\d{2}$/.test(value),
    receiptStatus: (value) => oneOf(STATUSES, value) !== undefined,
    number: (value) => value.length <= 60,
  },
  sorts: [
    { field: 'issuedOn', natural: 'desc' },
    { field: 'number', natural: 'asc' },
  ],
};

/** Every receipt that was ever issued, and the proof that the register holds. */
export default function RegisterPage() {
  const say = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const reading = useReceiptsQuery({ organization: organization.documentId, query });
  const { year, receiptStatus, number } = state.filters;
  const years = taxYears(todayIn(organization.timezone));
  const isNarrowed = year !== undefined || receiptStatus !== undefined || number !== undefined;
  const run = can('receipt.issue') && (
    <LinkButton tag={NavLink} to={paths.receiptRun()}>
      {say('crm.receipts.run')}
    </LinkButton>
  );
  const narrow = (filters: Partial<typeof state.filters>): void => change({ filters: { ...state.filters, ...filters } });
  const choose = (name: 'year' | 'receiptStatus') => (value: string) => narrow({ [name]: value === '' ? undefined : value });
  return (
    <Page.Main>
      <PageTitle>{say('crm.receipts.title')}</PageTitle>
      <Layouts.Header
        title={say('crm.receipts.title')}
        subtitle={say('crm.receipts.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={NavLink} variant="secondary" to={paths.receiptPreflight()}>
              {say('crm.receipts.preflight')}
            </LinkButton>
            {run}
          </Flex>
        }
      />
      <Layouts.Content>
        <YearPanel year={year} />
        <Flex gap={3} wrap="wrap" alignItems="flex-start" paddingTop={5}>
          <NumberSearch number={number ?? ''} onSearch={(wanted) => narrow({ number: wanted === '' ? undefined : wanted })} />
          <ListFilter
            label={say('crm.receipt.year')}
            value={year ?? ''}
            choices={(year === undefined || years.includes(year) ? years : [year, ...years]).map((value) => ({ value, label: value }))}
            onChange={choose('year')}
          />
          <ListFilter
            label={say('crm.receipt.status')}
            value={receiptStatus ?? ''}
            choices={STATUSES.map((value) => ({ value, label: say(`crm.receipt-status.${value}`) }))}
            onChange={choose('receiptStatus')}
          />
        </Flex>
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(isNarrowed ? 'crm.list.no-match.title' : 'crm.receipts.none.title')}
              text={say(isNarrowed ? 'crm.receipts.no-match.text' : 'crm.receipts.none.text')}
              action={!isNarrowed && run}
            />
          }
          onTurn={change}
          caption={say('crm.receipts.title')}
          columns={receiptColumns(say, formats)}
          onOpen={({ documentId }) => navigate(paths.receipt(documentId))}
          sorting={{ field: state.sort, direction: state.direction }}
          onSort={sortBy}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
