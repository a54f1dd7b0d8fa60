import { shift, today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import type { Organization } from '../../../platform/tenancy/scope';
import { listInstallments } from '../../recurring-installment/queries/list-installments';
import { planAhead, settledThrough } from '../domain/plan-ahead';
import { isEnded } from '../domain/plan-status';
import { getPlan } from './lock-plan';
import { heldOf, termsOf } from './settle-plan';

export interface ForecastInstallment {
  readonly sequence: number;
  readonly dueOn: string;
  readonly amount: number;
  readonly currency: string;
}

/**
 * What a plan brings in the coming months, from today or from its start when that is later, skipping
 * pauses. What is overdue is no forecast.
 * @throws CrmError NOT_FOUND
 */
export async function forecastPlan(organization: Organization, documentId: string, months: number): Promise<ForecastInstallment[]> {
  const plan = await getPlan(organization, documentId);
  if (isEnded(plan.planStatus)) return [];
  const day = today(organization.timezone);
  const until = shift(day > plan.startDate ? day : plan.startDate, { months });
  const installments = await listInstallments(await readConnection(), organization.id, plan.id);
  const held = installments.map(heldOf);
  const settled = settledThrough(held, day);
  const retried = held.filter(({ sequence, dueOn }) => sequence <= settled && dueOn >= day);
  const amounts = new Map(installments.map(({ sequence, amount }) => [sequence, amount]));
  return [...retried, ...planAhead(termsOf(plan), held, day, months)]
    .filter(({ installmentStatus, dueOn }) => installmentStatus === 'scheduled' && dueOn < until)
    .map(({ sequence, dueOn }) => ({ sequence, dueOn, amount: amounts.get(sequence) ?? plan.amount, currency: plan.currency }));
}
