import type { Answer, Page } from '../../../shared/answers';
import type { DonationDraft, DonationOut, DonationRow } from '../../../shared/donations';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';

interface OfGift extends InOrganization {
  readonly gift: string;
}

interface GiftsOfDonorQuery extends OfDonor {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

interface GiftChange extends OfGift {
  readonly donor: string;
  readonly idempotencyKey: string;
}

/** A gift moves its donor's figures and history: all of them are read again. */
const movedBy = (gift: string | undefined, donor: string) => [
  ...(gift === undefined ? [] : [{ type: 'Gift' as const, id: gift }]),
  { type: 'Gift' as const, id: `of-${donor}` },
  { type: 'Donor' as const, id: donor },
  'DonorList' as const,
  'Campaign' as const,
  'Report' as const,
];

export const { useGiftsOfDonorQuery, useGiftQuery, useCreateGiftMutation, useRefundGiftMutation, useCancelGiftMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
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
    createGift: build.mutation<DonationOut, OfDonor & { readonly draft: DonationDraft; readonly idempotencyKey: string }>({
      query: ({ organization, donor, draft, idempotencyKey }) => ({
        organization,
        path: `/donors/${donor}/donations`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<DonationOut>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => movedBy(undefined, donor),
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
