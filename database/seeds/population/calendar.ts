import type { Random } from './random';
import { weightedTable } from './weights';

const MILLISECONDS_PER_DAY = 86_400_000;

/** How many calendar years of history a population has, the current one included. */
export const YEARS_OF_HISTORY = 8;

/** The span a population lives in. Days are counted from 1970-01-01, civil and without zone. */
export interface Calendar {
  readonly today: number;
  /** The years, oldest first; the last one is the current year, even when it has just begun. */
  readonly years: readonly CalendarYear[];
  /** First day of each month of the span, oldest first, up to the current month. */
  readonly monthStarts: readonly number[];
  /** `YYYY-MM-DD` of a day of the span; looked up, because formatting millions of dates is slow. */
  dateOf(day: number): string;
}

export interface CalendarYear {
  readonly start: number;
  readonly isLeap: boolean;
}

/** Builds the span that ends on `today` (`YYYY-MM-DD`). Throws RangeError when that is not a date. */
export function calendarEndingOn(today: string): Calendar {
  const todayNumber = dayNumber(today);
  const currentYear = Number(today.slice(0, 4));
  const currentMonth = Number(today.slice(5, 7));
  const years: CalendarYear[] = [];
  const monthStarts: number[] = [];
  for (let year = currentYear - YEARS_OF_HISTORY + 1; year <= currentYear; year += 1) {
    const start = dayNumber(`${year}-01-01`);
    years.push({ start, isLeap: dayNumber(`${year + 1}-01-01`) - start === 366 });
    for (let month = 1; month <= 12 && (year < currentYear || month <= currentMonth); month += 1) {
      monthStarts.push(dayNumber(`${year}-${twoDigits(month)}-01`));
    }
  }
  const first = years[0]?.start ?? todayNumber;
  const dates: string[] = [];
  for (let day = first; day <= todayNumber; day += 1) dates.push(civilDate(day));
  return {
    today: todayNumber,
    years,
    monthStarts,
    dateOf: (day) => dates[day - first] ?? civilDate(day),
  };
}

/** The day number of a civil date. Throws RangeError when `date` is not a real `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
  if (!Number.isInteger(day) || civilDate(day) !== date) throw new RangeError(`Not a date: ${date}`);
  return day;
}

/** The `YYYY-MM-DD` of a day number. */
export function civilDate(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** "7" → "07". */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/**
 * An instant of the given civil date, between noon and 23:59 UTC: at those hours it is that same date everywhere in
 * Canada, from St. John's to Whitehorse, in summer as in winter.
 */
export function instantOn(random: Random, date: string): string {
  const minute = random.int(0, 719);
  const second = random.int(0, 59);
  return `${date}T${12 + Math.floor(minute / 60)}:${twoDigits(minute % 60)}:${twoDigits(second)}.000Z`;
}

/** A day of `year`, as gifts fall: a December peak, a smaller one in spring. May lie after today. */
export function seasonalDay(random: Random, year: CalendarYear): number {
  const day = random.weighted(DAYS_OF_YEAR);
  // The table has 365 days: in a leap year everything after February 28th moves by one, so that December 31st is kept.
  return year.start + day + (year.isLeap && day >= 59 ? 1 : 0);
}

// Share of a year's gifts per day, in ten-thousandths: a third of the money of Canadian charities comes in December,
// a tenth in its last three days; Giving Tuesday opens that season, and spring has the walks and the galas.
const DAYS_PER_PERIOD: readonly (readonly [length: number, perDay: number])[] = [
  [31, 17],
  [28, 16],
  [31, 19],
  [30, 30],
  [31, 34],
  [30, 22],
  [31, 14],
  [31, 14],
  [30, 22],
  [31, 26],
  [26, 28],
  [9, 60],
  [15, 70],
  [8, 105],
  [3, 240],
];

const DAYS_OF_YEAR = weightedTable(
  DAYS_PER_PERIOD.flatMap(([length, perDay]) => Array.from({ length }, () => perDay)).map((weight, day): readonly [number, number] => [day, weight]),
);
