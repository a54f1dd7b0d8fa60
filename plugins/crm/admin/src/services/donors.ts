import type { Answer, Page } from '../../../shared/answers';
import type {
  DonorDraft,
  DonorDraftChange,
  DonorOut,
  DonorRemoval,
  DonorRow,
  DonorStats,
  DuplicateQuery,
  HistoryEntry,
  HistoryKind,
  PossibleDuplicate,
  YearTotal,
} from '../../../shared/donors';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { paged } from './paging';

/** A donor with the tag of the version that was read, for `If-Match`. */
export interface ReadDonor {
  readonly donor: DonorOut;
  readonly etag: string | undefined;
}

export interface DonorsQuery extends InOrganization {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

interface HistoryQuery extends OfDonor {
  readonly kind?: HistoryKind;
  readonly pageSize: number;
}

interface DonorChangeRequest extends OfDonor {
  readonly change: DonorDraftChange;
  readonly etag?: string;
}

const ofDonor = (id: string) => ({ type: 'Donor' as const, id });

export const {
  useDonorsFindQuery,
  useLazyDonorsFindQuery,
  useDonorQuery,
  useDonorStatsQuery,
  useDonorYearsQuery,
  useDonorHistoryQuery,
  usePossibleDuplicatesQuery,
  useCreateDonorMutation,
  useUpdateDonorMutation,
  useRemoveDonorMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    donorsFind: build.query<Page<DonorRow>, DonorsQuery>({
      query: ({ organization, query }) => ({ organization, path: '/donors', query }),
      transformResponse: (answer: Answer<readonly DonorRow[]>) => pageOf(answer),
      providesTags: ['DonorList'],
    }),
    donor: build.query<ReadDonor, OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}` }),
      transformResponse: (answer: Answer<DonorOut>, meta) => ({ donor: dataOf(answer), etag: meta?.etag }),
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    donorStats: build.query<DonorStats, OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/stats` }),
      transformResponse: (answer: Answer<DonorStats>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    donorYears: build.query<readonly YearTotal[], OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/years` }),
      transformResponse: (answer: Answer<readonly YearTotal[]>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    donorHistory: build.query<Page<HistoryEntry>, HistoryQuery>({
      query: ({ organization, donor, kind, pageSize }) => ({ organization, path: `/donors/${donor}/history`, query: { kind, ...paged(1, pageSize) } }),
      transformResponse: (answer: Answer<readonly HistoryEntry[]>) => pageOf(answer),
      providesTags: (_answer, _error, { donor }) => [ofDonor(donor)],
    }),
    possibleDuplicates: build.query<readonly PossibleDuplicate[], InOrganization & { readonly like: DuplicateQuery }>({
      query: ({ organization, like }) => ({ organization, path: '/donors/possible-duplicates', query: like }),
      transformResponse: (answer: Answer<readonly PossibleDuplicate[]>) => dataOf(answer),
      keepUnusedDataFor: 5,
    }),
    createDonor: build.mutation<DonorOut, InOrganization & { readonly draft: DonorDraft; readonly idempotencyKey: string }>({
      query: ({ organization, draft, idempotencyKey }) => ({ organization, path: '/donors', method: 'POST', data: draft, idempotencyKey }),
      transformResponse: (answer: Answer<DonorOut>) => dataOf(answer),
      invalidatesTags: ['DonorList'],
    }),
    updateDonor: build.mutation<DonorOut, DonorChangeRequest>({
      query: ({ organization, donor, change, etag }) => ({ organization, path: `/donors/${donor}`, method: 'PATCH', data: change, ifMatch: etag }),
      transformResponse: (answer: Answer<DonorOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => [ofDonor(donor), 'DonorList'],
    }),
    removeDonor: build.mutation<DonorRemoval, OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}`, method: 'DELETE' }),
      transformResponse: (answer: Answer<DonorRemoval>) => dataOf(answer),
      // A deleted donor must not be read again: only those who see the list ask once more.
      invalidatesTags: (answer, _error, { donor }) => (answer?.outcome === 'archived' ? [ofDonor(donor), 'DonorList'] : ['DonorList']),
    }),
  }),
});
