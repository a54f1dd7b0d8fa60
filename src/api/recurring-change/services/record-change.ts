import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import { fromCents, toCents } from '../../../platform/money';
import { annualValue } from '../../recurring-donation/domain/annual-value';
import { isEnded } from '../../recurring-donation/domain/plan-status';
import type { StoredPlan } from '../../recurring-donation/queries/find-plan';

/** What a change is told by; the rest of a plan is figures. */
const TERMS = [
  'amount',
  'frequency',
  'interval',
  'dayOfMonth',
  'paymentMethod',
  'endDate',
  'plannedPayments',
  'campaign',
  'fund',
  'planStatus',
  'pauses',
  'cancelReason',
] as const;

export interface ChangeCircumstances {
  readonly effectiveOn: string;
  readonly reason: string | null;
  readonly by: string;
  /** What the change did to one installment, beside the terms. */
  readonly before?: object;
  readonly after?: object;
}

/**
 * Keeps what a change made of a plan: before, after and the annualised difference (rules/recurring,
 * "Changes"). Nothing is kept when nothing differs.
 */
export async function recordChange(
  transaction: Knex.Transaction,
  organizationId: number,
  before: StoredPlan,
  after: StoredPlan,
  circumstances: ChangeCircumstances,
): Promise<void> {
  const changed = TERMS.filter((term) => JSON.stringify(before[term]) !== JSON.stringify(after[term]));
  if (changed.length === 0 && circumstances.after === undefined) return;
  const termsOf = (plan: StoredPlan, more: object | undefined): string =>
    JSON.stringify({ ...Object.fromEntries(changed.map((term) => [term, plan[term]])), ...more });
  await execute(
    transaction,
    sql`INSERT INTO recurring_changes (document_id, organization_id, recurring_donation_id, effective_on, before, after, annualised_difference, reason, by, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${organizationId}, ${after.id}, ${circumstances.effectiveOn}, ${termsOf(before, circumstances.before)}::jsonb, ${termsOf(after, circumstances.after)}::jsonb,
                ${fromCents(toCents(valueOf(after)) - toCents(valueOf(before)))}, ${circumstances.reason}, ${circumstances.by}, now(), now(), now())`,
  );
}

/** A pause brings less for a while, not a year: only the terms and the end of a plan count. */
function valueOf(plan: StoredPlan): number {
  return isEnded(plan.planStatus) ? 0 : annualValue(plan);
}
