import type { Answer, Page } from '../../../shared/answers';
import type {
  IssueDraft,
  JobOut,
  PreflightRow,
  ReceiptOut,
  ReceiptRow,
  RegisterOut,
  ReplaceDraft,
  RunDraft,
  RunRowOut,
  VerificationOut,
  WordingDraft,
  WordingOut,
} from '../../../shared/receipts';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { paged } from './paging';

type Query = Readonly<Record<string, string | number | undefined>>;

interface OfReceipt extends InOrganization {
  readonly receipt: string;
}

interface OfJob extends InOrganization {
  readonly job: string;
}

interface Once {
  readonly idempotencyKey: string;
}

/** Where to fetch a file from. */
export interface FileRequest extends InOrganization {
  readonly path: string;
  readonly query?: Query;
  /** Sent with POST, where a file is made of what one types. */
  readonly data?: unknown;
}

/** A page of what is to be put right, with how many there are of each kind. */
export interface Preflight extends Page<PreflightRow> {
  readonly counts: Readonly<Record<string, number>>;
}

/** The register's proof in figures; its entries are read a page at a time instead. */
export type Reconciliation = Pick<RegisterOut, 'year' | 'currency' | 'series' | 'totals'>;

const RUN_KIND = 'receipts.consolidate';
const PACK_KIND = 'receipts.audit-pack';

/** A receipt stands on its gifts and in its donor's history. */
const MOVED = ['Receipt', 'Gift', 'Donor', 'Task'] as const;

/** Whether a run has come to its end, good or bad. */
export const isOver = ({ jobStatus }: JobOut): boolean => jobStatus !== 'queued' && jobStatus !== 'running';

