import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { Address } from '../domain/facts';

export interface StoredIssuer {
  readonly legalName: string;
  readonly isRegisteredCharity: boolean;
  readonly registrationNumber: string | null;
  readonly address: Address;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly currency: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** An organization as its receipts name it. */
export function findIssuer(connection: Connection, organizationId: number): Promise<StoredIssuer | undefined> {
  return row<StoredIssuer>(
    connection,
    sql`SELECT COALESCE(NULLIF(btrim(o.legal_name), ''), o.name) AS "legalName", COALESCE(o.is_registered_charity, false) AS "isRegisteredCharity",
               o.charity_registration_number AS "registrationNumber",
               json_build_object('line1', o.address_line_1, 'line2', o.address_line_2, 'city', o.city, 'province', o.province, 'postalCode', o.postal_code, 'country', o.country) AS address,
               NULLIF(btrim(o.phone), '') AS phone, NULLIF(btrim(o.email), '') AS email, NULLIF(btrim(o.website), '') AS website, o.default_currency AS currency,
               COALESCE(o.receipt_settings, '{}')::json AS settings
          FROM organizations o
         WHERE o.id = ${organizationId}`,
  );
}

/** A picture of the media library that a receipt shows. */
export interface PictureFile {
  readonly use: 'logo' | 'signature';
  readonly documentId: string;
  readonly url: string;
  readonly version: string;
}

/** The logo of an organization and the signature its settings name, where there are any. */
export function listPictures(connection: Connection, organizationId: number, signature: string | null): Promise<PictureFile[]> {
  return rows<PictureFile>(
    connection,
    sql`SELECT 'logo' AS use, f.document_id AS "documentId", f.url, COALESCE(f.hash, '') || f.updated_at AS version
          FROM files_related_mph r JOIN files f ON f.id = r.file_id
         WHERE r.related_id = ${organizationId} AND r.related_type = 'api::organization.organization' AND r.field = 'logo' AND f.mime IN ('image/png', 'image/jpeg')
         UNION ALL
        SELECT 'signature', f.document_id, f.url, COALESCE(f.hash, '') || f.updated_at
          FROM files f
         WHERE f.document_id = ${signature} AND f.mime IN ('image/png', 'image/jpeg')`,
  );
}
