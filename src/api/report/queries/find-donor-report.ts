import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { Period } from '../domain/periods';

export const GROUPINGS = ['type', 'language', 'province', 'city', 'lifecycle', 'campaign', 'month', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ReportGroup {
  /** What the group has in common; null where donors or gifts say nothing of it. */
  readonly key: string | null;
  /** A campaign's name; else the key. */
  readonly label: string | null;
  readonly donors: number;
  readonly gifts: number;
  readonly amount: number;
}

export interface ReportTotals {
  readonly groups: number;
  readonly donors: number;
  readonly gifts: number;
  readonly amount: number;
}

/** What a group is made by, over `donations g`, its donor `d` and its campaign `c`. */
const KEYS: Readonly<Record<Grouping, Sql>> = {
  type: sql`d.type`,
  language: sql`d.language`,
  province: sql`NULLIF(d.province, '')`,
  city: sql`NULLIF(d.city, '')`,
  lifecycle: sql`d.lifecycle`,
  campaign: sql`c.document_id`,
  month: sql`to_char(g.received_on, 'YYYY-MM')`,
  year: sql`to_char(g.received_on, 'YYYY')`,
};

/** Condition on `donations g`: the gifts of one group. The empty key stands for those without one. */
export function inGroup(organizationId: number, grouping: Grouping, key: string): Sql {
  return sql`(
    SELECT ${KEYS[grouping]}
      FROM donors d
      LEFT JOIN campaigns c ON c.id = g.campaign_id
     WHERE d.id = g.donor_id AND d.organization_id = ${organizationId}) IS NOT DISTINCT FROM NULLIF(${key}::text, '')`;
}

/**
 * The counted gifts of a period in groups: by what is known of their donors today, by campaign, by
 * month or by year. Months and years come in order, other groups by amount.
 */
export async function findDonorReport(
  connection: Connection,
  organizationId: number,
  period: Period,
  grouping: Grouping,
  page: PageRequest,
): Promise<{ groups: ReportGroup[]; totals: ReportTotals }> {
  const { limit, offset } = pageBounds(page);
  const isOfTime = grouping === 'month' || grouping === 'year';
  const grouped = sql`
    SELECT ${KEYS[grouping]} AS key, count(DISTINCT g.donor_id)::int AS donors, count(*)::int AS gifts, sum(g.counted_amount) AS amount
      FROM donations g
      JOIN donors d ON d.id = g.donor_id
      LEFT JOIN campaigns c ON c.id = g.campaign_id
     WHERE ${countedGifts(organizationId, period)}
     GROUP BY 1`;
  const groups = await rows<ReportGroup>(
    connection,
    sql`SELECT r.key, ${grouping === 'campaign' ? sql`COALESCE(n.name, r.key)` : sql`r.key`} AS label, r.donors, r.gifts, r.amount
          FROM (${grouped}) r
          LEFT JOIN campaigns n ON ${grouping === 'campaign' ? sql`n.organization_id = ${organizationId} AND n.document_id = r.key` : sql`false`}
         ORDER BY ${isOfTime ? sql`r.key` : sql`r.amount DESC, r.key NULLS LAST`}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  const totals = await row<ReportTotals>(
    connection,
    sql`SELECT (SELECT count(*)::int FROM (${grouped}) r) AS groups,
               count(DISTINCT g.donor_id)::int AS donors, count(*)::int AS gifts, COALESCE(sum(g.counted_amount), 0) AS amount
          FROM donations g
         WHERE ${countedGifts(organizationId, period)}`,
  );
  return { groups, totals: totals ?? { groups: 0, donors: 0, gifts: 0, amount: 0 } };
}

function countedGifts(organizationId: number, { from, to }: Period): Sql {
  return sql`g.organization_id = ${organizationId} AND g.received_on BETWEEN ${from}::date AND ${to}::date AND g.counted_amount > 0`;
}
