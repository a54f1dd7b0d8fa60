import { row, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { Period } from '../domain/periods';

/** What a gift may lack before it can be receipted and thanked for. */
export const NEEDS = ['address', 'language', 'thanks'] as const;
export type Need = (typeof NEEDS)[number];

/** Conditions on `donations g` and its donor `d`. Whoever stays anonymous has no address to ask for. */
const LACKS: Readonly<Record<Need, Sql>> = {
  address: sql`d.type <> 'anonymous' AND (COALESCE(d.address_line_1, '') = '' OR COALESCE(d.city, '') = '' OR COALESCE(d.postal_code, '') = '')`,
  language: sql`d.type <> 'anonymous' AND d.language = 'unknown'`,
  thanks: sql`COALESCE(g.acknowledgement, 'to_do') = 'to_do'`,
};

/** Condition on `donations g`: the gifts that lack something. */
export function lacking(need: Need): Sql {
  return sql`EXISTS (SELECT FROM donors d WHERE d.id = g.donor_id AND ${LACKS[need]})`;
}

export interface NeedSums {
  readonly gifts: number;
  readonly donors: number;
}

/** How many counted gifts of a period lack what, and of how many donors: each question by the index of the few that lack it. */
export async function findAttention(connection: Connection, organizationId: number, { from, to }: Period): Promise<Record<Need, NeedSums>> {
  const sums = (need: Need): Sql =>
    sql`(SELECT json_build_object('gifts', COALESCE(sum(gifts), 0)::int, 'donors', count(*))
           FROM (
             SELECT count(*) AS gifts
               FROM donations g ${need === 'thanks' ? sql`` : sql`JOIN donors d ON d.id = g.donor_id AND d.organization_id = g.organization_id`}
              WHERE g.organization_id = ${organizationId} AND g.received_on BETWEEN ${from}::date AND ${to}::date AND g.counted_amount > 0 AND ${LACKS[need]}
              GROUP BY g.donor_id
           ) givers)`;
  const found = await row<Record<Need, NeedSums>>(
    connection,
    sql`SELECT ${sums('address')} AS address, ${sums('language')} AS language, ${sums('thanks')} AS thanks`,
  );
  if (found === undefined) throw new Error('a count has a row');
  return found;
}
