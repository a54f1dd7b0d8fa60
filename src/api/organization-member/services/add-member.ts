import type { Knex } from 'knex';
import { documents } from '../../../platform/database/documents';
import { row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { BoundToken, MemberIn } from '../contract';
import { findMember } from '../queries/find-member';
import type { StoredMember } from '../queries/member-columns';
import { findOrCreateAccount } from './find-or-create-account';
import { syncApiRole, syncPanelRole } from './sync-roles';

const MEMBER = 'api::organization-member.organization-member';

/**
 * Brings a person or an API token into an organization.
 * @throws CrmError ALREADY_EXISTS when it is there already; INVALID_REFERENCE for a token that does not
 * exist; FORBIDDEN when somebody other than a Super Admin binds a token.
 */
export async function addMember(organization: Organization, actor: Actor, input: MemberIn): Promise<StoredMember> {
  return inTransaction(async (transaction) => {
    const account = 'apiToken' in input ? { apiTokenId: await boundToken(transaction, actor, input) } : await invited(transaction, input);
    await refuseTwice(transaction, organization.id, account);
    const created = await documents(MEMBER).create({ data: { ...account, role: input.role, invitedBy: actor.name } });
    if (account.apiUser !== undefined) await syncApiRole(transaction, account.apiUser);
    if (account.adminUser !== undefined) await syncPanelRole(transaction, account.adminUser);
    const member = await findMember(transaction, organization.id, created.documentId);
    if (member === undefined) throw new CrmError('NOT_FOUND');
    await recordAudit(transaction, organization.id, actor, {
      action: 'member.create',
      subject: { type: 'member', documentId: member.documentId },
      after: { kind: member.kind, name: member.name, email: member.email, role: member.role },
    });
    return member;
  });
}

interface Account {
  readonly adminUser?: number;
  readonly apiUser?: number;
  readonly apiTokenId?: number;
}

async function invited(transaction: Knex.Transaction, input: Exclude<MemberIn, BoundToken>): Promise<Account> {
  const id = await findOrCreateAccount(transaction, input);
  return input.kind === 'staff' ? { adminUser: id } : { apiUser: id };
}

/**
 * Tokens are numbered for the whole installation and made by Super Admins. If any administrator could
 * bind any number, they could turn another charity's token towards their own organization.
 */
async function boundToken(transaction: Knex.Transaction, actor: Actor, { apiToken }: BoundToken): Promise<number> {
  if (!(await isSuperAdmin(transaction, actor))) throw new CrmError('FORBIDDEN', { action: 'member.create' });
  const token = await row<{ id: number }>(
    transaction,
    sql`SELECT id FROM strapi_api_tokens WHERE id = ${apiToken} AND COALESCE(kind, 'content-api') = 'content-api'`,
  );
  if (token === undefined) throw new CrmError('INVALID_REFERENCE', { field: 'apiToken' });
  return token.id;
}

async function isSuperAdmin(transaction: Knex.Transaction, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'admin') return false;
  const found = await row(
    transaction,
    sql`SELECT 1 FROM admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id WHERE l.user_id = ${Number(actor.id)} AND r.code = 'strapi-super-admin'`,
  );
  return found !== undefined;
}

async function refuseTwice(transaction: Knex.Transaction, organizationId: number, { adminUser, apiUser, apiTokenId }: Account): Promise<void> {
  const existing = await row(
    transaction,
    sql`SELECT 1 FROM organization_members
         WHERE (organization_id = ${organizationId} AND (admin_user_id = ${adminUser} OR api_user_id = ${apiUser})) OR api_token_id = ${apiTokenId}
         LIMIT 1`,
  );
  if (existing !== undefined) throw new CrmError('ALREADY_EXISTS', { constraint: apiTokenId === undefined ? 'email' : 'apiToken' });
}
