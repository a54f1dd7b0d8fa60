import type { Answer, Page } from '../../../shared/answers';
import type { Pledge, PledgeChange, PledgeDraft } from '../../../shared/manage';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { ALL } from './paging';

interface OfPledge extends InOrganization {
  readonly pledge: string;
}

interface PledgesQuery extends InOrganization {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

/** Gifts pay pledges, and every gift moves the donor list. */
const ofPledge = (id: string) => ({ type: 'Pledge' as const, id });
const LIST = ofPledge('list');

export const { usePledgesQuery, usePledgesOfDonorQuery, usePledgeQuery, useCreatePledgeMutation, useChangePledgeMutation, useRemovePledgeMutation } =
  crmApi.injectEndpoints({
    endpoints: (build) => ({
      pledges: build.query<Page<Pledge>, PledgesQuery>({
        query: ({ organization, query }) => ({ organization, path: '/pledges', query }),
        transformResponse: (answer: Answer<readonly Pledge[]>) => pageOf(answer),
        providesTags: [LIST, 'DonorList'],
      }),
      pledgesOfDonor: build.query<readonly Pledge[], OfDonor>({
        query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/pledges`, query: ALL }),
        transformResponse: (answer: Answer<readonly Pledge[]>) => dataOf(answer),
        providesTags: [LIST, 'DonorList'],
      }),
      pledge: build.query<Pledge, OfPledge>({
        query: ({ organization, pledge }) => ({ organization, path: `/pledges/${pledge}` }),
        transformResponse: (answer: Answer<Pledge>) => dataOf(answer),
        providesTags: (_answer, _error, { pledge }) => [ofPledge(pledge), 'DonorList'],
      }),
      createPledge: build.mutation<Pledge, OfDonor & { readonly draft: PledgeDraft; readonly idempotencyKey: string }>({
        query: ({ organization, donor, draft, idempotencyKey }) => ({
          organization,
          path: `/donors/${donor}/pledges`,
          method: 'POST',
          data: draft,
          idempotencyKey,
        }),
        transformResponse: (answer: Answer<Pledge>) => dataOf(answer),
        invalidatesTags: [LIST],
      }),
      changePledge: build.mutation<Pledge, OfPledge & { readonly change: PledgeChange }>({
        query: ({ organization, pledge, change }) => ({ organization, path: `/pledges/${pledge}`, method: 'PATCH', data: change }),
        transformResponse: (answer: Answer<Pledge>) => dataOf(answer),
        invalidatesTags: (_answer, _error, { pledge }) => [ofPledge(pledge), LIST],
      }),
      removePledge: build.mutation<void, OfPledge>({
        query: ({ organization, pledge }) => ({ organization, path: `/pledges/${pledge}`, method: 'DELETE' }),
        transformResponse: () => undefined,
        invalidatesTags: [LIST],
      }),
    }),
  });
