import { Temporal } from '@js-temporal/polyfill';

/** A date on the charity's calendar, `YYYY-MM-DD`. */
export type CivilDate = string;

/** Whether text is a date that exists. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
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
