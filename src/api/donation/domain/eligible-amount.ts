import { shift, type CivilDate } from '../../../platform/civil-date';

/**
 * The eligible amount of a gift in integer cents (rules/receipts, "Eligible amount"; Income Tax Act
 * s. 248(31)-(36)): value − advantage. An advantage of at most the lesser of $75 and 10 % is ignored;
 * above 80 % there is no gift in law.
 * @returns the eligible cents, or null when no receipt can be given.
 */
export function eligibleCents(valueCents: number, advantageCents: number): number | null {
  if (advantageCents * 10 > valueCents * 8) return null;
  const isIgnored = advantageCents <= 7500 && advantageCents * 10 <= valueCents;
  return isIgnored ? valueCents : valueCents - advantageCents;
}

/** What the law asks of property before its value is believed. */
export interface GivenProperty {
  readonly valueCents: number;
  readonly costCents: number | null;
  readonly acquiredOn: CivilDate | null;
  /** Bought so as to be given away: its cost counts for ten years instead of three. */
  readonly isAcquiredToGive: boolean;
}

/**
 * The deemed fair market value of property (Income Tax Act s. 248(35)): the lesser of value and cost
 * when it was acquired less than 3 years before the gift, or less than 10 years before in order to give it.
 */
export function deemedValueCents({ valueCents, costCents, acquiredOn, isAcquiredToGive }: GivenProperty, givenOn: CivilDate): number {
  if (costCents === null || acquiredOn === null) return valueCents;
  const isRecent = givenOn < shift(acquiredOn, { years: isAcquiredToGive ? 10 : 3 });
  return isRecent ? Math.min(valueCents, costCents) : valueCents;
}

/**
 * The same of a whole gift: of property its deemed value counts, else the gift's own amount. The panel's form
 * asks this while one types, so that it can never say something else than the receipt will.
 */
export function eligibleCentsOfGift(amountCents: number, advantageCents: number, property: GivenProperty | null, givenOn: CivilDate): number | null {
  return eligibleCents(property === null ? amountCents : deemedValueCents(property, givenOn), advantageCents);
}
