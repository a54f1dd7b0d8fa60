import type { CellProblemCode } from './problem';

/** Which character stands before the cents. */
export type DecimalStyle = 'point' | 'comma';

export type AmountResult =
  | { kind: 'amount'; cents: number; currencyMark: string | null }
  | {
      kind: 'refused';
      code: Extract<CellProblemCode, 'AMOUNT_EMPTY' | 'AMOUNT_UNREADABLE' | 'AMOUNT_AMBIGUOUS' | 'AMOUNT_TOO_MANY_DECIMALS' | 'AMOUNT_TOO_LARGE'>;
    };

/** The largest amount a `decimal(14,2)` column holds, in cents; well inside the safe integers. */
export const LARGEST_AMOUNT_CENTS = 99_999_999_999_999;

/**
 * Reads a printed amount into integer cents: `1,250.00`, `1 250,00 $` (any space), `$1,250`, `(25.00)`,
 * `-25.00`, `25.00-`, `1.250,00`. With `style` null only what can be read one way is read; `1,250` is then
 * `AMOUNT_AMBIGUOUS`. No rounding: a third decimal is refused. `currencyMark` is the ISO code that
 * stands with the figure (`US$`, `CAD`, `€`), or null for none or a bare `$`.
 */
export function parseAmount(text: string, style: DecimalStyle | null): AmountResult {
  const printed = dissect(text);
  if (printed === 'empty') return { kind: 'refused', code: 'AMOUNT_EMPTY' };
  if (printed === null) return { kind: 'refused', code: 'AMOUNT_UNREADABLE' };
  const evidence = evidenceOf(printed.figure);
  if (style === null && evidence === 'ambiguous') return { kind: 'refused', code: 'AMOUNT_AMBIGUOUS' };
  const read = style ?? (evidence === 'comma' ? 'comma' : 'point');
  return toCents(printed, read);
}

/**
 * The decimal style of a column, deduced over all its values. `ambiguous`: the values allow both readings
 * (only `1,250`) or contradict each other, so the user is asked. `unneeded`: no value has a separator.
 */
export function decimalStyle(values: Iterable<string>): DecimalStyle | 'ambiguous' | 'unneeded' {
  const evidence = new DecimalEvidence();
  for (const value of values) evidence.see(value);
  return evidence.verdict();
}

/** The same deduction, fed one value at a time, so that a long column needs no memory. */
export class DecimalEvidence {
  private readonly seen = new Map<DecimalStyle | 'ambiguous', string>();

  /** Values to show with the question: one that allows two readings, or those that contradict each other. */
  get examples(): readonly string[] {
    return [...this.seen.values()];
  }

  see(value: string): void {
    const printed = dissect(value);
    if (printed === null || printed === 'empty') return;
    const evidence = evidenceOf(printed.figure);
    if (evidence !== null && !this.seen.has(evidence)) this.seen.set(evidence, value.trim());
  }

  verdict(): DecimalStyle | 'ambiguous' | 'unneeded' {
    if (this.seen.size === 0) return 'unneeded';
    if (this.seen.has('point') === this.seen.has('comma')) return 'ambiguous';
    return this.seen.has('point') ? 'point' : 'comma';
  }
}

interface Printed {
  isNegative: boolean;
  /** Digits, points and commas; spaces and apostrophes that group digits are already gone. */
  figure: string;
  currencyMark: string | null;
}

const SPACES = '[ \\t\\u00a0\\u2007\\u2009\\u202f]';
const MARK = '(?:[A-Z]{2,3}\\$?|[A-Z]?\\$|€|£)(?![A-Z])(?:' + SPACES + '*[A-Z]{2,3})?';
const SHAPE = new RegExp(
  `^(?<before>[-+])?${SPACES}*(?<mark>${MARK})?${SPACES}*(?<middle>[-+])?${SPACES}*` +
    `(?<figure>[0-9][0-9., \\t\\u00a0\\u2007\\u2009\\u202f'’]*|[.,][0-9]+)` +
    `${SPACES}*(?<after>${MARK})?${SPACES}*(?<trailing>-)?$`,
  'i',
);

