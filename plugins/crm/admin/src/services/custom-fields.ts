import type { Answer } from '../../../shared/answers';
import type { CustomField } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization } from './crm-api';

export const { useCustomFieldsQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    customFields: build.query<readonly CustomField[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/custom-fields', query: ALL }),
      transformResponse: (answer: Answer<readonly CustomField[]>) => dataOf(answer),
      providesTags: ['CustomField'],
    }),
  }),
});
