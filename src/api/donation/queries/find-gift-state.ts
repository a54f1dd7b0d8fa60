import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { isoInstant } from '../../../platform/database/instants';
import type { PaymentStatus } from '../domain/payment-status';

/** What the rules of a stored gift need to know. */
export interface GiftState {
  readonly id: number;
  readonly documentId: string;
  readonly organizationId: number;
  readonly donorId: number;
  readonly donorDocumentId: string;
  readonly amount: number;
  readonly currency: string;
  readonly exchangeRate: number | null;
  readonly refundedAmount: number;
  readonly paymentStatus: PaymentStatus;
  readonly receivedAt: string | null;
  readonly receivedOn: string;
  readonly postmarkedOn: string | null;
  readonly advantageAmount: number | null;
  readonly advantageDescription: string | null;
  readonly feeAmount: number | null;
  readonly memo: string | null;
  readonly donationType: string;
  readonly inKind: unknown;
  readonly securities: unknown;
  readonly receiptNumber: string | null;
  readonly campaignId: number | null;
  readonly campaignDocumentId: string | null;
  readonly recurringDonationId: number | null;
  readonly pledgeId: number | null;
  /** Donors with a soft credit for it, whose figures follow its state. */
  readonly creditedDonorIds: readonly number[];
}

const STATE_COLUMNS: Sql = sql`
  id, document_id AS "documentId", organization_id AS "organizationId", donor_id AS "donorId", (SELECT d.document_id FROM donors d WHERE d.id = donations.donor_id) AS "donorDocumentId", amount, currency, exchange_rate AS "exchangeRate",
  COALESCE(refunded_amount, 0) AS "refundedAmount", payment_status AS "paymentStatus", ${isoInstant('received_at')} AS "receivedAt", received_on AS "receivedOn",
  postmarked_on AS "postmarkedOn", advantage_amount AS "advantageAmount", advantage_description AS "advantageDescription", fee_amount AS "feeAmount", memo,
  donation_type AS "donationType", in_kind::json AS "inKind", securities::json AS securities,
  receipt_number AS "receiptNumber", campaign_id AS "campaignId",
  (SELECT c.document_id FROM campaigns c WHERE c.id = donations.campaign_id) AS "campaignDocumentId", recurring_donation_id AS "recurringDonationId", pledge_id AS "pledgeId",
  ARRAY(SELECT DISTINCT s.donor_id FROM soft_credits s WHERE s.donation_id = donations.id ORDER BY 1) AS "creditedDonorIds"`;

/** A gift by its row's id, as it is now. */
export function findGiftState(connection: Connection, id: number): Promise<GiftState | undefined> {
  return row<GiftState>(connection, sql`SELECT ${STATE_COLUMNS} FROM donations WHERE id = ${id}`);
}

/** Several gifts by their rows' ids, in the order of their ids. */
export function findGiftStates(connection: Connection, ids: readonly number[]): Promise<GiftState[]> {
  return rows<GiftState>(connection, sql`SELECT ${STATE_COLUMNS} FROM donations WHERE id = ANY(${ids}::int[]) ORDER BY id`);
}

/** The gifts that a batch holds now: those of earlier postings are cancelled. */
export function findGiftStatesOfBatch(connection: Connection, giftBatchId: number): Promise<GiftState[]> {
  return rows<GiftState>(
    connection,
    sql`SELECT ${STATE_COLUMNS} FROM donations WHERE gift_batch_id = ${giftBatchId} AND payment_status NOT IN ('cancelled', 'failed') ORDER BY id`,
  );
}
