import type { Knex } from 'knex';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { isAmount } from '../../../platform/money';
import { lockFoundDonors, recomputeTotals } from '../../../platform/totals/recompute-totals';
import { findCreditedGift, findSoftCreditFacts, type CreditedGift, type SoftCreditFacts } from '../queries/find-soft-credit';

export type SoftCreditEvent = WriteEvent<{ donorIds: readonly number[] }>;

/** Before a soft credit is inserted: its gift cannot change meanwhile, and covers it. */
export async function checkNewSoftCredit(event: SoftCreditEvent): Promise<void> {
  const data = writtenData(event);
  const { donor, donation } = data;
  if (typeof donation !== 'number') throw new CrmError('INVALID_REFERENCE', { field: 'donation' });
  if (typeof donor !== 'number') throw new CrmError('INVALID_REFERENCE', { field: 'donor' });
  await inTransaction(async (transaction) => {
    checkAmount(Number(data.amount), await lockedGift(transaction, donation, [donor]));
  });
  event.state = { donorIds: [donor] };
}

/** Before one is changed: the same. It stays with its gift; another donor's figures follow too. */
export async function checkChangedSoftCredit(event: SoftCreditEvent): Promise<void> {
  const data = writtenData(event);
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    const before = await existing(transaction, id);
    if (typeof data.donation === 'number' && data.donation !== before.donationId) throw new CrmError('CONFLICT', { field: 'donation' });
    const donorIds = typeof data.donor === 'number' ? [before.donorId, data.donor] : [before.donorId];
    const gift = await lockedGift(transaction, before.donationId, donorIds);
    checkAmount(data.amount === undefined ? before.amount : Number(data.amount), gift);
    event.state = { donorIds };
  });
}

export async function lockForDelete(event: SoftCreditEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    const { donorId, donationId } = await existing(transaction, id);
    await lockedGift(transaction, donationId, [donorId]);
    event.state = { donorIds: [donorId] };
  });
}

/** After: the credited donors' soft totals. Nobody's hard total knows of soft credits. */
export async function refreshCredited({ state }: SoftCreditEvent): Promise<void> {
  const { donorIds } = state;
  if (donorIds === undefined) throw new Error('a soft credit was written without its rules');
  await inTransaction((transaction) => recomputeTotals(transaction, { donorYears: [], donorIds }));
}

/** A gift with its donor and the credited ones locked, as the gift's own writers lock them. */
async function lockedGift(transaction: Knex.Transaction, donationId: number, donorIds: readonly number[]): Promise<CreditedGift> {
  return lockFoundDonors(
    transaction,
    () => giftOf(transaction, donationId),
    ({ donorId }) => [donorId, ...donorIds],
  );
}

async function giftOf(transaction: Knex.Transaction, id: number): Promise<CreditedGift> {
  const gift = await findCreditedGift(transaction, id);
  if (gift === undefined) throw new CrmError('INVALID_REFERENCE', { field: 'donation' });
  return gift;
}

async function existing(transaction: Knex.Transaction, id: number): Promise<SoftCreditFacts> {
  const credit = await findSoftCreditFacts(transaction, id);
  if (credit === undefined) throw new CrmError('NOT_FOUND');
  return credit;
}

function checkAmount(amount: number, gift: CreditedGift): void {
  if (!(amount > 0) || !isAmount(amount)) throw new CrmError('INVALID_AMOUNT', { field: 'amount' });
  if (amount > gift.amount) throw new CrmError('SOFT_CREDIT_EXCEEDS_GIFT', { amount: gift.amount, currency: gift.currency });
}
