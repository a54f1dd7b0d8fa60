import type { CellProblemCode } from './problem';

/** Whether the day or the month comes first in 03/04/2025. */
export type DateOrder = 'dmy' | 'mdy';

export type CivilDateResult =
  | { kind: 'date'; date: string; rest: string }
  | {
      kind: 'refused';
      code: Extract<CellProblemCode, 'DATE_EMPTY' | 'DATE_UNREADABLE' | 'DATE_AMBIGUOUS' | 'DATE_IMPOSSIBLE' | 'DATE_OUT_OF_RANGE'>;
    };

/**
 * Reads a civil date: `2025-01-14`, `2025/1/14`, `14/01/2025`, `01/14/2025`, `14.01.2025`, `14 janv. 2025`,
 * `1er mars 2025`, `Jan 14, 2025`; what follows the date (a time, an offset) is handed back in `rest`.
 * Answers `YYYY-MM-DD`. With `order` null only what can be read one way is read. Two-digit years and
 * spreadsheet serial numbers are refused: they would be guesses.
 * @param currentYear the year at the charity; dates from 1900 to the year after it are accepted
 */
export function parseCivilDate(text: string, order: DateOrder | null, currentYear: number): CivilDateResult {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', code: 'DATE_EMPTY' };
  const written = dissect(trimmed);
  if (written === null) return { kind: 'refused', code: 'DATE_UNREADABLE' };
  const { year, rest } = written;
  const [month, day] = written.kind === 'known' ? [written.month, written.day] : inOrder(written, order);
  if (month === null) return { kind: 'refused', code: 'DATE_AMBIGUOUS' };
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return { kind: 'refused', code: 'DATE_IMPOSSIBLE' };
  }
  if (year < 1900 || year > currentYear + 1) return { kind: 'refused', code: 'DATE_OUT_OF_RANGE' };
  return { kind: 'date', date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, rest };
}

/**
 * The order of day and month in a column, deduced over all its values. `ambiguous`: no value settles it
 * (only 03/04/2025) or two contradict each other, so the user is asked. `unneeded`: every date says it.
 */
export function dateStyle(values: Iterable<string>): DateOrder | 'ambiguous' | 'unneeded' {
  const evidence = new DateEvidence();
  for (const value of values) evidence.see(value);
  return evidence.verdict();
}

/** The same deduction, fed one value at a time, so that a long column needs no memory. */
export class DateEvidence {
  private readonly seen = new Map<DateOrder | 'ambiguous', string>();

  /** Values to show with the question: one that allows two readings, or those that contradict each other. */
  get examples(): readonly string[] {
    return [...this.seen.values()];
  }

  see(value: string): void {
    const written = dissect(value.trim());
    if (written?.kind !== 'numeric') return;
    const evidence = evidenceOf(written.first, written.second);
    if (evidence !== null && !this.seen.has(evidence)) this.seen.set(evidence, value.trim());
  }

  verdict(): DateOrder | 'ambiguous' | 'unneeded' {
    if (this.seen.size === 0) return 'unneeded';
    if (this.seen.has('dmy') === this.seen.has('mdy')) return 'ambiguous';
    return this.seen.has('dmy') ? 'dmy' : 'mdy';
  }
}

/** What one numeric date says about the column; null for 05/05 and for a date that cannot be. */
function evidenceOf(first: number, second: number): DateOrder | 'ambiguous' | null {
  if (first > 12) return second > 12 ? null : 'dmy';
  if (second > 12) return 'mdy';
  return first === second ? null : 'ambiguous';
}

type Written =
  { kind: 'known'; year: number; month: number; day: number; rest: string } | { kind: 'numeric'; first: number; second: number; year: number; rest: string };

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/s;
const DAY_NAME_YEAR = /^(\d{1,2})(?:er|re|st|nd|rd|th)?[\s./-]+(?:de\s+|of\s+)?(\p{L}+)\.?[\s,./-]+(\d{4})(?!\d)(.*)$/su;
const NAME_DAY_YEAR = /^(\p{L}+)\.?[\s./-]+(\d{1,2})(?:st|nd|rd|th)?[\s,./-]+(\d{4})(?!\d)(.*)$/su;

function dissect(text: string): Written | null {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const [, y1, , m1, d1, rest1] = YEAR_FIRST.exec(plain) ?? [];
  if (y1 !== undefined) return known(Number(y1), Number(m1), Number(d1), rest1);
  const [, a, , b, y2, rest2] = YEAR_LAST.exec(plain) ?? [];
  if (y2 !== undefined) {
    return { kind: 'numeric', first: Number(a), second: Number(b), year: Number(y2), rest: (rest2 ?? '').trim() };
  }
  const [, d3, name3, y3, rest3] = DAY_NAME_YEAR.exec(plain) ?? [];
  if (y3 !== undefined) return known(Number(y3), monthNamed(name3), Number(d3), rest3);
  const [, name4, d4, y4, rest4] = NAME_DAY_YEAR.exec(plain) ?? [];
  if (y4 !== undefined) return known(Number(y4), monthNamed(name4), Number(d4), rest4);
  return null;
}

function known(year: number, month: number | null, day: number, rest: string | undefined): Written | null {
  return month === null ? null : { kind: 'known', year, month, day, rest: (rest ?? '').trim() };
}

/** Month and day in that order; a null month when the order is not known and matters. */
function inOrder({ first, second }: { first: number; second: number }, order: DateOrder | null): [month: number | null, day: number] {
  if (order === 'dmy') return [second, first];
  if (order === 'mdy') return [first, second];
  if (first > 12) return [second, first];
  return second > 12 || first === second ? [first, second] : [null, second];
}

/** Names without accents: English, then French, full and as usually shortened. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout', 'aou'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

function monthNamed(name: string | undefined): number | null {
  const at = MONTH_NAMES.findIndex((names) => names.some((known) => known === name));
  return at === -1 ? null : at + 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
