import { isoInstant } from '../../../platform/database/instants';
import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { ChainLink } from '../domain/check-link';

/** The next receipts of an organization's chain. The pictures' hashes are in the snapshots; PDFs are hashed where they are. */
export function readChain(connection: Connection, organizationId: number, afterPosition: number, most: number): Promise<ChainLink[]> {
  return rows<ChainLink>(
    connection,
    sql`SELECT r.id, r.document_id AS "documentId", r.chain_position AS "chainPosition", r.number, r.series, r.sequence, r.kind, r.jurisdiction, r.language, r.wording_version AS "wordingVersion",
               r.issued_on AS "issuedOn", r.year, r.organization_snapshot::json AS "organizationSnapshot", r.donor_snapshot::json AS "donorSnapshot", r.currency, r.lines::json AS lines,
               r.amount, r.advantage_amount AS "advantageAmount", r.eligible_amount AS "eligibleAmount", r.details::json AS details, r.issued_by AS "issuedBy",
               r.pdf_sha_256 AS "pdfSha256", r.previous_hash AS "previousHash", r.hash, r.receipt_status AS "receiptStatus", r.cancel_reason AS "cancelReason", r.cancelled_by AS "cancelledBy",
               ${isoInstant('r.cancelled_at')} AS "cancelledAt", n.number AS "replacedBy", p.number AS "replacesNumber", r.closing_hash AS "closingHash",
               encode(sha256(f.pdf), 'hex') AS "originalSha256", encode(sha256(c.pdf), 'hex') AS "cancelledSha256",
               COALESCE(f.sha256 = encode(sha256(f.pdf), 'hex'), true) AND COALESCE(c.sha256 = encode(sha256(c.pdf), 'hex'), true) AS "areFileHashesTrue",
               l.bound, l.stray AS "strayLines"
          FROM receipts r
          LEFT JOIN receipts n ON n.id = r.replaced_by_id
          LEFT JOIN receipts p ON p.id = r.replaces_id
          LEFT JOIN crm_receipt_files f ON f.receipt_id = r.id AND f.kind = 'original'
          LEFT JOIN crm_receipt_files c ON c.receipt_id = r.id AND c.kind = 'cancelled'
          CROSS JOIN LATERAL (
            SELECT COALESCE(json_agg(json_build_object('donation', g.document_id, 'eligible', x.eligible)), '[]') AS bound,
                   count(*) FILTER (WHERE x.is_live <> (r.receipt_status = 'issued') OR x.is_official <> (r.kind <> 'acknowledgement')
                                       OR (x.is_live AND x.is_official AND (g.receipt_number IS DISTINCT FROM r.number OR g.receipted_amount IS DISTINCT FROM x.eligible)))::int AS stray
              FROM crm_receipt_lines x
              JOIN donations g ON g.id = x.donation_id
             WHERE x.receipt_id = r.id
          ) l
         WHERE r.organization_id = ${organizationId} AND r.chain_position > ${afterPosition}
         ORDER BY r.chain_position
         LIMIT ${most}`,
  );
}

export interface RegisterEnd {
  readonly lastPosition: number;
  readonly lastHash: string | null;
}

/** Where the chain should end; undefined when no receipt was ever issued. */
export function readRegisterEnd(connection: Connection, organizationId: number): Promise<RegisterEnd | undefined> {
  return row<RegisterEnd>(
    connection,
    sql`SELECT last_position AS "lastPosition", last_hash AS "lastHash" FROM crm_receipt_registers WHERE organization_id = ${organizationId}`,
  );
}

/** How far each series should have come. */
export function readSeriesEnds(connection: Connection, organizationId: number): Promise<{ series: string; lastSequence: number }[]> {
  return rows(connection, sql`SELECT series, last_sequence AS "lastSequence" FROM crm_receipt_series WHERE organization_id = ${organizationId}`);
}
