import { dayOfMonthNumber, daysBetween, monthNumber, plusDays, type CivilDate } from '../../../platform/civil-date';

export const FREQUENCIES = ['weekly', 'biweekly', 'twice_monthly', 'monthly', 'quarterly', 'yearly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export type DayOfMonth = number | 'last';

/** When a plan is due. Date `k` follows from the anchor alone, so nothing that happens to a payment moves a date. */
export interface ScheduleRule {
  /** Where periods are counted from: the day itself for weeks, its month for the rest. */
  readonly anchorOn: CivilDate;
  readonly frequency: Frequency;
  /** Every how many of them, 1-20. */
  readonly interval: number;
  /** For months; the anchor's own day when null. */
  readonly dayOfMonth: DayOfMonth | null;
}

/** From and to are both paused; without `to` there is no end yet. */
export interface Pause {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly reason: string | null;
}

const DAYS: Readonly<Partial<Record<Frequency, number>>> = { weekly: 7, biweekly: 14 };
const MONTHS: Readonly<Partial<Record<Frequency, number>>> = { twice_monthly: 1, monthly: 1, quarterly: 3, yearly: 12 };
const TWICE_MONTHLY_DAYS = [1, 15] as const;

/**
 * Date `k` of a rule (rules/recurring, "Dates"): `clamp(anchorMonth + k × interval, day)`, never computed
 * from the date before it. Twice monthly has two periods in each of its months, the 1st and the 15th.
 */
export function dateAt(rule: ScheduleRule, k: number): CivilDate {
  const days = DAYS[rule.frequency];
  if (days !== undefined) return plusDays(rule.anchorOn, k * days * rule.interval);
  const anchorMonth = monthNumber(rule.anchorOn);
  if (rule.frequency === 'twice_monthly') {
    return dayOfMonthNumber(anchorMonth + Math.floor(k / 2) * rule.interval, TWICE_MONTHLY_DAYS[isOdd(k) ? 1 : 0]);
  }
  return dayOfMonthNumber(anchorMonth + k * monthsOf(rule), rule.dayOfMonth ?? dayOf(rule.anchorOn));
}

/** The period a date falls in: `periodOf(rule, dateAt(rule, k)) = k`. Negative before the anchor. */
export function periodOf(rule: ScheduleRule, date: CivilDate): number {
  const days = DAYS[rule.frequency];
  if (days !== undefined) return Math.floor(daysBetween(rule.anchorOn, date) / (days * rule.interval));
  const months = monthNumber(date) - monthNumber(rule.anchorOn);
  if (rule.frequency !== 'twice_monthly') return Math.floor(months / monthsOf(rule));
  const block = Math.floor(months / rule.interval);
  const isSecondHalf = months !== block * rule.interval || dayOf(date) >= TWICE_MONTHLY_DAYS[1];
  return block * 2 + (isSecondHalf ? 1 : 0);
}

/** The smallest `k` whose date is not before `reference`. */
export function firstPeriodFrom(rule: ScheduleRule, reference: CivilDate): number {
  const k = Math.max(0, periodOf(rule, reference));
  return dateAt(rule, k) < reference ? k + 1 : k;
}

/**
 * The next date: the smallest `k` with `date(k) ≥ max(reference, start)` that no pause covers.
 * @returns undefined when a pause without an end covers all that is left.
 */
export function nextDate(rule: ScheduleRule, start: CivilDate, reference: CivilDate, pauses: readonly Pause[] = []): CivilDate | undefined {
  let from = reference > start ? reference : start;
  for (;;) {
    const date = dateAt(rule, firstPeriodFrom(rule, from));
    const pause = coveringPause(pauses, date);
    if (pause === undefined) return date;
    if (pause.to === null) return undefined;
    from = plusDays(pause.to, 1);
  }
}

/** The pause that covers a date, the longest of several. */
export function coveringPause(pauses: readonly Pause[], date: CivilDate): Pause | undefined {
  const covering = pauses.filter(({ from, to }) => from <= date && (to === null || date <= to));
  return covering.find(({ to }) => to === null) ?? covering.sort((left, right) => ((left.to ?? '') < (right.to ?? '') ? 1 : -1))[0];
}

/** Whether a rhythm is due on a day of the month at all. */
export function hasDayOfMonth(frequency: Frequency): boolean {
  return MONTHS[frequency] !== undefined && frequency !== 'twice_monthly';
}

/** The day of the month of a date. */
export function dayOf(date: CivilDate): number {
  return Number(date.slice(8));
}

function monthsOf({ frequency, interval }: ScheduleRule): number {
  const months = MONTHS[frequency];
  if (months === undefined) throw new Error(`${frequency} is not counted in months`);
  return months * interval;
}

function isOdd(k: number): boolean {
  return k % 2 !== 0;
}
