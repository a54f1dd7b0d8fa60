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

/** A civil date (`YYYY-MM-DD`) in prose: `1er mars 2026`, `March 1, 2026`. */
export function formatDate(date: string, language: Language): string {
  return inProse(new Date(`${date}T00:00:00Z`), language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** An instant in a time zone, in prose, with its time: `1er mars 2026 à 10 h 00`. */
export function formatInstant(instant: Date, language: Language, timezone: string): string {
  return inProse(instant, language, { dateStyle: 'long', timeStyle: 'short', timeZone: timezone });
}

/** French writes the first of a month as an ordinal, which the Unicode patterns leave out. */
function inProse(moment: Date, language: Language, style: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(TAGS[language], style).format(moment);
  return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}
