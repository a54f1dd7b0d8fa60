import { EMPTY_SQL, rows, sql, type Connection } from '../../../platform/database/sql';
import type { Role } from '../../../platform/permissions/matrix';
import type { Actor } from '../../../platform/tenancy/scope';
import type { MyOrganization } from '../contract';

export type Mine = Omit<MyOrganization, 'permissions'>;

/** The organizations of an account with its role in each, by name; every one of them, as administrator, for a Super Admin. */
export function listMyOrganizations(connection: Connection, { kind, id }: Pick<Actor, 'kind' | 'id'>, isSuperAdmin: boolean): Promise<Mine[]> {
  const account = { admin: sql`m.admin_user_id`, user: sql`m.api_user_id`, token: sql`m.api_token_id`, system: sql`NULL` }[kind];
  const role = isSuperAdmin ? sql`${'admin' satisfies Role}::text` : sql`m.role`;
  const mine = isSuperAdmin ? EMPTY_SQL : sql`JOIN organization_members m ON m.organization_id = o.id AND ${account} = ${Number(id)}`;
  return rows<Mine>(
    connection,
    sql`SELECT o.document_id AS "documentId", o.name, o.slug, ${role} AS role, o.default_currency AS "defaultCurrency", o.default_language AS "defaultLanguage", o.timezone,
               o.fiscal_year_start_month AS "fiscalYearStartMonth"
          FROM organizations o ${mine}
         ORDER BY crm_fold(o.name), o.id`,
  );
}
