import type { Knex } from 'knex';
import { documents } from '../../../platform/database/documents';
import { execute, row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Role } from '../../../platform/permissions/matrix';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { findMember } from '../queries/find-member';
import type { StoredMember } from '../queries/member-columns';
import { syncApiRole, syncPanelRole } from './sync-roles';

const MEMBER = 'api::organization-member.organization-member';

/** Changes a member's role. @throws CrmError NOT_FOUND, STALE, LAST_ADMIN */
export async function changeMemberRole(
  organization: Organization,
  actor: Actor,
  documentId: string,
  role: Role,
  ifMatch: string | undefined,
): Promise<StoredMember> {
  return inTransaction(async (transaction) => {
    const before = await lockedMember(transaction, organization.id, documentId);
    refuseStale(ifMatch, before);
    if (before.role === role) return before;
    await documents(MEMBER).update({ documentId, data: { role } });
    await refuseWithoutAdmin(transaction, organization.id);
    await syncRole(transaction, before);
    await recordAudit(transaction, organization.id, actor, {
      action: 'member.update',
      subject: { type: 'member', documentId },
      before: { name: before.name, email: before.email, role: before.role },
      after: { name: before.name, email: before.email, role },
    });
    return storedMember(transaction, organization.id, documentId);
  });
}

/** Takes a member out of the organization; their account stays, and what they were assigned becomes nobody's. @throws CrmError NOT_FOUND, LAST_ADMIN */
export async function removeMember(organization: Pick<Organization, 'id'>, actor: Actor, documentId: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const member = await lockedMember(transaction, organization.id, documentId);
    const donors = await execute(
      transaction,
      sql`UPDATE donors SET assigned_to_id = NULL WHERE organization_id = ${organization.id} AND assigned_to_id = ${member.id}`,
    );
    const tasks = await execute(
      transaction,
      sql`UPDATE tasks SET assignee_id = NULL WHERE organization_id = ${organization.id} AND assignee_id = ${member.id}`,
    );
    await execute(transaction, sql`DELETE FROM organization_members WHERE organization_id = ${organization.id} AND id = ${member.id}`);
    await refuseWithoutAdmin(transaction, organization.id);
    await syncRole(transaction, member);
    await recordAudit(transaction, organization.id, actor, {
      action: 'member.delete',
      subject: { type: 'member', documentId },
      before: { kind: member.kind, name: member.name, email: member.email, role: member.role },
      after: { unassignedDonors: donors, unassignedTasks: tasks },
    });
  });
}

/** The organization's row is locked first, so that of two administrators who demote each other at once the second waits and is refused. */
async function lockedMember(transaction: Knex.Transaction, organizationId: number, documentId: string): Promise<StoredMember> {
  await execute(transaction, sql`SELECT id FROM organizations WHERE id = ${organizationId} FOR NO KEY UPDATE`);
  return storedMember(transaction, organizationId, documentId);
}

async function storedMember(transaction: Knex.Transaction, organizationId: number, documentId: string): Promise<StoredMember> {
  const member = await findMember(transaction, organizationId, documentId);
  if (member === undefined) throw new CrmError('NOT_FOUND');
  return member;
}

/** A token is no administrator: somebody must be able to sign in and give roles. */
async function refuseWithoutAdmin(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  const admin = await row(
    transaction,
    sql`SELECT 1 FROM organization_members WHERE organization_id = ${organizationId} AND role = 'admin' AND api_token_id IS NULL LIMIT 1`,
  );
  if (admin === undefined) throw new CrmError('LAST_ADMIN');
}

async function syncRole(transaction: Knex.Transaction, { kind, accountId }: StoredMember): Promise<void> {
  if (kind === 'api') await syncApiRole(transaction, accountId);
  if (kind === 'staff') await syncPanelRole(transaction, accountId);
}
