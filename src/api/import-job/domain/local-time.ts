import { Temporal } from '@js-temporal/polyfill';

export type TimeOfDay = { kind: 'none' } | { kind: 'time'; time: string; offset: string | null } | { kind: 'unreadable' };

/**
 * Reads the time that follows a date: `09:05`, `9:05 PM`, `9:05 p.m.`, `9 h 05`, `T09:05:00.123Z`,
 * `09:05:00-05:00`. Answers `HH:MM:SS` and the offset when one is written.
 */
export function parseTimeOfDay(text: string): TimeOfDay {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[t,]\s*/, '')
    .replace(/^(?:at|à)\s+/, '');
  if (plain === '') return { kind: 'none' };
  const [, h, m, s = '0', half, zone] = /^(\d{1,2})\s*[:h]\s*(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/.exec(plain) ?? [];
  if (h === undefined || m === undefined) return { kind: 'unreadable' };
  const written = Number(h);
  if (half !== undefined && (written < 1 || written > 12)) return { kind: 'unreadable' };
  const hour = half === undefined ? written : (written % 12) + (half.startsWith('p') ? 12 : 0);
  if (hour > 23 || Number(m) > 59 || Number(s) > 59) return { kind: 'unreadable' };
  const time = [hour, Number(m), Number(s)].map((part) => String(part).padStart(2, '0')).join(':');
  return { kind: 'time', time, offset: zone === undefined ? null : offsetOf(zone) };
}

/**
 * The instant (ISO 8601, UTC, whole seconds) and the civil date at the charity of a printed date and time.
 * Without an offset the time is the charity's own; with one, 2026-01-01T04:59Z in Montréal is 2025-12-31.
 * Null when the offset does not exist.
 */
export function momentOf(
  date: string,
  { time, offset }: { time: string; offset: string | null },
  timezone: string,
): { receivedAt: string; receivedOn: string } | null {
  if (offset !== null) {
    const milliseconds = Date.parse(`${date}T${time}${offset}`);
    if (Number.isNaN(milliseconds)) return null;
    const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
    return {
      receivedAt: isoSeconds(milliseconds),
      receivedOn: instant.toZonedDateTimeISO(timezone).toPlainDate().toString(),
    };
  }
  const dayOffset = wholeDayOffset(date, timezone);
  const milliseconds =
    dayOffset === null
      ? Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timezone).epochMilliseconds
      : Date.parse(`${date}T${time}Z`) - dayOffset;
  return { receivedAt: isoSeconds(milliseconds), receivedOn: date };
}

function offsetOf(zone: string): string {
  if (zone === 'z' || zone === 'utc') return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Days on which a zone changes its clock are few: a conversion costs 0.1 ms, and a file has 100,000 rows. */
const dayOffsets = new Map<string, number | null>();
const DAYS_REMEMBERED = 20_000;

function wholeDayOffset(date: string, timezone: string): number | null {
  const key = `${timezone} ${date}`;
  const remembered = dayOffsets.get(key);
  if (remembered !== undefined) return remembered;
  const day = Temporal.PlainDate.from(date);
  const start = day.toZonedDateTime(timezone).offsetNanoseconds;
  const end = day.add({ days: 1 }).toZonedDateTime(timezone).offsetNanoseconds;
  const offset = start === end ? start / 1_000_000 : null;
  if (dayOffsets.size >= DAYS_REMEMBERED) dayOffsets.clear();
  dayOffsets.set(key, offset);
  return offset;
}
