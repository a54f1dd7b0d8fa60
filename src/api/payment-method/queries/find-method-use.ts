import { row, sql, type Connection } from '../../../platform/database/sql';

export interface MethodUse {
  /** A recurring plan that still collects pays with it. */
  readonly byLivePlan: boolean;
  /** A gift or a plan that ended refers to it. */
  readonly byHistory: boolean;
}

/** What a payment method is used by. */
export async function findMethodUse(connection: Connection, id: number): Promise<MethodUse> {
  const use = await row<MethodUse>(
    connection,
    sql`SELECT EXISTS (SELECT FROM recurring_donations r WHERE r.payment_method_id = ${id} AND r.plan_status IN ('active', 'paused', 'failing')) AS "byLivePlan",
               EXISTS (SELECT FROM donations g WHERE g.payment_method_id = ${id}) OR EXISTS (SELECT FROM recurring_donations r WHERE r.payment_method_id = ${id}) AS "byHistory"`,
  );
  return use ?? { byLivePlan: false, byHistory: false };
}
