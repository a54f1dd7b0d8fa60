import { formatPhone, formatPostalCode } from '../../donor/domain/contact-details';
import { displayName, hasName, type NameParts } from '../../donor/domain/display-name';
import type { DonorDraft, ExternalId } from './row';

/** The row of a donor that the file creates; the same rules as when someone types it in. */
export interface NewDonor extends NameParts {
  readonly salutation: string | null;
  readonly displayName: string;
  readonly phone: string | null;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly language: DonorDraft['language'];
  readonly externalId: ExternalId | null;
}

/** The donor a draft becomes, or null when it has no name by which people could find them. */
export function newDonor(draft: DonorDraft): NewDonor | null {
  const country = draft.country ?? 'CA';
  const names: NameParts = {
    type: draft.type,
    firstName: draft.firstName,
    middleInitial: draft.middleInitial,
    lastName: draft.lastName,
    // A household has one name, and it stands where an organization's does.
    companyName: draft.companyName ?? (draft.type === 'household' ? draft.householdName : null),
    email: draft.email,
  };
  if (!hasName(names)) return null;
  return {
    ...names,
    salutation: draft.salutation,
    displayName: displayName(names, draft.language === 'fr' ? 'fr' : 'en'),
    phone: draft.phone === null || draft.phone.startsWith('+') ? draft.phone : formatPhone(draft.phone),
    addressLine1: draft.addressLine1,
    addressLine2: draft.addressLine2,
    city: draft.city,
    province: draft.province,
    postalCode: draft.postalCode === null ? null : formatPostalCode(draft.postalCode, country),
    country,
    language: draft.language,
    externalId: draft.externalId,
  };
}
