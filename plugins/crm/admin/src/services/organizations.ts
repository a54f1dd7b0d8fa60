import type { Answer } from '../../../shared/answers';
import type { MyOrganization } from '../../../shared/rooms';
import { crmApi, dataOf } from './crm-api';

export const { useMyOrganizationsQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    myOrganizations: build.query<readonly MyOrganization[], void>({
      query: () => ({ path: '' }),
      transformResponse: (answer: Answer<readonly MyOrganization[]>) => dataOf(answer),
      providesTags: ['Organization'],
    }),
  }),
});
