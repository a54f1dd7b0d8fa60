/** Cents × rate in whole numbers of 10⁻⁸, half up, as PostgreSQL's round() does. */
export function convertCents(cents: number, rate: number): number {
  const scaledRate = BigInt(Math.round(rate * 1e8));
  return Number((BigInt(cents) * scaledRate * 2n + 100_000_000n) / 200_000_000n);
}
