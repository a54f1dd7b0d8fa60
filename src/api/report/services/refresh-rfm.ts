import type { Core } from '@strapi/strapi';
import { execute, rows, sql } from '../../../platform/database/sql';
import { rfmScores } from '../queries/rfm-scores';

declare const strapi: Core.Strapi;

const DONORS_AT_ONCE = 5000;

/**
 * Writes every donor's RFM code as of now; nightly work, since each code depends on all the others.
 * Donors are changed in id order, a few thousand at a time: writers of gifts take the same locks in the
 * same order and never wait long.
 * @returns how many codes changed.
 */
export async function refreshRfm(organization: { readonly id: number }): Promise<number> {
  const codes = await rows<{ id: number; code: string | null }>(
    strapi.db.connection,
    sql`SELECT d.id, s.recency::text || s.frequency || s.monetary AS code
          FROM donors d
          LEFT JOIN (${rfmScores(organization.id)}) s ON s.donor_id = d.id
         WHERE d.organization_id = ${organization.id} AND d.rfm_code IS DISTINCT FROM s.recency::text || s.frequency || s.monetary
         ORDER BY d.id`,
  );
  for (let from = 0; from < codes.length; from += DONORS_AT_ONCE) {
    const part = codes.slice(from, from + DONORS_AT_ONCE);
    const ids = part.map(({ id }) => id);
    await strapi.db.connection.transaction(async (transaction) => {
      await execute(transaction, sql`SELECT id FROM donors WHERE id = ANY(${ids}::int[]) ORDER BY id FOR NO KEY UPDATE`);
      await execute(
        transaction,
        sql`UPDATE donors d SET rfm_code = c.code
              FROM unnest(${ids}::int[], ${part.map(({ code }) => code)}::text[]) AS c (id, code)
             WHERE d.id = c.id`,
      );
    });
  }
  return codes.length;
}
