import { row, sql, type Connection } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/tenancy/scope';

/** What an account is called in the audit log: a staff member's full name, else the username or the address. */
export async function findAccountName(connection: Connection, { kind, id }: Pick<Actor, 'kind' | 'id'>): Promise<string> {
  const account = await row<{ name: string }>(
    connection,
    kind === 'admin'
      ? sql`SELECT COALESCE(NULLIF(concat_ws(' ', firstname, lastname), ''), username, email) AS name FROM admin_users WHERE id = ${Number(id)}`
      : sql`SELECT COALESCE(username, email) AS name FROM up_users WHERE id = ${Number(id)}`,
  );
  return account?.name ?? id;
}
