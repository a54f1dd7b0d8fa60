import type { Answer, Page } from '../../../shared/answers';
import type {
  ChoicesWritten,
  Explanation,
  Recalculation,
  Segment,
  SegmentChange,
  SegmentChoices,
  SegmentDonor,
  SegmentDraft,
  SegmentField,
  SegmentOfDonor,
  SegmentPreview,
} from '../../../shared/segments';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';

interface OfSegment extends InOrganization {
  readonly segment: string;
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** A segment with the tag of the version that was read, for `If-Match`. */
export interface ReadSegment {
  readonly segment: Segment;
  readonly etag: string | undefined;
}

const ofSegment = (id: string) => ({ type: 'Segment' as const, id });
const LIST = ofSegment('list');
const OF_DONORS = ofSegment('of-donors');

/** Who is in a segment shows in the donor list's filter too. */
const movedIn = (segment: string) => [ofSegment(segment), LIST, OF_DONORS, 'DonorList' as const];

export const {
  useSegmentsQuery,
  useSegmentQuery,
  useSegmentFieldsQuery,
  useLazySegmentPreviewQuery,
  useSegmentDonorsQuery,
  useSegmentsOfDonorQuery,
  useSegmentExplanationQuery,
  useCreateSegmentMutation,
  useChangeSegmentMutation,
  useRemoveSegmentMutation,
  useRecalculateSegmentMutation,
  useAssignToSegmentMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    segments: build.query<Page<Segment>, InOrganization & { readonly query: Query }>({
      query: ({ organization, query }) => ({ organization, path: '/segments', query }),
      transformResponse: (answer: Answer<readonly Segment[]>) => pageOf(answer),
      providesTags: [LIST],
    }),
    segment: build.query<ReadSegment, OfSegment>({
      query: ({ organization, segment }) => ({ organization, path: `/segments/${segment}` }),
      transformResponse: (answer: Answer<Segment>, meta) => ({ segment: dataOf(answer), etag: meta?.etag }),
      providesTags: (_answer, _error, { segment }) => [ofSegment(segment)],
    }),
    segmentFields: build.query<readonly SegmentField[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/segments/fields' }),
      transformResponse: (answer: Answer<readonly SegmentField[]>) => dataOf(answer),
      providesTags: ['CustomField'],
    }),
    segmentPreview: build.query<SegmentPreview, InOrganization & { readonly criteria: unknown }>({
      query: ({ organization, criteria }) => ({ organization, path: '/segments/preview', method: 'POST', data: { criteria } }),
      transformResponse: (answer: Answer<SegmentPreview>) => dataOf(answer),
      keepUnusedDataFor: 5,
    }),
    segmentDonors: build.query<Page<SegmentDonor>, OfSegment & { readonly query: Query }>({
      query: ({ organization, segment, query }) => ({ organization, path: `/segments/${segment}/donors`, query }),
      transformResponse: (answer: Answer<readonly SegmentDonor[]>) => pageOf(answer),
      providesTags: (_answer, _error, { segment }) => [ofSegment(segment)],
    }),
    segmentsOfDonor: build.query<readonly SegmentOfDonor[], OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/segments` }),
      transformResponse: (answer: Answer<readonly SegmentOfDonor[]>) => dataOf(answer),
      // What changes on a donor may move them between segments.
      providesTags: (_answer, _error, { donor }) => [OF_DONORS, { type: 'Donor', id: donor }],
    }),
    segmentExplanation: build.query<Explanation, OfSegment & OfDonor>({
      query: ({ organization, segment, donor }) => ({ organization, path: `/segments/${segment}/explain/${donor}` }),
      transformResponse: (answer: Answer<Explanation>) => dataOf(answer),
      providesTags: (_answer, _error, { segment, donor }) => [ofSegment(segment), { type: 'Donor', id: donor }],
    }),
    createSegment: build.mutation<Segment, InOrganization & { readonly draft: SegmentDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/segments', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Segment>) => dataOf(answer),
      invalidatesTags: [LIST],
    }),
    changeSegment: build.mutation<Segment, OfSegment & { readonly change: SegmentChange; readonly etag?: string }>({
      query: ({ organization, segment, change, etag }) => ({ organization, path: `/segments/${segment}`, method: 'PATCH', data: change, ifMatch: etag }),
      transformResponse: (answer: Answer<Segment>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { segment }) => movedIn(segment),
    }),
    removeSegment: build.mutation<void, OfSegment>({
      query: ({ organization, segment }) => ({ organization, path: `/segments/${segment}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: [LIST, OF_DONORS, 'DonorList'],
    }),
    recalculateSegment: build.mutation<Recalculation, OfSegment>({
      query: ({ organization, segment }) => ({ organization, path: `/segments/${segment}/recalculate`, method: 'POST' }),
      transformResponse: (answer: Answer<Recalculation>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { segment }) => movedIn(segment),
    }),
    assignToSegment: build.mutation<ChoicesWritten, OfSegment & { readonly choices: SegmentChoices }>({
      query: ({ organization, segment, choices }) => ({ organization, path: `/segments/${segment}/assign`, method: 'POST', data: choices }),
      transformResponse: (answer: Answer<ChoicesWritten>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { segment }) => movedIn(segment),
    }),
  }),
});
