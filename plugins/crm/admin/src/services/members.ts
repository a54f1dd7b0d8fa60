import type { Answer } from '../../../shared/answers';
import type { MemberDraft, Role } from '../../../shared/manage';
import type { Member } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization } from './crm-api';

interface OfMember extends InOrganization {
  readonly member: string;
}

export const { useMembersQuery, useInviteMemberMutation, useChangeMemberMutation, useRemoveMemberMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    members: build.query<readonly Member[], InOrganization>({
      query: ({ organization }) => ({ organization, path: '/members', query: ALL }),
      transformResponse: (answer: Answer<readonly Member[]>) => dataOf(answer),
      providesTags: ['Member'],
    }),
    inviteMember: build.mutation<Member, InOrganization & { readonly draft: MemberDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/members', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Member>) => dataOf(answer),
      invalidatesTags: ['Member'],
    }),
    changeMember: build.mutation<Member, OfMember & { readonly role: Role }>({
      query: ({ organization, member, role }) => ({ organization, path: `/members/${member}`, method: 'PATCH', data: { role } }),
      transformResponse: (answer: Answer<Member>) => dataOf(answer),
      // It may be one's own role.
      invalidatesTags: ['Member', 'Organization'],
    }),
    removeMember: build.mutation<void, OfMember>({
      query: ({ organization, member }) => ({ organization, path: `/members/${member}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: ['Member', 'Organization'],
    }),
  }),
});
