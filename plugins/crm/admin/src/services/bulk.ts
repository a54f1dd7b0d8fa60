import type { Answer } from '../../../shared/answers';
import type { BulkDraft } from '../../../shared/lists';
import type { JobOut } from '../../../shared/receipts';
import { crmApi, dataOf, type InOrganization } from './crm-api';
import { isOver } from './receipts';

/** A bulk change that has begun: its job, and what undoes it. */
export interface StartedBulk {
  readonly job: string;
  readonly bulkOperation: string;
}

/** What a change of many donors can move. */
const MOVED = ['DonorList', 'Donor', 'Tag', 'Segment'] as const;

type Started = Answer<JobOut> & { readonly meta: { readonly bulkOperation: string } };
const startedOf = ({ data, meta }: Started): StartedBulk => ({ job: data.documentId, bulkOperation: meta.bulkOperation });

export const { useBulkCountQuery, useBulkJobQuery, useStartBulkMutation, useUndoBulkMutation, useStopJobMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    /** How many donors a change would be about; which change is of no matter. */
    bulkCount: build.query<number, InOrganization & { readonly whom: Pick<BulkDraft, 'ids' | 'filters'> }>({
      query: ({ organization, whom }) => ({ organization, path: '/donors/bulk', method: 'POST', data: { action: 'archive', dryRun: true, ...whom } }),
      transformResponse: (answer: Answer<{ readonly count: number }>) => dataOf(answer).count,
      keepUnusedDataFor: 0,
    }),
    bulkJob: build.query<JobOut, InOrganization & { readonly job: string }>({
      query: ({ organization, job }) => ({ organization, path: `/jobs/${job}` }),
      transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      onQueryStarted: async (_asked, { dispatch, queryFulfilled }) => {
        const job = await queryFulfilled.then(
          ({ data }) => data,
          () => undefined,
        );
        if (job !== undefined && isOver(job)) dispatch(crmApi.util.invalidateTags([...MOVED]));
      },
    }),
    startBulk: build.mutation<StartedBulk, InOrganization & { readonly draft: BulkDraft; readonly idempotencyKey: string }>({
      query: ({ organization, draft, idempotencyKey }) => ({ organization, path: '/donors/bulk', method: 'POST', data: draft, idempotencyKey }),
      transformResponse: (answer: Started) => startedOf(answer),
    }),
    undoBulk: build.mutation<StartedBulk, InOrganization & { readonly bulkOperation: string; readonly idempotencyKey: string }>({
      query: ({ organization, bulkOperation, idempotencyKey }) => ({
        organization,
        path: `/bulk-operations/${bulkOperation}/undo`,
        method: 'POST',
        data: {},
        idempotencyKey,
      }),
      transformResponse: (answer: Started) => startedOf(answer),
    }),
    stopJob: build.mutation<JobOut, InOrganization & { readonly job: string }>({
      query: ({ organization, job }) => ({ organization, path: `/jobs/${job}`, method: 'DELETE' }),
      transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
    }),
  }),
});
