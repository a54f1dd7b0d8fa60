import type { Answer, Page } from '../../../shared/answers';
import type { FundChange, FundDraft, FundRemoval } from '../../../shared/manage';
import type { Fund } from '../../../shared/rooms';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { everyRow } from './every-row';

interface OfFund extends InOrganization {
  readonly fund: string;
}

export const {
  useFundsQuery,
  useFundsWithArchivedQuery,
  useFundsFindQuery,
  useFundQuery,
  useCreateFundMutation,
  useChangeFundMutation,
  useRemoveFundMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    funds: build.query<readonly Fund[], InOrganization>({
      queryFn: (place, _api, _options, ask) => everyRow<Fund>(ask, place, '/funds'),
      providesTags: ['Fund'],
    }),
    fundsWithArchived: build.query<readonly Fund[], InOrganization>({
      queryFn: (place, _api, _options, ask) => everyRow<Fund>(ask, place, '/funds', { archived: 'all' }),
      providesTags: ['Fund'],
    }),
    fundsFind: build.query<Page<Fund>, InOrganization & { readonly query: Readonly<Record<string, string | number | undefined>> }>({
      query: ({ organization, query }) => ({ organization, path: '/funds', query }),
      transformResponse: (answer: Answer<readonly Fund[]>) => pageOf(answer),
      providesTags: ['Fund'],
    }),
    fund: build.query<Fund, OfFund>({
      query: ({ organization, fund }) => ({ organization, path: `/funds/${fund}` }),
      transformResponse: (answer: Answer<Fund>) => dataOf(answer),
      providesTags: ['Fund'],
    }),
    createFund: build.mutation<Fund, InOrganization & { readonly draft: FundDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/funds', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Fund>) => dataOf(answer),
      invalidatesTags: ['Fund'],
    }),
    changeFund: build.mutation<Fund, OfFund & { readonly change: FundChange }>({
      query: ({ organization, fund, change }) => ({ organization, path: `/funds/${fund}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<Fund>) => dataOf(answer),
      // A fund's name shows on the gifts that went to it.
      invalidatesTags: ['Fund', 'Gift', 'Pledge'],
    }),
    removeFund: build.mutation<FundRemoval, OfFund>({
      query: ({ organization, fund }) => ({ organization, path: `/funds/${fund}`, method: 'DELETE' }),
      transformResponse: (answer: Answer<FundRemoval>) => dataOf(answer),
      invalidatesTags: ['Fund'],
    }),
  }),
});
