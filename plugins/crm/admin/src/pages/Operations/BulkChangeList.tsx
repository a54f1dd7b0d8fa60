import { Link } from '@strapi/design-system';
import { useEffect } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { BulkChange } from '../../../../shared/operations';
import { oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { PagedTable } from '../../components/PagedTable';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { SELDOM_MS, usePolling } from '../../hooks/usePolling';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isAtWork, useBulkChangesQuery } from '../../services/operations';
import { BulkWords } from './BulkWords';
import { UndoBulk } from './UndoBulk';
import { WorkStatus } from './WorkStatus';

const STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'undone'] as const satisfies readonly BulkChange['jobStatus'][];

const RULES: ListRules<'jobStatus'> = { filters: { jobStatus: (value) => oneOf(STATES, value) !== undefined }, sorts: [] };

/** What was changed for many donors at once: by whom, when, how many, and the way back. */
export function BulkChangeList() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const [pollingInterval, tell] = usePolling(SELDOM_MS);
  const { data, error, refetch, isFetching, originalArgs } = useBulkChangesQuery(
    { organization: organization.documentId, query },
    { pollingInterval, refetchOnMountOrArgChange: true },
  );
  const isBusy = data?.rows.some(isAtWork) ?? false;
  useEffect(() => tell(isBusy));
  const columns = useColumns();
  const { jobStatus } = state.filters;
  return (
    <>
      <ListFilter
        label={say('crm.work.state')}
        value={jobStatus ?? ''}
        choices={STATES.map((value) => ({ value, label: say(`crm.work-status.${value}`) }))}
        onChange={(value) => change({ filters: { jobStatus: value === '' ? undefined : value } })}
      />
      <PagedTable
        reading={{ data, error, refetch, isFetching: isFetching && originalArgs?.query !== query }}
        none={
          <EmptyState
            title={say(jobStatus === undefined ? 'crm.bulk.none.title' : 'crm.list.no-match.title')}
            text={say(jobStatus === undefined ? 'crm.bulk.none.text' : 'crm.list.no-match.text')}
          />
        }
        onTurn={change}
        caption={say('crm.operations.view.bulk')}
        columns={columns}
        onOpen={({ documentId }) => navigate(paths.bulkChange(documentId))}
      />
    </>
  );
}

function useColumns(): Column<BulkChange>[] {
  const say = useWords();
  const { longInstant, number } = useFormats();
  return [
    {
      key: 'what',
      label: say('crm.work.what'),
      render: (bulk) => (
        <Link tag={NavLink} to={paths.bulkChange(bulk.documentId)}>
          <BulkWords bulk={bulk} />
        </Link>
      ),
    },
    { key: 'state', label: say('crm.work.state'), render: ({ jobStatus }) => <WorkStatus status={jobStatus} /> },
    { key: 'chosen', label: say('crm.bulk-outcome.chosen'), isFigure: true, render: ({ counts }) => number(counts.chosen) },
    { key: 'changed', label: say('crm.bulk-outcome.changed'), isFigure: true, render: ({ counts }) => number(counts.changed) },
    { key: 'by', label: say('crm.work.by'), render: ({ startedBy }) => startedBy },
    { key: 'at', label: say('crm.work.at'), render: ({ createdAt }) => longInstant(createdAt) },
    { key: 'undo', label: say('crm.table.actions'), render: (bulk) => <UndoBulk bulk={bulk} /> },
  ];
}
