import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { ExternalId } from '../domain/row';

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

/** By what donors are looked for, as the file writes it. */
export interface CandidateValues {
  readonly emails: readonly string[];
  readonly postalCodes: readonly string[];
  readonly externalIds: readonly ExternalId[];
}

/** A Canadian postal code as donors keep it: `H2X 1Y4`. */
const SPACED = sql`(regexp_replace(upper(code), '^([A-Z]\\d[A-Z])[ -]*(\\d[A-Z]\\d)$', '\\1 \\2'))`;

const COLUMNS = sql`id, COALESCE(merged_into_id, id) AS "survivorId", type, first_name AS "firstName", last_name AS "lastName", company_name AS "companyName",
  email, address_line_1 AS "addressLine1", postal_code AS "postalCode",
  COALESCE((SELECT json_agg(json_build_object('system', x.system, 'id', x.id)) FROM crm_external_ids(NULLIF(external_ids, '[]')) x), '[]') AS "externalIds"`;

/**
 * The stored donors that could match: the same e-mail, postal code or external id, each as donors' own rules
 * write it; one that has two of them is named twice. Coarse on purpose: the strict keys are computed from these donors by
 * the very function that computes those of the rows. LATERAL with OFFSET looks each value up on its index, and nothing
 * is joined to what it finds: the planner would read all donors for it.
 */
export function findDonorCandidates(
  connection: Connection,
  organizationId: number,
  { emails, postalCodes, externalIds }: CandidateValues,
): Promise<DonorCandidate[]> {
  const outsideIds = externalIds.map(({ system, id }) => JSON.stringify([{ system: system.trim(), id: id.trim() }]));
  return rows<DonorCandidate>(
    connection,
    sql`SELECT found.* FROM (SELECT DISTINCT lower(btrim(email)) AS email FROM unnest(${emails}::text[]) AS given (email)) c
         CROSS JOIN LATERAL (SELECT ${COLUMNS} FROM donors WHERE organization_id = ${organizationId} AND lower(email) = c.email OFFSET 0) found
         WHERE c.email <> ''
        UNION ALL
        SELECT found.* FROM (
          SELECT DISTINCT form FROM (SELECT btrim(code) AS code FROM unnest(${postalCodes}::text[]) AS given (code)) trimmed
           CROSS JOIN LATERAL (VALUES (code), (upper(code)), ${SPACED}) forms (form)
        ) c
         CROSS JOIN LATERAL (SELECT ${COLUMNS} FROM donors WHERE organization_id = ${organizationId} AND postal_code = c.form OFFSET 0) found
         WHERE c.form <> ''
        UNION ALL
        SELECT found.* FROM (SELECT DISTINCT ids::jsonb AS ids FROM unnest(${outsideIds}::text[]) AS given (ids)) c
         CROSS JOIN LATERAL (SELECT ${COLUMNS} FROM donors WHERE organization_id = ${organizationId} AND external_ids @> c.ids OFFSET 0) found`,
  );
}
