import { rows, sql, type Connection } from '../../../platform/database/sql';

export interface Likeness {
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly companyName?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly except?: string | undefined;
}

export interface StoredDuplicate {
  readonly documentId: string;
  readonly type: 'individual' | 'company' | 'foundation' | 'household' | 'anonymous';
  readonly firstName: string | null;
  readonly middleInitial: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string | null;
  readonly city: string | null;
  readonly reason: 'email' | 'name_and_postal_code' | 'name_and_phone';
}

/** Donors who may be the same person: the same e-mail, or the same name with the postal code or the phone. */
export function findPossibleDuplicates(connection: Connection, organizationId: number, like: Likeness): Promise<StoredDuplicate[]> {
  return rows<StoredDuplicate>(
    connection,
    sql`WITH asked AS (
               SELECT lower(NULLIF(${like.email ?? null}::text, '')) AS email,
                      NULLIF(crm_fold(concat_ws(' ', ${like.firstName ?? null}::text, ${like.lastName ?? null}::text, ${like.companyName ?? null}::text)), '') AS name,
                      NULLIF(${like.postalCode ?? null}::text, '') AS postal_code,
                      NULLIF(${like.phone ?? null}::text, '') AS phone
             ),
             candidates AS (
               SELECT d.*, 1 AS weight, 'email' AS reason
                 FROM asked JOIN donors d ON d.organization_id = ${organizationId} AND d.email IS NOT NULL AND lower(d.email) = asked.email
               UNION ALL
               SELECT d.*, 2, 'name_and_postal_code'
                 FROM asked JOIN donors d ON d.organization_id = ${organizationId} AND d.postal_code IS NOT NULL AND d.postal_code = asked.postal_code
                WHERE crm_fold(concat_ws(' ', d.first_name, d.last_name, d.company_name)) = asked.name
               UNION ALL
               SELECT d.*, 3, 'name_and_phone'
                 FROM asked JOIN donors d ON d.organization_id = ${organizationId} AND asked.phone IN (d.phone, d.mobile)
                 JOIN crm_donor_search s ON s.donor_id = d.id AND s.words LIKE '%' || asked.name || '%'
             )
        SELECT * FROM (
          SELECT DISTINCT ON (document_id) document_id AS "documentId", type, first_name AS "firstName", middle_initial AS "middleInitial", last_name AS "lastName",
                 company_name AS "companyName", email, city, reason, weight
            FROM candidates
           WHERE archived_at IS NULL AND type <> 'anonymous' AND document_id IS DISTINCT FROM ${like.except ?? null}
           ORDER BY document_id, weight
        ) found
        ORDER BY weight
        LIMIT 10`,
  );
}
