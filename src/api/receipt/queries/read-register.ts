import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { isoInstant } from '../../../platform/database/instants';
import type { RegisterEntry } from '../answers';
import { givenIn } from './read-gifts';

/** The series of a year with how far each has come. */
const SERIES = (organizationId: number, year: number): Sql => sql`
  SELECT series, last_sequence FROM crm_receipt_series
   WHERE organization_id = ${organizationId} AND series IN (${String(year)}, ${`ACK-${year}`})`;

/** Every number of a year from first to last, with its state; a number without a receipt would show as missing. */
export function readRegister(connection: Connection, organizationId: number, year: number): Promise<RegisterEntry[]> {
  return rows<RegisterEntry>(
    connection,
    sql`SELECT COALESCE(r.number, s.series || '-' || lpad(n.sequence::text, 5, '0')) AS number, s.series, n.sequence, COALESCE(r.receipt_status, 'missing') AS state,
               r.document_id AS "documentId", r.kind, r.issued_on AS "issuedOn", r.donor_snapshot ->> 'displayName' AS "donorName", r.amount, r.eligible_amount AS "eligibleAmount", r.currency,
               r.details ->> 'replaces' AS replaces, o.number AS "replacedBy", r.cancel_reason AS "cancelReason", ${isoInstant('r.cancelled_at')} AS "cancelledAt", ${isoInstant('r.sent_at')} AS "sentAt"
          FROM (${SERIES(organizationId, year)}) s
          CROSS JOIN LATERAL generate_series(1, s.last_sequence) AS n (sequence)
          LEFT JOIN receipts r ON r.organization_id = ${organizationId} AND r.series = s.series AND r.sequence = n.sequence
          LEFT JOIN receipts o ON o.id = r.replaced_by_id
         ORDER BY s.series, n.sequence`,
  );
}

/** What the gifts of a year say was receipted: the other side of the register. */
export async function sumReceiptedGifts(connection: Connection, organizationId: number, year: number): Promise<number> {
  const sum = await row<{ total: number }>(
    connection,
    sql`SELECT COALESCE(sum(g.receipted_amount), 0) AS total FROM donations g
         WHERE g.organization_id = ${organizationId} AND g.receipt_number IS NOT NULL AND ${givenIn(year)}`,
  );
  return sum?.total ?? 0;
}
