import { shift, today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { inBothLanguages } from '../../../platform/http/rules';
import type { Organization } from '../../../platform/tenancy/scope';
import type { TrendPoint } from '../answers';
import type { TrendsQuery } from '../contract';
import { bucketsOf, intervalStart, type Interval } from '../domain/buckets';
import { isYearToDate, type Period } from '../domain/periods';
import { findFirstGiftDay, findTrends } from '../queries/find-trends';
import { explain, type Explained } from './explain';
import { periodAsked } from './report-period';

const MOST_POINTS = 4000;
/** Where a trend begins when nobody says: short intervals show the recent past, long ones everything. */
const DAYS_BACK: Readonly<Partial<Record<Interval, number>>> = { day: 29, week: 51 * 7 };

/** Giving over time, one point for every interval of the period, also where nothing was given. Soft credits stand apart. */
export async function reportTrends(organization: Organization, query: TrendsQuery): Promise<{ data: TrendPoint[]; meta: object } | Explained> {
  const period = await trendPeriod(organization, query);
  const meta = {
    calendar: 'tax',
    interval: query.interval,
    ...period,
    currency: organization.defaultCurrency,
    isYearToDate: isYearToDate(period, today(organization.timezone)),
  };
  if (query.explain !== undefined) return explain(query.explain, organization, { period }, query.pagination, meta);
  const buckets = bucketsOf(period, query.interval, MOST_POINTS);
  if (buckets === undefined) throw new CrmError('VALIDATION', { errors: [{ path: ['interval'], name: 'custom', message: inBothLanguages('TREND_POINTS') }] });
  const found = await findTrends(await readConnection(), organization.id, query.interval, buckets);
  const byStart = new Map(found.map((sums) => [sums.startsOn, sums]));
  return {
    data: buckets.map(({ period: name, from, to, startsOn }) => {
      const sums = byStart.get(startsOn);
      return { period: name, from, to, amount: sums?.amount ?? 0, gifts: sums?.gifts ?? 0, donors: sums?.donors ?? 0, newDonors: sums?.newDonors ?? 0 };
    }),
    meta,
  };
}

async function trendPeriod(organization: Organization, { from, to, interval }: TrendsQuery): Promise<Period> {
  if (from !== undefined) return periodAsked(organization, { from, to });
  const end = to ?? today(organization.timezone);
  const back = DAYS_BACK[interval];
  if (back !== undefined) return { from: intervalStart(shift(end, { days: -back }), interval), to: end };
  const first = (await findFirstGiftDay(await readConnection(), organization.id)) ?? end;
  return { from: intervalStart(first < end ? first : end, interval), to: end };
}
