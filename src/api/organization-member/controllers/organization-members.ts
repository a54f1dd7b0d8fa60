import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { memberContract, type MemberOut } from '../contract';
import type { StoredMember } from '../queries/member-columns';
import { listMembers } from '../queries/list-members';
import { addMember } from '../services/add-member';
import { changeMemberRole, removeMember } from '../services/manage-members';

export default () =>
  controllerOf(memberContract, {
    find: async ({ organization, query }) => {
      const { members, total } = await listMembers(await readConnection(), organization.id, query.pagination);
      return { data: members.map(shown), meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, actor, body }) => ({ data: shown(await addMember(organization, actor, body)) }),
    update: async ({ organization, actor, params, body, ifMatch }) => ({
      data: shown(await changeMemberRole(organization, actor, params.memberId, body.role, ifMatch)),
    }),
    delete: async ({ organization, actor, params }) => {
      await removeMember(organization, actor, params.memberId);
      return { data: { documentId: params.memberId } };
    },
  });

function shown({ id: _id, accountId: _accountId, ...member }: StoredMember): MemberOut {
  return member;
}
