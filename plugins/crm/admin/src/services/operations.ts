import type { Answer, Page } from '../../../shared/answers';
import type { BulkChange, BulkDonor, ExportedFile, Job } from '../../../shared/operations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';

type Query = Readonly<Record<string, string | number | undefined>>;

interface Asked extends InOrganization {
  readonly query: Query;
}

interface OfJob extends InOrganization {
  readonly job: string;
}

interface OfBulk extends InOrganization {
  readonly bulk: string;
}

/** Whether long work goes on. */
export function isAtWork({ jobStatus }: { readonly jobStatus: string }): boolean {
  return jobStatus === 'queued' || jobStatus === 'running';
}

export const {
  useJobsQuery,
  useJobQuery,
  useCancelJobMutation,
  useBulkChangesQuery,
  useBulkChangeQuery,
  useBulkDonorsQuery,
  useUndoBulkMutation,
  useExportedFilesQuery,
  useRemoveExportedFileMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    jobs: build.query<Page<Job>, Asked>({
      query: ({ organization, query }) => ({ organization, path: '/jobs', query }),
      transformResponse: (answer: Answer<readonly Job[]>) => pageOf(answer),
      providesTags: ['Job'],
    }),
    job: build.query<Job, OfJob>({
      query: ({ organization, job }) => ({ organization, path: `/jobs/${job}` }),
      transformResponse: (answer: Answer<Job>) => dataOf(answer),
      providesTags: ['Job'],
    }),
    cancelJob: build.mutation<Job, OfJob>({
      query: ({ organization, job }) => ({ organization, path: `/jobs/${job}`, method: 'DELETE' }),
      transformResponse: (answer: Answer<Job>) => dataOf(answer),
      invalidatesTags: ['Job', 'Receipt'],
    }),
    bulkChanges: build.query<Page<BulkChange>, Asked>({
      query: ({ organization, query }) => ({ organization, path: '/bulk-operations', query }),
      transformResponse: (answer: Answer<readonly BulkChange[]>) => pageOf(answer),
      providesTags: ['Job'],
    }),
    bulkChange: build.query<BulkChange, OfBulk>({
      query: ({ organization, bulk }) => ({ organization, path: `/bulk-operations/${bulk}` }),
      transformResponse: (answer: Answer<BulkChange>) => dataOf(answer),
      providesTags: ['Job'],
      onQueryStarted: async (_asked, { dispatch, queryFulfilled }) => {
        const bulk = await queryFulfilled.then(
          ({ data }) => data,
          () => undefined,
        );
        // What it changed shows on donors and in their lists.
        if (bulk !== undefined && !isAtWork(bulk)) dispatch(crmApi.util.invalidateTags(['Donor', 'DonorList']));
      },
    }),
    bulkDonors: build.query<Page<BulkDonor>, OfBulk & { readonly query: Query }>({
      query: ({ organization, bulk, query }) => ({ organization, path: `/bulk-operations/${bulk}/donors`, query }),
      transformResponse: (answer: Answer<readonly BulkDonor[]>) => pageOf(answer),
      providesTags: ['Job'],
    }),
    undoBulk: build.mutation<Job, OfBulk & { readonly idempotencyKey: string }>({
      query: ({ organization, bulk, idempotencyKey }) => ({ organization, path: `/bulk-operations/${bulk}/undo`, method: 'POST', idempotencyKey }),
      transformResponse: (answer: Answer<Job>) => dataOf(answer),
      invalidatesTags: ['Job', 'Donor', 'DonorList'],
    }),
    exportedFiles: build.query<Page<ExportedFile>, Asked>({
      query: ({ organization, query }) => ({ organization, path: '/exports', query }),
      transformResponse: (answer: Answer<readonly ExportedFile[]>) => pageOf(answer),
      providesTags: ['Job'],
    }),
    removeExportedFile: build.mutation<void, InOrganization & { readonly file: string }>({
      query: ({ organization, file }) => ({ organization, path: `/exports/${file}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: ['Job'],
    }),
  }),
});
