import type { Language } from '../../../platform/errors/messages';

export interface NameParts {
  readonly type: 'individual' | 'company' | 'foundation' | 'household' | 'anonymous';
  readonly firstName: string | null;
  readonly middleInitial: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string | null;
}

const ANONYMOUS: Readonly<Record<Language, string>> = { fr: 'Anonyme', en: 'Anonymous' };

/** The name a donor goes by on a screen. Never empty. */
export function displayName(donor: NameParts, language: Language): string {
  const person = [donor.firstName, donor.middleInitial, donor.lastName].filter((part) => part !== null && part !== '').join(' ');
  const isOrganization = donor.type === 'company' || donor.type === 'foundation';
  const name = isOrganization ? donor.companyName || person : person || donor.companyName;
  if (donor.type === 'anonymous') return name || ANONYMOUS[language];
  return name || donor.email || '–';
}

/** A donor has a name by which people find them; only anonymous ones have none. */
export function hasName(donor: NameParts): boolean {
  if (donor.type === 'anonymous') return true;
  if (donor.type === 'company' || donor.type === 'foundation') return Boolean(donor.companyName);
  return Boolean(donor.firstName || donor.lastName || donor.companyName);
}
