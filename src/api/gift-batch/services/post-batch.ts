import type { Knex } from 'knex';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { recordGifts, type NewGift } from '../../donation/services/record-gifts';
import type { BatchOut } from '../contract';
import { checkRow } from '../domain/check-row';
import { compareTotals, isEven } from '../domain/control-totals';
import { linkGifts, listRowsToPost, type RowToPost } from '../queries/batch-rows';
import type { BatchFacts } from '../queries/find-batch';
import { markPosted } from '../queries/write-batch';
import { enterableBatch, getBatch } from './manage-batches';

/**
 * Posts a batch: every row becomes a gift, or none does. Two who press the button at once take turns at
 * the batch's lock, and the second finds it posted.
 * @throws CrmError NOT_FOUND; BATCH_NOT_OPEN; BATCH_ROWS_INVALID naming each row and field; BATCH_TOTALS_DIFFER with the difference
 */
export async function postBatch(organization: Organization, documentId: string, language: Language, actor: Actor): Promise<BatchOut> {
  return inTransaction(async (transaction) => {
    const batch = await enterableBatch(transaction, organization, documentId);
    const rows = await lockedRows(transaction, batch);
    const gifts = giftsOf(rows, batch, language);
    refuseDifference(organization, batch, gifts);
    const recorded = await recordGifts(transaction, organization, gifts, actor);
    await linkGifts(
      transaction,
      batch.id,
      recorded.flatMap(({ id }, index) => {
        const row = rows[index];
        return row === undefined ? [] : [{ rowKey: row.rowKey, donationId: id }];
      }),
    );
    await markPosted(transaction, batch.id, actor.name.slice(0, 200));
    const posted = await getBatch(organization, documentId);
    await recordAudit(transaction, organization.id, actor, {
      action: 'gift-batch.post',
      subject: { type: 'gift-batch', documentId },
      after: { number: posted.number, name: posted.name, count: posted.enteredCount, total: posted.enteredTotal, currency: posted.currency },
    });
    return posted;
  });
}

/** The rows, read again once their donors are locked: a donor that is deleted meanwhile is missing, not half there. */
async function lockedRows(transaction: Knex.Transaction, batch: BatchFacts): Promise<RowToPost[]> {
  const seen = await listRowsToPost(transaction, batch.id);
  await lockForTotals(
    transaction,
    seen.flatMap(({ donorId }) => donorId ?? []),
  );
  return listRowsToPost(transaction, batch.id);
}

function giftsOf(rows: readonly RowToPost[], { id, depositedOn }: BatchFacts, language: Language): NewGift[] {
  const errors = rows.flatMap((row) => checkRow(row, language));
  const gifts = rows.flatMap(({ donorId, amount, receivedOn, paymentMethodType, chequeNumber, campaignId, fundId, memo }): NewGift[] => {
    if (donorId === null || amount === null || receivedOn === null) return [];
    return [{ donorId, amount, receivedOn, depositedOn, paymentMethodType, chequeNumber, campaignId, fundId, memo, giftBatchId: id }];
  });
  if (errors.length > 0) throw new CrmError('BATCH_ROWS_INVALID', { errors });
  return gifts;
}

function refuseDifference(organization: Organization, batch: BatchFacts, gifts: readonly NewGift[]): void {
  const compared = compareTotals(
    batch,
    gifts.map(({ amount }) => amount),
  );
  if (!isEven(compared)) throw new CrmError('BATCH_TOTALS_DIFFER', { ...compared, currency: organization.defaultCurrency });
}
