import { Temporal } from '@js-temporal/polyfill';

/** A date on the charity's calendar, `YYYY-MM-DD`. */
export type CivilDate = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether text is a date that exists. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The civil date of an instant in a time zone: 2026-01-01T04:59Z in Montréal is 2025-12-31. */
export function civilDateOf(instant: Date, timezone: string): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timezone).toPlainDate().toString();
}

/** Today in a time zone. */
export function today(timezone: string): CivilDate {
  return civilDateOf(new Date(), timezone);
}

/** Whether a time zone is one of the IANA database. */
export function isTimezone(name: string): boolean {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A date moved by whole months (clamped to the month's end) and days. */
export function shift(date: CivilDate, by: { readonly months?: number; readonly days?: number; readonly years?: number }): CivilDate {
  return Temporal.PlainDate.from(date).add(by).toString();
}

/** Whole days from one date to a later one; negative when it is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY;
}

/** A date moved by whole days; the same as `shift`, for those who count thousands of them. */
export function plusDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The months from year 0 to a date's month: a number that months can be counted with. */
export function monthNumber(date: CivilDate): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** A day of a numbered month; a day that the month does not have, or `last`, is its last one. */
export function dayOfMonthNumber(month: number, day: number | 'last'): CivilDate {
  const year = Math.floor(month / 12);
  const monthOfYear = (month % 12) + 1;
  const length = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
  const clamped = day === 'last' ? length : Math.min(day, length);
  return `${String(year).padStart(4, '0')}-${String(monthOfYear).padStart(2, '0')}-${String(clamped).padStart(2, '0')}`;
}
