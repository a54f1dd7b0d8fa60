import { sql, type Sql } from '../../../platform/database/sql';
import { civilDay, value, type Column, type ColumnOf } from './column';
import { consentSql } from '../../consent/domain/consent-sql';
import type { FieldType } from './operators';

const activePlans = (what: Sql): Sql => sql`(SELECT ${what} FROM recurring_donations r WHERE r.donor_id = d.id AND r.plan_status = 'active')`;

/** Where the answer to each field stands, over `donors d`. */
export const DONOR_COLUMNS: Readonly<Record<string, ColumnOf>> = {
  type: value('exact', sql`d.type`),
  language: value('exact', sql`COALESCE(d.language, 'unknown')`),
  province: value('plain', sql`d.province`),
  city: value('plain', sql`d.city`),
  postalCode: value('plain', sql`d.postal_code`),
  country: value('plain', sql`d.country`),
  source: value('plain', sql`d.source`),
  createdAt: civilDay('d.created_at'),
  archived: value('boolean', sql`(d.archived_at IS NOT NULL)`),
  deceased: value('boolean', sql`(d.deceased_on IS NOT NULL)`),
  hasEmail: value('boolean', sql`(d.email IS NOT NULL)`),
  hasPhone: value('boolean', sql`(num_nonnulls(d.phone, d.mobile) > 0)`),
  hasAddress: value('boolean', sql`(d.address_line_1 IS NOT NULL AND COALESCE(d.city, d.postal_code) IS NOT NULL)`),
  doNotContact: value('boolean', sql`COALESCE(d.do_not_contact, false)`),
  assignedTo: () => ({
    kind: 'id',
    expression: sql`d.assigned_to_id`,
    publicId: sql`(SELECT m.document_id FROM organization_members m WHERE m.id = d.assigned_to_id)`,
  }),

  totalDonated: value('numeric', sql`d.total_donated`),
  donationCount: value('numeric', sql`d.donation_count`),
  averageDonation: value('numeric', sql`d.average_donation`),
  largestDonation: value('numeric', sql`d.largest_donation`),
  firstDonationOn: value('date', sql`d.first_donation_on`),
  lastDonationOn: value('date', sql`d.last_donation_on`),
  lastDonationAmount: value('numeric', sql`d.last_donation_amount`),
  totalThisYear: value('numeric', sql`d.total_this_year`),
  totalLastYear: value('numeric', sql`d.total_last_year`),
  yearsDonated: value('numeric', sql`d.years_donated`),
  currentStreak: value('numeric', sql`d.current_streak`),
  engagementScore: value('numeric', sql`d.engagement_score`),
  rfmCode: value('plain', sql`d.rfm_code`),
  lifecycle: value('exact', sql`d.lifecycle`),

  hasRecurring: value('boolean', sql`EXISTS ${activePlans(sql`1`)}`),
  recurringStatus: () => ({
    kind: 'set',
    among: (states) => sql`EXISTS (SELECT FROM recurring_donations r WHERE r.donor_id = d.id AND r.plan_status = ANY (${states}::text[]))`,
    every: (states) =>
      sql`(SELECT count(DISTINCT r.plan_status) FROM recurring_donations r WHERE r.donor_id = d.id AND r.plan_status = ANY (${states}::text[])) = ${states.length}`,
    isThere: sql`EXISTS (SELECT FROM recurring_donations r WHERE r.donor_id = d.id)`,
    list: sql`(SELECT json_agg(DISTINCT r.plan_status) FROM recurring_donations r WHERE r.donor_id = d.id)`,
  }),
  recurringAnnualValue: value('numeric', sql`COALESCE(${activePlans(sql`sum(r.annual_value)`)}, 0)`),
  nextPaymentDate: value('date', sql`d.next_recurring_on`),

  tag: () => ({
    kind: 'set',
    among: (ids) => sql`EXISTS (SELECT FROM tag_assignments a WHERE a.donor_id = d.id AND a.tag_id = ANY (${ids}::int[]))`,
    every: (ids) => sql`(SELECT count(*) FROM tag_assignments a WHERE a.donor_id = d.id AND a.tag_id = ANY (${ids}::int[])) = ${ids.length}`,
    isThere: sql`EXISTS (SELECT FROM tag_assignments a WHERE a.donor_id = d.id)`,
    list: sql`(SELECT json_agg(t.document_id ORDER BY t.document_id) FROM tag_assignments a JOIN tags t ON t.id = a.tag_id WHERE a.donor_id = d.id)`,
  }),
  campaign: () => ({
    kind: 'set',
    among: (ids) => sql`EXISTS (SELECT FROM crm_campaign_donors a WHERE a.donor_id = d.id AND a.campaign_id = ANY (${ids}::int[]))`,
    every: (ids) => sql`(SELECT count(*) FROM crm_campaign_donors a WHERE a.donor_id = d.id AND a.campaign_id = ANY (${ids}::int[])) = ${ids.length}`,
    isThere: sql`EXISTS (SELECT FROM crm_campaign_donors a WHERE a.donor_id = d.id)`,
    list: sql`(SELECT json_agg(c.document_id ORDER BY c.document_id) FROM crm_campaign_donors a JOIN campaigns c ON c.id = a.campaign_id WHERE a.donor_id = d.id)`,
  }),
  household: () => ({
    kind: 'set',
    among: (ids) => sql`d.household_id = ANY (${ids}::int[])`,
    every: (ids) => sql`d.household_id = ALL (${ids}::int[])`,
    isThere: sql`d.household_id IS NOT NULL`,
    list: sql`(SELECT json_agg(h.document_id) FROM households h WHERE h.id = d.household_id)`,
  }),

  consentEmail: (asking) => ({ kind: 'value', type: 'boolean', expression: consentSql('email', asking) }),
  consentSms: (asking) => ({ kind: 'value', type: 'boolean', expression: consentSql('sms', asking) }),
  consentMail: (asking) => ({ kind: 'value', type: 'boolean', expression: consentSql('mail', asking) }),
  consentPhone: (asking) => ({ kind: 'value', type: 'boolean', expression: consentSql('phone', asking) }),
};

