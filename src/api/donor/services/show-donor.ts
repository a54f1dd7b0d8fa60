import type { Language } from '../../../platform/errors/messages';
import { roleAllows, type Role } from '../../../platform/permissions/matrix';
import type { Organization } from '../../../platform/tenancy/scope';
import { visibleCustomValues } from '../../custom-field-definition/services/custom-values';
import type { DonorOut } from '../contract';
import { displayName } from '../domain/display-name';
import type { StoredDonor } from '../queries/find-donor';

/** A stored donor as the caller may see it. */
export async function showDonor({ id: _id, ...donor }: StoredDonor, organization: Organization, role: Role, language: Language): Promise<DonorOut> {
  const seesSensitive = roleAllows(role, 'donor.read-sensitive');
  return {
    ...donor,
    displayName: displayName(donor, language),
    currency: organization.defaultCurrency,
    birthDate: seesSensitive ? donor.birthDate : null,
    customFields: await visibleCustomValues(organization.id, donor.customFields, seesSensitive, donor.documentId),
  };
}
