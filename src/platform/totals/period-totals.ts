import type { Knex } from 'knex';
import { execute, rows, sql, type Sql } from '../database/sql';

/**
 * The sums that figures over all gifts are read from: `crm_period_totals` and `crm_first_gifts`. Triggers
 * on the gifts keep them, statement by statement, inside the writer's transaction (160-statistics.sql);
 * here is what remains to be done with them as a whole.
 */

/** Computes the sums of an organization from nothing: after a load that put the triggers aside. */
export async function rebuildPeriodTotals(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(transaction, sql`SELECT crm_rebuild_period_totals(${organizationId}::int)`);
}

/**
 * Folds the differences of each period into one row; no figure changes. Background work, every so often:
 * without it figures stay exact and only take longer to read.
 * @returns how many rows there are fewer.
 */
export async function foldPeriodTotals(connection: Knex): Promise<number> {
  const crowded = await rows<{ organizationId: number }>(
    connection,
    sql`SELECT DISTINCT organization_id AS "organizationId"
          FROM (SELECT organization_id FROM crm_period_totals GROUP BY organization_id, span, starts_on HAVING count(*) > 1) periods`,
  );
  let fewer = 0;
  for (const { organizationId } of crowded) fewer += await connection.transaction((transaction) => foldOrganization(transaction, organizationId));
  return fewer;
}

async function foldOrganization(transaction: Knex.Transaction, organizationId: number): Promise<number> {
  await execute(transaction, sql`SELECT crm_lock_period_totals(${organizationId}::int)`);
  const [folded] = await rows<{ fewer: number }>(
    transaction,
    sql`WITH crowded AS (
               SELECT span, starts_on FROM crm_period_totals WHERE organization_id = ${organizationId} GROUP BY span, starts_on HAVING count(*) > 1
             ),
             gone AS (
               DELETE FROM crm_period_totals t USING crowded c
                WHERE t.organization_id = ${organizationId} AND t.span = c.span AND t.starts_on = c.starts_on
               RETURNING t.*
             ),
             folded AS (
               INSERT INTO crm_period_totals (organization_id, span, starts_on, amount, gifts, donors, new_donors)
               SELECT organization_id, span, starts_on, sum(amount), sum(gifts), sum(donors), sum(new_donors)
                 FROM gone
                GROUP BY organization_id, span, starts_on
               HAVING sum(amount) <> 0 OR sum(gifts) <> 0 OR sum(donors) <> 0 OR sum(new_donors) <> 0
               RETURNING 1
             )
        SELECT ((SELECT count(*) FROM gone) - (SELECT count(*) FROM folded))::int AS fewer`,
  );
  return folded?.fewer ?? 0;
}

/** What is stored and what the gifts say, one row a period; for the verification of totals. */
export function periodTotalsSides(organizationId: number): { readonly stored: Sql; readonly expected: Sql } {
  return {
    stored: sql`SELECT span || ' ' || starts_on AS id, sum(amount)::numeric(16, 2) AS amount, sum(gifts)::int AS gifts, sum(donors)::int AS donors, sum(new_donors)::int AS new_donors
                  FROM crm_period_totals WHERE organization_id = ${organizationId} GROUP BY span, starts_on
                HAVING sum(amount) <> 0 OR sum(gifts) <> 0 OR sum(donors) <> 0 OR sum(new_donors) <> 0`,
    expected: sql`SELECT span || ' ' || starts_on AS id, amount::numeric(16, 2) AS amount, gifts, donors, new_donors FROM crm_period_totals_from_gifts(${organizationId}::int)`,
  };
}

/** The same for each donor's first gift. */
export function firstGiftsSides(organizationId: number): { readonly stored: Sql; readonly expected: Sql } {
  return {
    stored: sql`SELECT donor_id::text AS id, first_on FROM crm_first_gifts WHERE organization_id = ${organizationId}`,
    expected: sql`SELECT donor_id::text AS id, min(received_on) AS first_on FROM donations WHERE organization_id = ${organizationId} AND counted_amount > 0 GROUP BY donor_id`,
  };
}
