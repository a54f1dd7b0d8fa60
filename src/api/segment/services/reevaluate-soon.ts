import type { Knex } from 'knex';
import { execute, sql, type Sql } from '../../../platform/database/sql';

/**
 * Has the automatic segments asked again about some donors, in a job that exists exactly if the change
 * does: an expression, for writers that do it in one statement with something else. More than a hundred
 * donors become one calculation of all segments.
 */
export function reevaluating(organizationId: number, donorIds: readonly number[]): Sql {
  return sql`crm_reevaluate_soon(${organizationId}::int, ${[...new Set(donorIds)]}::int[])`;
}

/** After a set-based change (an import, a tag that is gone): all automatic segments once, not a job a row. */
export async function recalculateSoon(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(transaction, sql`SELECT crm_recalculate_soon(${organizationId}::int)`);
}
