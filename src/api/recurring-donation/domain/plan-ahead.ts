import { plusDays, shift, type CivilDate } from '../../../platform/civil-date';
import type { InstallmentStatus } from './plan-status';
import { coveringPause, dateAt, firstPeriodFrom, nextDate, periodOf, type Pause, type ScheduleRule } from './schedule';

/** What decides which installments a plan has. */
export interface PlanTerms {
  readonly rule: ScheduleRule;
  readonly startDate: CivilDate;
  readonly endDate: CivilDate | null;
  readonly plannedPayments: number | null;
  readonly pauses: readonly Pause[];
}

/** An installment as it is stored. */
export interface HeldInstallment {
  readonly sequence: number;
  readonly dueOn: CivilDate;
  readonly installmentStatus: InstallmentStatus;
  /** Whether anybody ever tried to collect it. */
  readonly hasAttempts: boolean;
}

export interface PlannedInstallment {
  readonly sequence: number;
  readonly dueOn: CivilDate;
  readonly installmentStatus: 'scheduled' | 'skipped';
}

const MONTHS_AHEAD = 12;
/** Dates end here for a plan without an end: a rule that finds nothing before it never will. */
const LAST_DATE = '2300-01-01';

/**
 * The unpaid installments a plan should have from its last settled one on: 12 months ahead, at least
 * one, at most to its end. What was paid, tried or due before today is settled and never touched; a
 * period that has a settled installment gets no second one, so no change of day or rhythm charges twice.
 * A changed day that is already past leaves the installment of its period where it was: no period is lost.
 */
export function planAhead(terms: PlanTerms, held: readonly HeldInstallment[], today: CivilDate, monthsAhead = MONTHS_AHEAD): PlannedInstallment[] {
  const { rule, endDate, plannedPayments, pauses } = terms;
  const last = lastSettled(held, today);
  const open = openInstallments(held, today);
  const dateOfPeriod = new Map(open.map(({ dueOn }) => [periodOf(rule, dueOn), dueOn]));
  const skipped = new Set(open.filter(({ installmentStatus }) => installmentStatus === 'skipped').map(({ dueOn }) => periodOf(rule, dueOn)));
  const lastSkipped = Math.max(-1, ...skipped);
  const from = today > terms.startDate ? today : terms.startDate;
  const until = shift(from, { months: monthsAhead });
  const planned: PlannedInstallment[] = [];
  let sequence = last?.sequence ?? 0;
  let payments = held.filter((one) => isSettled(one, last) && one.installmentStatus !== 'skipped' && one.installmentStatus !== 'written_off').length;
  let hasNext = false;
  for (let k = Math.max(0, periodOf(rule, from), last === undefined ? 0 : periodOf(rule, last.dueOn) + 1); ; k += 1) {
    const exact = dateAt(rule, k);
    const dueOn = exact < from ? dateOfPeriod.get(k) : exact;
    if (dueOn === undefined) continue;
    if ((endDate !== null && dueOn > endDate) || (plannedPayments !== null && payments >= plannedPayments) || dueOn >= LAST_DATE) break;
    if (dueOn >= until && hasNext) break;
    const isSkipped = skipped.has(k);
    const pause = coveringPause(pauses, dueOn);
    // A skip inside a pause is kept: it must still be one when the plan resumes early.
    if (pause !== undefined && !isSkipped) {
      if (pause.to === null && k > lastSkipped) break;
      continue;
    }
    sequence += 1;
    planned.push({ sequence, dueOn, installmentStatus: isSkipped ? 'skipped' : 'scheduled' });
    if (isSkipped) continue;
    payments += 1;
    hasNext = true;
  }
  return planned;
}

/** The sequence up to which installments are settled: they stay as they are. 0 when none is. */
export function settledThrough(held: readonly HeldInstallment[], today: CivilDate): number {
  return lastSettled(held, today)?.sequence ?? 0;
}

/**
 * Where the periods of a new rhythm are counted from: the next unpaid date, which stays; the start while
 * nothing has happened yet.
 */
export function anchorOfNewRhythm(terms: PlanTerms, held: readonly HeldInstallment[], today: CivilDate): CivilDate {
  const last = lastSettled(held, today);
  if (last === undefined && terms.startDate >= today) return terms.startDate;
  const next = openInstallments(held, today).find(({ installmentStatus }) => installmentStatus === 'scheduled');
  if (next !== undefined) return next.dueOn;
  const afterLast = last === undefined ? today : plusDays(last.dueOn, 1);
  const reference = afterLast > today ? afterLast : today;
  return nextDate(terms.rule, terms.startDate, reference, terms.pauses) ?? dateAt(terms.rule, firstPeriodFrom(terms.rule, reference));
}

function lastSettled(held: readonly HeldInstallment[], today: CivilDate): HeldInstallment | undefined {
  return held
    .filter((one) => !isOpen(one, today))
    .reduce<HeldInstallment | undefined>((last, one) => (last === undefined || one.sequence > last.sequence ? one : last), undefined);
}

function openInstallments(held: readonly HeldInstallment[], today: CivilDate): HeldInstallment[] {
  const last = settledThrough(held, today);
  return held.filter(({ sequence }) => sequence > last).sort((left, right) => left.sequence - right.sequence);
}

function isOpen({ installmentStatus, dueOn, hasAttempts }: HeldInstallment, today: CivilDate): boolean {
  return (installmentStatus === 'scheduled' || installmentStatus === 'skipped') && dueOn >= today && !hasAttempts;
}

function isSettled({ sequence }: HeldInstallment, last: HeldInstallment | undefined): boolean {
  return last !== undefined && sequence <= last.sequence;
}
