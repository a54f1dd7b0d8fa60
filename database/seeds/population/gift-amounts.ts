import type { Profile } from './profile';
import type { Random } from './random';

/** Median gift in dollars, before rounding, by donor type: people, couples, companies, foundations, collection boxes. */
const MEDIANS: Readonly<Record<Profile['type'], number>> = {
  individual: 60,
  household: 95,
  company: 450,
  foundation: 3500,
  anonymous: 30,
};
const SPREAD = 0.95;
const LARGEST_CENTS = 50_000_000;

/** The amount this donor usually gives, in cents. Log-normal: a few gifts make most of the money. */
export function usualAmount(random: Random, profile: Profile): number {
  if (profile.habit === 'monthly') return usualFigure(random.logNormal(22, 0.6));
  const faithful = profile.habit === 'loyal' ? 1.4 : 1;
  return usualFigure(random.logNormal(MEDIANS[profile.type] * faithful, SPREAD));
}

/** One gift's amount in cents, near the donor's usual one and often the same. */
export function giftAmount(random: Random, usualCents: number, isRecurring: boolean): number {
  // A pre-authorised debit does not change from month to month.
  if (isRecurring || random.chance(0.55)) return usualCents;
  const dollars = random.logNormal(usualCents / 100, 0.45);
  // Shared bills, rounded-up purchases and gifts that cover the card's fee are the ones with odd cents.
  if (random.chance(0.06)) return Math.min(LARGEST_CENTS, Math.max(500, Math.round(dollars * 100)));
  return usualFigure(dollars);
}

/** The figure people write instead of this many dollars: 5, 10, 20, 25, 50, 100, 250 … in cents, at least 500. */
export function usualFigure(dollars: number): number {
  const step = stepFor(dollars);
  return Math.min(LARGEST_CENTS, Math.max(500, Math.round(dollars / step) * step * 100));
}

function stepFor(dollars: number): number {
  if (dollars < 35) return 5;
  if (dollars < 60) return 10;
  if (dollars < 200) return 25;
  if (dollars < 1000) return 50;
  if (dollars < 5000) return 250;
  return 1000;
}
