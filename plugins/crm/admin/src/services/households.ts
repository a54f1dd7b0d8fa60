import type { Answer, Page } from '../../../shared/answers';
import type { Household, HouseholdChange, HouseholdDraft } from '../../../shared/manage';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';

interface OfHousehold extends InOrganization {
  readonly household: string;
}

interface HouseholdsQuery extends InOrganization {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

interface Joining extends OfHousehold {
  readonly donor: string;
  /** False: the donor leaves. */
  readonly isJoining: boolean;
}

const ofHousehold = (id: string) => ({ type: 'Household' as const, id });
const LIST = ofHousehold('list');

export const {
  useHouseholdsQuery,
  useHouseholdQuery,
  useCreateHouseholdMutation,
  useChangeHouseholdMutation,
  useRemoveHouseholdMutation,
  useJoinHouseholdMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    households: build.query<Page<Household>, HouseholdsQuery>({
      query: ({ organization, query }) => ({ organization, path: '/households', query }),
      transformResponse: (answer: Answer<readonly Household[]>) => pageOf(answer),
      providesTags: [LIST],
    }),
    household: build.query<Household, OfHousehold>({
      query: ({ organization, household }) => ({ organization, path: `/households/${household}` }),
      transformResponse: (answer: Answer<Household>) => dataOf(answer),
      providesTags: (_answer, _error, { household }) => [ofHousehold(household)],
    }),
    createHousehold: build.mutation<Household, InOrganization & { readonly draft: HouseholdDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/households', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Household>) => dataOf(answer),
      invalidatesTags: [LIST],
    }),
    changeHousehold: build.mutation<Household, OfHousehold & { readonly change: HouseholdChange }>({
      query: ({ organization, household, change }) => ({ organization, path: `/households/${household}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<Household>) => dataOf(answer),
      // The household's name shows on the pages of its members.
      invalidatesTags: (_answer, _error, { household }) => [ofHousehold(household), LIST, 'Donor'],
    }),
    removeHousehold: build.mutation<void, OfHousehold>({
      query: ({ organization, household }) => ({ organization, path: `/households/${household}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: [LIST, 'Donor'],
    }),
    joinHousehold: build.mutation<void, Joining>({
      query: ({ organization, household, donor, isJoining }) => ({
        organization,
        path: `/donors/${donor}`,
        method: 'PATCH',
        data: { household: isJoining ? household : null },
      }),
      transformResponse: () => undefined,
      // Another household may have lost this member.
      invalidatesTags: ['Household', 'Donor'],
    }),
  }),
});
