import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';

/** Ties a message to the receipt it brings: a trigger notes on the receipt when, and to what address, it left. */
export async function linkMessage(transaction: Knex.Transaction, communicationId: number, receiptId: number): Promise<void> {
  await execute(transaction, sql`INSERT INTO crm_receipt_messages (communication_id, receipt_id) VALUES (${communicationId}, ${receiptId})`);
}
