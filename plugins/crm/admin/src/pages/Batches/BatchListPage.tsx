import { Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import { BATCH_STATUSES } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import type { Batch } from '../../../../shared/gift-batches';
import { oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { ListSearch } from '../../components/ListSearch';
import { Money } from '../../components/Money';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useShortcuts } from '../../hooks/useShortcuts';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useBatchesQuery } from '../../services/gift-batches';
import { FRESH } from '../../services/reports';
import { BatchStatusBadge } from './BatchStatusBadge';

const RULES: ListRules<'batchStatus'> = {
  filters: { batchStatus: (value) => oneOf(BATCH_STATUSES, value) !== undefined },
  sorts: [
    { field: 'number', natural: 'desc' },
    { field: 'receivedOn', natural: 'desc' },
    { field: 'expectedTotal', natural: 'desc' },
  ],
};

/** The stacks of cheques: which are being entered, which are posted. */
export default function BatchListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const reading = useBatchesQuery({ organization: organization.documentId, query }, FRESH);
  const { batchStatus } = state.filters;
  const isNarrowed = batchStatus !== undefined || state.search !== '';
  useShortcuts({ n: () => can('gift-batch.create') && navigate(paths.newBatch()) });
  const columns: Column<Batch>[] = [
    {
      key: 'number',
      label: say('crm.batch.number'),
      sort: 'number',
      render: ({ documentId, number, name }) => (
        <Link tag={NavLink} to={paths.batch(documentId)}>
          {name === null ? say('crm.batch.title', { number }) : say('crm.batch.title-named', { number, name })}
        </Link>
      ),
    },
    { key: 'status', label: say('crm.batch.status'), render: (batch) => <BatchStatusBadge status={batch.batchStatus} /> },
    { key: 'receivedOn', label: say('crm.gift.receivedOn'), sort: 'receivedOn', render: ({ receivedOn }) => receivedOn },
    {
      key: 'rows',
      label: say('crm.batch.rows'),
      isFigure: true,
      render: ({ enteredCount, expectedCount }) => say('crm.batch.rows-of', { entered: enteredCount, expected: expectedCount }),
    },
    {
      key: 'entered',
      label: say('crm.batch.entered'),
      isFigure: true,
      render: ({ enteredTotal, currency }) => <Money amount={enteredTotal} currency={currency} />,
    },
    {
      key: 'expected',
      label: say('crm.batch.expected'),
      sort: 'expectedTotal',
      isFigure: true,
      render: ({ expectedTotal, currency }) => <Money amount={expectedTotal} currency={currency} />,
    },
    { key: 'startedBy', label: say('crm.batch.started-by'), render: ({ startedBy }) => startedBy },
  ];
  const add = can('gift-batch.create') && (
    <LinkButton tag={NavLink} to={paths.newBatch()} startIcon={<Plus />}>
      {say('crm.batches.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.batches.title')}</PageTitle>
      <Layouts.Header title={say('crm.batches.title')} subtitle={say('crm.batches.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-start">
          <ListSearch label={say('crm.batches.search')} search={state.search} onSearch={(search) => change({ search })} />
          <ListFilter
            label={say('crm.batch.status')}
            value={batchStatus ?? ''}
            choices={BATCH_STATUSES.map((status) => ({ value: status, label: say(`crm.batch-status.${status}`) }))}
            onChange={(status) => change({ filters: { batchStatus: status === '' ? undefined : status } })}
          />
        </Flex>
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(isNarrowed ? 'crm.list.no-match.title' : 'crm.batches.none.title')}
              text={say(isNarrowed ? 'crm.list.no-match.text' : 'crm.batches.none.text')}
              action={!isNarrowed && add}
            />
          }
          onTurn={change}
          caption={say('crm.batches.title')}
          columns={columns}
          onOpen={({ documentId }) => navigate(paths.batch(documentId))}
          sorting={{ field: state.sort, direction: state.direction }}
          onSort={sortBy}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
