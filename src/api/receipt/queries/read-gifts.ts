import { rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { ReceiptDonor, ReceiptGift } from '../domain/facts';

/** A donor as receipts need them, from `donors d`. */
const DONOR_COLUMNS: Sql = sql`
  d.id AS "donorId", d.document_id AS donor, d.type, d.first_name AS "firstName", d.middle_initial AS "middleInitial", d.last_name AS "lastName",
  d.company_name AS "companyName", d.email, COALESCE(d.language, 'unknown') AS language,
  json_build_object('line1', d.address_line_1, 'line2', d.address_line_2, 'city', d.city, 'province', d.province, 'postalCode', d.postal_code, 'country', d.country) AS address`;

/** A gift with its donor, from `donations g JOIN donors d`. */
const GIFT_COLUMNS: Sql = sql`
  ${DONOR_COLUMNS}, g.id, g.document_id AS "documentId", g.amount, g.currency, trim_scale(g.exchange_rate)::text AS "exchangeRate",
  g.exchange_rate_on AS "exchangeRateOn", g.exchange_rate_source AS "exchangeRateSource", COALESCE(g.refunded_amount, 0) AS "refundedAmount",
  g.payment_status AS "paymentStatus", g.donation_type AS "donationType", g.received_on AS "receivedOn", g.postmarked_on AS "postmarkedOn",
  COALESCE(g.advantage_amount, 0) AS "advantageAmount", g.advantage_description AS "advantageDescription", g.in_kind::json AS "inKind", g.securities::json AS securities,
  COALESCE(g.is_anonymous, false) AS "isAnonymous", g.receipt_number AS "receiptNumber",
  EXISTS (SELECT FROM crm_receipt_lines l WHERE l.donation_id = g.id AND l.is_live AND NOT l.is_official) AS "isAcknowledged",
  EXISTS (SELECT FROM soft_credits s WHERE s.donation_id = g.id AND s.type IN ('workplace', 'donor_advised_fund')) AS "hasTrueDonorElsewhere"`;

/** Gifts of an organization by their rows' ids, oldest first. */
export function readGifts(connection: Connection, organizationId: number, ids: readonly number[]): Promise<ReceiptGift[]> {
  return rows<ReceiptGift>(
    connection,
    sql`SELECT ${GIFT_COLUMNS} FROM donations g JOIN donors d ON d.id = g.donor_id WHERE g.organization_id = ${organizationId} AND g.id = ANY(${ids}::int[]) ORDER BY g.id`,
  );
}

/** The gifts of some donors that count in a year and are on no official receipt; a postmark decides before the day of receipt. */
export function readUnreceiptedGifts(connection: Connection, organizationId: number, donorIds: readonly number[], year: number): Promise<ReceiptGift[]> {
  return rows<ReceiptGift>(
    connection,
    sql`SELECT ${GIFT_COLUMNS}
          FROM donations g
          JOIN donors d ON d.id = g.donor_id
         WHERE g.organization_id = ${organizationId} AND g.donor_id = ANY(${donorIds}::int[]) AND g.receipt_number IS NULL AND ${givenIn(year)}
         ORDER BY g.donor_id, g.id`,
  );
}

/** Donors with gifts of a year that are on no official receipt yet, by id; `among` narrows them. */
export async function listUnreceiptedDonors(
  connection: Connection,
  organizationId: number,
  year: number,
  among: readonly number[] | undefined,
): Promise<number[]> {
  const narrowed = among === undefined ? sql`` : sql`AND g.donor_id = ANY(${among}::int[])`;
  const found = await rows<{ donorId: number }>(
    connection,
    sql`SELECT DISTINCT g.donor_id AS "donorId" FROM donations g
         WHERE g.organization_id = ${organizationId} AND g.receipt_number IS NULL AND ${givenIn(year)} ${narrowed}
         ORDER BY 1`,
  );
  return found.map(({ donorId }) => donorId);
}

/** Donors as receipts need them, by their rows' ids. */
export function readDonors(connection: Connection, organizationId: number, ids: readonly number[]): Promise<ReceiptDonor[]> {
  return rows<ReceiptDonor>(
    connection,
    sql`SELECT ${DONOR_COLUMNS} FROM donors d WHERE d.organization_id = ${organizationId} AND d.id = ANY(${ids}::int[]) ORDER BY d.id`,
  );
}

/** Gifts `g` of a tax year. Two arms, so that each has its index. */
export function givenIn(year: number): Sql {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return sql`((g.received_on BETWEEN ${from} AND ${to} AND (g.postmarked_on IS NULL OR g.postmarked_on >= g.received_on))
              OR (g.postmarked_on BETWEEN ${from} AND ${to} AND g.postmarked_on < g.received_on))`;
}
