import type { Knex } from 'knex';
import { execute, sql } from '../database/sql';

const PAYMENTS_A_YEAR = sql`(CASE frequency WHEN 'weekly' THEN 52 WHEN 'biweekly' THEN 26 WHEN 'twice_monthly' THEN 24 WHEN 'monthly' THEN 12 WHEN 'quarterly' THEN 4 ELSE 1 END)`;

/** What recurring plans have brought in, from the gifts that belong to them. */
export async function recomputePlanTotals(transaction: Knex.Transaction, planIds: readonly number[]): Promise<void> {
  if (planIds.length === 0) return;
  await execute(transaction, sql`SELECT id FROM recurring_donations WHERE id = ANY(${planIds}::int[]) ORDER BY id FOR NO KEY UPDATE`);
  await execute(
    transaction,
    sql`UPDATE recurring_donations p
           SET total_payments = s.gifts,
               total_amount = s.total,
               annual_value = CASE WHEN p.plan_status IN ('active', 'paused', 'failing') THEN round(p.amount * ${PAYMENTS_A_YEAR} / p.interval, 2) ELSE 0 END
          FROM (
            SELECT q.id, count(g.id)::int AS gifts, COALESCE(sum(g.counted_amount), 0) AS total
              FROM recurring_donations q
              LEFT JOIN donations g ON g.recurring_donation_id = q.id AND g.counted_amount > 0
             WHERE q.id = ANY(${planIds}::int[])
             GROUP BY q.id
          ) s
         WHERE p.id = s.id`,
  );
}

/** What has been paid on pledges; a pledge that is paid in full is fulfilled, and active again when a refund reopens it. */
export async function recomputePledgeTotals(transaction: Knex.Transaction, pledgeIds: readonly number[]): Promise<void> {
  if (pledgeIds.length === 0) return;
  await execute(transaction, sql`SELECT id FROM pledges WHERE id = ANY(${pledgeIds}::int[]) ORDER BY id FOR NO KEY UPDATE`);
  await execute(
    transaction,
    sql`UPDATE pledges p
           SET paid = s.paid,
               balance = greatest(p.amount - s.paid, 0),
               pledge_status = CASE WHEN p.pledge_status IN ('active', 'fulfilled') THEN CASE WHEN s.paid >= p.amount THEN 'fulfilled' ELSE 'active' END ELSE p.pledge_status END
          FROM (
            SELECT q.id, COALESCE(sum(g.counted_amount), 0) AS paid
              FROM pledges q
              LEFT JOIN donations g ON g.pledge_id = q.id AND g.counted_amount > 0
             WHERE q.id = ANY(${pledgeIds}::int[])
             GROUP BY q.id
          ) s
         WHERE p.id = s.id`,
  );
}
