import { fromCents, toCents } from '../../../../../../src/platform/money';
import type { Pledge } from '../../../../shared/manage';

export interface DuePart {
  readonly key: string;
  readonly dueOn: string;
  readonly amount: number;
  /** What is still to come of it. */
  readonly open: number;
  readonly state: 'paid' | 'partly' | 'late' | 'due' | 'closed';
}

/** What is to come next: what is open of the oldest part, or the whole balance where nothing is scheduled. */
export function nextPayment(pledge: Pick<Pledge, 'schedule' | 'paid' | 'balance' | 'pledgeStatus'>, today: string): number {
  return dueParts(pledge, today).find(({ open }) => open > 0)?.open ?? pledge.balance;
}

/** The parts of a pledge with what has come of each: money pays the oldest part first. */
export function dueParts({ schedule, paid, pledgeStatus }: Pick<Pledge, 'schedule' | 'paid' | 'pledgeStatus'>, today: string): DuePart[] {
  const isClosed = pledgeStatus === 'written_off' || pledgeStatus === 'cancelled';
  let left = toCents(paid);
  return schedule.map(({ dueOn, amount }, index) => {
    const cents = toCents(amount);
    const covered = Math.min(left, cents);
    left -= covered;
    const open = cents - covered;
    const state = open === 0 ? 'paid' : isClosed ? 'closed' : dueOn < today ? 'late' : covered > 0 ? 'partly' : 'due';
    return { key: `${dueOn}-${index}`, dueOn, amount, open: fromCents(open), state };
  });
}
