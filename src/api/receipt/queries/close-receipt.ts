import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import type { Closing } from '../domain/receipt-hash';

/** Takes a receipt's gifts off it: they may be changed, and receipted again. */
export async function releaseGifts(transaction: Knex.Transaction, receiptId: number, isOfficial: boolean): Promise<void> {
  if (isOfficial) {
    await execute(
      transaction,
      sql`UPDATE donations g SET receipt_number = NULL, receipted_amount = NULL, updated_at = now()
            FROM crm_receipt_lines l
           WHERE l.receipt_id = ${receiptId} AND l.is_live AND g.id = l.donation_id`,
    );
  }
  await execute(transaction, sql`UPDATE crm_receipt_lines SET is_live = false WHERE receipt_id = ${receiptId} AND is_live`);
}

/** Ends a receipt: the one move its row ever makes. */
export async function closeRow(
  transaction: Knex.Transaction,
  receiptId: number,
  closing: Closing,
  closingHash: string,
  replacedById: number | null,
): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE receipts
           SET receipt_status = ${closing.receiptStatus}, cancel_reason = ${closing.cancelReason}, cancelled_by = ${closing.cancelledBy}, cancelled_at = ${closing.cancelledAt}::timestamp,
               replaced_by_id = ${replacedById}, closing_hash = ${closingHash}, updated_at = now()
         WHERE id = ${receiptId}`,
  );
}
