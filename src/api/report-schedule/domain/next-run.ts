import { dayOfMonthNumber, monthNumber, plusDays, type CivilDate } from '../../../platform/civil-date';

export const FREQUENCIES = ['weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const LAST_DAY: Readonly<Record<Frequency, number>> = { weekly: 7, monthly: 28, quarterly: 28, yearly: 28 };

export interface Rhythm {
  readonly frequency: Frequency;
  /** Of the week (1 Monday to 7 Sunday), else of the first month of each period (1 to 28). */
  readonly day: number;
  /** The month that quarters and years are counted from. */
  readonly firstMonth: number;
}

const MONTHS: Readonly<Record<Exclude<Frequency, 'weekly'>, number>> = { monthly: 1, quarterly: 3, yearly: 12 };
const DAYS_IN_WEEK = 7;

/** The first day after a date on which a report of this rhythm is due. */
export function nextRunAfter({ frequency, day, firstMonth }: Rhythm, date: CivilDate): CivilDate {
  if (frequency === 'weekly') {
    const days = (((day - weekday(date)) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
    return plusDays(date, days === 0 ? DAYS_IN_WEEK : days);
  }
  const step = MONTHS[frequency];
  const month = monthNumber(date);
  const offset = (((month - (firstMonth - 1)) % step) + step) % step;
  const candidate = dayOfMonthNumber(month - offset, day);
  return candidate > date ? candidate : dayOfMonthNumber(month - offset + step, day);
}

/** The latest day up to a date on which it was due, from one it is known to be due on: what was missed meanwhile is sent once. */
export function latestDue(rhythm: Rhythm, due: CivilDate, date: CivilDate): CivilDate {
  let latest = due;
  for (let next = nextRunAfter(rhythm, latest); next <= date; next = nextRunAfter(rhythm, latest)) latest = next;
  return latest;
}

/** 1 is Monday, 7 Sunday. */
export function weekday(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || DAYS_IN_WEEK;
}
