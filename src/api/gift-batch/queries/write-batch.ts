import type { Knex } from 'knex';
import { execute, row, sql } from '../../../platform/database/sql';
import type { BatchFacts } from './find-batch';

/** Takes the next number of an organization's batches; whoever starts another one waits until this one stands. */
export async function takeNumber(transaction: Knex.Transaction, organizationId: number): Promise<number> {
  const taken = await row<{ number: number }>(
    transaction,
    sql`INSERT INTO crm_gift_batch_numbers AS n (organization_id, last_number) VALUES (${organizationId}, 1)
        ON CONFLICT (organization_id) DO UPDATE SET last_number = n.last_number + 1
        RETURNING last_number AS number`,
  );
  if (taken === undefined) throw new Error('no number was allotted');
  return taken.number;
}

/** Rows that have what the batch gave them get what it gives now; a row somebody set otherwise keeps its own. */
export async function followDefaults(transaction: Knex.Transaction, before: BatchFacts, after: BatchFacts): Promise<void> {
  const follow = async (column: 'received_on' | 'payment_method_type' | 'campaign_id' | 'fund_id', from: unknown, to: unknown): Promise<void> => {
    if (from === to) return;
    await execute(transaction, FOLLOW[column](before.id, from, to));
  };
  await follow('received_on', before.receivedOn, after.receivedOn);
  await follow('payment_method_type', before.paymentMethodType, after.paymentMethodType);
  await follow('campaign_id', before.campaignId, after.campaignId);
  await follow('fund_id', before.fundId, after.fundId);
}

const FOLLOW = {
  received_on: (batchId: number, from: unknown, to: unknown) =>
    sql`UPDATE gift_batch_rows SET received_on = ${to}::date, version = version + 1, updated_at = now() WHERE gift_batch_id = ${batchId} AND received_on IS NOT DISTINCT FROM ${from}::date`,
  payment_method_type: (batchId: number, from: unknown, to: unknown) =>
    sql`UPDATE gift_batch_rows SET payment_method_type = ${to}, version = version + 1, updated_at = now() WHERE gift_batch_id = ${batchId} AND payment_method_type = ${from}`,
  campaign_id: (batchId: number, from: unknown, to: unknown) =>
    sql`UPDATE gift_batch_rows SET campaign_id = ${to}::int, version = version + 1, updated_at = now() WHERE gift_batch_id = ${batchId} AND campaign_id IS NOT DISTINCT FROM ${from}::int`,
  fund_id: (batchId: number, from: unknown, to: unknown) =>
    sql`UPDATE gift_batch_rows SET fund_id = ${to}::int, version = version + 1, updated_at = now() WHERE gift_batch_id = ${batchId} AND fund_id IS NOT DISTINCT FROM ${from}::int`,
} as const;

export async function markPosted(transaction: Knex.Transaction, batchId: number, author: string): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE gift_batches SET batch_status = 'posted', posted_at = now(), posted_by = ${author}, updated_at = now() WHERE id = ${batchId}`,
  );
}

export async function markReopened(transaction: Knex.Transaction, batchId: number, reason: string, author: string): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE gift_batches SET batch_status = 'reopened', reopened_at = now(), reopened_by = ${author}, reopen_reason = ${reason}, updated_at = now() WHERE id = ${batchId}`,
  );
}
