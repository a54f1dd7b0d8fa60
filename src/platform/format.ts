import type { Language } from './errors/messages';

const TAGS: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

/** Making a formatter costs far more than using one. */
const formatters = new Map<string, Intl.NumberFormat>();

/** An amount as people read it: `1 234,50 $` in French (no-break spaces), `$1,234.50` in English. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const key = `${language}:${currency}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(TAGS[language], { style: 'currency', currency, currencyDisplay: currency === 'CAD' ? 'narrowSymbol' : 'code' });
    formatters.set(key, formatter);
  }
  return formatter.format(amount);
}
