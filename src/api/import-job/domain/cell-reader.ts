import { maskCardNumbers } from './card-number';
import type { ImportField } from './fields';
import { stripFormulaQuote } from './formula-quote';
import type { ImportPlan } from './plan';
import { presetNamed } from './presets';
import type { CellProblemCode, RowProblem } from './problem';
import type { ImportRecord } from './records';

/** Length of the short text columns of the database. */
const SHORT_TEXT = 255;
const LONG_TEXT = 10_000;

/** Reads the cells of one record by field, and collects what is wrong with them. */
export class CellReader {
  /** Each of these refuses the row. */
  readonly problems: RowProblem[] = [];
  /** These are only told. */
  readonly warnings: RowProblem[] = [];
  private readonly anonymousLiteral: string | null;

  constructor(
    private readonly record: ImportRecord,
    private readonly plan: ImportPlan,
  ) {
    this.anonymousLiteral = presetNamed(plan.preset).anonymousLiteral;
  }

  /** The cell as the file holds it, trimmed; empty when no column feeds the field. */
  raw(field: ImportField): string {
    return stripFormulaQuote(this.record.cells[this.plan.columns[field] ?? -1] ?? '').trim();
  }

  /** True when the system wrote its word for "anonymous donor" in this cell. */
  isAnonymous(field: ImportField): boolean {
    return this.anonymousLiteral !== null && this.raw(field) === this.anonymousLiteral;
  }

  /** An id or a number: one line, nothing masked. Null when blank. */
  code(field: ImportField): string | null {
    return this.fitting(field, this.line(field), SHORT_TEXT);
  }

  /** Words on one line, card numbers masked. Null when blank. */
  text(field: ImportField): string | null {
    return this.fitting(field, this.masked(field, this.line(field)), SHORT_TEXT);
  }

  /** Words on as many lines as there are, card numbers masked. Null when blank. */
  longText(field: ImportField): string | null {
    return this.fitting(field, this.masked(field, this.raw(field)), LONG_TEXT);
  }

  /** A word of a closed list. Null when blank, and with a warning when it is not in the list. */
  word<Value>(field: ImportField, read: (text: string) => Value | null, warning: CellProblemCode): Value | null {
    const text = this.line(field);
    if (text === '') return null;
    const value = read(text);
    if (value === null) this.warn(warning, field);
    return value;
  }

  refuse(code: CellProblemCode, field: ImportField): null {
    this.problems.push(this.problem(code, field));
    return null;
  }

  warn(code: CellProblemCode, field: ImportField): void {
    this.warnings.push(this.problem(code, field));
  }

  /** The heading of a field's column, as the file writes it. */
  heading(field: ImportField): string {
    return this.plan.header[this.plan.columns[field] ?? -1] ?? '';
  }

  private line(field: ImportField): string {
    const text = this.isAnonymous(field) ? '' : this.raw(field);
    return text.replace(/\s+/g, ' ');
  }

  private masked(field: ImportField, text: string): string {
    const masked = maskCardNumbers(text);
    if (masked !== text) this.warn('CARD_NUMBER_MASKED', field);
    return masked;
  }

  private fitting(field: ImportField, text: string, limit: number): string | null {
    if (text === '') return null;
    if (text.length <= limit) return text;
    this.problems.push({
      code: 'TEXT_TOO_LONG',
      line: this.record.line,
      column: this.heading(field),
      limit,
      length: text.length,
    });
    return null;
  }

  private problem(code: CellProblemCode, field: ImportField): RowProblem {
    return { code, line: this.record.line, column: this.heading(field), value: maskCardNumbers(this.raw(field)) };
  }
}
