import { Link } from '@strapi/design-system';
import { useEffect } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Job } from '../../../../shared/operations';
import { oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { PagedTable } from '../../components/PagedTable';
import { Progress } from '../../components/Progress';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { SELDOM_MS, usePolling } from '../../hooks/usePolling';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isAtWork, useJobsQuery } from '../../services/operations';
import { percentageOf } from './job-facts';
import { useJobWords } from './useJobWords';
import { WorkStatus } from './WorkStatus';

const STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const satisfies readonly Job['jobStatus'][];

const RULES: ListRules<'jobStatus'> = { filters: { jobStatus: (value) => oneOf(STATES, value) !== undefined }, sorts: [] };

/** Long pieces of work, newest first; what is under way moves by itself. */
export function JobList() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const [pollingInterval, tell] = usePolling(SELDOM_MS);
  const { data, error, refetch, isFetching, originalArgs } = useJobsQuery(
    { organization: organization.documentId, query },
    { pollingInterval, refetchOnMountOrArgChange: true },
  );
  const isBusy = data?.rows.some(isAtWork) ?? false;
  useEffect(() => tell(isBusy));
  const columns = useColumns();
  const { jobStatus } = state.filters;
  // Asking again and again must not make the list blink: only another question does.
  const isAnother = isFetching && originalArgs?.query !== query;
  return (
    <>
      <ListFilter
        label={say('crm.work.state')}
        value={jobStatus ?? ''}
        choices={STATES.map((value) => ({ value, label: say(`crm.work-status.${value}`) }))}
        onChange={(value) => change({ filters: { jobStatus: value === '' ? undefined : value } })}
      />
      <PagedTable
        reading={{ data, error, refetch, isFetching: isAnother }}
        none={
          <EmptyState
            title={say(jobStatus === undefined ? 'crm.jobs.none.title' : 'crm.list.no-match.title')}
            text={say(jobStatus === undefined ? 'crm.jobs.none.text' : 'crm.list.no-match.text')}
          />
        }
        onTurn={change}
        caption={say('crm.operations.view.jobs')}
        columns={columns}
        onOpen={({ documentId }) => navigate(paths.job(documentId))}
      />
    </>
  );
}

function useColumns(): Column<Job>[] {
  const say = useWords();
  const jobWords = useJobWords();
  const { longInstant, number } = useFormats();
  return [
    {
      key: 'kind',
      label: say('crm.work.what'),
      render: ({ documentId, kind }) => (
        <Link tag={NavLink} to={paths.job(documentId)}>
          {jobWords(kind)}
        </Link>
      ),
    },
    { key: 'state', label: say('crm.work.state'), render: ({ jobStatus }) => <WorkStatus status={jobStatus} /> },
    {
      key: 'progress',
      label: say('crm.work.done'),
      render: (job) =>
        isAtWork(job) ? (
          <Progress label={say('crm.work.progress-of', { what: jobWords(job.kind) })} percentage={percentageOf(job.progress)} />
        ) : (
          say('crm.work.of', { done: number(job.progress.done), total: number(job.progress.total) })
        ),
    },
    { key: 'by', label: say('crm.work.by'), render: ({ startedBy }) => startedBy },
    { key: 'at', label: say('crm.work.at'), render: ({ createdAt }) => longInstant(createdAt) },
  ];
}
