import type { Answer } from '../../../shared/answers';
import type { CustomFieldChange, CustomFieldDraft } from '../../../shared/manage';
import type { CustomField } from '../../../shared/rooms';
import { crmApi, dataOf, type InOrganization } from './crm-api';
import { everyRow } from './every-row';

interface OfField extends InOrganization {
  readonly field: string;
}

export const { useCustomFieldsQuery, useCustomFieldQuery, useCreateCustomFieldMutation, useChangeCustomFieldMutation, useRemoveCustomFieldMutation } =
  crmApi.injectEndpoints({
    endpoints: (build) => ({
      customFields: build.query<readonly CustomField[], InOrganization>({
        queryFn: (place, _api, _options, ask) => everyRow<CustomField>(ask, place, '/custom-fields'),
        providesTags: ['CustomField'],
      }),
      customField: build.query<CustomField, OfField>({
        query: ({ organization, field }) => ({ organization, path: `/custom-fields/${field}` }),
        transformResponse: (answer: Answer<CustomField>) => dataOf(answer),
        providesTags: ['CustomField'],
      }),
      createCustomField: build.mutation<CustomField, InOrganization & { readonly draft: CustomFieldDraft }>({
        query: ({ organization, draft }) => ({ organization, path: '/custom-fields', method: 'POST', data: draft }),
        transformResponse: (answer: Answer<CustomField>) => dataOf(answer),
        invalidatesTags: ['CustomField'],
      }),
      changeCustomField: build.mutation<CustomField, OfField & { readonly change: CustomFieldChange }>({
        query: ({ organization, field, change }) => ({ organization, path: `/custom-fields/${field}`, method: 'PATCH', data: change }),
        transformResponse: (answer: Answer<CustomField>) => dataOf(answer),
        invalidatesTags: ['CustomField', 'Donor'],
      }),
      removeCustomField: build.mutation<void, OfField>({
        query: ({ organization, field }) => ({ organization, path: `/custom-fields/${field}`, method: 'DELETE' }),
        transformResponse: () => undefined,
        invalidatesTags: ['CustomField', 'Donor'],
      }),
    }),
  });
