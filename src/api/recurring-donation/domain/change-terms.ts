import { plusDays, type CivilDate } from '../../../platform/civil-date';
import { CrmError } from '../../../platform/errors/crm-error';
import { inBothLanguages, type Rule } from '../../../platform/http/rules';
import type { PlanChange } from '../contract';
import { anchorOfNewRhythm, type HeldInstallment, type PlanTerms } from './plan-ahead';
import type { PlanStatus } from './plan-status';
import { dayOf, hasDayOfMonth, type DayOfMonth, type Frequency, type Pause, type ScheduleRule } from './schedule';

/**
 * The rhythm after a change. Another day keeps the months the plan is due in; another frequency or
 * interval counts from the next unpaid date, so that nobody pays sooner because of it.
 * @throws CrmError VALIDATION for a day of the month where there is none.
 */
export function changedRule(terms: PlanTerms, held: readonly HeldInstallment[], change: PlanChange, today: CivilDate): ScheduleRule {
  const { rule } = terms;
  const frequency = change.frequency ?? rule.frequency;
  const interval = change.interval ?? rule.interval;
  const isNewRhythm = frequency !== rule.frequency || interval !== rule.interval;
  const anchorOn = isNewRhythm ? anchorOfNewRhythm(terms, held, today) : rule.anchorOn;
  return { anchorOn, frequency, interval, dayOfMonth: changedDay(rule, frequency, change.dayOfMonth, anchorOn) };
}

function changedDay(before: ScheduleRule, frequency: Frequency, given: DayOfMonth | undefined, anchorOn: CivilDate): DayOfMonth | null {
  if (hasDayOfMonth(frequency)) return given ?? before.dayOfMonth ?? dayOf(anchorOn);
  if (given !== undefined) throw invalid('dayOfMonth', 'NO_DAY_OF_MONTH');
  return null;
}

/** @throws CrmError VALIDATION when the plan would end before it starts. */
export function checkEnd(startDate: CivilDate, endDate: CivilDate | null | undefined): void {
  if (endDate !== undefined && endDate !== null && endDate < startDate) throw invalid('endDate', 'DATE_ORDER');
}

/**
 * The pauses after a change.
 * @throws CrmError PAUSE_OVERLAPS; ILLEGAL_STATE_MOVE when there is nothing to resume from.
 */
export function changedPauses(
  plan: { readonly pauses: readonly Pause[]; readonly planStatus: PlanStatus },
  change: PlanChange,
  today: CivilDate,
): readonly Pause[] {
  if (change.resume === true) {
    if (!plan.pauses.some((pause) => lasts(pause, today))) {
      throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'recurring-donation', from: plan.planStatus, to: 'active' });
    }
    return endedBefore(plan.pauses, today);
  }
  if (change.pause === undefined) return plan.pauses;
  const pause: Pause = { from: change.pause.from ?? today, to: change.pause.to ?? null, reason: change.pause.reason ?? null };
  const overlap = plan.pauses.find(({ from, to }) => (pause.to === null || from <= pause.to) && (to === null || pause.from <= to));
  if (overlap !== undefined) throw new CrmError('PAUSE_OVERLAPS', { from: overlap.from, to: overlap.to });
  if (pause.to !== null && pause.to < pause.from) throw invalid('pause', 'DATE_ORDER');
  return [...plan.pauses, pause].sort((left, right) => (left.from < right.from ? -1 : 1));
}

/** Pauses cut off the day before; one that had not begun is gone. */
export function endedBefore(pauses: readonly Pause[], day: CivilDate): readonly Pause[] {
  return pauses
    .filter(({ from, to }) => from < day || (to !== null && to < day))
    .map((pause) => (lasts(pause, day) ? { ...pause, to: plusDays(day, -1) } : pause));
}

function lasts({ to }: Pause, day: CivilDate): boolean {
  return to === null || to >= day;
}

function invalid(field: string, broken: Rule): CrmError {
  return new CrmError('VALIDATION', {
    errors: [{ path: ['data', field], name: 'custom', message: inBothLanguages(broken) }],
  });
}
