import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import { formatMoney } from '../../../platform/format';
import type { Actor } from '../../../platform/tenancy/scope';
import { lockForTotals, recomputeTotals } from '../../../platform/totals/recompute-totals';
import { recordActivities } from '../../activity/services/record-activities';
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
  const gifts = await lockedGiftsOfBatch(transaction, giftBatchId);
  refuseWhatStands(gifts);
  await cancelGifts(
    transaction,
    gifts.map(({ id }) => id),
  );
  await recomputeTotals(transaction, touchedBy(...gifts));
  await recordActivities(
    transaction,
    organizationId,
    gifts.map(({ donorId, documentId, amount, currency }) => ({
      donorId,
      kind: 'gift',
      summary: {
        fr: `Don de ${formatMoney(amount, currency, 'fr')} contrepassé : ${reason}`,
        en: `Gift of ${formatMoney(amount, currency, 'en')} reversed: ${reason}`,
      },
      subject: { type: 'donation', documentId },
    })),
    actor.name,
  );
  await tellOfGifts(
    transaction,
    gifts.map((gift) => ({ ...gift, paymentStatus: 'cancelled' })),
    ['gift.cancelled'],
  );
  return gifts;
}

/** The gifts with their donors locked. One may move to another donor between the look and the lock: then look again. */
async function lockedGiftsOfBatch(transaction: Knex.Transaction, giftBatchId: number): Promise<readonly GiftState[]> {
  const donorsOf = (gifts: readonly GiftState[]): number[] => gifts.flatMap(({ donorId, creditedDonorIds }) => [donorId, ...creditedDonorIds]);
  let seen = await findGiftStatesOfBatch(transaction, giftBatchId);
  for (;;) {
    const locked = new Set(donorsOf(seen));
    await lockForTotals(transaction, [...locked]);
    const now = await findGiftStatesOfBatch(transaction, giftBatchId);
    if (donorsOf(now).every((donorId) => locked.has(donorId))) return now;
    seen = now;
  }
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
