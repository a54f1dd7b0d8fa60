/**
 * Rates of whole numbers (people, gifts, cents), exact: integers all the way, rounded half away from
 * zero at the last. A division by zero is no rate: null.
 */
export function percentage(part: number, whole: number): number | null {
  return divided(BigInt(part) * 100n, whole, 4);
}

/** part / whole with 4 decimals. */
export function ratio(part: number, whole: number): number | null {
  return divided(BigInt(part), whole, 4);
}

/** An amount in cents shared out over a count, as an amount with 2 decimals. */
export function average(cents: number, count: number): number | null {
  return divided(BigInt(cents), count * 100, 2);
}

function divided(part: bigint, whole: number, decimals: number): number | null {
  if (whole === 0) return null;
  const scaled = part * 10n ** BigInt(decimals);
  const divisor = BigInt(whole);
  const isNegative = scaled < 0n !== divisor < 0n;
  const numerator = scaled < 0n ? -scaled : scaled;
  const denominator = divisor < 0n ? -divisor : divisor;
  const rounded = (numerator * 2n + denominator) / (denominator * 2n);
  const value = Number(rounded) / 10 ** decimals;
  return isNegative && value !== 0 ? -value : value;
}
