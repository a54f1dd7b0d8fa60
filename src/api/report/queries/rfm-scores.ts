import { rows, sql, type Connection, type Sql } from '../../../platform/database/sql';

/**
 * Every donor who gave, with three scores of 1 to 5, 5 the best: fifths of the percent rank of the last
 * gift's date, of the number of gifts and of the total. Equal values get equal scores.
 */
export function rfmScores(organizationId: number): Sql {
  return sql`
    SELECT d.id AS donor_id, d.total_donated AS total,
           ${fifth(sql`d.last_donation_on`)} AS recency, ${fifth(sql`d.donation_count`)} AS frequency, ${fifth(sql`d.total_donated`)} AS monetary
      FROM donors d
     WHERE d.organization_id = ${organizationId} AND d.donation_count > 0`;
}

function fifth(value: Sql): Sql {
  return sql`least(5, floor(percent_rank() OVER (ORDER BY ${value}) * 5)::int + 1)`;
}

export interface RfmCell {
  readonly code: string;
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly donors: number;
  readonly amount: number;
}

/** How many donors have each combination of scores; only combinations that occur. */
export function findRfm(connection: Connection, organizationId: number): Promise<RfmCell[]> {
  return rows<RfmCell>(
    connection,
    sql`SELECT recency::text || frequency || monetary AS code, recency, frequency, monetary, count(*)::int AS donors, sum(total) AS amount
          FROM (${rfmScores(organizationId)}) s
         GROUP BY recency, frequency, monetary`,
  );
}

/** The donors of one code, or of several: `x` stands for any score. */
export function donorsOfCode(organizationId: number, code: string): Sql {
  return sql`SELECT donor_id FROM (${rfmScores(organizationId)}) s WHERE recency::text || frequency || monetary LIKE ${code.replaceAll('x', '_')}`;
}