function dissect(text: string): Printed | 'empty' | null {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  const bracketed = /^\((.*)\)$/s.exec(trimmed)?.[1]?.trim();
  const groups = SHAPE.exec((bracketed ?? trimmed).replaceAll('\u2212', '-'))?.groups;
  if (groups === undefined) return null;
  const signs = [groups['before'], groups['middle'], groups['trailing']].filter((sign) => sign !== undefined);
  if (signs.length > 1 || (bracketed !== undefined && signs.length > 0)) return null;
  const marks = [groups['mark'], groups['after']].filter((mark) => mark !== undefined);
  if (marks.length > 1) return null;
  const figure = withoutSpaces((groups['figure'] ?? '').trim());
  const currency = currencyOf(marks[0]);
  if (figure === null || currency === undefined) return null;
  return { isNegative: bracketed !== undefined || signs.includes('-'), figure, currencyMark: currency };
}

/** Spaces and apostrophes may only stand between groups of three digits. */
function withoutSpaces(figure: string): string | null {
  if (!/[^0-9.,]/.test(figure)) return figure;
  return /^[0-9]{1,3}(?:[^0-9.,][0-9]{3})+(?:[.,][0-9]+)?$/.test(figure) ? figure.replace(/[^0-9.,]/g, '') : null;
}

/** Null for a bare dollar sign, undefined for a mark that names no currency we read. */
function currencyOf(mark: string | undefined): string | null | undefined {
  if (mark === undefined) return null;
  const bare = mark.toUpperCase().replace(new RegExp(SPACES, 'g'), '');
  if (bare === '$') return null;
  return CURRENCY_MARKS.get(bare) ?? (/^[A-Z]{3}$/.test(bare) ? bare : undefined);
}

const CURRENCY_MARKS = new Map<string, string>([
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['CAD$', 'CAD'],
  ['$CA', 'CAD'],
  ['$CAD', 'CAD'],
  ['US$', 'USD'],
  ['USD$', 'USD'],
  ['$US', 'USD'],
  ['$USD', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** What one figure says about the column, or null when it says nothing. */
function evidenceOf(figure: string): DecimalStyle | 'ambiguous' | null {
  const separators = figure.replace(/[0-9]/g, '');
  const last = separators.at(-1);
  if (last === undefined) return null;
  const asDecimal: DecimalStyle = last === '.' ? 'point' : 'comma';
  const asGroup: DecimalStyle = last === '.' ? 'comma' : 'point';
  if (separators.length > 1) return new Set(separators).size === 1 ? asGroup : asDecimal;
  const [whole = '', fraction = ''] = figure.split(last);
  const canBeGroup = /^[1-9][0-9]{0,2}$/.test(whole) && fraction.length === 3;
  return canBeGroup ? 'ambiguous' : asDecimal;
}

function toCents({ figure, isNegative, currencyMark }: Printed, style: DecimalStyle): AmountResult {
  const decimal = style === 'point' ? '.' : ',';
  const group = style === 'point' ? ',' : '.';
  const [whole = '', fraction, ...more] = figure.split(decimal);
  const hasGroups = whole.includes(group);
  const isWell = hasGroups ? /^[0-9]{1,3}(?:[.,][0-9]{3})+$/.test(whole) : /^[0-9]*$/.test(whole);
  if (more.length > 0 || !isWell || fraction === '' || (fraction ?? '').includes(group)) {
    return { kind: 'refused', code: 'AMOUNT_UNREADABLE' };
  }
  if ((fraction ?? '').length > 2) return { kind: 'refused', code: 'AMOUNT_TOO_MANY_DECIMALS' };
  const digits = whole.replaceAll(group, '') + (fraction ?? '').padEnd(2, '0');
  if (digits.replace(/^0+/, '').length > 14) return { kind: 'refused', code: 'AMOUNT_TOO_LARGE' };
  const cents = Number(digits);
  return { kind: 'amount', cents: isNegative && cents !== 0 ? -cents : cents, currencyMark };
}
