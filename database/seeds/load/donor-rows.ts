import { displayName } from '../../../src/api/donor/domain/display-name';
import type { Donor } from '../population/donors';
import type { CopyValue } from '../../../src/platform/database/copy-rows';
import type { CopyTarget } from './copy-items';
import { newDocumentId } from '../../../src/platform/database/document-id';

const COLUMNS = [
  'id',
  'document_id',
  'organization_id',
  'type',
  'salutation',
  'first_name',
  'middle_initial',
  'last_name',
  'company_name',
  'display_name',
  'email',
  'phone',
  'mobile',
  'address_line_1',
  'address_line_2',
  'city',
  'province',
  'postal_code',
  'country',
  'language',
  'email_preference',
  'sms_preference',
  'mail_preference',
  'phone_preference',
  'do_not_contact',
  'birth_date',
  'deceased_on',
  'source',
  'external_ids',
  'custom_fields',
  'total_donated',
  'donation_count',
  'average_donation',
  'largest_donation',
  'smallest_donation',
  'last_donation_amount',
  'total_this_year',
  'total_last_year',
  'count_this_year',
  'count_last_year',
  'best_year_total',
  'years_donated',
  'current_streak',
  'soft_credit_total',
  'trend',
  'lifecycle',
  'engagement_score',
  'created_at',
  'updated_at',
  'published_at',
] as const;

/** The figures of a donor who has given nothing yet: the schema's defaults, in the columns' order. */
const NO_FIGURES: readonly CopyValue[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'flat', 'prospect', 0];

/** Donors as rows of an organization. Their ids are those of the population. */
export function donorRows(organizationId: number): CopyTarget<Donor> {
  return {
    table: 'donors',
    columns: COLUMNS,
    row: (donor) => [
      donor.id,
      newDocumentId(),
      organizationId,
      donor.type,
      donor.salutation,
      donor.firstName,
      donor.middleInitial,
      donor.lastName,
      donor.companyName,
      displayName(donor, donor.language),
      donor.email,
      donor.phone,
      donor.mobile,
      donor.addressLine1,
      donor.addressLine2,
      donor.city,
      donor.province,
      donor.postalCode,
      donor.country,
      donor.language,
      donor.emailPreference,
      donor.smsPreference,
      donor.mailPreference,
      donor.phonePreference,
      donor.doNotContact,
      donor.birthDate,
      donor.deceasedOn,
      donor.source,
      externalIds(donor),
      '{}',
      ...NO_FIGURES,
      donor.createdAt,
      donor.createdAt,
      donor.createdAt,
    ],
  };
}

/** Those who came by an import keep the number they had there. */
function externalIds({ source, index }: Donor): string {
  return source === 'import' ? JSON.stringify([{ system: 'previous_crm', id: `D-${String(index + 1).padStart(7, '0')}` }]) : '[]';
}
