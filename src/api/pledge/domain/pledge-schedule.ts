import { isCivilDate } from '../../../platform/civil-date';
import { isAmount, toCents } from '../../../platform/money';

export interface DueAmount {
  readonly dueOn: string;
  readonly amount: number;
}

/** Whether a value is a list of due amounts: dates that exist, amounts above zero. */
export function isSchedule(value: unknown): value is readonly DueAmount[] {
  return Array.isArray(value) && value.every(isDueAmount);
}

/** Whether due amounts add up to a pledge, to the cent. A pledge without a schedule may come in any way. */
export function coversPledge(schedule: readonly DueAmount[], amount: number): boolean {
  return schedule.length === 0 || schedule.reduce((sum, due) => sum + toCents(due.amount), 0) === toCents(amount);
}

/** Due amounts by date. */
export function inOrder(schedule: readonly DueAmount[]): DueAmount[] {
  return [...schedule].sort((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0));
}

function isDueAmount(value: unknown): value is DueAmount {
  if (typeof value !== 'object' || value === null || !('dueOn' in value) || !('amount' in value)) return false;
  const { dueOn, amount } = value;
  return typeof dueOn === 'string' && isCivilDate(dueOn) && typeof amount === 'number' && amount > 0 && isAmount(amount);
}
