import type { Language } from './errors/messages';

const TAGS: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

/** An amount as people read it: `1 234,50 $` in French (no-break spaces), `$1,234.50` in English. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(TAGS[language], { style: 'currency', currency, currencyDisplay: currency === 'CAD' ? 'narrowSymbol' : 'code' }).format(amount);
}
