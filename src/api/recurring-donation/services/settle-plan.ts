import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { execute, sql } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import { recomputeTotals } from '../../../platform/totals/recompute-totals';
import { listInstallments, type StoredInstallment } from '../../recurring-installment/queries/list-installments';
import { writeInstallments } from '../../recurring-installment/services/write-installments';
import { planAhead, settledThrough, type HeldInstallment, type PlanTerms } from '../domain/plan-ahead';
import { isEnded, planStatusOn } from '../domain/plan-status';
import { findPlanById, type StoredPlan } from '../queries/find-plan';

/**
 * Brings everything that follows from a plan's terms and payments up to date: its state, the unpaid
 * installments ahead, the next date, the totals and the donor's figures. Doing it again changes nothing.
 * The caller holds the locks of `lockPlan`.
 */
export async function settlePlan(transaction: Knex.Transaction, organization: Organization, planId: number): Promise<StoredPlan> {
  const plan = await existing(transaction, organization, planId);
  const day = today(organization.timezone);
  const held = (await listInstallments(transaction, organization.id, planId)).map(heldOf);
  const count = (status: HeldInstallment['installmentStatus']): number => held.filter(({ installmentStatus }) => installmentStatus === status).length;
  const planStatus = planStatusOn(day, { ...plan, paid: count('paid'), failed: count('failed') });
  const ahead = isEnded(planStatus) ? [] : planAhead(termsOf(plan), held, day);
  await writeInstallments(transaction, { id: plan.id, organizationId: organization.id, amount: plan.amount }, ahead, settledThrough(held, day));
  await execute(
    transaction,
    sql`UPDATE recurring_donations p
           SET plan_status = ${planStatus}, next_payment_date = n.due_on, updated_at = now()
          FROM (
            -- What is overdue is still the next to come in; while a plan is paused, nobody waits for it.
            SELECT min(due_on) AS due_on
              FROM recurring_installments
             WHERE recurring_donation_id = ${plan.id}
               AND installment_status = 'scheduled'
               AND ${!isEnded(planStatus)}::boolean
               AND (${planStatus !== 'paused'}::boolean OR due_on >= ${day}::date)
          ) n
         WHERE p.id = ${plan.id}
           AND (p.plan_status, p.next_payment_date) IS DISTINCT FROM (${planStatus}, n.due_on)`,
  );
  await recomputeTotals(transaction, { donorYears: [], donorIds: [plan.donorId], planIds: [plan.id] });
  return existing(transaction, organization, planId);
}

/** What decides which installments a stored plan has. */
export function termsOf(plan: StoredPlan): PlanTerms {
  const { anchorOn, frequency, interval, dayOfMonth, startDate, endDate, plannedPayments, pauses } = plan;
  return { rule: { anchorOn, frequency, interval, dayOfMonth }, startDate, endDate, plannedPayments, pauses };
}

export function heldOf({ sequence, dueOn, installmentStatus, attempts }: StoredInstallment): HeldInstallment {
  return { sequence, dueOn, installmentStatus, hasAttempts: attempts.length > 0 };
}

async function existing(transaction: Knex.Transaction, organization: Organization, planId: number): Promise<StoredPlan> {
  const plan = await findPlanById(transaction, organization.id, planId);
  if (plan === undefined) throw new CrmError('NOT_FOUND');
  return plan;
}
