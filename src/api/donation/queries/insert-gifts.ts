import type { Knex } from 'knex';
import { execute, rows, sql, type Connection } from '../../../platform/database/sql';

/** A gift of money in the organization's currency, ready to be inserted: its rules were applied. */
export interface GiftRow {
  readonly documentId: string;
  readonly donorId: number;
  readonly amount: number;
  readonly currency: string;
  readonly netAmount: number;
  readonly eligibleAmount: number | null;
  readonly receivedOn: string;
  readonly depositedOn: string | null;
  readonly paymentMethodType: string;
  readonly chequeNumber: string | null;
  readonly campaignId: number | null;
  readonly fundId: number | null;
  readonly giftBatchId: number;
  readonly memo: string | null;
}

/** Inserts completed one-off gifts in one statement; answers their rows' ids by public id. */
export async function insertGifts(connection: Connection, organizationId: number, gifts: readonly GiftRow[]): Promise<Map<string, number>> {
  const inserted = await rows<{ id: number; documentId: string }>(
    connection,
    sql`INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, base_amount, donation_type, payment_status, payment_method_type, cheque_number,
                               fee_amount, net_amount, refunded_amount, received_on, deposited_on, campaign_id, gift_batch_id, advantage_amount, eligible_amount,
                               is_anonymous, acknowledgement, memo, created_at, updated_at, published_at)
        SELECT r."documentId", ${organizationId}, r."donorId", r.amount, r.currency, r.amount, 'one_time', 'completed', r."paymentMethodType", r."chequeNumber",
               0, r."netAmount", 0, r."receivedOn", r."depositedOn", r."campaignId", r."giftBatchId", 0, r."eligibleAmount",
               false, 'to_do', r.memo, now(), now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(gifts)}::jsonb) AS r (
                 "documentId" text, "donorId" int, amount numeric, currency text, "netAmount" numeric, "eligibleAmount" numeric, "receivedOn" date, "depositedOn" date,
                 "paymentMethodType" text, "chequeNumber" text, "campaignId" int, "giftBatchId" int, memo text)
        RETURNING id, document_id AS "documentId"`,
  );
  return new Map(inserted.map(({ id, documentId }) => [documentId, id]));
}

/** Puts each gift that names a fund wholly into it. */
export async function allocateWholly(
  transaction: Knex.Transaction,
  organizationId: number,
  parts: readonly { readonly donationId: number; readonly fundId: number; readonly amount: number }[],
): Promise<void> {
  if (parts.length === 0) return;
  await execute(
    transaction,
    sql`INSERT INTO allocations (document_id, organization_id, donation_id, fund_id, amount, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, r."donationId", r."fundId", r.amount, now(), now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) AS r ("donationId" int, "fundId" int, amount numeric)`,
  );
}

/** Cancels gifts whose entry is taken back. */
export async function cancelGifts(transaction: Knex.Transaction, ids: readonly number[]): Promise<void> {
  await execute(transaction, sql`UPDATE donations SET payment_status = 'cancelled', updated_at = now() WHERE id = ANY(${ids}::int[])`);
}
