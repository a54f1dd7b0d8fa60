import { rows, sql, type Connection } from '../../../platform/database/sql';

/** A row that belongs to a donor, by both rows' ids. */
export interface OfDonor {
  readonly donorId: number;
  readonly id: number;
}

/** The tags of some donors, by name. The donors were read in the caller's scope, and a tag is of their organization by its key. */
export function findTagIdsOfDonors(connection: Connection, donorIds: readonly number[]): Promise<OfDonor[]> {
  return rows<OfDonor>(
    connection,
    sql`SELECT a.donor_id AS "donorId", t.id
          FROM tag_assignments a
          JOIN tags t ON t.id = a.tag_id
         WHERE a.donor_id = ANY (${donorIds}::int[])
         ORDER BY a.donor_id, crm_fold(t.name), t.id`,
  );
}

/** The latest gifts of some donors, at most `limit` each: one short walk along the index a donor, not a sort of all their gifts. */
export function findGiftIdsOfDonors(connection: Connection, donorIds: readonly number[], limit: number): Promise<OfDonor[]> {
  return rows<OfDonor>(
    connection,
    sql`SELECT d.id AS "donorId", g.id
          FROM unnest(${donorIds}::int[]) AS d (id)
         CROSS JOIN LATERAL (
           SELECT id, received_on FROM donations WHERE donor_id = d.id ORDER BY received_on DESC, id DESC LIMIT ${limit}
         ) g
         ORDER BY d.id, g.received_on DESC, g.id DESC`,
  );
}
