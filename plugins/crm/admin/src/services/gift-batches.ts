import type { Answer, Page } from '../../../shared/answers';
import type { Batch, BatchChange, BatchDraft, BatchRow, RowDraft, SavedRows } from '../../../shared/gift-batches';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';

interface OfBatch extends InOrganization {
  readonly batch: string;
}

/** A batch with the tag of the version that was read, for `If-Match`. */
export interface ReadBatch {
  readonly batch: Batch;
  readonly etag: string | undefined;
}

const ofBatch = (id: string) => ({ type: 'Batch' as const, id });
const LIST = ofBatch('list');

/** Posting and reversing move up to 500 gifts, their donors and campaigns: whatever is on screen is read again. */
const MOVED = ['Gift', 'Donor', 'DonorList', 'Campaign', 'Report'] as const;

export const {
  useBatchesQuery,
  useBatchQuery,
  useBatchRowsQuery,
  useCreateBatchMutation,
  useChangeBatchMutation,
  useRemoveBatchMutation,
  useSaveBatchRowsMutation,
  useRemoveBatchRowMutation,
  usePostBatchMutation,
  useReopenBatchMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    batches: build.query<Page<Batch>, InOrganization & { readonly query: Readonly<Record<string, string | number | undefined>> }>({
      query: ({ organization, query }) => ({ organization, path: '/gift-batches', query }),
      transformResponse: (answer: Answer<readonly Batch[]>) => pageOf(answer),
      providesTags: [LIST],
    }),
    batch: build.query<ReadBatch, OfBatch>({
      query: ({ organization, batch }) => ({ organization, path: `/gift-batches/${batch}` }),
      transformResponse: (answer: Answer<Batch>, meta) => ({ batch: dataOf(answer), etag: meta?.etag }),
      providesTags: (_answer, _error, { batch }) => [ofBatch(batch)],
    }),
    batchRows: build.query<readonly BatchRow[], OfBatch>({
      query: ({ organization, batch }) => ({ organization, path: `/gift-batches/${batch}/rows` }),
      transformResponse: (answer: Answer<readonly BatchRow[]>) => dataOf(answer),
      providesTags: (_answer, _error, { batch }) => [ofBatch(`rows-of-${batch}`)],
      // Rows change under the autosave, which tells nobody here: who comes back reads them anew.
      keepUnusedDataFor: 0,
    }),
    createBatch: build.mutation<Batch, InOrganization & { readonly draft: BatchDraft; readonly idempotencyKey: string }>({
      query: ({ organization, draft, idempotencyKey }) => ({ organization, path: '/gift-batches', method: 'POST', data: draft, idempotencyKey }),
      transformResponse: (answer: Answer<Batch>) => dataOf(answer),
      invalidatesTags: [LIST],
    }),
    changeBatch: build.mutation<Batch, OfBatch & { readonly change: BatchChange; readonly etag?: string }>({
      query: ({ organization, batch, change, etag }) => ({ organization, path: `/gift-batches/${batch}`, method: 'PATCH', data: change, ifMatch: etag }),
      transformResponse: (answer: Answer<Batch>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { batch }) => [LIST, ofBatch(batch), ofBatch(`rows-of-${batch}`)],
    }),
    removeBatch: build.mutation<void, OfBatch>({
      query: ({ organization, batch }) => ({ organization, path: `/gift-batches/${batch}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: [LIST],
    }),
    saveBatchRows: build.mutation<SavedRows, OfBatch & { readonly rows: readonly RowDraft[] }>({
      query: ({ organization, batch, rows }) => ({ organization, path: `/gift-batches/${batch}/rows`, method: 'PATCH', data: { rows } }),
      transformResponse: (answer: Answer<SavedRows>) => dataOf(answer),
      invalidatesTags: [LIST],
    }),
    removeBatchRow: build.mutation<void, OfBatch & { readonly rowKey: string; readonly version: number }>({
      query: ({ organization, batch, rowKey, version }) => ({
        organization,
        path: `/gift-batches/${batch}/rows/${rowKey}`,
        method: 'DELETE',
        query: { version },
      }),
      transformResponse: () => undefined,
      invalidatesTags: [LIST],
    }),
    postBatch: build.mutation<Batch, OfBatch & { readonly idempotencyKey: string }>({
      query: ({ organization, batch, idempotencyKey }) => ({ organization, path: `/gift-batches/${batch}/post`, method: 'POST', data: {}, idempotencyKey }),
      transformResponse: (answer: Answer<Batch>) => dataOf(answer),
      invalidatesTags: (answer, _error, { batch }) => (answer === undefined ? [] : [LIST, ofBatch(batch), ofBatch(`rows-of-${batch}`), ...MOVED]),
    }),
    reopenBatch: build.mutation<Batch, OfBatch & { readonly reason: string; readonly idempotencyKey: string }>({
      query: ({ organization, batch, reason, idempotencyKey }) => ({
        organization,
        path: `/gift-batches/${batch}/reopen`,
        method: 'POST',
        data: { reason },
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<Batch>) => dataOf(answer),
      invalidatesTags: (answer, _error, { batch }) => (answer === undefined ? [] : [LIST, ofBatch(batch), ofBatch(`rows-of-${batch}`), ...MOVED]),
    }),
  }),
});
