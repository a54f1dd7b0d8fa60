import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { documents } from '../../../platform/database/documents';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { recordChange } from '../../recurring-change/services/record-change';
import { listInstallments, type StoredInstallment } from '../../recurring-installment/queries/list-installments';
import { settleInstallment } from '../../recurring-installment/services/write-installments';
import type { PlanChange } from '../contract';
import { changedPauses, changedRule, checkEnd } from '../domain/change-terms';
import { isEnded } from '../domain/plan-status';
import type { StoredPlan } from '../queries/find-plan';
import { lockPlan } from './lock-plan';
import { checkPaymentMethod } from './manage-plans';
import { heldOf, settlePlan, termsOf } from './settle-plan';
import { tellOfPlan, type PlanEvent } from './tell-of-plan';

const PLAN = 'api::recurring-donation.recurring-donation';

/**
 * Pauses, resumes, skips or changes a plan. Only unpaid future installments are rebuilt, under the plan's
 * lock: two changes at once take turns and neither makes a second installment for a period.
 * @throws CrmError NOT_FOUND, STALE, PLAN_ENDED, PAUSE_OVERLAPS, ILLEGAL_STATE_MOVE, INSTALLMENT_NOT_OPEN, INVALID_REFERENCE
 */
export async function changePlan(
  organization: Organization,
  documentId: string,
  change: PlanChange,
  ifMatch: string | undefined,
  actor: Actor,
): Promise<StoredPlan> {
  return inTransaction(async (transaction) => {
    const before = await lockPlan(transaction, organization, documentId);
    refuseStale(ifMatch, before);
    if (isEnded(before.planStatus)) throw new CrmError('PLAN_ENDED', { planStatus: before.planStatus });
    const day = today(organization.timezone);
    const skipped = change.skip === undefined ? undefined : await skipInstallment(transaction, organization, before, change.skip);
    const held = (await listInstallments(transaction, organization.id, before.id)).map(heldOf);
    checkEnd(before.startDate, change.endDate);
    await checkPaymentMethod(transaction, organization, before.donorId, change.paymentMethod);
    const rule = changedRule(termsOf(before), held, change, day);
    const { amount, endDate, plannedPayments, paymentMethod, campaign, fund } = change;
    await documents(PLAN).update({
      documentId,
      data: {
        ...{ amount, endDate, plannedPayments, paymentMethod, campaign, fund },
        ...rule,
        dayOfMonth: rule.dayOfMonth === null ? null : String(rule.dayOfMonth),
        pauses: changedPauses(before, change, day),
      },
    });
    const after = await settlePlan(transaction, organization, before.id);
    const reason = change.reason ?? change.pause?.reason ?? null;
    await recordChange(transaction, organization.id, before, after, { effectiveOn: day, reason, by: actor.name, ...skipped });
    await tellOfPlan(transaction, organization, after, eventOf(change), actor.name);
    await recordAudit(transaction, organization.id, actor, { action: 'recurring.update', subject: { type: 'recurring-donation', documentId }, after: change });
    return after;
  });
}

/** Leaves one installment out: its period stays, nothing is collected for it. @throws CrmError NOT_FOUND, INSTALLMENT_NOT_OPEN */
async function skipInstallment(
  transaction: Knex.Transaction,
  organization: Organization,
  plan: StoredPlan,
  skip: NonNullable<PlanChange['skip']>,
): Promise<{ before: object; after: object }> {
  const installments = await listInstallments(transaction, organization.id, plan.id);
  const isMeant = (one: StoredInstallment): boolean => ('sequence' in skip ? one.sequence === skip.sequence : one.dueOn === skip.dueOn);
  const meant = installments.find(isMeant);
  if (meant === undefined) throw new CrmError('NOT_FOUND');
  const { sequence, dueOn, installmentStatus } = meant;
  if (installmentStatus !== 'scheduled' && installmentStatus !== 'failed') throw new CrmError('INSTALLMENT_NOT_OPEN', { sequence, installmentStatus });
  await settleInstallment(transaction, meant, { installmentStatus: 'skipped' });
  return { before: { installment: { sequence, dueOn, installmentStatus } }, after: { installment: { sequence, dueOn, installmentStatus: 'skipped' } } };
}

function eventOf(change: PlanChange): PlanEvent {
  if (change.pause !== undefined) return 'paused';
  return change.resume === true ? 'resumed' : 'changed';
}
