import type { Knex } from 'knex';
import { execute, sql, type Sql } from '../../../platform/database/sql';
import { activityInsertion, type NewActivity } from '../../activity/services/record-activity';
import { reevaluating } from '../../segment/services/reevaluate-soon';
import { announcing, happened, type Happening } from '../../webhook-endpoint/services/announce';
import type { EventName } from '../../webhook-endpoint/domain/events';
import type { GiftState } from '../queries/find-gift-state';

type GiftEventName = Exclude<Extract<EventName, `gift.${string}`>, 'gift.deleted'>;

/**
 * Tells what follows a gift from outside its own room: webhook endpoints and the donors' segments.
 * @param donorIds donors it touched before, where it moved.
 */
export async function tellOfGift(
  transaction: Knex.Transaction,
  gift: GiftState,
  events: readonly GiftEventName[],
  donorIds: readonly number[] = [],
): Promise<void> {
  await execute(transaction, sql`SELECT ${telling(gift, happenings(gift, events), donorIds)}`);
}

/** The same of a new gift, and its line in the donor's history: one statement, because it stands behind every gift. */
export async function tellOfNewGift(transaction: Knex.Transaction, gift: GiftState, events: readonly GiftEventName[], line: NewActivity): Promise<void> {
  await execute(transaction, sql`WITH line AS (${activityInsertion(line)}) SELECT ${telling(gift, happenings(gift, events))}`);
}

/** The same of many gifts of one organization that a set-based change made or moved, in one statement too. */
export async function tellOfGifts(transaction: Knex.Transaction, gifts: readonly GiftState[], events: readonly GiftEventName[]): Promise<void> {
  const [first] = gifts;
  if (first === undefined) return;
  const all = gifts.flatMap((gift) => happenings(gift, events));
  const touched = gifts.flatMap(({ donorId, creditedDonorIds }) => [donorId, ...creditedDonorIds]);
  await execute(transaction, sql`SELECT ${announcing(first.organizationId, all)}, ${reevaluating(first.organizationId, touched)}`);
}

export async function tellOfDeletedGift(transaction: Knex.Transaction, gift: GiftState): Promise<void> {
  await execute(transaction, sql`SELECT ${telling(gift, [happened('gift.deleted', { documentId: gift.documentId })])}`);
}

function telling(gift: GiftState, events: readonly Happening[], donorIds: readonly number[] = []): Sql {
  return sql`${announcing(gift.organizationId, events)}, ${reevaluating(gift.organizationId, [gift.donorId, ...gift.creditedDonorIds, ...donorIds])}`;
}

function happenings(gift: GiftState, events: readonly GiftEventName[]): Happening[] {
  return events.map((event) => happened(event, payloadOf(gift)));
}

function payloadOf(gift: GiftState) {
  const { documentId, amount, refundedAmount, currency, paymentStatus, receivedOn } = gift;
  return { documentId, donor: gift.donorDocumentId, campaign: gift.campaignDocumentId, amount, refundedAmount, currency, paymentStatus, receivedOn };
}
