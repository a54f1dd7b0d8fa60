import type { CustomField, Language } from '../../../shared/rooms';

export function fieldLabel({ labelFr, labelEn }: CustomField, language: Language): string {
  return language === 'fr' ? labelFr : labelEn;
}

/** A custom value as one reads it; undefined when there is none. */
export function shownValue(value: unknown, words: { readonly yes: string; readonly no: string }): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}
