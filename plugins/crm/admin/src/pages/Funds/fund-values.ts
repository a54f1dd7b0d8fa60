import type { FundDraft } from '../../../../shared/manage';
import type { Fund } from '../../../../shared/rooms';

/** A fund as its form holds it; empty means none. */
export interface FundValues {
  readonly name: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly code: string;
  readonly ledgerAccount: string;
  readonly isRestricted: boolean;
  readonly isDefault: boolean;
}

export const NEW_FUND: FundValues = { name: '', nameFr: '', nameEn: '', code: '', ledgerAccount: '', isRestricted: false, isDefault: false };

export function fundValues({ name, nameFr, nameEn, code, ledgerAccount, isRestricted, isDefault }: Fund): FundValues {
  return { name, nameFr: nameFr ?? '', nameEn: nameEn ?? '', code: code ?? '', ledgerAccount: ledgerAccount ?? '', isRestricted, isDefault };
}

/** The server takes an empty text for none. */
export function fundDraft(values: FundValues): FundDraft {
  return { ...values, name: values.name.trim() };
}
