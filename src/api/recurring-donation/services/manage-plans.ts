import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { insertRow } from '../../../platform/database/documents';
import { execute, row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { getDonorId } from '../../donor/services/manage-donors';
import { recordChange } from '../../recurring-change/services/record-change';
import type { PlanIn } from '../contract';
import { isEnded } from '../domain/plan-status';
import { dayOf, hasDayOfMonth } from '../domain/schedule';
import type { StoredPlan } from '../queries/find-plan';
import { lockPlan } from './lock-plan';
import { settlePlan } from './settle-plan';
import { tellOfPlan } from './tell-of-plan';

const PLAN = 'api::recurring-donation.recurring-donation';

/**
 * Starts a plan of a donor. Its installments are those from today on: a plan that started in the past
 * (one taken over from elsewhere) owes nothing for the dates before it was entered.
 * @throws CrmError NOT_FOUND, INVALID_REFERENCE
 */
export async function createPlan(organization: Organization, donorDocumentId: string, input: PlanIn, actor: Actor): Promise<StoredPlan> {
  return inTransaction(async (transaction) => {
    const donor = await getDonorId(organization, donorDocumentId);
    await lockForTotals(transaction, [donor]);
    await checkPaymentMethod(transaction, organization, donor, input.paymentMethod);
    const day = input.dayOfMonth ?? dayOf(input.startDate);
    const attributes = {
      interval: 1,
      currency: organization.defaultCurrency,
      ...input,
      dayOfMonth: hasDayOfMonth(input.frequency) ? String(day) : null,
      anchorOn: input.startDate,
      planStatus: 'active',
      pauses: [],
    };
    const { id } = await insertRow(PLAN, attributes, { donor, organization: organization.id });
    const plan = await settlePlan(transaction, organization, id);
    await tellOfPlan(transaction, organization, plan, 'started', actor.name);
    return plan;
  });
}

/**
 * Cancels a plan: nothing is due any more, what happened stays.
 * @throws CrmError NOT_FOUND; ILLEGAL_STATE_MOVE when it is over already.
 */
export async function cancelPlan(organization: Organization, documentId: string, reason: string | null, actor: Actor): Promise<StoredPlan> {
  return inTransaction(async (transaction) => {
    const before = await lockPlan(transaction, organization, documentId);
    if (isEnded(before.planStatus)) throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'recurring-donation', from: before.planStatus, to: 'cancelled' });
    const day = today(organization.timezone);
    await execute(
      transaction,
      sql`UPDATE recurring_donations SET plan_status = 'cancelled', cancel_reason = ${reason}, cancelled_on = ${day}, updated_at = now() WHERE id = ${before.id}`,
    );
    // What was due before today and never came in is given up, not forgotten.
    await execute(
      transaction,
      sql`UPDATE recurring_installments SET installment_status = 'written_off', updated_at = now()
           WHERE recurring_donation_id = ${before.id}
             AND (installment_status = 'failed' OR (installment_status = 'scheduled' AND (due_on < ${day}::date OR jsonb_array_length(COALESCE(attempts, '[]')::jsonb) > 0)))`,
    );
    const after = await settlePlan(transaction, organization, before.id);
    await recordChange(transaction, organization.id, before, after, { effectiveOn: day, reason, by: actor.name });
    await tellOfPlan(transaction, organization, after, 'cancelled', actor.name);
    await recordAudit(transaction, organization.id, actor, {
      action: 'recurring.cancel',
      subject: { type: 'recurring-donation', documentId },
      before: { planStatus: before.planStatus },
      after: { planStatus: 'cancelled', reason },
    });
    return after;
  });
}

/** A plan collects with its own donor's payment method. @throws CrmError INVALID_REFERENCE */
export async function checkPaymentMethod(
  transaction: Knex.Transaction,
  organization: Organization,
  donorId: number,
  method: string | null | undefined,
): Promise<void> {
  if (method === undefined || method === null) return;
  const found = await row(
    transaction,
    // FOR KEY SHARE: a removal of the method waits, and then finds it in use.
    sql`SELECT id FROM payment_methods WHERE organization_id = ${organization.id} AND donor_id = ${donorId} AND document_id = ${method} FOR KEY SHARE`,
  );
  if (found === undefined) throw new CrmError('INVALID_REFERENCE', { field: 'paymentMethod' });
}
