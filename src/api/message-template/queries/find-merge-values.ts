import { row, sql, type Connection } from '../../../platform/database/sql';
import type { NameParts } from '../../donor/domain/display-name';
import type { ValuesOf } from '../domain/merge-fields';

export interface StoredMergeValues {
  readonly names: NameParts;
  readonly donor: Omit<ValuesOf<'donor'>, 'name'>;
  readonly organization: ValuesOf<'organization'>;
}

/** What a template may say of a donor and of the organization; undefined for no such donor. */
export function findMergeValues(connection: Connection, organizationId: number, donorId: number): Promise<StoredMergeValues | undefined> {
  return row<StoredMergeValues>(
    connection,
    sql`SELECT json_build_object('type', d.type, 'firstName', d.first_name, 'middleInitial', d.middle_initial, 'lastName', d.last_name, 'companyName', d.company_name, 'email', d.email) AS names,
               json_build_object('salutation', d.salutation, 'firstName', d.first_name, 'lastName', d.last_name, 'companyName', d.company_name, 'email', d.email, 'city', d.city,
                                 'province', d.province, 'language', COALESCE(NULLIF(d.language, 'unknown'), o.default_language), 'totalDonated', COALESCE(d.total_donated, 0),
                                 'donationCount', COALESCE(d.donation_count, 0), 'firstDonationOn', d.first_donation_on, 'lastDonationOn', d.last_donation_on,
                                 'lastDonationAmount', d.last_donation_amount, 'totalThisYear', COALESCE(d.total_this_year, 0), 'totalLastYear', COALESCE(d.total_last_year, 0)) AS donor,
               json_build_object('name', o.name, 'legalName', o.legal_name, 'charityRegistrationNumber', o.charity_registration_number, 'currency', o.default_currency, 'phone', o.phone,
                                 'email', o.email, 'website', o.website,
                                 'address', NULLIF(concat_ws(', ', NULLIF(o.address_line_1, ''), NULLIF(o.address_line_2, ''), NULLIF(o.city, ''), NULLIF(concat_ws(' ', o.province, o.postal_code), '')), '')) AS organization
          FROM donors d
          JOIN organizations o ON o.id = d.organization_id
         WHERE d.organization_id = ${organizationId} AND d.id = ${donorId}`,
  );
}

/** What a template may say of a gift of that donor. */
export async function findGiftValues(
  connection: Connection,
  organizationId: number,
  donorId: number,
  donationId: string,
): Promise<ValuesOf<'gift'> | undefined> {
  return row<ValuesOf<'gift'>>(
    connection,
    sql`SELECT g.amount, g.currency, g.received_on AS "receivedOn", (SELECT c.name FROM campaigns c WHERE c.id = g.campaign_id) AS campaign
          FROM donations g
         WHERE g.organization_id = ${organizationId} AND g.donor_id = ${donorId} AND g.document_id = ${donationId}`,
  );
}
