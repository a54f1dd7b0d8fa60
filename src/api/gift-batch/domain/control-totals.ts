import { fromCents, toCents } from '../../../platform/money';

interface ControlTotals {
  readonly expectedCount: number;
  readonly expectedTotal: number;
}

export interface Comparison extends ControlTotals {
  readonly enteredCount: number;
  readonly enteredTotal: number;
  /** Entered − expected. */
  readonly differenceCount: number;
  readonly differenceTotal: number;
}

/** Compares what was entered with the slip that came with the stack, in cents. */
export function compareTotals({ expectedCount, expectedTotal }: ControlTotals, amounts: readonly number[]): Comparison {
  const cents = amounts.reduce((sum, amount) => sum + toCents(amount), 0);
  return {
    expectedCount,
    expectedTotal,
    enteredCount: amounts.length,
    enteredTotal: fromCents(cents),
    differenceCount: amounts.length - expectedCount,
    differenceTotal: fromCents(cents - toCents(expectedTotal)),
  };
}

export function isEven({ differenceCount, differenceTotal }: Comparison): boolean {
  return differenceCount === 0 && differenceTotal === 0;
}
