import { shift, type CivilDate } from '../../../platform/civil-date';

/** The two calendars a figure can be of: the tax year, and the charity's own fiscal year. */
export const CALENDARS = ['tax', 'fiscal'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** Civil dates of the charity, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const MONTHS_IN_YEAR = 12;

/** The month a year of a calendar starts with: January for the tax year. */
export function startMonth(calendar: Calendar, fiscalYearStartMonth: number): number {
  return calendar === 'tax' ? 1 : fiscalYearStartMonth;
}

/**
 * A year of a calendar. A fiscal year bears the year it ends in, as charities write it: with April as
 * first month, fiscal 2026 runs from 2025-04-01 to 2026-03-31.
 */
export function yearPeriod(year: number, firstMonth: number): Period {
  const startYear = firstMonth === 1 ? year : year - 1;
  const from = `${String(startYear).padStart(4, '0')}-${String(firstMonth).padStart(2, '0')}-01`;
  return { from, to: shift(shift(from, { months: MONTHS_IN_YEAR }), { days: -1 }) };
}

/** The year of a calendar that a date belongs to. */
export function yearOf(date: CivilDate, firstMonth: number): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return firstMonth > 1 && month >= firstMonth ? year + 1 : year;
}

/**
 * What a period is compared with. The beginning of a year: the same days of the year before, since giving has
 * its seasons. Else the period of the same length that ends the day before: as many months before whole
 * months, so that a leap year is compared with a whole year; else as many days.
 * @param firstMonth of the calendar's year, from 1
 */
export function previousPeriod({ from, to }: Period, firstMonth: number): Period {
  const year = yearPeriod(yearOf(from, firstMonth), firstMonth);
  if (from === year.from && to < year.to) return { from: shift(from, { months: -MONTHS_IN_YEAR }), to: shift(to, { months: -MONTHS_IN_YEAR }) };
  const end = shift(from, { days: -1 });
  const months = wholeMonths({ from, to });
  if (months !== undefined) return { from: shift(from, { months: -months }), to: end };
  return { from: shift(from, { days: -daysBetween(from, to) - 1 }), to: end };
}

/** Whether today's figure of a period can still change by the passing of days: it does not compare with full periods. */
export function isYearToDate({ to }: Period, today: CivilDate): boolean {
  return to >= today;
}

/** How many calendar months a period is exactly, or undefined when it is not made of whole months. */
export function wholeMonths({ from, to }: Period): number | undefined {
  const after = shift(to, { days: 1 });
  if (!from.endsWith('-01') || !after.endsWith('-01')) return undefined;
  return monthNumber(after) - monthNumber(from);
}

function monthNumber(date: CivilDate): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year * MONTHS_IN_YEAR + month;
}

/** Days from one date to another. */
function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
