import type { Answer, Page } from '../../../shared/answers';
import type { MemberDraft, Role } from '../../../shared/manage';
import type { Member } from '../../../shared/rooms';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { everyRow } from './every-row';

interface OfMember extends InOrganization {
  readonly member: string;
}

export const { useMembersQuery, useMembersFindQuery, useInviteMemberMutation, useChangeMemberMutation, useRemoveMemberMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    members: build.query<readonly Member[], InOrganization>({
      queryFn: (place, _api, _options, ask) => everyRow<Member>(ask, place, '/members'),
      providesTags: ['Member'],
    }),
    membersFind: build.query<Page<Member>, InOrganization & { readonly query: Readonly<Record<string, string | number | undefined>> }>({
      query: ({ organization, query }) => ({ organization, path: '/members', query }),
      transformResponse: (answer: Answer<readonly Member[]>) => pageOf(answer),
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
