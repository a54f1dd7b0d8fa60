import type { Answer, Page } from '../../../shared/answers';
import type { TagChange, TagDraft } from '../../../shared/manage';
import type { Tag } from '../../../shared/rooms';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { everyRow } from './every-row';

interface OfTag extends InOrganization {
  readonly tag: string;
}

interface TagsQuery extends InOrganization {
  readonly query: Readonly<Record<string, string | number | undefined>>;
}

interface Assignment extends OfDonor {
  readonly tag: string;
}

const changedFor = (donor: string) => [{ type: 'Donor' as const, id: donor }, 'DonorList' as const, 'Tag' as const];

export const {
  useTagsQuery,
  useTagPageQuery,
  useTagQuery,
  useCreateTagMutation,
  useChangeTagMutation,
  useRemoveTagMutation,
  useAssignTagMutation,
  useUnassignTagMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    tags: build.query<readonly Tag[], InOrganization>({
      queryFn: (place, _api, _options, ask) => everyRow<Tag>(ask, place, '/tags'),
      providesTags: ['Tag'],
    }),
    tagPage: build.query<Page<Tag>, TagsQuery>({
      query: ({ organization, query }) => ({ organization, path: '/tags', query }),
      transformResponse: (answer: Answer<readonly Tag[]>) => pageOf(answer),
      providesTags: ['Tag'],
    }),
    tag: build.query<Tag, OfTag>({
      query: ({ organization, tag }) => ({ organization, path: `/tags/${tag}` }),
      transformResponse: (answer: Answer<Tag>) => dataOf(answer),
      providesTags: ['Tag'],
    }),
    createTag: build.mutation<Tag, InOrganization & { readonly draft: TagDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/tags', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Tag>) => dataOf(answer),
      invalidatesTags: ['Tag'],
    }),
    changeTag: build.mutation<Tag, OfTag & { readonly change: TagChange }>({
      query: ({ organization, tag, change }) => ({ organization, path: `/tags/${tag}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<Tag>) => dataOf(answer),
      // The tag's name and colour show on every donor who has it.
      invalidatesTags: ['Tag', 'Donor', 'DonorList'],
    }),
    removeTag: build.mutation<void, OfTag>({
      query: ({ organization, tag }) => ({ organization, path: `/tags/${tag}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: ['Tag', 'Donor', 'DonorList'],
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
