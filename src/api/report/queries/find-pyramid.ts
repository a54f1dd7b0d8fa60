import { joinSql, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { Period } from '../domain/periods';
import { SIZE_BANDS, type SizeBand } from '../domain/size-bands';
import { givenIn } from './given-in';

export interface BandSums {
  /** Its place in SIZE_BANDS, from 1. */
  readonly band: number;
  readonly donors: number;
  readonly amount: number;
  readonly gifts: number;
}

/** Donors by the size of what they gave in a period; only bands that have any. */
export function findPyramid(connection: Connection, organizationId: number, period: Period): Promise<BandSums[]> {
  const bands = joinSql(SIZE_BANDS.map(({ above, upTo }, index) => sql`(${index + 1}::int, ${above}::numeric, ${upTo}::numeric)`));
  return rows<BandSums>(
    connection,
    sql`SELECT b.band, count(*)::int AS donors, sum(g.total) AS amount, sum(g.gift_count)::int AS gifts
          FROM (${givenIn(organizationId, period)}) g
          JOIN (VALUES ${bands}) b (band, above, up_to) ON g.total > b.above AND (b.up_to IS NULL OR g.total <= b.up_to)
         GROUP BY 1
         ORDER BY 1`,
  );
}

/** The donors of one band. */
export function donorsInBand(organizationId: number, period: Period, { above, upTo }: SizeBand): Sql {
  return sql`SELECT donor_id FROM (${givenIn(organizationId, period)}) g WHERE g.total > ${above}::numeric AND (${upTo}::numeric IS NULL OR g.total <= ${upTo}::numeric)`;
}
