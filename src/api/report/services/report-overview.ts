import { Temporal } from '@js-temporal/polyfill';
import { shift, today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import { toCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Overview } from '../answers';
import type { OverviewQuery } from '../contract';
import { isYearToDate, previousPeriod, startMonth, type Period } from '../domain/periods';
import { average, percentage } from '../domain/rates';
import { countActiveDonors, countDonors, countProspects, countRetained, findPeriodSums, newcomers, retained } from '../queries/find-overview';
import { explain, type Explained } from './explain';
import { periodAsked } from './report-period';

/**
 * The figures of a period at a glance. Retention: donors of the period it is compared with who gave again in
 * it. Growth: what was raised against that period. Conversion: donors who gave in the period among those
 * there were at its end.
 */
export async function reportOverview(organization: Organization, query: OverviewQuery): Promise<{ data: Overview; meta: object } | Explained> {
  const period = periodAsked(organization, query, query.calendar);
  const now = today(organization.timezone);
  const previous = previousPeriod(period, startMonth(query.calendar, organization.fiscalYearStartMonth));
  const meta = { calendar: query.calendar, isYearToDate: isYearToDate(period, now), previousPeriod: previous };
  if (query.explain !== undefined) {
    const { figure } = query;
    const donors =
      figure === 'totalRaised' ? undefined : figure === 'newDonors' ? newcomers(organization.id, period) : retained(organization.id, previous, period);
    return explain(query.explain, organization, { period, ...(donors === undefined ? {} : { donors }) }, query.pagination, { ...meta, figure });
  }
  const connection = await readConnection();
  const sums = await findPeriodSums(connection, organization.id, period, previous);
  // Nobody gave before: whoever gave in the period gave for the first time in it.
  const activeDonors = sums.giftsBefore === 0 ? sums.newDonors : await countActiveDonors(connection, organization.id, period);
  const kept = sums.previousGifts === 0 ? { gave: 0, again: 0 } : await countRetained(connection, organization.id, previous, period);
  const donors = await countDonors(connection, organization.id);
  const known =
    period.to >= now ? donors.all : sums.everGave + (await countProspects(connection, organization.id, period.to, endOfDay(period, organization.timezone)));
  const raised = toCents(sums.amount);
  const raisedBefore = toCents(sums.previousAmount);
  return {
    data: {
      calendar: query.calendar,
      ...period,
      currency: organization.defaultCurrency,
      totalDonors: donors.current,
      newDonors: sums.newDonors,
      activeDonors,
      totalRaised: sums.amount,
      giftCount: sums.gifts,
      averageGift: average(raised, sums.gifts),
      retentionRate: percentage(kept.again, kept.gave),
      growthRate: percentage(raised - raisedBefore, raisedBefore),
      conversionRate: percentage(activeDonors, known),
    },
    meta,
  };
}

/** The instant the last day of a period ends in the organization's zone, as Strapi stores instants: UTC without a zone. */
function endOfDay({ to }: Period, timezone: string): string {
  return Temporal.PlainDate.from(shift(to, { days: 1 }))
    .toZonedDateTime(timezone)
    .toInstant()
    .toString()
    .replace('Z', '');
}
