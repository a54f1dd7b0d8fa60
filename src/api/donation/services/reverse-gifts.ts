import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor } from '../../../platform/tenancy/scope';
import { lockFoundDonors, recomputeTotals } from '../../../platform/totals/recompute-totals';
import { recordActivities } from '../../activity/services/record-activities';
import { giftSummary } from '../domain/gift-summary';
import { mayMove } from '../domain/payment-status';
import { findGiftStatesOfBatch, type GiftState } from '../queries/find-gift-state';
import { cancelGifts } from '../queries/insert-gifts';
import { touchedBy } from './keep-gift-rules';
import { tellOfGifts } from './tell-of-gift';

/** Receipt numbers named in a refusal; more than these are counted only. */
const MOST_NAMED = 10;

/**
 * Takes back the gifts of a batch: they are cancelled, never deleted, and leave every total at once.
 * @returns the gifts as they were.
 * @throws CrmError BATCH_RECEIPTED while an official receipt stands for one of them; BATCH_MONEY_MOVED when
 *   one was refunded or disputed since.
 */
export async function reverseGiftsOfBatch(
  transaction: Knex.Transaction,
  organizationId: number,
  giftBatchId: number,
  reason: string,
  actor: Actor,
): Promise<readonly GiftState[]> {
  const gifts = await lockFoundDonors(
    transaction,
    () => findGiftStatesOfBatch(transaction, giftBatchId),
    (found) => found.flatMap(({ donorId, creditedDonorIds }) => [donorId, ...creditedDonorIds]),
  );
  refuseWhatStands(gifts);
  await cancelGifts(
    transaction,
    gifts.map(({ id }) => id),
  );
  await recomputeTotals(transaction, touchedBy(...gifts));
  await recordActivities(
    transaction,
    organizationId,
    gifts.map((gift) => ({ donorId: gift.donorId, kind: 'gift', summary: reversed(gift, reason), subject: { type: 'donation', documentId: gift.documentId } })),
    actor.name,
  );
  await tellOfGifts(
    transaction,
    gifts.map((gift) => ({ ...gift, paymentStatus: 'cancelled' })),
    ['gift.cancelled'],
  );
  return gifts;
}

function reversed(gift: GiftState, reason: string): { readonly fr: string; readonly en: string } {
  const { fr, en } = giftSummary(gift);
  return { fr: `${fr} contrepassé : ${reason}`, en: `${en} reversed: ${reason}` };
}

function refuseWhatStands(gifts: readonly GiftState[]): void {
  const receipted = gifts.flatMap(({ receiptNumber }) => (receiptNumber === null ? [] : [receiptNumber]));
  if (receipted.length > 0) {
    const numbers = [...new Set(receipted)].sort();
    const receiptNumbers = numbers.slice(0, MOST_NAMED).join(', ') + (numbers.length > MOST_NAMED ? ', …' : '');
    throw new CrmError('BATCH_RECEIPTED', { count: receipted.length, receiptNumbers });
  }
  const moved = gifts.filter(({ paymentStatus }) => !mayMove(paymentStatus, 'cancelled', 'reversal'));
  if (moved.length > 0) throw new CrmError('BATCH_MONEY_MOVED', { count: moved.length, donations: moved.map(({ documentId }) => documentId) });
}
