import { row, sql, type Connection, type Sql } from '../../../platform/database/sql';

/** Up to this many are sorted by name to find the first; of more, somebody is met soon on a walk along all names. */
const MOST_SORTED = 1000;

export interface Preview {
  readonly total: number;
  /** Row ids of the first donors by name. */
  readonly first: number[];
}

/**
 * How many donors fit `rule` (over `donors d`), and the first `most` of them by name. Ids alone are gathered, so
 * that indexes answer what the rule asks: with a donor's name in the same breath, the planner reads every row
 * whole. The names stand in the narrow `crm_donor_search`; OFFSET 0 and IS TRUE keep the planner from joining it
 * whole to the few who were found.
 */
export async function findPreview(connection: Connection, organizationId: number, rule: Sql, most: number): Promise<Preview> {
  const found = await row<Preview>(
    connection,
    sql`WITH matching AS MATERIALIZED (
               SELECT d.id FROM donors d WHERE d.organization_id = ${organizationId} AND ${rule}
             ),
             counted AS MATERIALIZED (
               SELECT count(*)::int AS total FROM matching
             )
        SELECT c.total,
               CASE WHEN c.total <= ${MOST_SORTED}::int
                    THEN ARRAY(
                      SELECT m.id
                        FROM matching m
                       CROSS JOIN LATERAL (SELECT s.sort_name FROM crm_donor_search s WHERE s.donor_id = m.id OFFSET 0) named
                       ORDER BY named.sort_name, m.id
                       LIMIT ${most}
                    )
                    ELSE ARRAY(
                      SELECT met.donor_id
                        FROM (VALUES (false), (true)) AS v (is_archived)
                       CROSS JOIN LATERAL (
                         SELECT s.donor_id, s.sort_name
                           FROM crm_donor_search s
                          WHERE s.organization_id = ${organizationId} AND s.is_archived = v.is_archived AND (s.donor_id IN (SELECT id FROM matching)) IS TRUE
                          ORDER BY s.sort_name, s.donor_id
                          LIMIT ${most}
                       ) met
                       ORDER BY met.sort_name, met.donor_id
                       LIMIT ${most}
                    )
               END AS first
          FROM counted c`,
  );
  return found ?? { total: 0, first: [] };
}
