import { isoInstant } from '../../../platform/database/instants';
import { row, sql, type Connection } from '../../../platform/database/sql';
import type { AssignedTag } from '../contract';

/** The assignment of a tag to a donor, found by its unique pair: as fast on a tag of half a million donors as on one of two. */
export function findAssignment(
  connection: Connection,
  organizationId: number,
  donorId: number,
  tagId: number,
): Promise<(AssignedTag & { readonly documentId: string }) | undefined> {
  return row(
    connection,
    sql`SELECT a.document_id AS "documentId", json_build_object('documentId', t.document_id, 'name', t.name, 'color', t.color) AS tag,
               ${isoInstant('a.assigned_at')} AS "assignedAt", a.assigned_by AS "assignedBy"
          FROM tag_assignments a
          JOIN tags t ON t.id = a.tag_id
         WHERE a.organization_id = ${organizationId} AND a.donor_id = ${donorId} AND a.tag_id = ${tagId}`,
  );
}
