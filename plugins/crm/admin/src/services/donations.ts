import type { Answer, Page } from '../../../shared/answers';
import type { DonationDraft, DonationDraftChange, DonationOut, DonationRow, DonationTotals } from '../../../shared/donations';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';

interface OfGift extends InOrganization {
  readonly gift: string;
}

interface GiftsOfDonorQuery extends OfDonor {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

interface GiftsQuery extends InOrganization {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

/** A gift with the tag of the version that was read, for `If-Match`. */
export interface ReadGift {
  readonly gift: DonationOut;
  readonly etag: string | undefined;
}

interface GiftChange extends OfGift {
  readonly donor: string;
  readonly idempotencyKey: string;
}

const LIST = { type: 'Gift' as const, id: 'list' };

/** A gift moves its donor's figures and history: all of them are read again. */
const movedBy = (gift: string | undefined, donor: string) => [
  ...(gift === undefined ? [] : [{ type: 'Gift' as const, id: gift }]),
  LIST,
  { type: 'Gift' as const, id: `of-${donor}` },
  { type: 'Donor' as const, id: donor },
  'DonorList' as const,
  'Campaign' as const,
  'Report' as const,
];

export const {
  useGiftsQuery,
  useGiftTotalsQuery,
  useGiftsOfDonorQuery,
  useGiftQuery,
  useGiftToEditQuery,
  useCreateGiftMutation,
  useUpdateGiftMutation,
  useRefundGiftMutation,
  useCancelGiftMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    gifts: build.query<Page<DonationRow>, GiftsQuery>({
      query: ({ organization, query }) => ({ organization, path: '/donations', query }),
      transformResponse: (answer: Answer<readonly DonationRow[]>) => pageOf(answer),
      providesTags: [LIST],
    }),
    giftTotals: build.query<DonationTotals, GiftsQuery>({
      query: ({ organization, query }) => ({ organization, path: '/donations/totals', query }),
      transformResponse: (answer: Answer<DonationTotals>) => dataOf(answer),
      providesTags: [LIST],
    }),
    giftsOfDonor: build.query<Page<DonationRow>, GiftsOfDonorQuery>({
      query: ({ organization, donor, query }) => ({ organization, path: `/donors/${donor}/donations`, query }),
      transformResponse: (answer: Answer<readonly DonationRow[]>) => pageOf(answer),
      providesTags: (_answer, _error, { donor }) => [{ type: 'Gift', id: `of-${donor}` }],
    }),
    gift: build.query<DonationOut, OfGift>({
      query: ({ organization, gift }) => ({ organization, path: `/donations/${gift}` }),
      transformResponse: (answer: Answer<DonationOut>) => dataOf(answer),
      providesTags: (_answer, _error, { gift }) => [{ type: 'Gift', id: gift }],
    }),
    giftToEdit: build.query<ReadGift, OfGift>({
      query: ({ organization, gift }) => ({ organization, path: `/donations/${gift}` }),
      transformResponse: (answer: Answer<DonationOut>, meta) => ({ gift: dataOf(answer), etag: meta?.etag }),
      keepUnusedDataFor: 0,
    }),
    createGift: build.mutation<DonationOut, OfDonor & { readonly draft: DonationDraft; readonly idempotencyKey: string }>({
      query: ({ organization, donor, draft, idempotencyKey }) => ({
        organization,
        path: `/donors/${donor}/donations`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<DonationOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor, draft: { softCredits = [] } }) => [
        ...movedBy(undefined, donor),
        ...softCredits.map((credit) => ({ type: 'Donor' as const, id: credit.donor })),
      ],
    }),
    updateGift: build.mutation<DonationOut, OfGift & { readonly donor: string; readonly change: DonationDraftChange; readonly etag?: string }>({
      query: ({ organization, gift, change, etag }) => ({ organization, path: `/donations/${gift}`, method: 'PATCH', data: change, ifMatch: etag }),
      transformResponse: (answer: Answer<DonationOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { gift, donor, change }) => [
        ...movedBy(gift, donor),
        ...(change.donor === undefined ? [] : movedBy(undefined, change.donor)),
      ],
    }),
    refundGift: build.mutation<DonationOut, GiftChange & { readonly amount: number; readonly reason: string }>({
      query: ({ organization, gift, amount, reason, idempotencyKey }) => ({
        organization,
        path: `/donations/${gift}/refund`,
        method: 'POST',
        data: { amount, reason },
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<DonationOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { gift, donor }) => movedBy(gift, donor),
    }),
    cancelGift: build.mutation<DonationOut, GiftChange & { readonly reason: string | null }>({
      query: ({ organization, gift, reason, idempotencyKey }) => ({
        organization,
        path: `/donations/${gift}/cancel`,
        method: 'POST',
        data: { reason },
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<DonationOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { gift, donor }) => movedBy(gift, donor),
    }),
  }),
});
