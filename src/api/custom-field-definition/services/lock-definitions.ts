import type { Knex } from 'knex';
import { execute, row, sql, type Connection } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';

/**
 * Held by every write of a donor until it commits, so that no value is written by a definition that is
 * being changed (unencrypted under a field just marked sensitive). A donor's writer already holds the
 * donor's row, which the change of a definition may want: so it never waits, it is refused.
 * @throws CrmError CONFLICT while a definition is being changed.
 */
export async function holdDefinitions(connection: Connection, organizationId: number): Promise<void> {
  const held = await row<{ isFree: boolean }>(
    connection,
    sql`SELECT pg_try_advisory_xact_lock_shared(hashtextextended('crm.custom-fields', ${organizationId})) AS "isFree"`,
  );
  if (held?.isFree !== true) throw new CrmError('CONFLICT');
}

/** Waits for the donors being written, then keeps new writes out until the definition is changed. */
export async function lockDefinitions(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.custom-fields', ${organizationId}))`);
}
