import { isCivilDate } from '../../../platform/civil-date';
import { isAmount, toCents } from '../../../platform/money';
import type { GivenProperty } from './eligible-amount';

/**
 * What a gift's stored `inKind` says of its value. It is JSON that several doors write, so nothing in it
 * is taken for granted.
 * @returns null when there is no value to go by; the gift's amount is its value then.
 */
export function givenProperty(inKind: unknown): GivenProperty | null {
  if (typeof inKind !== 'object' || inKind === null || !('fairMarketValue' in inKind)) return null;
  const valueCents = centsOf(inKind.fairMarketValue);
  if (valueCents === null || valueCents <= 0) return null;
  const acquiredOn = 'acquiredOn' in inKind && typeof inKind.acquiredOn === 'string' && isCivilDate(inKind.acquiredOn) ? inKind.acquiredOn : null;
  return {
    valueCents,
    costCents: 'cost' in inKind ? centsOf(inKind.cost) : null,
    acquiredOn,
    isAcquiredToGive: 'acquiredToGive' in inKind && inKind.acquiredToGive === true,
  };
}

function centsOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && isAmount(value) ? toCents(value) : null;
}
