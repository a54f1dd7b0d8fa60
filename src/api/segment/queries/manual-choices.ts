import { execute, rows, sql, type Connection } from '../../../platform/database/sql';

export interface Choice {
  readonly origin: 'manual_add' | 'manual_exclude';
  readonly author: string;
  readonly reason: string | null;
}

/** The rows' ids of donors by public id. */
export function findDonorRows(connection: Connection, organizationId: number, documentIds: readonly string[]): Promise<{ id: number; documentId: string }[]> {
  return rows(
    connection,
    sql`SELECT id, document_id AS "documentId" FROM donors WHERE organization_id = ${organizationId} AND document_id = ANY (${documentIds}::text[]) ORDER BY id`,
  );
}

/** Writes a choice for some donors. Who is a member already keeps the day of becoming one. @returns how many changed. */
export function writeChoices(connection: Connection, organizationId: number, segmentId: number, donorIds: readonly number[], choice: Choice): Promise<number> {
  return execute(
    connection,
    sql`INSERT INTO segment_assignments AS a (document_id, organization_id, donor_id, segment_id, assigned_at, assigned_by, origin, reason, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, chosen.donor_id, ${segmentId}, now(), ${choice.author}, ${choice.origin}, ${choice.reason}, now(), now(), now()
          FROM unnest(${donorIds}::int[]) AS chosen (donor_id)
        ON CONFLICT (segment_id, donor_id) DO UPDATE
           SET assigned_at = CASE WHEN (a.origin = 'manual_exclude') = (EXCLUDED.origin = 'manual_exclude') THEN a.assigned_at ELSE EXCLUDED.assigned_at END,
               assigned_by = EXCLUDED.assigned_by, origin = EXCLUDED.origin, reason = EXCLUDED.reason, updated_at = EXCLUDED.updated_at
         WHERE a.origin <> EXCLUDED.origin OR a.reason IS DISTINCT FROM EXCLUDED.reason`,
  );
}

/** Takes choices back; in a static segment, where nothing else holds anybody, every assignment. @returns how many there were. */
export function releaseChoices(connection: Connection, segmentId: number, donorIds: readonly number[], isAutomatic: boolean): Promise<number> {
  return execute(
    connection,
    sql`DELETE FROM segment_assignments a WHERE a.segment_id = ${segmentId} AND a.donor_id = ANY (${donorIds}::int[]) AND (a.origin <> 'rule' OR NOT ${isAutomatic}::boolean)`,
  );
}