export const {
  useReceiptsQuery,
  useReceiptsOfDonorQuery,
  useReceiptQuery,
  useReceiptsOfGiftQuery,
  useReconciliationQuery,
  useLazyVerifyReceiptsQuery,
  usePreflightQuery,
  useReceiptRunsQuery,
  useReceiptRunQuery,
  useReceiptRunRowsQuery,
  useAuditPacksQuery,
  useStartAuditPackMutation,
  useWordingsQuery,
  usePublishWordingMutation,
  useStartReceiptRunMutation,
  useStopReceiptRunMutation,
  useIssueReceiptMutation,
  useReplaceReceiptMutation,
  useCancelReceiptMutation,
  useSendReceiptMutation,
  useFetchFileMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    receipts: build.query<Page<ReceiptRow>, InOrganization & { readonly query: Query }>({
      query: ({ organization, query }) => ({ organization, path: '/receipts', query }),
      transformResponse: (answer: Answer<readonly ReceiptRow[]>) => pageOf(answer),
      providesTags: ['Receipt'],
    }),
    receiptsOfDonor: build.query<Page<ReceiptRow>, OfDonor & { readonly page: number; readonly pageSize: number }>({
      query: ({ organization, donor, page, pageSize }) => ({ organization, path: `/donors/${donor}/receipts`, query: paged(page, pageSize) }),
      transformResponse: (answer: Answer<readonly ReceiptRow[]>) => pageOf(answer),
      providesTags: ['Receipt'],
    }),
    receipt: build.query<ReceiptOut, OfReceipt>({
      query: ({ organization, receipt }) => ({ organization, path: `/receipts/${receipt}` }),
      transformResponse: (answer: Answer<ReceiptOut>) => dataOf(answer),
      providesTags: ['Receipt'],
    }),
    receiptsOfGift: build.query<readonly ReceiptRow[], InOrganization & { readonly gift: string }>({
      query: ({ organization, gift }) => ({ organization, path: `/donations/${gift}/receipts` }),
      transformResponse: (answer: Answer<readonly ReceiptRow[]>) => dataOf(answer),
      providesTags: ['Receipt'],
    }),
    reconciliation: build.query<Reconciliation, InOrganization & { readonly year: number }>({
      query: ({ organization, year }) => ({ organization, path: '/receipts/register', query: { year } }),
      transformResponse: (answer: Answer<RegisterOut>) => {
        const { year, currency, series, totals } = dataOf(answer);
        return { year, currency, series, totals };
      },
      providesTags: ['Receipt', 'Gift'],
    }),
    verifyReceipts: build.query<VerificationOut, InOrganization>({
      query: ({ organization }) => ({ organization, path: '/receipts/verify' }),
      transformResponse: (answer: Answer<VerificationOut>) => dataOf(answer),
      keepUnusedDataFor: 0,
    }),
    preflight: build.query<Preflight, InOrganization & { readonly query: Query }>({
      query: ({ organization, query }) => ({ organization, path: '/receipts/preflight', query }),
      transformResponse: (answer: Answer<readonly PreflightRow[]> & { readonly meta: Pick<Preflight, 'counts'> }) => ({
        ...pageOf(answer),
        counts: answer.meta.counts,
      }),
      providesTags: ['Receipt', 'Gift', 'Donor', 'Organization'],
    }),
    receiptRuns: build.query<readonly JobOut[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/jobs', query: { kind: RUN_KIND, ...paged(1, 10) } }),
      transformResponse: (answer: Answer<readonly JobOut[]>) => dataOf(answer),
      providesTags: ['Receipt'],
    }),
    receiptRun: build.query<JobOut, OfJob>({
      query: ({ organization, job }) => ({ organization, path: `/jobs/${job}` }),
      transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      onQueryStarted: async (_asked, { dispatch, queryFulfilled }) => {
        const job = await queryFulfilled.then(
          ({ data }) => data,
          () => undefined,
        );
        // What it issued shows on gifts, donors and the register.
        if (job !== undefined && isOver(job)) dispatch(crmApi.util.invalidateTags([...MOVED]));
      },
    }),
    receiptRunRows: build.query<Page<RunRowOut>, OfJob & { readonly query: Query }>({
      query: ({ organization, job, query }) => ({ organization, path: `/receipts/consolidated/${job}`, query }),
      transformResponse: (answer: Answer<readonly RunRowOut[]>) => pageOf(answer),
    }),
    startReceiptRun: build.mutation<JobOut, InOrganization & Once & { readonly draft: RunDraft }>({
      query: ({ organization, draft, idempotencyKey }) => ({ organization, path: '/receipts/consolidated', method: 'POST', data: draft, idempotencyKey }),
      transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      invalidatesTags: ['Receipt'],
    }),
    stopReceiptRun: build.mutation<JobOut, OfJob>({
      query: ({ organization, job }) => ({ organization, path: `/jobs/${job}`, method: 'DELETE' }),
      transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
      invalidatesTags: ['Receipt'],
    }),
    issueReceipt: build.mutation<ReceiptOut, InOrganization & Once & { readonly gift: string; readonly draft: IssueDraft }>({
      query: ({ organization, gift, draft, idempotencyKey }) => ({
        organization,
        path: `/donations/${gift}/receipt`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<ReceiptOut>) => dataOf(answer),
      // A refusal may leave a task behind: the donor's address is asked for.
      invalidatesTags: (_answer, error) => (error === undefined ? MOVED : ['Task']),
    }),
    replaceReceipt: build.mutation<ReceiptOut, OfReceipt & Once & { readonly draft: ReplaceDraft }>({
      query: ({ organization, receipt, draft, idempotencyKey }) => ({
        organization,
        path: `/receipts/${receipt}/replace`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<ReceiptOut>) => dataOf(answer),
      invalidatesTags: MOVED,
    }),
    cancelReceipt: build.mutation<ReceiptOut, OfReceipt & Once & { readonly reason: string }>({
      query: ({ organization, receipt, reason, idempotencyKey }) => ({
        organization,
        path: `/receipts/${receipt}/cancel`,
        method: 'POST',
        data: { reason },
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<ReceiptOut>) => dataOf(answer),
      invalidatesTags: MOVED,
    }),
    sendReceipt: build.mutation<ReceiptOut, OfReceipt & Once>({
      query: ({ organization, receipt, idempotencyKey }) => ({ organization, path: `/receipts/${receipt}/send`, method: 'POST', idempotencyKey }),
      transformResponse: (answer: Answer<ReceiptOut>) => dataOf(answer),
      invalidatesTags: ['Receipt', 'Donor'],
    }),
    fetchFile: build.mutation<string, FileRequest>({
      query: ({ organization, path, query, data }) => ({ organization, path, query, data, method: data === undefined ? 'GET' : 'POST', isFile: true }),
    }),
    auditPacks: build.query<readonly JobOut[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/jobs', query: { kind: PACK_KIND, ...paged(1, 10) } }),
      transformResponse: (answer: Answer<readonly JobOut[]>) => dataOf(answer),
      providesTags: ['Receipt'],
    }),
    startAuditPack: build.mutation<JobOut, InOrganization & Once & { readonly year: number }>({
      query: ({ organization, year, idempotencyKey }) => ({ organization, path: '/receipts/audit-pack', method: 'POST', data: { year }, idempotencyKey }),
      transformResponse: (answer: Answer<JobOut>) => dataOf(answer),
    }),
    wordings: build.query<readonly WordingOut[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/receipt-wordings' }),
      transformResponse: (answer: Answer<readonly WordingOut[]>) => dataOf(answer),
      providesTags: ['Wording'],
    }),
    publishWording: build.mutation<WordingOut, InOrganization & { readonly draft: WordingDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/receipt-wordings', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<WordingOut>) => dataOf(answer),
      invalidatesTags: ['Wording'],
    }),
  }),
});
