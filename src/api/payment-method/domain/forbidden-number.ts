import type { Rule } from '../../../platform/http/rules';
import { maskCardNumbers } from '../../import-job/domain/card-number';

/** The free text of a payment method, by what it may hold. A token is a provider's own word and may be long digits; a name may not. */
const FIELDS = { provider: 'name', brand: 'name', bankName: 'name', providerReference: 'token' } as const;

export type TextField = keyof typeof FIELDS;
export const TEXT_FIELDS: readonly TextField[] = ['provider', 'brand', 'bankName', 'providerReference'];

/**
 * The rule that a payment method's text breaks: it holds a whole card number, a security code or a bank
 * account. None of them is ever stored (PCI DSS 3.3 and 3.4; what is kept is a token and four digits).
 */
export function forbiddenNumber(field: TextField, text: string): Extract<Rule, 'CARD_NUMBER' | 'BANK_ACCOUNT'> | undefined {
  if (maskCardNumbers(text) !== text || hasSeparatedCard(text)) return 'CARD_NUMBER';
  if (isIban(text) || CANADIAN_ACCOUNT.test(text)) return 'BANK_ACCOUNT';
  if (FIELDS[field] === 'name' && MANY_DIGITS.test(text)) return field === 'brand' ? 'CARD_NUMBER' : 'BANK_ACCOUNT';
  return undefined;
}

/** Transit (5), institution (3), account (5 to 12), as on a cheque. */
const CANADIAN_ACCOUNT = /(?<!\d)\d{5}[- ]\d{3}[- ]\d{5,12}(?!\d)/;

/** Five digits in a name are more than any bank, brand or provider has. */
const MANY_DIGITS = /\d(?:[\s.\-_/]*\d){4}/;

/** Dots, slashes and underscores part digits too; `maskCardNumbers` leaves those, for they occur in prose. */
function hasSeparatedCard(text: string): boolean {
  const joined = text.replaceAll(/(?<=\d)[._/](?=\d)/g, '');
  return joined !== text && maskCardNumbers(joined) !== joined;
}

/** An account number of ISO 13616: its check digits leave 1 modulo 97. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const rearranged = `${compact.slice(4)}${compact.slice(0, 4)}`;
  const remainder = [...rearranged].reduce((rest, character) => Number(`${rest}${Number.parseInt(character, 36)}`) % 97, 0);
  return remainder === 1;
}
