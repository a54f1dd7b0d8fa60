import type { PlanStatus } from '../../../../shared/recurring';

/** A plan in one of these is over: nothing brings it back. */
const ENDED: ReadonlySet<PlanStatus> = new Set(['cancelled', 'failed', 'completed']);

export function isOver(status: PlanStatus): boolean {
  return ENDED.has(status);
}
