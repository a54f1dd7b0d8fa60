import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

const other = (column: 'replaces_id' | 'replaced_by_id'): Sql =>
  sql`(SELECT json_build_object('documentId', o.document_id, 'number', o.number) FROM receipts o WHERE o.id = ${column === 'replaces_id' ? sql`r.replaces_id` : sql`r.replaced_by_id`})`;

/** A receipt as a list shows it, from `receipts r JOIN donors d`. */
export const ROW_COLUMNS: Sql = sql`
  r.document_id AS "documentId", r.number, r.series, r.sequence, r.kind, r.receipt_status AS "receiptStatus", r.issued_on AS "issuedOn", r.year,
  json_build_object('documentId', d.document_id, 'name', r.donor_snapshot ->> 'displayName') AS donor,
  r.amount, r.advantage_amount AS "advantageAmount", r.eligible_amount AS "eligibleAmount", r.currency, r.language,
  ${other('replaces_id')} AS replaces, ${other('replaced_by_id')} AS "replacedBy",
  r.cancel_reason AS "cancelReason", r.cancelled_by AS "cancelledBy", ${isoInstant('r.cancelled_at')} AS "cancelledAt",
  ${isoInstant('r.sent_at')} AS "sentAt", r.delivered_to AS "deliveredTo", r.issued_by AS "issuedBy",
  ${isoInstant('r.created_at')} AS "createdAt", ${isoInstant('r.updated_at')} AS "updatedAt"`;

/** The receipts that replaced one another, from the first to the last, this one among them. */
const CHAIN: Sql = sql`
  (WITH RECURSIVE earlier AS (
     SELECT r.id, r.replaces_id, 0 AS place
      UNION ALL
     SELECT o.id, o.replaces_id, e.place - 1 FROM earlier e JOIN receipts o ON o.id = e.replaces_id
   ), later AS (
     SELECT r.id, r.replaced_by_id, 0 AS place
      UNION ALL
     SELECT o.id, o.replaced_by_id, l.place + 1 FROM later l JOIN receipts o ON o.id = l.replaced_by_id
   )
   SELECT json_agg(json_build_object('documentId', o.document_id, 'number', o.number, 'receiptStatus', o.receipt_status, 'issuedOn', o.issued_on) ORDER BY c.place)
     FROM (SELECT id, place FROM earlier UNION SELECT id, place FROM later) c
     JOIN receipts o ON o.id = c.id)`;

/** What only the receipt's own page holds. */
export const DETAIL_COLUMNS: Sql = sql`
  r.id, r.donor_id AS "donorId", r.donor_snapshot::json AS "donorSnapshot", r.organization_snapshot::json AS "organizationSnapshot", r.lines::json AS lines, r.details::json AS details,
  r.wording_version AS "wordingVersion", r.jurisdiction, r.pdf_sha_256 AS "pdfSha256", r.previous_hash AS "previousHash", r.hash,
  (SELECT f.sha256 FROM crm_receipt_files f WHERE f.receipt_id = r.id AND f.kind = 'cancelled') AS "cancelledPdfSha256",
  ${CHAIN} AS chain`;

export const FROM_RECEIPTS: Sql = sql`receipts r JOIN donors d ON d.id = r.donor_id`;
