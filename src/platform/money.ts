/**
 * Money in integer cents (ISO minor units of two decimals, as every stored amount is `numeric(14,2)`).
 * JavaScript floats never add up; SQL `numeric` and these integers do.
 */
const LARGEST_CENTS = 99_999_999_999_999;

/** Whether a number on the wire is an amount: finite, at most 2 decimals, within numeric(14,2). */
export function isAmount(value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const cents = Math.round(value * 100);
  return Math.abs(cents) <= LARGEST_CENTS && fromCents(cents) === value;
}

/** Cents of an amount on the wire. @throws RangeError when it has more than 2 decimals. */
export function toCents(amount: number): number {
  if (!isAmount(amount)) throw new RangeError(`not an amount: ${amount}`);
  return Math.round(amount * 100);
}

/** The amount on the wire of some cents. Dividing whole ones gives the very number that its two decimals read as. */
export function fromCents(cents: number): number {
  if (!Number.isInteger(cents)) return Number((cents / 100).toFixed(2));
  return cents === 0 ? 0 : cents / 100;
}

/**
 * Splits cents by weights so that the parts sum to the whole: largest remainder, ties to the earlier part.
 * @throws RangeError when there is no positive weight.
 */
export function splitCents(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0)) throw new RangeError('weights must be zero or more, and not all zero');
  const exact = weights.map((weight) => (cents * weight) / total);
  const parts = exact.map(Math.floor);
  let missing = cents - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index);
  for (const { index } of order) {
    if (missing <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    missing -= 1;
  }
  return parts;
}

const ZERO_DECIMAL = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const THREE_DECIMAL = new Set('BHD JOD KWD OMR TND'.split(' '));

/** Digits after the decimal point in a provider's minor unit (Stripe's table: ISK and HUF have two). */
export function minorUnitDigits(currency: string): 0 | 2 | 3 {
  if (ZERO_DECIMAL.has(currency)) return 0;
  return THREE_DECIMAL.has(currency) ? 3 : 2;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a code is a currency of ISO 4217. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}
