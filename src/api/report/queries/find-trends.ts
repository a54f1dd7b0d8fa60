import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { Bucket, Interval } from '../domain/buckets';
import { givenIn } from './given-in';

export interface TrendSums {
  readonly startsOn: string;
  readonly amount: number;
  readonly gifts: number;
  readonly newDonors: number;
  readonly donors: number;
}

/**
 * The sums of each interval that has any. Days are summed; the number of donors of a whole interval is
 * kept, that of the (at most two) cut ones is counted gift by gift. One statement, hence one view.
 */
export function findTrends(connection: Connection, organizationId: number, interval: Interval, buckets: readonly Bucket[]): Promise<TrendSums[]> {
  const [first] = buckets;
  const last = buckets.at(-1);
  if (first === undefined || last === undefined) return Promise.resolve([]);
  const cut = buckets.filter(({ isWhole }) => !isWhole);
  const counted = cut.map((bucket): Sql => sql`UNION ALL SELECT ${bucket.startsOn}::date, 0, 0, 0, count(*) FROM (${givenIn(organizationId, bucket)}) g`);
  return rows<TrendSums>(
    connection,
    sql`SELECT to_char(start, 'YYYY-MM-DD') AS "startsOn", sum(amount) AS amount, sum(gifts)::int AS gifts, sum(new_donors)::int AS "newDonors", sum(donors)::int AS donors
          FROM (
            SELECT crm_span_of(${interval}::text, starts_on) AS start, amount, gifts, new_donors, 0 AS donors
              FROM crm_period_totals
             WHERE organization_id = ${organizationId} AND span = 'day' AND starts_on BETWEEN ${first.from}::date AND ${last.to}::date
            UNION ALL
            SELECT starts_on, 0, 0, 0, donors
              FROM crm_period_totals
             WHERE organization_id = ${organizationId} AND span = ${interval} AND starts_on BETWEEN ${first.startsOn}::date AND ${last.startsOn}::date
               AND starts_on <> ALL(${cut.map(({ startsOn }) => startsOn)}::date[])
            ${joinSql(counted, ' ')}
          ) parts
         GROUP BY start`,
  );
}

/** The day of an organization's first gift, or null. */
export async function findFirstGiftDay(connection: Connection, organizationId: number): Promise<string | null> {
  const found = await row<{ day: string | null }>(
    connection,
    sql`SELECT to_char(min(first_on), 'YYYY-MM-DD') AS day FROM crm_first_gifts WHERE organization_id = ${organizationId}`,
  );
  return found?.day ?? null;
}
