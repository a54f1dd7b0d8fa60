/** The scale of exchange rates: a rate of 1.3624 is 13624 ten-thousandths. */
export const RATE_SCALE = 10_000;

/**
 * Cents as a decimal string of major units: 12345 → '123.45', −5 → '-0.05'.
 * Throws RangeError when `cents` is not a whole number that doubles hold exactly.
 */
export function toMajor(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a whole number of cents: ${cents}`);
  const absolute = Math.abs(cents);
  const rest = absolute % 100;
  return `${cents < 0 ? '-' : ''}${(absolute - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

/**
 * Cents converted at a rate given in ten-thousandths, half a cent rounded up. Whole-number arithmetic only: the
 * product stays under 2^53 up to six billion dollars. Throws RangeError beyond.
 */
export function convertCents(cents: number, rateTenThousandths: number): number {
  return dividedRoundingUp(cents * rateTenThousandths, RATE_SCALE);
}

/** A part per thousand of an amount, in cents, half a cent rounded up: 22 ‰ of 5000 is 110. */
export function perMille(cents: number, thousandths: number): number {
  return dividedRoundingUp(cents * thousandths, 1000);
}

function dividedRoundingUp(product: number, divisor: number): number {
  const shifted = product + divisor / 2;
  if (!Number.isSafeInteger(shifted)) throw new RangeError(`Too large to stay exact: ${product}`);
  return (shifted - (shifted % divisor)) / divisor;
}
