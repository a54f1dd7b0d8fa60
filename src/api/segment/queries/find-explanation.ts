import { joinSql, row, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { Membership } from '../contract';

export interface Findings {
  readonly isMember: boolean;
  readonly isArchived: boolean;
  readonly origin: Membership['origin'] | null;
  /** One for each condition, in the order asked. */
  readonly results: readonly boolean[];
  readonly actuals: readonly unknown[];
}

/** What every condition of a segment finds on one donor. */
export function findExplanation(
  connection: Connection,
  segmentId: number,
  donorId: number,
  member: Sql,
  conditions: readonly { readonly predicate: Sql; readonly actual: Sql }[],
): Promise<Findings | undefined> {
  const results = joinSql(conditions.map(({ predicate }) => sql`COALESCE(${predicate}, false)`));
  const actuals = joinSql(conditions.map(({ actual }) => sql`(${actual})::jsonb`));
  return row<Findings>(
    connection,
    sql`SELECT COALESCE(${member}, false) AS "isMember", d.archived_at IS NOT NULL AS "isArchived",
               (SELECT a.origin FROM segment_assignments a WHERE a.segment_id = ${segmentId} AND a.donor_id = d.id) AS origin,
               to_json(ARRAY[${results}]::boolean[]) AS results, to_json(ARRAY[${actuals}]::jsonb[]) AS actuals
          FROM donors d
         WHERE d.id = ${donorId}`,
  );
}
