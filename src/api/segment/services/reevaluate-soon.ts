import type { Knex } from 'knex';
import { execute, sql, type Sql } from '../../../platform/database/sql';

/**
 * Has the automatic segments asked again about some donors, in a job that exists exactly if the change
 * does. For one donor or a few; more than a hundred become one calculation of all of them.
 */
export async function reevaluateSoon(transaction: Knex.Transaction, organizationId: number, donorIds: readonly number[]): Promise<void> {
  await execute(transaction, sql`SELECT ${reevaluating(organizationId, donorIds)}`);
}

/** The same as an expression, for writers that do it in one statement with something else. */
export function reevaluating(organizationId: number, donorIds: readonly number[]): Sql {
  return sql`crm_reevaluate_soon(${organizationId}::int, ${[...new Set(donorIds)]}::int[])`;
}

/** After a set-based change (an import, a tag that is gone): all automatic segments once, not a job a row. */
export async function recalculateSoon(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(transaction, sql`SELECT crm_recalculate_soon(${organizationId}::int)`);
}
