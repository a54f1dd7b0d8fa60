import type { Answer } from '../../../shared/answers';
import type { Organization, OrganizationChange, OrganizationDraft } from '../../../shared/manage';
import type { MyOrganization } from '../../../shared/rooms';
import { crmApi, dataOf, type InOrganization } from './crm-api';

/** The organization's settings with the tag of the version that was read, for `If-Match`. */
export interface ReadOrganization {
  readonly organization: Organization;
  readonly etag: string | undefined;
}

export const { useMyOrganizationsQuery, useOrganizationSettingsQuery, useCreateOrganizationMutation, useChangeOrganizationMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    myOrganizations: build.query<readonly MyOrganization[], void>({
      query: () => ({ path: '' }),
      transformResponse: (answer: Answer<readonly MyOrganization[]>) => dataOf(answer),
      providesTags: ['Organization'],
    }),
    organizationSettings: build.query<ReadOrganization, InOrganization>({
      query: ({ organization }) => ({ organization, path: '' }),
      transformResponse: (answer: Answer<Organization>, meta) => ({ organization: dataOf(answer), etag: meta?.etag }),
      providesTags: ['Organization'],
    }),
    createOrganization: build.mutation<Organization, OrganizationDraft>({
      query: (data) => ({ path: '', method: 'POST', data }),
      transformResponse: (answer: Answer<Organization>) => dataOf(answer),
      invalidatesTags: ['Organization'],
    }),
    changeOrganization: build.mutation<ReadOrganization, InOrganization & { readonly change: OrganizationChange; readonly etag?: string }>({
      query: ({ organization, change, etag }) => ({ organization, path: '', method: 'PATCH', data: change, ifMatch: etag }),
      transformResponse: (answer: Answer<Organization>, meta) => ({ organization: dataOf(answer), etag: meta?.etag }),
      invalidatesTags: ['Organization'],
    }),
  }),
});
