import { Temporal } from '@js-temporal/polyfill';
import type { CivilDate } from '../../../platform/civil-date';
import type { Period } from './periods';

export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** One point of a trend. */
export interface Bucket extends Period {
  /** Its name: 2025-03-31, 2025-W14, 2025-03, 2025-Q1, 2025. */
  readonly period: string;
  /** The first day of the whole interval; `from` is later where the trend begins inside it. */
  readonly startsOn: CivilDate;
  readonly isWhole: boolean;
}

const STEP = { day: { days: 1 }, week: { days: 7 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const;

/** The first day of the interval a date lies in; weeks are ISO's and start on Monday. */
export function intervalStart(date: CivilDate, interval: Interval): CivilDate {
  const day = Temporal.PlainDate.from(date);
  switch (interval) {
    case 'day':
      return date;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 }).toString();
    case 'month':
      return day.with({ day: 1 }).toString();
    case 'quarter':
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 }).toString();
    case 'year':
      return day.with({ month: 1, day: 1 }).toString();
  }
}

/** The intervals of a period, without holes; the first and last are cut at its ends. Undefined when there are more than `most`. */
export function bucketsOf({ from, to }: Period, interval: Interval, most: number): Bucket[] | undefined {
  const buckets: Bucket[] = [];
  let start = Temporal.PlainDate.from(intervalStart(from, interval));
  while (start.toString() <= to) {
    if (buckets.length >= most) return undefined;
    const next = start.add(STEP[interval]);
    const startsOn = start.toString();
    const endsOn = next.subtract({ days: 1 }).toString();
    const clipped = { from: startsOn < from ? from : startsOn, to: endsOn > to ? to : endsOn };
    buckets.push({ period: nameOf(start, interval), startsOn, ...clipped, isWhole: clipped.from === startsOn && clipped.to === endsOn });
    start = next;
  }
  return buckets;
}

function nameOf(start: Temporal.PlainDate, interval: Interval): string {
  const text = start.toString();
  switch (interval) {
    case 'day':
      return text;
    case 'week':
      return `${String(start.yearOfWeek).padStart(4, '0')}-W${String(start.weekOfYear).padStart(2, '0')}`;
    case 'month':
      return text.slice(0, 7);
    case 'quarter':
      return `${text.slice(0, 4)}-Q${(start.month + 2) / 3}`;
    case 'year':
      return text.slice(0, 4);
  }
}
