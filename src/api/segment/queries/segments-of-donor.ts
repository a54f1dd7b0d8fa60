import { isoInstant } from '../../../platform/database/instants';
import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { SegmentOfDonor } from '../contract';

/** The segments a donor is in, and those people took them out of, by name. */
export function segmentsOfDonor(connection: Connection, organizationId: number, donorId: number): Promise<SegmentOfDonor[]> {
  return rows<SegmentOfDonor>(
    connection,
    sql`SELECT json_build_object('documentId', s.document_id, 'name', s.name, 'color', s.color, 'isAutomatic', COALESCE(s.is_automatic, false)) AS segment,
               json_build_object('origin', a.origin, 'assignedAt', ${isoInstant('a.assigned_at')}, 'assignedBy', a.assigned_by, 'reason', a.reason) AS membership
          FROM segment_assignments a
          JOIN segments s ON s.id = a.segment_id
         WHERE a.donor_id = ${donorId} AND s.organization_id = ${organizationId}
         ORDER BY crm_fold(s.name), s.id`,
  );
}
