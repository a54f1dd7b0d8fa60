import type { Answer } from '../../../shared/answers';
import type { Campaign } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization } from './crm-api';

export const { useCampaignsQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    campaigns: build.query<readonly Campaign[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/campaigns', query: ALL }),
      transformResponse: (answer: Answer<readonly Campaign[]>) => dataOf(answer),
      providesTags: ['Campaign'],
    }),
  }),
});
