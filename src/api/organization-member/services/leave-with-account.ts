import type { Core } from '@strapi/strapi';
import { rows, sql, type Sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { currentScope } from '../../../platform/tenancy/scope';
import { removeMember } from './manage-members';

const COLUMN_OF: Readonly<Record<string, Sql>> = {
  'admin::user': sql`m.admin_user_id`,
  'plugin::users-permissions.user': sql`m.api_user_id`,
  'admin::api-token': sql`m.api_token_id`,
};

/**
 * An account deleted in Strapi's Settings leaves its organizations first, by the same rules and with the
 * same trace as a member who is removed. Its foreign key would only be emptied, and a membership of
 * nobody is refused by the database.
 */
export function leaveWithAccount(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: Object.keys(COLUMN_OF),
    async beforeDelete({ model, params }) {
      const column = COLUMN_OF[model.uid];
      const account: { id: number | string } | null = await strapi.db.query(model.uid).findOne({ where: params.where, select: ['id'] });
      if (column !== undefined && account !== null) await leaveAll(column, Number(account.id));
    },
  });
}

async function leaveAll(column: Sql, accountId: number): Promise<void> {
  await inTransaction(async (transaction) => {
    const memberships = await rows<{ organizationId: number; documentId: string }>(
      transaction,
      sql`SELECT m.organization_id AS "organizationId", m.document_id AS "documentId" FROM organization_members m WHERE ${column} = ${accountId} ORDER BY m.organization_id`,
    );
    if (memberships.length === 0) return;
    const { actor } = await currentScope();
    for (const { organizationId, documentId } of memberships) await removeMember({ id: organizationId }, actor, documentId);
  });
}
