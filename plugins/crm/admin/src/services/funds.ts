import type { Answer } from '../../../shared/answers';
import type { Fund } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization } from './crm-api';

export const { useFundsQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    funds: build.query<readonly Fund[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/funds', query: ALL }),
      transformResponse: (answer: Answer<readonly Fund[]>) => dataOf(answer),
      providesTags: ['Fund'],
    }),
  }),
});
