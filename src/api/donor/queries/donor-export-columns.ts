import { sql, type Sql } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';
import type { ColumnKind, ExportColumn, Label } from '../../../platform/export/column';
import { DONOR_FIELDS, FIGURE_FIELDS } from '../../segment/domain/donor-fields';
import type { Field } from '../../segment/domain/field';

const label = (en: string, fr: string): Label => ({ en, fr });

const column = (name: string, kind: ColumnKind, value: Sql, en: string, fr: string, extra: Partial<ExportColumn> = {}): ExportColumn => ({
  name,
  kind,
  value,
  label: label(en, fr),
  ...extra,
});

/** The words of a closed list, as segments say them. */
export function optionsOf(fields: readonly Field[], name: string): NonNullable<ExportColumn['options']> {
  return fields.find((field) => field.name === name)?.options ?? [];
}

const PREFERENCES = [
  { value: 'yes', label: label('Yes', 'Oui') },
  { value: 'no', label: label('No', 'Non') },
  { value: 'unknown', label: label('Unknown', 'Inconnue') },
];

const TRENDS = [
  { value: 'up', label: label('Up', 'En hausse') },
  { value: 'flat', label: label('Flat', 'Stable') },
  { value: 'down', label: label('Down', 'En baisse') },
];

const TAGS: Sql = sql`(SELECT string_agg(t.name, ', ' ORDER BY t.name) FROM tag_assignments a JOIN tags t ON t.id = a.tag_id WHERE a.donor_id = d.id)`;

const HOUSEHOLD = sql`CASE WHEN d.household_id IS NOT NULL THEN (SELECT COALESCE(h.name_fr, h.name_en, '–') FROM households h WHERE h.id = d.household_id) END`;

const ASSIGNED_TO = sql`CASE WHEN d.assigned_to_id IS NOT NULL THEN (
  SELECT COALESCE(NULLIF(concat_ws(' ', u.firstname, u.lastname), ''), v.username, u.email, '–')
    FROM organization_members m LEFT JOIN admin_users u ON u.id = m.admin_user_id LEFT JOIN up_users v ON v.id = m.api_user_id
   WHERE m.id = d.assigned_to_id) END`;

/** A donor's name over `donors d`, as `displayName` has it. */
export function donorNameSql(lang: Language): Sql {
  const person = sql`NULLIF(concat_ws(' ', NULLIF(d.first_name, ''), NULLIF(d.middle_initial, ''), NULLIF(d.last_name, '')), '')`;
  const company = sql`NULLIF(d.company_name, '')`;
  const name = sql`CASE WHEN d.type IN ('company', 'foundation') THEN COALESCE(${company}, ${person}) ELSE COALESCE(${person}, ${company}) END`;
  const anonymous = { fr: 'Anonyme', en: 'Anonymous' }[lang];
  return sql`COALESCE(${name}, CASE WHEN d.type = 'anonymous' THEN ${anonymous}::text ELSE COALESCE(NULLIF(d.email, ''), '–') END)`;
}

