import type { Knex } from 'knex';
import { DONOR_LOCKED } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { canonical } from '../../../platform/http/idempotency';
import { organizationById } from '../../../platform/tenancy/organizations';
import { currentScope, type Organization } from '../../../platform/tenancy/scope';
import { lockForTotals, lockFoundDonors, recomputeTotals, type Touched } from '../../../platform/totals/recompute-totals';
import { reopenInstallmentOf } from '../../recurring-donation/services/collect-installment';
import { checkGiftChange } from '../domain/change-gift';
import { deriveGift, type GiftFacts } from '../domain/derive-gift';
import { giftSummary } from '../domain/gift-summary';
import { INITIAL_STATUSES, type PaymentStatus } from '../domain/payment-status';
import { findGiftState, type GiftState } from '../queries/find-gift-state';
import { tellOfDeletedGift, tellOfGift, tellOfNewGift } from './tell-of-gift';

/** What Strapi hands to a lifecycle hook of a gift. */
export interface GiftEvent {
  readonly params: { data?: Record<string, unknown>; readonly where?: Record<string, unknown>; readonly [DONOR_LOCKED]?: true };
  readonly result?: unknown;
  state: { before?: GiftState };
}

/** Before a gift is inserted: lock its donor, check it, derive what follows. */
export async function deriveForCreate({ params }: GiftEvent): Promise<void> {
  const data = dataOf(params);
  const organization = await organizationOf(Number(data.organization));
  const status = data.paymentStatus ?? 'completed';
  if (!INITIAL_STATUSES.some((initial) => initial === status)) {
    throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'donation', from: 'new', to: status });
  }
  if (typeof data.donor !== 'number') throw new CrmError('INVALID_REFERENCE', { field: 'donor' });
  const donorId = data.donor;
  if (params[DONOR_LOCKED] !== true) await inTransaction((transaction) => lockForTotals(transaction, [donorId]));
  const derived = deriveGift(factsOf(data, organization), organization);
  Object.assign(data, derived, { paymentStatus: status, refundedAmount: 0, acknowledgement: data.acknowledgement ?? 'to_do' });
}

/** After: the totals of what it touched, and a line in the donor's history. */
export async function finishCreate(event: GiftEvent): Promise<void> {
  const id = idOf(event.result);
  const author = (await currentScope()).actor.name;
  await inTransaction(async (transaction) => {
    const gift = await existing(transaction, id);
    await recomputeTotals(transaction, touchedBy(gift));
    await tellOfNewGift(transaction, gift, gift.paymentStatus === 'completed' ? ['gift.created', 'gift.completed'] : ['gift.created'], {
      organizationId: gift.organizationId,
      donorId: gift.donorId,
      kind: 'gift',
      occurredAt: gift.receivedAt ?? `${gift.receivedOn}T12:00:00.000Z`,
      summary: giftSummary(gift),
      subject: { type: 'donation', documentId: gift.documentId },
      author,
    });
  });
}

/** Before a gift is changed: lock both donors when it moves, refuse what its state or its receipt forbids. */
export async function deriveForUpdate(event: GiftEvent): Promise<void> {
  const data = dataOf(event.params);
  const id = idOf(event.params.where);
  await inTransaction(async (transaction) => {
    const before = await lockedGift(transaction, id, typeof data.donor === 'number' ? data.donor : undefined);
    const organization = await organizationOf(before.organizationId);
    const merged = { ...before, ...given(data) };
    // A new instant without a new date moves the date with it.
    if ('receivedAt' in data && !('receivedOn' in data) && data.receivedAt !== null) merged.receivedOn = '';
    const facts = factsOf(merged, organization);
    const derived = deriveGift(facts, organization);
    checkGiftChange(
      { ...before, ...propertyOf(before) },
      {
        ...facts,
        ...propertyOf(merged),
        ...derived,
        advantageDescription: textOf(merged.advantageDescription),
        donorId: typeof data.donor === 'number' ? data.donor : before.donorId,
        paymentStatus: statusOf(data.paymentStatus, before.paymentStatus),
      },
    );
    Object.assign(data, derived);
    event.state = { before };
  });
}

export async function finishUpdate(event: GiftEvent): Promise<void> {
  const { before } = event.state;
  if (before === undefined) throw new Error('a gift was updated without its rules');
  await inTransaction(async (transaction) => {
    const after = await existing(transaction, before.id);
    await recomputeTotals(transaction, touchedBy(before, after));
    const moved = after.paymentStatus === before.paymentStatus ? undefined : after.paymentStatus;
    const events =
      moved === 'completed'
        ? (['gift.updated', 'gift.completed'] as const)
        : moved === 'cancelled'
          ? (['gift.cancelled'] as const)
          : (['gift.updated'] as const);
    await tellOfGift(transaction, after, events, [before.donorId, ...before.creditedDonorIds]);
  });
}

