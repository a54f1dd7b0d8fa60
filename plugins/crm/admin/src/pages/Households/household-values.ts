import type { Household, HouseholdChange, HouseholdDraft } from '../../../../shared/manage';

/** A household as its form holds it. Names nobody gives are suggested from the members. */
export interface HouseholdValues {
  readonly isNamed: boolean;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly formalGreeting: string;
  readonly informalGreeting: string;
}

export const NEW_HOUSEHOLD: HouseholdValues = { isNamed: false, nameFr: '', nameEn: '', formalGreeting: '', informalGreeting: '' };

export function householdValues({ isNameOverridden, nameFr, nameEn, formalGreeting, informalGreeting }: Household): HouseholdValues {
  return {
    isNamed: isNameOverridden,
    nameFr: nameFr ?? '',
    nameEn: nameEn ?? '',
    formalGreeting: formalGreeting ?? '',
    informalGreeting: informalGreeting ?? '',
  };
}

/** The server takes an empty text for none. */
export function householdDraft({ isNamed, nameFr, nameEn, formalGreeting, informalGreeting }: HouseholdValues): HouseholdDraft {
  return { formalGreeting, informalGreeting, ...(isNamed ? { nameFr, nameEn } : {}) };
}

/** Giving a name up brings the suggestion back. */
export function householdChange(values: HouseholdValues): HouseholdChange {
  return { ...householdDraft(values), isNameOverridden: values.isNamed };
}
