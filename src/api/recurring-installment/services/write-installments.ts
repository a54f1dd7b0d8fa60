import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import type { PlannedInstallment } from '../../recurring-donation/domain/plan-ahead';
import type { InstallmentStatus } from '../../recurring-donation/domain/plan-status';
import type { StoredInstallment } from '../queries/list-installments';

interface PlanToWrite {
  readonly id: number;
  readonly organizationId: number;
  readonly amount: number;
}

/**
 * Makes the unpaid future installments of a plan exactly these. Rows keep their ids by sequence; settled
 * ones, up to `settledThrough`, are out of reach. The caller holds the plan's row lock.
 */
export async function writeInstallments(
  transaction: Knex.Transaction,
  plan: PlanToWrite,
  planned: readonly PlannedInstallment[],
  settledThrough: number,
): Promise<void> {
  const sequences = planned.map(({ sequence }) => sequence);
  await execute(
    transaction,
    sql`DELETE FROM recurring_installments
         WHERE recurring_donation_id = ${plan.id} AND sequence > ${settledThrough} AND NOT sequence = ANY(${sequences}::int[])`,
  );
  if (planned.length === 0) return;
  await execute(
    transaction,
    sql`INSERT INTO recurring_installments AS i (document_id, organization_id, recurring_donation_id, sequence, due_on, amount, installment_status, attempts, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${plan.organizationId}, ${plan.id}, n.sequence, n.due_on, ${plan.amount}::numeric, n.installment_status, '[]'::jsonb, now(), now(), now()
          FROM unnest(${sequences}::int[], ${planned.map(({ dueOn }) => dueOn)}::date[], ${planned.map(({ installmentStatus }) => installmentStatus)}::text[])
               AS n (sequence, due_on, installment_status)
        ON CONFLICT (recurring_donation_id, sequence) DO UPDATE
           SET due_on = EXCLUDED.due_on, amount = EXCLUDED.amount, installment_status = EXCLUDED.installment_status, updated_at = now()
         WHERE (i.due_on, i.amount, i.installment_status) IS DISTINCT FROM (EXCLUDED.due_on, EXCLUDED.amount, EXCLUDED.installment_status)`,
  );
}

/** What happened when somebody tried to collect an installment. */
export interface Attempt {
  readonly outcome: 'declined' | 'retry_scheduled' | 'paid' | 'gift_removed';
  readonly declineCode: string | null;
}

/** Moves one installment to a state and keeps the attempt; touches no other row. */
export async function settleInstallment(
  transaction: Knex.Transaction,
  { id }: Pick<StoredInstallment, 'id'>,
  to: { readonly installmentStatus: Exclude<InstallmentStatus, 'processing'>; readonly donationId?: number; readonly attempt?: Attempt },
): Promise<void> {
  const attempts = to.attempt === undefined ? [] : [{ at: new Date().toISOString(), ...to.attempt }];
  await execute(
    transaction,
    sql`UPDATE recurring_installments
           SET installment_status = ${to.installmentStatus}, donation_id = ${to.donationId ?? null}::int,
               attempts = COALESCE(attempts, '[]')::jsonb || ${JSON.stringify(attempts)}::jsonb, updated_at = now()
         WHERE id = ${id}`,
  );
}
