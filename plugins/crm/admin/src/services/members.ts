import type { Answer } from '../../../shared/answers';
import type { Member } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization } from './crm-api';

export const { useMembersQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    members: build.query<readonly Member[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/members', query: ALL }),
      transformResponse: (answer: Answer<readonly Member[]>) => dataOf(answer),
      providesTags: ['Member'],
    }),
  }),
});
