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

/** A Canadian postal code as donors keep it: `H2X 1Y4`. */
const SPACED = sql`(regexp_replace(upper(postal_code), '^([A-Z]\\d[A-Z])[ -]*(\\d[A-Z]\\d)$', '\\1 \\2'))`;

/**
 * Notes which stored donors could match a row of the import: the same e-mail, the same postal code (of a row with
 * a civic number, which that match needs too) or the same external id, each as donors' own rules write it. Coarse on purpose: the strict keys are computed from these
 * donors by the very function that computes those of the rows. LATERAL with OFFSET looks each value up on its
 * index: how many donors the charity has does not matter.
 */
export async function findDonorCandidates(transaction: Knex.Transaction, organizationId: number, jobId: number, system: string): Promise<void> {
  await execute(
    transaction,
    sql`CREATE TEMPORARY TABLE import_candidates ON COMMIT DROP AS
        WITH coarse AS MATERIALIZED (
          SELECT DISTINCT lower(btrim(interpreted #>> '{donor,email}')) AS email,
                 CASE WHEN interpreted #>> '{donor,addressLine1}' ~ '[0-9]' THEN btrim(interpreted #>> '{donor,postalCode}') END AS postal_code,
                 btrim(interpreted #>> '{donor,externalId,system}') AS system,
                 btrim(interpreted #>> '{donor,externalId,id}') AS id
            FROM import_rows
           WHERE import_job_id = ${jobId} AND interpreted IS NOT NULL
        ),
        outside_ids AS (
          SELECT DISTINCT jsonb_build_array(jsonb_build_object('system', system, 'id', id)) AS ids FROM coarse WHERE id <> ''
          UNION
          SELECT jsonb_build_array(jsonb_build_object('system', ${system}::text, 'id', ${ANONYMOUS_ID}::text))
        )
        SELECT found.id FROM (SELECT DISTINCT email FROM coarse WHERE email <> '') c
         CROSS JOIN LATERAL (
           SELECT id FROM donors WHERE organization_id = ${organizationId} AND lower(email) = c.email OFFSET 0
         ) found
        UNION
        SELECT found.id FROM (SELECT DISTINCT form FROM coarse CROSS JOIN LATERAL (VALUES (postal_code), (upper(postal_code)), ${SPACED}) forms (form) WHERE form <> '') c
         CROSS JOIN LATERAL (
           SELECT id FROM donors WHERE organization_id = ${organizationId} AND postal_code = c.form OFFSET 0
         ) found
        UNION
        SELECT found.id FROM outside_ids c
         CROSS JOIN LATERAL (
           SELECT id FROM donors WHERE organization_id = ${organizationId} AND external_ids @> c.ids OFFSET 0
         ) found`,
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
