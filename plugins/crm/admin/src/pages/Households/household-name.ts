import type { Household } from '../../../../shared/manage';

/** What a household is called in the reader's language, or in the other one. */
export function householdName({ nameFr, nameEn }: Pick<Household, 'nameFr' | 'nameEn'>, language: 'fr' | 'en'): string {
  return (language === 'fr' ? (nameFr ?? nameEn) : (nameEn ?? nameFr)) ?? '–';
}
