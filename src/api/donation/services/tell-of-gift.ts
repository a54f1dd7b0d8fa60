import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import { reevaluating } from '../../segment/services/reevaluate-soon';
import { announcing, happened, type Happening } from '../../webhook-endpoint/services/announce';
import type { EventName } from '../../webhook-endpoint/domain/events';
import type { GiftState } from '../queries/find-gift-state';

type GiftEventName = Exclude<Extract<EventName, `gift.${string}`>, 'gift.deleted'>;

/**
 * Tells what follows a gift from outside its own room: webhook endpoints and the donors' segments. One
 * statement, because it stands behind every gift.
 * @param donorIds donors it touched before, where it moved.
 */
export async function tellOfGift(
  transaction: Knex.Transaction,
  gift: GiftState,
  events: readonly GiftEventName[],
  donorIds: readonly number[] = [],
): Promise<void> {
  await tell(
    transaction,
    gift,
    events.map((event) => happened(event, payloadOf(gift))),
    donorIds,
  );
}

/** The same of many gifts of one organization that a set-based change made or moved, in one statement too. */
export async function tellOfGifts(transaction: Knex.Transaction, gifts: readonly GiftState[], events: readonly GiftEventName[]): Promise<void> {
  const [first] = gifts;
  if (first === undefined) return;
  const happenings = gifts.flatMap((gift) => events.map((event) => happened(event, payloadOf(gift))));
  const touched = gifts.flatMap(({ donorId, creditedDonorIds }) => [donorId, ...creditedDonorIds]);
  await execute(transaction, sql`SELECT ${announcing(first.organizationId, happenings)}, ${reevaluating(first.organizationId, touched)}`);
}

export async function tellOfDeletedGift(transaction: Knex.Transaction, gift: GiftState): Promise<void> {
  await tell(transaction, gift, [happened('gift.deleted', { documentId: gift.documentId })], []);
}

async function tell(transaction: Knex.Transaction, gift: GiftState, events: readonly Happening[], donorIds: readonly number[]): Promise<void> {
  const touched = [gift.donorId, ...gift.creditedDonorIds, ...donorIds];
  await execute(transaction, sql`SELECT ${announcing(gift.organizationId, events)}, ${reevaluating(gift.organizationId, touched)}`);
}

function payloadOf(gift: GiftState) {
  const { documentId, amount, refundedAmount, currency, paymentStatus, receivedOn } = gift;
  return { documentId, donor: gift.donorDocumentId, campaign: gift.campaignDocumentId, amount, refundedAmount, currency, paymentStatus, receivedOn };
}
