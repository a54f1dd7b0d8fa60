import { isoInstant } from '../../../platform/database/instants';
import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { Membership } from '../contract';

/** How some donors came into a segment, by the donors' public ids. */
export async function findMemberships(connection: Connection, segmentId: number, documentIds: readonly string[]): Promise<ReadonlyMap<string, Membership>> {
  const found = await rows<Membership & { documentId: string }>(
    connection,
    sql`SELECT d.document_id AS "documentId", a.origin, ${isoInstant('a.assigned_at')} AS "assignedAt", a.assigned_by AS "assignedBy", a.reason
          FROM donors d
          JOIN segment_assignments a ON a.donor_id = d.id AND a.segment_id = ${segmentId}
         WHERE d.document_id = ANY (${documentIds}::text[])`,
  );
  return new Map(found.map(({ documentId, ...membership }) => [documentId, membership]));
}
