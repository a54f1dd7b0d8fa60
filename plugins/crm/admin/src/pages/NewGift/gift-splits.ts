import { fromCents, toCents } from '../../../../../../src/platform/money';
import { amountInField, parseAmount } from '../../format/amounts';
import type { GiftValues, SplitValues } from './gift-values';

export type Split = Pick<GiftValues, 'amount' | 'splits'>;

/** What is still to be given to a fund; below zero when too much is. Undefined while there is no amount to split. */
export function remainderOf({ amount, splits }: Split, language: string): number | undefined {
  const whole = parseAmount(amount, language);
  if (whole === undefined) return undefined;
  return fromCents(splits.reduce((left, part) => left - toCents(parseAmount(part.amount, language) ?? 0), toCents(whole)));
}

/** The same split with what is left added to one of its parts. */
export function withRest(split: Split, index: number, language: string): readonly SplitValues[] {
  const rest = remainderOf(split, language) ?? 0;
  return split.splits.map((part, at) => {
    if (at !== index) return part;
    const cents = toCents(parseAmount(part.amount, language) ?? 0) + toCents(rest);
    return cents <= 0 ? part : { ...part, amount: amountInField(fromCents(cents), language) };
  });
}
