import { execute, sql, type Connection } from '../../../platform/database/sql';

/**
 * Segments of a charity are written one at a time: two changes at once could close a circle that neither
 * sees, and a recalculation must not undo what was found out after it began. To the end of the transaction.
 */
export async function lockSegments(connection: Connection, organizationId: number): Promise<void> {
  await execute(connection, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.segments', ${organizationId}))`);
}

/** Donors are asked for again side by side, but not while a segment is written. */
export async function shareSegments(connection: Connection, organizationId: number): Promise<void> {
  await execute(connection, sql`SELECT pg_advisory_xact_lock_shared(hashtextextended('crm.segments', ${organizationId}))`);
}

/**
 * Locks the rows of segments whose members are about to change, in the order of their ids and before the
 * first insert: a donor who is being deleted meanwhile holds segments first and members after.
 */
export async function lockSegmentRows(connection: Connection, segmentIds: readonly number[]): Promise<void> {
  await execute(connection, sql`SELECT id FROM segments WHERE id = ANY (${segmentIds}::int[]) ORDER BY id FOR NO KEY UPDATE`);
}
