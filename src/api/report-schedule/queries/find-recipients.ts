import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { Role } from '../../../platform/permissions/matrix';

export interface Recipient {
  readonly documentId: string;
  readonly name: string;
  /** None: an API token, or an account that is closed. */
  readonly email: string | null;
  readonly role: Role;
}

/** Which of some public ids are members of an organization now, in the order given. A closed account receives nothing. */
export function findRecipients(connection: Connection, organizationId: number, ids: readonly string[]): Promise<Recipient[]> {
  return rows<Recipient>(
    connection,
    sql`SELECT m.document_id AS "documentId", COALESCE(NULLIF(concat_ws(' ', a.firstname, a.lastname), ''), a.email, u.username, u.email, t.name, '–') AS name, m.role,
               CASE WHEN a.id IS NOT NULL THEN CASE WHEN a.is_active AND NOT COALESCE(a.blocked, false) THEN a.email END
                    WHEN u.id IS NOT NULL AND NOT COALESCE(u.blocked, false) THEN u.email END AS email
          FROM unnest(${ids}::text[]) WITH ORDINALITY AS given (id, position)
          JOIN organization_members m ON m.document_id = given.id AND m.organization_id = ${organizationId}
          LEFT JOIN admin_users a ON a.id = m.admin_user_id
          LEFT JOIN up_users u ON u.id = m.api_user_id
          LEFT JOIN strapi_api_tokens t ON t.id = m.api_token_id
         ORDER BY given.position`,
  );
}

/**
 * The role somebody (`kind:id`) has in an organization at this second; undefined for who left, or whose
 * account is closed. A Super Admin is an administrator everywhere.
 */
export async function findRoleOf(connection: Connection, organizationId: number, key: string): Promise<Role | undefined> {
  const [kind = '', id = ''] = key.split(':');
  if (!/^\d{1,9}$/.test(id)) return undefined;
  const accountId = Number(id);
  switch (kind) {
    case 'admin': {
      const found = await row<{ role: Role | null }>(
        connection,
        sql`SELECT CASE WHEN EXISTS (SELECT FROM admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id WHERE l.user_id = a.id AND r.code = 'strapi-super-admin') THEN 'admin'
                        ELSE (SELECT m.role FROM organization_members m WHERE m.admin_user_id = a.id AND m.organization_id = ${organizationId}) END AS role
              FROM admin_users a
             WHERE a.id = ${accountId} AND a.is_active AND NOT COALESCE(a.blocked, false)`,
      );
      return found?.role ?? undefined;
    }
    case 'user':
      return (
        await row<{ role: Role }>(
          connection,
          sql`SELECT m.role FROM organization_members m JOIN up_users u ON u.id = m.api_user_id
               WHERE m.organization_id = ${organizationId} AND u.id = ${accountId} AND NOT COALESCE(u.blocked, false)`,
        )
      )?.role;
    case 'token':
      return (
        await row<{ role: Role }>(
          connection,
          sql`SELECT role FROM organization_members WHERE organization_id = ${organizationId} AND api_token_id = ${accountId}`,
        )
      )?.role;
    default:
      return undefined;
  }
}
