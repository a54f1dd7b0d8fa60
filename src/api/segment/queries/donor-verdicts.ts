import { execute, joinSql, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';

/** The rule of an automatic segment, over `donors d`. */
export interface SegmentPredicate {
  readonly segmentId: number;
  readonly rule: Sql;
}

export interface Move {
  readonly segmentId: number;
  readonly donorId: number;
  readonly isMember: boolean;
}

/** What moves when some donors are asked for again by many segments at once: one statement for all of them. */
export function findMoves(connection: Connection, organizationId: number, donorIds: readonly number[], segments: readonly SegmentPredicate[]): Promise<Move[]> {
  const verdicts = joinSql(segments.map(({ segmentId, rule }) => sql`(${segmentId}::int, COALESCE(${rule}, false))`));
  return rows<Move>(
    connection,
    sql`SELECT v.segment_id AS "segmentId", d.id AS "donorId", v.is_member AS "isMember"
          FROM donors d
         CROSS JOIN LATERAL (VALUES ${verdicts}) AS v (segment_id, is_member)
          LEFT JOIN segment_assignments a ON a.segment_id = v.segment_id AND a.donor_id = d.id
         WHERE d.organization_id = ${organizationId} AND d.id = ANY (${donorIds}::int[])
           AND ((v.is_member AND a.id IS NULL) OR (NOT v.is_member AND a.origin = 'rule'))`,
  );
}

/** Applies moves. The caller has locked the segments' rows: their counts change with their members. */
export async function applyMoves(connection: Connection, organizationId: number, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  const pairs = (some: readonly Move[]): Sql =>
    sql`unnest(${some.map(({ segmentId }) => segmentId)}::int[], ${some.map(({ donorId }) => donorId)}::int[]) AS move (segment_id, donor_id)`;
  const gone = moves.filter(({ isMember }) => !isMember);
  const arrived = moves.filter(({ isMember }) => isMember);
  if (gone.length > 0) {
    await execute(
      connection,
      sql`DELETE FROM segment_assignments a USING ${pairs(gone)} WHERE (a.segment_id, a.donor_id) = (move.segment_id, move.donor_id) AND a.origin = 'rule'`,
    );
  }
  if (arrived.length > 0) {
    await execute(
      connection,
      sql`INSERT INTO segment_assignments (document_id, organization_id, donor_id, segment_id, assigned_at, origin, created_at, updated_at, published_at)
          SELECT crm_document_id(), ${organizationId}, move.donor_id, move.segment_id, now(), 'rule', now(), now(), now()
            FROM ${pairs(arrived)}
          ON CONFLICT (segment_id, donor_id) DO NOTHING`,
    );
  }
}
