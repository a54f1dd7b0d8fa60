import { sql, type Sql } from '../database/sql';

/** Begins a formula in a spreadsheet: `= + - @`, TAB, CR, LF, and the full-width signs. */
const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'] as const;

const CODES = DANGEROUS.map((character) => character.codePointAt(0) ?? 0);

/**
 * Text that no spreadsheet runs: what begins like a formula gets a `'` in front, which our own import
 * takes away again. For text only: a negative number is a number.
 */
export function guarded(text: string): string {
  return CODES.includes(text.codePointAt(0) ?? 0) ? `'${text}` : text;
}

/** Whether a text column's value begins like a formula. */
export function isDangerous(value: Sql): Sql {
  return sql`(ascii(${value}) = ANY (${CODES}::int[]))`;
}