/** A gift can be deleted while nothing official or financial hangs on it; its parts go with it. */
export async function prepareDelete(event: GiftEvent): Promise<void> {
  const id = idOf(event.params.where);
  await inTransaction(async (transaction) => {
    const before = await lockedGift(transaction, id, undefined);
    if (before.receiptNumber !== null) throw new CrmError('GIFT_RECEIPTED', { field: 'donation', receiptNumber: before.receiptNumber });
    if (before.refundedAmount > 0) throw new CrmError('IN_USE', { constraint: 'donation_refunds' });
    await reopenInstallmentOf(transaction, await organizationOf(before.organizationId), id);
    await execute(transaction, sql`DELETE FROM allocations WHERE donation_id = ${id}`);
    const credited = await transaction.raw('DELETE FROM soft_credits WHERE donation_id = ? RETURNING donor_id', [id]);
    event.state = { before };
    await recomputeTotals(transaction, { donorYears: [], donorIds: credited.rows.map((gone: { donor_id: number }) => gone.donor_id) });
  });
}

export async function finishDelete(event: GiftEvent): Promise<void> {
  const { before } = event.state;
  if (before === undefined) throw new Error('a gift was deleted without its rules');
  await inTransaction(async (transaction) => {
    await recomputeTotals(transaction, touchedBy(before));
    await tellOfDeletedGift(transaction, before);
  });
}

/** What the totals of some versions of a gift touch. */
export function touchedBy(...versions: readonly GiftState[]): Touched {
  const present = <T>(ids: readonly (T | null)[]): T[] => ids.filter((id) => id !== null);
  return {
    donorIds: versions.flatMap(({ creditedDonorIds }) => creditedDonorIds),
    donorYears: versions.map(({ donorId, receivedOn }) => ({ donorId, year: Number(receivedOn.slice(0, 4)) })),
    campaignDonors: versions.flatMap(({ campaignId, donorId }) => (campaignId === null ? [] : [{ campaignId, donorId }])),
    planIds: present(versions.map(({ recurringDonationId }) => recurringDonationId)),
    pledgeIds: present(versions.map(({ pledgeId }) => pledgeId)),
  };
}

/** A gift with its donors locked: its own, the credited ones, and the one it moves to. */
export async function lockedGift(transaction: Knex.Transaction, id: number, newDonorId: number | undefined): Promise<GiftState> {
  return lockFoundDonors(
    transaction,
    () => existing(transaction, id),
    ({ donorId, creditedDonorIds }) => [donorId, ...creditedDonorIds, ...(newDonorId === undefined ? [] : [newDonorId])],
  );
}

async function existing(transaction: Knex.Transaction, id: number): Promise<GiftState> {
  const gift = await findGiftState(transaction, id);
  if (gift === undefined) throw new CrmError('NOT_FOUND');
  return gift;
}

async function organizationOf(id: number): Promise<Organization> {
  const { current } = await currentScope();
  if (current?.organization.id === id) return current.organization;
  const organization = await inTransaction((transaction) => organizationById(transaction, id));
  if (organization === undefined) throw new CrmError('ORGANIZATION_REQUIRED');
  return organization;
}

function factsOf(data: Readonly<Record<string, unknown>>, organization: Organization): GiftFacts {
  return {
    amount: Number(data.amount),
    currency: textOf(data.currency) ?? organization.defaultCurrency,
    exchangeRate: numberOf(data.exchangeRate),
    receivedAt: data.receivedAt instanceof Date ? data.receivedAt.toISOString() : textOf(data.receivedAt),
    receivedOn: textOf(data.receivedOn),
    postmarkedOn: textOf(data.postmarkedOn),
    advantageAmount: numberOf(data.advantageAmount),
    feeAmount: numberOf(data.feeAmount),
    memo: textOf(data.memo),
    inKind: data.donationType === 'in_kind' ? data.inKind : null,
  };
}

/** What was given when it was not money, as text that can be compared. */
function propertyOf({ inKind, securities }: { readonly inKind?: unknown; readonly securities?: unknown }): {
  readonly inKind: string;
  readonly securities: string;
} {
  return { inKind: canonical(inKind ?? null), securities: canonical(securities ?? null) };
}

function dataOf(params: GiftEvent['params']): Record<string, unknown> {
  if (params.data === undefined) throw new CrmError('MISSING_DATA');
  return params.data;
}

/** Only what a write really names: `undefined` leaves the stored value. */
function given(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function idOf(holder: unknown): number {
  const id: unknown = typeof holder === 'object' && holder !== null && 'id' in holder ? holder.id : undefined;
  if (typeof id !== 'number' && typeof id !== 'string') throw new Error('a gift is written by its id');
  return Number(id);
}

function statusOf(value: unknown, fallback: PaymentStatus): PaymentStatus {
  return value === undefined || value === null ? fallback : (value as PaymentStatus);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberOf(value: unknown): number | null {
  return value === undefined || value === null || value === '' ? null : Number(value);
}
