import { fromCents, toCents } from '../../../platform/money';
import type { Frequency } from './schedule';

const PAYMENTS_A_YEAR: Readonly<Record<Frequency, number>> = { weekly: 52, biweekly: 26, twice_monthly: 24, monthly: 12, quarterly: 4, yearly: 1 };

/** What a plan brings in a year, in its currency: the same rounding as the plan's `annualValue` in SQL. */
export function annualValue(plan: { readonly amount: number; readonly frequency: Frequency; readonly interval: number }): number {
  return fromCents(Math.round((toCents(plan.amount) * PAYMENTS_A_YEAR[plan.frequency]) / plan.interval));
}
