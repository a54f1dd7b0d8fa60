import { isAmount } from '../../../../../src/platform/money';

/**
 * Reads an amount as people type it: `1 234,50 $`, `$1,234.50`, `1234.5`. In French a comma is the
 * decimal sign and never groups; in English a comma groups thousands, or is a decimal sign before one or two digits.
 * @returns the amount in the major unit, or undefined when it is not one (more than 2 decimals included).
 */
export function parseAmount(text: string, language: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f$]/g, '').replace(/^(?:CAD|CA)|(?:CAD)$/i, '');
  const isGroupedEnglish = !language.startsWith('fr') && /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare);
  const plain = isGroupedEnglish ? bare.replaceAll(',', '') : bare.replace(',', '.');
  if (!/^\d+(\.\d{0,2})?$/.test(plain)) return undefined;
  const amount = Number(plain);
  return isAmount(amount) ? amount : undefined;
}

/** An amount as it stands in a field: no grouping, the language's decimal sign. */
export function amountInField(amount: number | null | undefined, language: string): string {
  if (amount === null || amount === undefined) return '';
  const text = amount.toFixed(2);
  return language.startsWith('fr') ? text.replace('.', ',') : text;
}

/** A number with any count of decimals, a comma or a point: a rate, a quantity, a price. NaN when it is none. */
export function parseNumber(text: string): number {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Such a number as it stands in a field. */
export function numberInField(value: number | null | undefined, language: string): string {
  if (value === null || value === undefined) return '';
  return language.startsWith('fr') ? String(value).replace('.', ',') : String(value);
}