/** The column of a custom field. A stored value that does not fit its definition counts as missing. */
export function customColumn(key: string, type: FieldType): Column {
  const json = sql`d.custom_fields -> ${key}::text`;
  const words = sql`d.custom_fields ->> ${key}::text`;
  switch (type) {
    case 'text':
      return { kind: 'value', type: 'plain', expression: sql`(${words})` };
    case 'choice':
      return { kind: 'value', type: 'exact', expression: sql`(${words})` };
    case 'number':
      return { kind: 'value', type: 'numeric', expression: sql`(CASE WHEN jsonb_typeof(${json}) = 'number' THEN (${words})::numeric END)` };
    case 'boolean':
      return { kind: 'value', type: 'boolean', expression: sql`(CASE WHEN jsonb_typeof(${json}) = 'boolean' THEN (${words})::boolean END)` };
    case 'date':
      // Compared as text: a cast would fail on one bad value among a million.
      return { kind: 'value', type: 'exact', expression: sql`(CASE WHEN ${words} ~ '^\\d{4}-\\d{2}-\\d{2}$' THEN ${words} END)` };
    case 'choices': {
      const list = sql`(CASE WHEN jsonb_typeof(${json}) = 'array' THEN ${json} END)`;
      return {
        kind: 'set',
        among: (values) => sql`jsonb_exists_any(${list}, ${values}::text[])`,
        every: (values) => sql`jsonb_exists_all(${list}, ${values}::text[])`,
        isThere: sql`jsonb_array_length(${list}) > 0`,
        list: sql`(${list})::json`,
      };
    }
    case 'reference':
    case 'membership':
    case 'related':
      throw new Error(`a custom field is never a ${type}`);
  }
}
