import type { Answer } from '../../../shared/answers';
import type { Tag } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization, type OfDonor } from './crm-api';

interface Assignment extends OfDonor {
  readonly tag: string;
}

const changedFor = (donor: string) => [{ type: 'Donor' as const, id: donor }, 'DonorList' as const, 'Tag' as const];

export const { useTagsQuery, useAssignTagMutation, useUnassignTagMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    tags: build.query<readonly Tag[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/tags', query: ALL }),
      transformResponse: (answer: Answer<readonly Tag[]>) => dataOf(answer),
      providesTags: ['Tag'],
    }),
    assignTag: build.mutation<void, Assignment>({
      query: ({ organization, donor, tag }) => ({ organization, path: `/donors/${donor}/tags`, method: 'POST', data: { tagId: tag } }),
      transformResponse: () => undefined,
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
    unassignTag: build.mutation<void, Assignment>({
      query: ({ organization, donor, tag }) => ({ organization, path: `/donors/${donor}/tags/${tag}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
  }),
});
