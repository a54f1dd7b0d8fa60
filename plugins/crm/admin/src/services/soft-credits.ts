import type { Answer, Page } from '../../../shared/answers';
import type { SoftCredit, SoftCreditDraft } from '../../../shared/donations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { paged } from './paging';

interface OfGift extends InOrganization {
  readonly gift: string;
}

const creditsOf = (gift: string) => ({ type: 'Gift' as const, id: `credits-${gift}` });

export const { useSoftCreditsQuery, useAddSoftCreditMutation, useRemoveSoftCreditMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    softCredits: build.query<Page<SoftCredit>, OfGift & { readonly page: number; readonly pageSize: number }>({
      query: ({ organization, gift, page, pageSize }) => ({ organization, path: `/donations/${gift}/soft-credits`, query: paged(page, pageSize) }),
      transformResponse: (answer: Answer<readonly SoftCredit[]>) => pageOf(answer),
      providesTags: (_answer, _error, { gift }) => [creditsOf(gift)],
    }),
    addSoftCredit: build.mutation<SoftCredit, OfGift & { readonly draft: SoftCreditDraft; readonly idempotencyKey: string }>({
      query: ({ organization, gift, draft, idempotencyKey }) => ({
        organization,
        path: `/donations/${gift}/soft-credits`,
        method: 'POST',
        data: draft,
        idempotencyKey,
      }),
      transformResponse: (answer: Answer<SoftCredit>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { gift, draft }) => [creditsOf(gift), { type: 'Donor', id: draft.donor }],
    }),
    removeSoftCredit: build.mutation<void, OfGift & { readonly credit: SoftCredit }>({
      query: ({ organization, credit }) => ({ organization, path: `/soft-credits/${credit.documentId}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: (_answer, _error, { gift, credit }) => [creditsOf(gift), { type: 'Donor', id: credit.donor.documentId }],
    }),
  }),
});
