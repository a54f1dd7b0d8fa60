import type { Knex } from 'knex';
import { execute, rows, sql } from '../../../platform/database/sql';

/** What the match keys of a stored donor are made of. */
export interface DonorCandidate {
  readonly id: number;
  /** The donor it was merged into, or itself. */
  readonly survivorId: number;
  readonly type: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string | null;
  readonly addressLine1: string | null;
  readonly postalCode: string | null;
  readonly externalIds: readonly { readonly system: string; readonly id: string }[];
}

/** The id that the anonymous donor of a source system goes by. */
export const ANONYMOUS_ID = 'anonymous';

/**
 * Notes which stored donors could match a row of the import: the same e-mail, the same postal code or the
 * same external id. Coarse on purpose: the strict keys are computed from these donors by the very function that
 * computes those of the rows.
 */
export async function findDonorCandidates(transaction: Knex.Transaction, organizationId: number, jobId: number, system: string): Promise<void> {
  await execute(
    transaction,
    sql`CREATE TEMPORARY TABLE import_candidates ON COMMIT DROP AS
        WITH coarse AS MATERIALIZED (
          SELECT lower(btrim(interpreted #>> '{donor,email}')) AS email,
                 upper(regexp_replace(interpreted #>> '{donor,postalCode}', '[^A-Za-z0-9]', '', 'g')) AS postal_code,
                 btrim(interpreted #>> '{donor,externalId,system}') AS system,
                 btrim(interpreted #>> '{donor,externalId,id}') AS id
            FROM import_rows
           WHERE import_job_id = ${jobId} AND interpreted IS NOT NULL
        )
        SELECT d.id FROM donors d
         WHERE d.organization_id = ${organizationId} AND lower(btrim(d.email)) IN (SELECT email FROM coarse WHERE email <> '')
        UNION
        SELECT d.id FROM donors d
         WHERE d.organization_id = ${organizationId}
           AND upper(regexp_replace(d.postal_code, '[^A-Za-z0-9]', '', 'g')) IN (SELECT postal_code FROM coarse WHERE postal_code <> '')
        UNION
        SELECT d.id FROM donors d
         CROSS JOIN LATERAL crm_external_ids(d.external_ids) x
         WHERE d.organization_id = ${organizationId} AND d.external_ids IS NOT NULL
           AND ((x.system, x.id) IN (SELECT system, id FROM coarse WHERE id <> '') OR (x.system, x.id) = (${system}, ${ANONYMOUS_ID}))`,
  );
  await execute(transaction, sql`CREATE INDEX ON import_candidates (id)`);
}

/** The next of the candidates, by id. */
export function readDonorCandidates(transaction: Knex.Transaction, afterId: number, limit: number): Promise<DonorCandidate[]> {
  return rows<DonorCandidate>(
    transaction,
    sql`SELECT d.id, COALESCE(d.merged_into_id, d.id) AS "survivorId", d.type, d.first_name AS "firstName", d.last_name AS "lastName", d.company_name AS "companyName",
               d.email, d.address_line_1 AS "addressLine1", d.postal_code AS "postalCode",
               COALESCE((SELECT json_agg(json_build_object('system', x.system, 'id', x.id)) FROM crm_external_ids(d.external_ids) x), '[]') AS "externalIds"
          FROM (SELECT id FROM import_candidates WHERE id > ${afterId} ORDER BY id LIMIT ${limit}) c
          JOIN donors d ON d.id = c.id
         ORDER BY d.id`,
  );
}
