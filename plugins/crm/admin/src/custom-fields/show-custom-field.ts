import type { CustomField, CustomFieldOption, Language } from '../../../shared/rooms';

export function fieldLabel({ labelFr, labelEn }: CustomField, language: Language): string {
  return language === 'fr' ? labelFr : labelEn;
}

export function optionValue(option: CustomFieldOption): string {
  return typeof option === 'string' ? option : option.value;
}

export function optionLabel(option: CustomFieldOption, language: Language): string {
  if (typeof option === 'string') return option;
  return (language === 'fr' ? option.labelFr : option.labelEn) ?? option.value;
}

/** A custom value as one reads it; undefined when there is none. */
export function shownValue(field: CustomField, value: unknown, language: Language, words: { readonly yes: string; readonly no: string }): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const named = (chosen: unknown): string => {
    const option = (field.options ?? []).find((candidate) => optionValue(candidate) === chosen);
    return option === undefined ? String(chosen) : optionLabel(option, language);
  };
  return Array.isArray(value) ? value.map(named).join(', ') : named(value);
}