/** Every column of the donors' export over `donors d`, in its order. Headings are those the import knows where it has the field. */
export function donorColumns(lang: Language, currency: string): readonly ExportColumn[] {
  const amount = (name: string, value: Sql, en: string, fr: string): ExportColumn =>
    column(name, 'amount', value, en, fr, { currency: sql`${currency}::text` });
  const preference = (name: string, value: Sql, en: string, fr: string): ExportColumn =>
    column(name, 'choice', sql`COALESCE(${value}, 'unknown')`, en, fr, { options: PREFERENCES });
  return [
    column('documentId', 'text', sql`d.document_id`, 'Donor number', 'Numéro du donateur', { width: 28 }),
    column('type', 'choice', sql`d.type`, 'Donor type', 'Type de donateur', { options: optionsOf(DONOR_FIELDS, 'type') }),
    column('displayName', 'text', donorNameSql(lang), 'Name on file', 'Nom affiché', { width: 28 }),
    column('salutation', 'text', sql`d.salutation`, 'Salutation', 'Civilité', { width: 10 }),
    column('firstName', 'text', sql`d.first_name`, 'First name', 'Prénom'),
    column('middleInitial', 'text', sql`d.middle_initial`, 'Middle initial', 'Initiale', { width: 8 }),
    column('lastName', 'text', sql`d.last_name`, 'Last name', 'Nom de famille'),
    column('companyName', 'text', sql`d.company_name`, 'Company', 'Entreprise', { width: 28 }),
    column('email', 'text', sql`d.email`, 'E-mail', 'Courriel', { width: 30 }),
    column('phone', 'text', sql`d.phone`, 'Phone', 'Téléphone', { width: 16 }),
    column('mobile', 'text', sql`d.mobile`, 'Mobile phone', 'Téléphone mobile', { width: 16 }),
    column('addressLine1', 'text', sql`d.address_line_1`, 'Address line 1', 'Adresse ligne 1', { width: 28 }),
    column('addressLine2', 'text', sql`d.address_line_2`, 'Address line 2', 'Adresse ligne 2'),
    column('city', 'text', sql`d.city`, 'City', 'Ville'),
    column('province', 'text', sql`d.province`, 'Province', 'Province', { width: 10 }),
    column('postalCode', 'text', sql`d.postal_code`, 'Postal code', 'Code postal', { width: 12 }),
    column('country', 'text', sql`d.country`, 'Country', 'Pays', { width: 8 }),
    column('language', 'choice', sql`COALESCE(d.language, 'unknown')`, 'Language', 'Langue', { options: optionsOf(DONOR_FIELDS, 'language'), width: 10 }),
    preference('emailPreference', sql`d.email_preference`, 'Wants e-mail', 'Accepte les courriels'),
    preference('smsPreference', sql`d.sms_preference`, 'Wants text messages', 'Accepte les textos'),
    preference('mailPreference', sql`d.mail_preference`, 'Wants letters', 'Accepte les lettres'),
    preference('phonePreference', sql`d.phone_preference`, 'Wants calls', 'Accepte les appels'),
    column('doNotContact', 'boolean', sql`COALESCE(d.do_not_contact, false)`, 'Do not contact', 'Ne pas contacter'),
    column('birthDate', 'date', sql`d.birth_date`, 'Birth date', 'Date de naissance', { isSensitive: true }),
    column('deceasedOn', 'date', sql`d.deceased_on`, 'Deceased on', 'Date du décès'),
    column('source', 'text', sql`d.source`, 'Source', 'Provenance'),
    column('household', 'text', HOUSEHOLD, 'Household', 'Ménage', { width: 24 }),
    column('employer', 'text', sql`d.employer`, 'Employer', 'Employeur', { width: 24 }),
    column('assignedTo', 'text', ASSIGNED_TO, 'Assigned to', 'Confié à'),
    column('tags', 'text', TAGS, 'Tags', 'Étiquettes', { width: 24 }),
    column('archivedAt', 'instant', sql`d.archived_at`, 'Archived at', 'Archivé le'),
    amount('totalDonated', sql`d.total_donated`, 'Total given', 'Total des dons'),
    column('donationCount', 'integer', sql`d.donation_count`, 'Number of gifts', 'Nombre de dons'),
    amount('averageDonation', sql`d.average_donation`, 'Average gift', 'Don moyen'),
    amount('largestDonation', sql`d.largest_donation`, 'Largest gift', 'Plus grand don'),
    amount('smallestDonation', sql`d.smallest_donation`, 'Smallest gift', 'Plus petit don'),
    column('firstDonationOn', 'date', sql`d.first_donation_on`, 'First gift on', 'Premier don le'),
    column('lastDonationOn', 'date', sql`d.last_donation_on`, 'Last gift on', 'Dernier don le'),
    amount('lastDonationAmount', sql`d.last_donation_amount`, 'Last gift', 'Dernier don'),
    amount('totalThisYear', sql`d.total_this_year`, 'Given this year', 'Dons cette année'),
    amount('totalLastYear', sql`d.total_last_year`, 'Given last year', 'Dons l’an dernier'),
    amount('softCreditTotal', sql`d.soft_credit_total`, 'Soft credits', 'Crédits indirects'),
    column('trend', 'choice', sql`d.trend`, 'Trend', 'Tendance', { options: TRENDS }),
    column('lifecycle', 'choice', sql`d.lifecycle`, 'Lifecycle', 'Statut de fidélité', { options: optionsOf(FIGURE_FIELDS, 'lifecycle') }),
    column('engagementScore', 'integer', sql`d.engagement_score`, 'Engagement score', 'Indice d’engagement'),
    column('nextRecurringOn', 'date', sql`d.next_recurring_on`, 'Next recurring payment', 'Prochain versement récurrent'),
    column('createdAt', 'instant', sql`d.created_at`, 'Created at', 'Créé le'),
    column('updatedAt', 'instant', sql`d.updated_at`, 'Changed at', 'Modifié le'),
  ];
}
