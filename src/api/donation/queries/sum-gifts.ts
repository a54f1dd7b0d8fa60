import { EMPTY_SQL, row, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { DonationFilters } from './donation-conditions';

export interface GiftSums {
  /** Every gift, whether its money counts or not. */
  readonly total: number;
  readonly countedGifts: number;
  readonly countedAmount: number;
}

/** How many gifts meet a condition on `donations g` and what they sum to. @param most stops counting there. */
export async function sumGifts(connection: Connection, where: Sql, most?: number): Promise<GiftSums> {
  const bound = most === undefined ? EMPTY_SQL : sql` LIMIT ${most}`;
  const sums = await row<GiftSums>(
    connection,
    sql`SELECT count(*)::int AS total, (count(*) FILTER (WHERE counted_amount > 0))::int AS "countedGifts", COALESCE(sum(counted_amount), 0) AS "countedAmount"
          FROM (SELECT g.counted_amount FROM donations g WHERE ${where}${bound}) matching`,
  );
  return sums ?? { total: 0, countedGifts: 0, countedAmount: 0 };
}

/** Whether filters ask for nothing but days: their sums are kept, however many gifts there are. */
export function isOnlyByDay(filters: DonationFilters): boolean {
  return Object.entries(filters).every(([name, value]) => value === undefined || name === 'from' || name === 'to' || name === 'counted');
}

/** The same of all gifts between two days, from the sums by day; only what does not count is counted, on an index of its own. */
export async function sumDays(connection: Connection, organizationId: number, { from, to, counted }: DonationFilters): Promise<GiftSums> {
  const between = (column: Sql): Sql =>
    sql`${from === undefined ? EMPTY_SQL : sql` AND ${column} >= ${from}::date`}${to === undefined ? EMPTY_SQL : sql` AND ${column} <= ${to}::date`}`;
  const others =
    counted === undefined
      ? sql`(SELECT count(*)::int FROM donations WHERE organization_id = ${organizationId} AND payment_status <> 'completed' AND counted_amount = 0${between(sql`received_on`)})`
      : sql`0`;
  const sums = await row<GiftSums>(
    connection,
    sql`SELECT COALESCE(sum(gifts), 0)::int + ${others} AS total, COALESCE(sum(gifts), 0)::int AS "countedGifts", COALESCE(sum(amount), 0) AS "countedAmount"
          FROM crm_period_totals
         WHERE organization_id = ${organizationId} AND span = 'day'${between(sql`starts_on`)}`,
  );
  return sums ?? { total: 0, countedGifts: 0, countedAmount: 0 };
}
