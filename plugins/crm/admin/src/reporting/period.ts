import { startMonth, yearOf, yearPeriod } from '../../../../../src/api/report/domain/periods';
import { isCivilDate, shift } from '../../../../../src/platform/civil-date';
import type { Calendar } from '../../../shared/reports';
import { CALENDARS, oneOf } from '../../../shared/vocabulary';

export const PERIODS = ['this-year', 'last-year', 'last-12-months', 'last-30-days', 'custom'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** The charity's calendar, today. */
export interface CharityDay {
  readonly today: string;
  readonly fiscalYearStartMonth: number;
}

export interface PeriodState {
  readonly calendar: Calendar;
  readonly period: PeriodName;
  readonly from: string;
  readonly to: string;
}

/** Reads which period an address asks for; what it cannot mean is this year so far. */
export function readPeriod(address: URLSearchParams, day: CharityDay): PeriodState {
  const calendar = oneOf(CALENDARS, address.get('calendar')) ?? 'tax';
  const period = oneOf(PERIODS, address.get('period')) ?? 'this-year';
  const from = address.get('from') ?? '';
  const to = address.get('to') ?? '';
  if (period === 'custom' && isCivilDate(from) && isCivilDate(to) && from <= to) return { calendar, period, from, to };
  const name = period === 'custom' ? 'this-year' : period;
  return { calendar, period: name, ...datesOf(name, calendar, day) };
}

/** The dates of a named period; those that are under way end today. */
export function datesOf(period: Exclude<PeriodName, 'custom'>, calendar: Calendar, { today, fiscalYearStartMonth }: CharityDay): { from: string; to: string } {
  const firstMonth = startMonth(calendar, fiscalYearStartMonth);
  const year = yearOf(today, firstMonth);
  switch (period) {
    case 'this-year':
      return { from: yearPeriod(year, firstMonth).from, to: today };
    case 'last-year':
      return yearPeriod(year - 1, firstMonth);
    case 'last-12-months':
      return { from: shift(shift(today, { months: -12 }), { days: 1 }), to: today };
    case 'last-30-days':
      return { from: shift(today, { days: -29 }), to: today };
  }
}

/** The years a report by year offers, the current one first. */
export function yearsOffered(calendar: Calendar, { today, fiscalYearStartMonth }: CharityDay): number[] {
  const current = yearOf(today, startMonth(calendar, fiscalYearStartMonth));
  return Array.from({ length: 15 }, (_, back) => current - back);
}

/** Which year and calendar an address asks for. */
export function readYear(address: URLSearchParams, day: CharityDay): { readonly calendar: Calendar; readonly year: number } {
  const calendar = oneOf(CALENDARS, address.get('calendar')) ?? 'tax';
  const years = yearsOffered(calendar, day);
  const asked = Number(address.get('year'));
  return { calendar, year: years.includes(asked) ? asked : (years[0] ?? asked) };
}
