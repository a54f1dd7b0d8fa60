import type { Knex } from 'knex';
import { newDocumentId } from '../../../platform/database/document-id';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { lockForTotals, recomputeTotals } from '../../../platform/totals/recompute-totals';
import { recordActivities } from '../../activity/services/record-activities';
import { deriveGift } from '../domain/derive-gift';
import { giftSummary } from '../domain/gift-summary';
import { findGiftStates } from '../queries/find-gift-state';
import { allocateWholly, insertGifts, type GiftRow } from '../queries/insert-gifts';
import { touchedBy } from './keep-gift-rules';
import { tellOfGifts } from './tell-of-gift';

/** A one-off gift of money in the organization's currency. Ids are rows' ids. */
export type NewGift = Pick<
  GiftRow,
  'donorId' | 'amount' | 'receivedOn' | 'depositedOn' | 'paymentMethodType' | 'chequeNumber' | 'campaignId' | 'fundId' | 'giftBatchId' | 'memo'
>;

/**
 * Records many gifts at once by the rules of one: derived fields, totals, history, webhooks and segments,
 * a statement each instead of one a gift. The caller's transaction makes it all or nothing.
 * @returns the rows' ids, in the order of the gifts.
 * @throws CrmError INVALID_AMOUNT, INVALID_DATE
 */
export async function recordGifts(
  transaction: Knex.Transaction,
  organization: Organization,
  gifts: readonly NewGift[],
  actor: Actor,
): Promise<{ readonly id: number; readonly documentId: string }[]> {
  const drafts = gifts.map((gift) => readyGift(gift, organization));
  await lockForTotals(
    transaction,
    gifts.map(({ donorId }) => donorId),
  );
  const ids = await insertGifts(transaction, organization.id, drafts);
  const recorded = drafts.map((draft) => ({ ...draft, id: idOf(ids, draft.documentId) }));
  await allocateWholly(
    transaction,
    organization.id,
    recorded.flatMap(({ id, fundId, amount }) => (fundId === null ? [] : [{ donationId: id, fundId, amount }])),
  );
  const states = await findGiftStates(transaction, [...ids.values()]);
  await recomputeTotals(transaction, touchedBy(...states));
  await recordActivities(
    transaction,
    organization.id,
    recorded.map(({ donorId, documentId, amount, currency, receivedOn }) => ({
      donorId,
      kind: 'gift',
      occurredAt: `${receivedOn}T12:00:00.000Z`,
      summary: giftSummary({ amount, currency }),
      subject: { type: 'donation', documentId },
    })),
    actor.name,
  );
  await tellOfGifts(transaction, states, ['gift.created', 'gift.completed']);
  return recorded.map(({ id, documentId }) => ({ id, documentId }));
}

function readyGift(gift: NewGift, organization: Organization): GiftRow {
  const { amount, receivedOn, memo } = gift;
  const derived = deriveGift(
    {
      amount,
      currency: organization.defaultCurrency,
      exchangeRate: null,
      receivedAt: null,
      receivedOn,
      postmarkedOn: null,
      advantageAmount: 0,
      feeAmount: 0,
      memo,
    },
    organization,
  );
  const { currency, netAmount, eligibleAmount } = derived;
  return { ...gift, documentId: newDocumentId(), currency, netAmount, eligibleAmount, receivedOn: derived.receivedOn, memo: derived.memo };
}

function idOf(ids: ReadonlyMap<string, number>, documentId: string): number {
  const id = ids.get(documentId);
  if (id === undefined) throw new Error('a gift was not inserted');
  return id;
}
