import { problemInEnglish } from './problem-en';
import { problemInFrench } from './problem-fr';
import type { ImportField } from './fields';

export type Language = 'fr' | 'en';

/** Why a file as a whole cannot be imported as it is. `line` counts from 1, `byteOffset` from 0. */
export type FileProblem =
  | { code: 'FILE_EMPTY' }
  | { code: 'FILE_HEADER_ONLY' }
  | { code: 'FILE_NOT_TEXT'; looksLike: 'spreadsheet' | 'pdf' }
  | { code: 'ENCODING_MIXED'; line: number; byteOffset: number }
  | { code: 'ENCODING_UNKNOWN'; line: number; byteOffset: number; hint: string | null }
  | { code: 'NUL_CHARACTER'; line: number }
  | { code: 'QUOTE_NOT_CLOSED'; line: number }
  | { code: 'RECORD_TOO_LARGE'; line: number; limitBytes: number }
  | { code: 'COLUMNS_NOT_RECOGNISED'; header: readonly string[] }
  | { code: 'COLUMN_MISSING'; field: ImportField }
  | { code: 'COLUMN_TWICE'; column: string }
  | { code: 'MAPPING_SYNTAX'; text: string }
  | { code: 'MAPPING_FIELD_UNKNOWN'; field: string }
  | { code: 'MAPPING_FIELD_TWICE'; field: string }
  | { code: 'MAPPING_COLUMN_UNKNOWN'; column: string };

/** Problems with one cell. `column` is the heading as the file writes it. */
export const cellProblemCodes = [
  'AMOUNT_EMPTY',
  'AMOUNT_UNREADABLE',
  'AMOUNT_AMBIGUOUS',
  'AMOUNT_TOO_MANY_DECIMALS',
  'AMOUNT_TOO_LARGE',
  'AMOUNT_NOT_POSITIVE',
  'DATE_EMPTY',
  'DATE_UNREADABLE',
  'DATE_AMBIGUOUS',
  'DATE_IMPOSSIBLE',
  'DATE_OUT_OF_RANGE',
  'TIME_UNREADABLE',
  'EMAIL_INVALID',
  'PHONE_INVALID',
  'POSTAL_CODE_INVALID',
  'COUNTRY_UNKNOWN',
  'LANGUAGE_UNKNOWN',
  'DONOR_TYPE_UNKNOWN',
  'DONATION_TYPE_UNKNOWN',
  'PAYMENT_METHOD_UNKNOWN',
  'CURRENCY_UNKNOWN',
  'CURRENCY_CONFLICT',
  'CARD_NUMBER_MASKED',
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

export interface CellProblem {
  code: CellProblemCode;
  line: number;
  column: string;
  /** What the cell holds, with any card number already masked. */
  value: string;
}

/** Why one row is refused, or what was noticed in it (a warning). */
export type RowProblem =
  | CellProblem
  | { code: 'TEXT_TOO_LONG'; line: number; column: string; limit: number; length: number }
  | { code: 'COLUMN_COUNT'; line: number; expected: number; found: number }
  | { code: 'QUOTE_MISPLACED'; line: number; endLine: number }
  | { code: 'DONOR_MISSING'; line: number };

/** Why a row is left out although nothing is wrong with it. */
export type SkipReason = { code: 'STATUS_NOT_COMPLETED'; line: number; column: string; value: string } | { code: 'ROW_BLANK'; line: number };

export type Problem = FileProblem | RowProblem | SkipReason;

/** Thrown by the streaming readers, which have no other way to say that the file itself is refused. */
export class ImportFileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
    this.name = 'ImportFileError';
  }
}

/** One or two plain sentences: where it is, what is wrong, what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  return language === 'fr' ? problemInFrench(problem) : problemInEnglish(problem);
}
