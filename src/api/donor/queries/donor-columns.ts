import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A donor as the contract shows it, from `donors d JOIN organizations o`. */
export const LIST_COLUMNS: Sql = sql`
  d.document_id AS "documentId", d.type, d.first_name AS "firstName", d.middle_initial AS "middleInitial", d.last_name AS "lastName", d.company_name AS "companyName",
  d.email, d.phone, d.mobile,
  json_build_object('line1', d.address_line_1, 'line2', d.address_line_2, 'city', d.city, 'province', d.province, 'postalCode', d.postal_code, 'country', d.country) AS address,
  COALESCE(d.language, 'unknown') AS language,
  COALESCE((
    SELECT json_agg(json_build_object('documentId', t.document_id, 'name', t.name, 'color', t.color) ORDER BY t.name)
      FROM tag_assignments a JOIN tags t ON t.id = a.tag_id
     WHERE a.donor_id = d.id
  ), '[]') AS tags,
  ${isoInstant('d.archived_at')} AS "archivedAt",
  d.total_donated AS "totalDonated", d.donation_count AS "donationCount", d.average_donation AS "averageDonation", d.largest_donation AS "largestDonation",
  d.first_donation_on AS "firstDonationOn", d.last_donation_on AS "lastDonationOn", d.last_donation_amount AS "lastDonationAmount",
  d.total_this_year AS "totalThisYear", d.total_last_year AS "totalLastYear", d.lifecycle, d.engagement_score AS "engagementScore",
  ${isoInstant('d.created_at')} AS "createdAt", ${isoInstant('d.updated_at')} AS "updatedAt"`;

/** What only the donor's own page and answer hold. */
export const DETAIL_COLUMNS: Sql = sql`
  d.id, d.salutation,
  json_build_object('email', COALESCE(d.email_preference, 'unknown'), 'sms', COALESCE(d.sms_preference, 'unknown'), 'mail', COALESCE(d.mail_preference, 'unknown'),
                    'phone', COALESCE(d.phone_preference, 'unknown'), 'doNotContact', COALESCE(d.do_not_contact, false)) AS "communicationPreferences",
  d.birth_date AS "birthDate", d.deceased_on AS "deceasedOn", d.source, COALESCE(d.external_ids, '[]')::json AS "externalIds", COALESCE(d.custom_fields, '{}')::json AS "customFields",
  (SELECT json_build_object('documentId', h.document_id, 'name', COALESCE(h.name_fr, h.name_en, '–')) FROM households h WHERE h.id = d.household_id) AS household,
  d.employer,
  (SELECT json_build_object('documentId', m.document_id, 'name', COALESCE(NULLIF(concat_ws(' ', u.firstname, u.lastname), ''), v.username, u.email, '–'))
     FROM organization_members m LEFT JOIN admin_users u ON u.id = m.admin_user_id LEFT JOIN up_users v ON v.id = m.api_user_id
    WHERE m.id = d.assigned_to_id) AS "assignedTo",
  (SELECT w.document_id FROM donors w WHERE w.id = d.merged_into_id) AS "mergedInto",
  d.smallest_donation AS "smallestDonation", d.soft_credit_total AS "softCreditTotal", d.trend, d.next_recurring_on AS "nextRecurringOn"`;
