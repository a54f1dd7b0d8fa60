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
