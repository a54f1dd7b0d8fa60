import { formatDate, formatInstant } from '../../../../../src/platform/format';

/** Today on the charity's calendar, `YYYY-MM-DD`. */
export function todayIn(timezone: string, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A civil date in prose: `1er mars 2026`, `March 1, 2026`. */
export function longDate(date: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return formatDate(date, spoken(language));
}

/** An instant in the charity's zone, in prose, with its time. */
export function longInstant(instant: string, language: string, timezone: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return formatInstant(moment, spoken(language), timezone);
}

/** The civil date of an instant in the charity's zone. */
export function dayOf(instant: string, timezone: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : todayIn(timezone, moment);
}

/** Canada's French and English: the panel only says `fr` or `en`. */
export function regionOf(language: string): 'fr-CA' | 'en-CA' {
  return `${spoken(language)}-CA`;
}

function spoken(language: string): 'fr' | 'en' {
  return language.startsWith('fr') ? 'fr' : 'en';
}

/** This minute on the reader's own clock, as a `datetime-local` field writes it. */
export function nowInField(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
