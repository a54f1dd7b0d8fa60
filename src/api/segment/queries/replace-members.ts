import { execute, row, sql, type Connection, type Sql } from '../../../platform/database/sql';

export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

/**
 * Makes the rule's members those whom `rule` (over `donors d`) takes in: who is new is inserted, who left
 * is deleted, nobody who stays is rewritten. Choices made by hand are not touched; `kept` counts all
 * members who were there and still are.
 */
export async function replaceRuleMembers(connection: Connection, organizationId: number, segmentId: number, rule: Sql): Promise<Difference> {
  const found = await row<Difference>(
    connection,
    sql`WITH matching AS MATERIALIZED (
               SELECT d.id FROM donors d WHERE d.organization_id = ${organizationId} AND ${rule}
             ),
             gone AS (
               DELETE FROM segment_assignments a
                WHERE a.segment_id = ${segmentId} AND a.origin = 'rule'
                  AND NOT EXISTS (SELECT FROM matching m WHERE m.id = a.donor_id)
               RETURNING a.id
             ),
             arrived AS (
               INSERT INTO segment_assignments (document_id, organization_id, donor_id, segment_id, assigned_at, origin, created_at, updated_at, published_at)
               SELECT crm_document_id(), ${organizationId}, m.id, ${segmentId}, now(), 'rule', now(), now(), now()
                 FROM matching m
                WHERE NOT EXISTS (SELECT FROM segment_assignments a WHERE a.segment_id = ${segmentId} AND a.donor_id = m.id)
               RETURNING id
             )
        SELECT (SELECT count(*)::int FROM arrived) AS added,
               (SELECT count(*)::int FROM gone) AS removed,
               -- The snapshot is from before: those who are gone are still in it.
               (SELECT count(*)::int FROM segment_assignments a WHERE a.segment_id = ${segmentId} AND a.origin <> 'manual_exclude') - (SELECT count(*)::int FROM gone) AS kept`,
  );
  return found ?? { added: 0, removed: 0, kept: 0 };
}

/** Notes when a segment was calculated and how long it took, and counts its donors from nothing. The version of its page stays. */
export async function noteCalculation(connection: Connection, segmentId: number, milliseconds: number): Promise<void> {
  await execute(
    connection,
    sql`UPDATE segments s
           SET last_calculated_at = now(), calculation_ms = ${milliseconds}, donor_count = crm_count_segment(s)
         WHERE s.id = ${segmentId}`,
  );
}

/** Counts a segment's donors from nothing: its rule, or whether it asks for archived donors, has changed. */
export async function recountSegment(connection: Connection, segmentId: number): Promise<void> {
  await execute(connection, sql`UPDATE segments s SET donor_count = crm_count_segment(s) WHERE s.id = ${segmentId}`);
}
