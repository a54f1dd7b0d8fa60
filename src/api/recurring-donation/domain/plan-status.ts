import type { CivilDate } from '../../../platform/civil-date';
import { coveringPause, type Pause } from './schedule';

export const PLAN_STATUSES = ['active', 'paused', 'failing', 'lapsed', 'cancelled', 'failed', 'completed'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const INSTALLMENT_STATUSES = ['scheduled', 'processing', 'paid', 'failed', 'skipped', 'written_off'] as const;
export type InstallmentStatus = (typeof INSTALLMENT_STATUSES)[number];

/** A plan in one of these is over: nothing is due any more and nothing brings it back. */
const ENDED: ReadonlySet<PlanStatus> = new Set(['cancelled', 'failed', 'completed']);

export function isEnded(status: PlanStatus): boolean {
  return ENDED.has(status);
}

interface PlanFacts {
  readonly planStatus: PlanStatus;
  readonly endDate: CivilDate | null;
  readonly plannedPayments: number | null;
  readonly pauses: readonly Pause[];
  readonly paid: number;
  readonly failed: number;
}

/**
 * What a plan is on a day. Cancelled and failed plans stay so; a completed one is asked again, because
 * removing the gift of its last installment reopens it.
 */
export function planStatusOn(today: CivilDate, plan: PlanFacts): PlanStatus {
  if (plan.planStatus === 'cancelled' || plan.planStatus === 'failed') return plan.planStatus;
  if (plan.plannedPayments !== null && plan.paid >= plan.plannedPayments) return 'completed';
  if (plan.endDate !== null && plan.endDate < today) return 'completed';
  if (coveringPause(plan.pauses, today) !== undefined) return 'paused';
  if (plan.failed > 0) return plan.planStatus === 'lapsed' ? 'lapsed' : 'failing';
  return 'active';
}
