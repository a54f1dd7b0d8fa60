import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { execute, row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import type { DonationIn } from '../../donation/contract';
import { recordGift } from '../../donation/services/manage-donations';
import { listInstallments, type StoredInstallment } from '../../recurring-installment/queries/list-installments';
import { settleInstallment } from '../../recurring-installment/services/write-installments';
import type { PaymentIn } from '../contract';
import { isEnded } from '../domain/plan-status';
import type { StoredPlan } from '../queries/find-plan';
import { lockPlan } from './lock-plan';
import { heldOf, settlePlan } from './settle-plan';

export interface Collected {
  readonly installment: StoredInstallment;
  /** False when it had been paid before: nothing was recorded this time. */
  readonly isNew: boolean;
}

/**
 * Records the one gift that pays an installment. A second call, or two at once, find it paid and record
 * nothing. Money that comes early pays the next installment first.
 * @throws CrmError NOT_FOUND, INSTALLMENT_NOT_OPEN, INSTALLMENT_OUT_OF_ORDER
 */
export async function payInstallment(organization: Organization, planDocumentId: string, sequence: number, payment: PaymentIn): Promise<Collected> {
  return inTransaction(async (transaction) => {
    const plan = await lockPlan(transaction, organization, planDocumentId);
    const installments = await listInstallments(transaction, organization.id, plan.id);
    const meant = oneOf(installments, sequence);
    if (meant.installmentStatus === 'paid') return { installment: meant, isNew: false };
    if (meant.installmentStatus !== 'scheduled' && meant.installmentStatus !== 'failed') throw notOpen(meant);
    refuseOutOfOrder(installments, meant, today(organization.timezone));
    const gift = await recordGift(organization, plan.donor.documentId, await giftOf(transaction, plan, meant, payment), { recurringDonation: planDocumentId });
    await settleInstallment(transaction, meant, { installmentStatus: 'paid', donationId: gift.id, attempt: { outcome: 'paid', declineCode: null } });
    await execute(transaction, sql`UPDATE recurring_donations SET failure_count = 0 WHERE id = ${plan.id}`);
    await settlePlan(transaction, organization, plan.id);
    return { installment: oneOf(await listInstallments(transaction, organization.id, plan.id), sequence), isNew: true };
  });
}

/**
 * Notes that an installment could not be collected: that row alone changes, the schedule stays. The same
 * news again changes nothing.
 * @throws CrmError NOT_FOUND; INSTALLMENT_NOT_OPEN when it was paid or skipped.
 */
export async function failInstallment(organization: Organization, planDocumentId: string, sequence: number, declineCode: string | null): Promise<StoredPlan> {
  return inTransaction(async (transaction) => {
    const plan = await lockPlan(transaction, organization, planDocumentId);
    const meant = oneOf(await listInstallments(transaction, organization.id, plan.id), sequence);
    if (meant.installmentStatus === 'failed') return plan;
    if (meant.installmentStatus !== 'scheduled' && meant.installmentStatus !== 'processing') throw notOpen(meant);
    await settleInstallment(transaction, meant, { installmentStatus: 'failed', attempt: { outcome: 'declined', declineCode } });
    await execute(transaction, sql`UPDATE recurring_donations SET failure_count = COALESCE(failure_count, 0) + 1, updated_at = now() WHERE id = ${plan.id}`);
    return settlePlan(transaction, organization, plan.id);
  });
}

/** Schedules what failed again, on the same rows. @throws CrmError NOT_FOUND, PLAN_ENDED, NOTHING_TO_RETRY */
export async function retryInstallments(organization: Organization, planDocumentId: string): Promise<StoredPlan> {
  return inTransaction(async (transaction) => {
    const plan = await lockPlan(transaction, organization, planDocumentId);
    if (isEnded(plan.planStatus)) throw new CrmError('PLAN_ENDED', { planStatus: plan.planStatus });
    const failed = (await listInstallments(transaction, organization.id, plan.id)).filter(({ installmentStatus }) => installmentStatus === 'failed');
    if (failed.length === 0) throw new CrmError('NOTHING_TO_RETRY');
    for (const one of failed)
      await settleInstallment(transaction, one, { installmentStatus: 'scheduled', attempt: { outcome: 'retry_scheduled', declineCode: null } });
    return settlePlan(transaction, organization, plan.id);
  });
}

/** Before a gift is deleted: the installment it paid is due again. */
export async function reopenInstallmentOf(transaction: Knex.Transaction, organization: Organization, giftId: number): Promise<void> {
  const paid = await row<{ id: number; planDocumentId: string }>(
    transaction,
    sql`SELECT i.id, p.document_id AS "planDocumentId"
          FROM recurring_installments i
          JOIN recurring_donations p ON p.id = i.recurring_donation_id
         WHERE i.organization_id = ${organization.id} AND i.donation_id = ${giftId}`,
  );
  if (paid === undefined) return;
  const plan = await lockPlan(transaction, organization, paid.planDocumentId);
  const installmentStatus = plan.planStatus === 'cancelled' ? 'written_off' : 'scheduled';
  await settleInstallment(transaction, paid, { installmentStatus, attempt: { outcome: 'gift_removed', declineCode: null } });
  await settlePlan(transaction, organization, plan.id);
}

function oneOf(installments: readonly StoredInstallment[], sequence: number): StoredInstallment {
  const meant = installments.find((one) => one.sequence === sequence);
  if (meant === undefined) throw new CrmError('NOT_FOUND');
  return meant;
}

function notOpen({ sequence, installmentStatus }: StoredInstallment): CrmError {
  return new CrmError('INSTALLMENT_NOT_OPEN', { sequence, installmentStatus });
}

/** An overdue installment may be left behind, a coming one not: what follows it may still be rebuilt. */
function refuseOutOfOrder(installments: readonly StoredInstallment[], meant: StoredInstallment, day: string): void {
  const first = installments.find((one) => one.installmentStatus === 'scheduled' && one.dueOn >= day && !heldOf(one).hasAttempts);
  if (first !== undefined && first.sequence < meant.sequence) throw new CrmError('INSTALLMENT_OUT_OF_ORDER', { sequence: first.sequence, dueOn: first.dueOn });
}

async function giftOf(transaction: Knex.Transaction, plan: StoredPlan, installment: StoredInstallment, payment: PaymentIn): Promise<DonationIn> {
  const amount = payment.amount ?? installment.amount;
  const paymentMethodType = payment.paymentMethodType ?? (await methodTypeOf(transaction, plan));
  return {
    ...payment,
    amount,
    currency: plan.currency,
    donationType: 'recurring',
    ...(paymentMethodType === undefined ? {} : { paymentMethodType }),
    paymentMethod: plan.paymentMethod,
    campaign: plan.campaign?.documentId ?? null,
    ...(plan.fund === null ? {} : { allocations: [{ fund: plan.fund.documentId, amount }] }),
  };
}

async function methodTypeOf(transaction: Knex.Transaction, { paymentMethod }: StoredPlan): Promise<DonationIn['paymentMethodType']> {
  if (paymentMethod === null) return undefined;
  const method = await row<{ type: NonNullable<DonationIn['paymentMethodType']> }>(
    transaction,
    sql`SELECT type FROM payment_methods WHERE document_id = ${paymentMethod}`,
  );
  return method?.type;
}
