import { isoInstant } from '../../../platform/database/instants';
import { row, sql, type Connection } from '../../../platform/database/sql';
import type { OrganizationOut } from '../contract';

/** Settings are stored as they were sent: a part that was never set is not there. */
export interface StoredSettings {
  readonly [name: string]: unknown;
}

export type StoredOrganization = Omit<OrganizationOut, 'receiptSettings' | 'messageSettings'> & {
  readonly id: number;
  readonly receiptSettings: StoredSettings;
  readonly messageSettings: StoredSettings;
};

/** An organization with its settings; never its payment settings. */
export function findOrganization(connection: Connection, organizationId: number): Promise<StoredOrganization | undefined> {
  return row<StoredOrganization>(
    connection,
    sql`SELECT o.id, o.document_id AS "documentId", o.name, o.legal_name AS "legalName", o.slug, o.charity_registration_number AS "charityRegistrationNumber",
               COALESCE(o.is_registered_charity, false) AS "isRegisteredCharity",
               json_build_object('line1', o.address_line_1, 'line2', o.address_line_2, 'city', o.city, 'province', o.province, 'postalCode', o.postal_code, 'country', o.country) AS address,
               o.phone, o.email, o.website, o.timezone, o.default_currency AS "defaultCurrency", o.default_language AS "defaultLanguage",
               o.fiscal_year_start_month AS "fiscalYearStartMonth",
               (SELECT json_build_object('documentId', f.document_id, 'name', f.name, 'url', f.url)
                  FROM files_related_mph r JOIN files f ON f.id = r.file_id
                 WHERE r.related_id = o.id AND r.related_type = 'api::organization.organization' AND r.field = 'logo'
                 LIMIT 1) AS logo,
               COALESCE(o.receipt_settings, '{}')::json AS "receiptSettings", COALESCE(o.message_settings, '{}')::json AS "messageSettings",
               ${isoInstant('o.created_at')} AS "createdAt", ${isoInstant('o.updated_at')} AS "updatedAt"
          FROM organizations o
         WHERE o.id = ${organizationId}`,
  );
}
