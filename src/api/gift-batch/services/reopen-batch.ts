import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { reverseGiftsOfBatch } from '../../donation/services/reverse-gifts';
import type { BatchOut } from '../contract';
import { unlinkGifts } from '../queries/batch-rows';
import { markReopened } from '../queries/write-batch';
import { getBatch, lockedBatch } from './manage-batches';

/**
 * Opens a posted batch again: its gifts are reversed (cancelled, never deleted), its rows can be corrected
 * and posted once more.
 * @throws CrmError NOT_FOUND; BATCH_NOT_POSTED; BATCH_RECEIPTED while official receipts stand; BATCH_MONEY_MOVED
 */
export async function reopenBatch(organization: Organization, documentId: string, reason: string, actor: Actor): Promise<BatchOut> {
  return inTransaction(async (transaction) => {
    const { id, number, batchStatus } = await lockedBatch(transaction, organization, documentId);
    if (batchStatus !== 'posted') throw new CrmError('BATCH_NOT_POSTED', { number });
    const { postedAt, postedBy } = await getBatch(organization, documentId);
    const reversed = await reverseGiftsOfBatch(transaction, organization.id, id, reason, actor);
    await unlinkGifts(transaction, id);
    await markReopened(transaction, id, reason, actor.name.slice(0, 200));
    await recordAudit(transaction, organization.id, actor, {
      action: 'gift-batch.reopen',
      subject: { type: 'gift-batch', documentId },
      before: { number, postedAt, postedBy },
      after: { reason, count: reversed.length, donations: reversed.map((gift) => gift.documentId) },
    });
    return getBatch(organization, documentId);
  });
}
