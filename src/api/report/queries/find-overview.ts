import { row, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { Period } from '../domain/periods';
import { INTERVALS } from '../domain/buckets';
import { bucketsOf } from '../domain/buckets';
import { givenIn } from './given-in';

export interface PeriodSums {
  readonly amount: number;
  readonly gifts: number;
  readonly newDonors: number;
  /** Gifts before the period. */
  readonly giftsBefore: number;
  /** Donors with a first gift by the end of the period. */
  readonly everGave: number;
  readonly previousAmount: number;
  readonly previousGifts: number;
}

/** Sums of a period and of the one before it, from the sums by day: as many rows as there are days, however many gifts. */
export async function findPeriodSums(connection: Connection, organizationId: number, { from, to }: Period, previous: Period): Promise<PeriodSums> {
  const within = sql`FILTER (WHERE starts_on >= ${from}::date)`;
  const withinPrevious = sql`FILTER (WHERE starts_on BETWEEN ${previous.from}::date AND ${previous.to}::date)`;
  const sums = await row<PeriodSums>(
    connection,
    sql`SELECT COALESCE(sum(amount) ${within}, 0) AS amount, COALESCE(sum(gifts) ${within}, 0)::int AS gifts, COALESCE(sum(new_donors) ${within}, 0)::int AS "newDonors",
               COALESCE(sum(gifts) FILTER (WHERE starts_on < ${from}::date), 0)::int AS "giftsBefore", COALESCE(sum(new_donors), 0)::int AS "everGave",
               COALESCE(sum(amount) ${withinPrevious}, 0) AS "previousAmount", COALESCE(sum(gifts) ${withinPrevious}, 0)::int AS "previousGifts"
          FROM crm_period_totals
         WHERE organization_id = ${organizationId} AND span = 'day' AND starts_on <= ${to}::date`,
  );
  if (sums === undefined) throw new Error('a sum has a row');
  return sums;
}

/** How many donors gave in a period. A period that is one interval of the calendar is kept as such; another is counted. */
export async function countActiveDonors(connection: Connection, organizationId: number, period: Period): Promise<number> {
  const found = await row<{ donors: number }>(
    connection,
    keptCount(organizationId, period) ?? sql`SELECT count(*)::int AS donors FROM (${givenIn(organizationId, period)}) g`,
  );
  return found?.donors ?? 0;
}

function keptCount(organizationId: number, period: Period): Sql | undefined {
  const span = INTERVALS.find((interval) => bucketsOf(period, interval, 1)?.every(({ isWhole }) => isWhole));
  if (span === undefined) return undefined;
  return sql`SELECT COALESCE(sum(donors), 0)::int AS donors FROM crm_period_totals WHERE organization_id = ${organizationId} AND span = ${span} AND starts_on = ${period.from}::date`;
}

/** Of those who gave in the first period, how many there are and how many gave again in the second. */
export async function countRetained(connection: Connection, organizationId: number, first: Period, second: Period): Promise<{ gave: number; again: number }> {
  const found = await row<{ gave: number; again: number }>(
    connection,
    sql`SELECT count(*)::int AS gave, count(p2.donor_id)::int AS again
          FROM (${givenIn(organizationId, first)}) p1
          LEFT JOIN (${givenIn(organizationId, second)}) p2 USING (donor_id)`,
  );
  return found ?? { gave: 0, again: 0 };
}

/** How many donors there are: not archived, and all of them. */
export async function countDonors(connection: Connection, organizationId: number): Promise<{ current: number; all: number }> {
  const found = await row<{ current: number; all: number }>(
    connection,
    sql`SELECT COALESCE(sum(donors) FILTER (WHERE NOT is_archived), 0)::int AS current, COALESCE(sum(donors), 0)::int AS all
          FROM crm_donor_counts WHERE organization_id = ${organizationId}`,
  );
  return found ?? { current: 0, all: 0 };
}

/** Donors entered by the end of a day (UTC instant of the next day's start) who had not given by that day. */
export async function countProspects(connection: Connection, organizationId: number, day: string, endsAt: string): Promise<number> {
  const found = await row<{ donors: number }>(
    connection,
    sql`SELECT ((SELECT count(*) FROM donors WHERE organization_id = ${organizationId} AND first_donation_on IS NULL AND created_at < ${endsAt}::timestamp)
              + (SELECT count(*)
                   FROM crm_first_gifts f
                   JOIN donors d ON d.id = f.donor_id
                  WHERE f.organization_id = ${organizationId} AND f.first_on > ${day}::date AND d.created_at < ${endsAt}::timestamp))::int AS donors`,
  );
  return found?.donors ?? 0;
}

/** Donors who gave for the first time ever in a period. */
export function newcomers(organizationId: number, { from, to }: Period): Sql {
  return sql`SELECT donor_id FROM crm_first_gifts WHERE organization_id = ${organizationId} AND first_on BETWEEN ${from}::date AND ${to}::date`;
}

/** Donors of one period who gave again in another. */
export function retained(organizationId: number, first: Period, second: Period): Sql {
  return sql`SELECT p1.donor_id FROM (${givenIn(organizationId, first)}) p1 JOIN (${givenIn(organizationId, second)}) p2 ON p2.donor_id = p1.donor_id`;
}
