import { row, sql, type Connection } from '../../../platform/database/sql';

/** Whether a gift's part, a pledge or a recurring plan goes to a fund. */
export async function isFundUsed(connection: Connection, id: number): Promise<boolean> {
  const found = await row<{ used: boolean }>(
    connection,
    sql`SELECT EXISTS (SELECT FROM allocations a WHERE a.fund_id = ${id})
            OR EXISTS (SELECT FROM pledges p WHERE p.fund_id = ${id})
            OR EXISTS (SELECT FROM recurring_donations r WHERE r.fund_id = ${id}) AS used`,
  );
  return found?.used ?? false;
}
