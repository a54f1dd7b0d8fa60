import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { ExternalId } from '../domain/row';

export interface KnownGift {
  readonly system: string;
  readonly id: string;
  /** Row ids; in a dry run negative for what the file itself would create. */
  readonly giftId: number;
  readonly donorId: number;
}

/**
 * Which of some ids belong to a gift already: the charity's, by external or provider id, or one of the file's
 * earlier rows. LATERAL with LIMIT keeps every lookup on its index, however large the working table grows.
 */
export function findKnownGifts(connection: Connection, organizationId: number, ids: readonly ExternalId[]): Promise<KnownGift[]> {
  return rows<KnownGift>(
    connection,
    sql`SELECT x.system, x.id, found.gift_id AS "giftId", found.donor_id AS "donorId"
          FROM unnest(${ids.map(({ system }) => system)}::text[], ${ids.map(({ id }) => id)}::text[]) AS x (system, id)
         CROSS JOIN LATERAL (
           SELECT * FROM (
             (SELECT k.donation_id AS gift_id, g.donor_id AS donor_id, 1 AS place
                FROM crm_gift_external_ids k JOIN donations g ON g.id = k.donation_id
               WHERE k.organization_id = ${organizationId} AND k.system = x.system AND k.id = x.id LIMIT 1)
             UNION ALL
             (SELECT g.id, g.donor_id, 2 FROM donations g
               WHERE g.organization_id = ${organizationId} AND g.provider = x.system AND g.provider_payment_id = x.id LIMIT 1)
             UNION ALL
             (SELECT n.id, n.donor_id, 3 FROM import_new_gifts n WHERE n.system = x.system AND n.external_id = x.id LIMIT 1)
           ) any_of ORDER BY place LIMIT 1
         ) found`,
  );
}
