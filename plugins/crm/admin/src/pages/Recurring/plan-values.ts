import type { Frequency, PlanDraft, PlanDraftChange, PlanOut } from '../../../../shared/recurring';
import { FREQUENCIES, oneOf } from '../../../../shared/vocabulary';
import { amountInField, parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';

/** A recurring gift as the form holds it. */
export interface PlanValues {
  readonly donor: string;
  readonly amount: string;
  readonly currency: string;
  readonly frequency: string;
  readonly interval: string;
  /** Empty: the day of the start date. */
  readonly dayOfMonth: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly plannedPayments: string;
  readonly paymentMethod: string;
  readonly campaign: string;
  readonly fund: string;
}

/** What can be changed of a plan under way. */
export interface TermValues {
  readonly amount: string;
  readonly frequency: string;
  readonly interval: string;
  readonly dayOfMonth: string;
  readonly endDate: string;
  readonly plannedPayments: string;
  readonly paymentMethod: string;
  readonly reason: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export function emptyPlan(donor: string, today: string, currency: string): PlanValues {
  return {
    donor,
    amount: '',
    currency,
    frequency: 'monthly',
    interval: '1',
    dayOfMonth: '',
    startDate: today,
    endDate: '',
    plannedPayments: '',
    paymentMethod: '',
    campaign: '',
    fund: '',
  };
}

export function termsOfPlan(plan: PlanOut, language: string): TermValues {
  return {
    amount: amountInField(plan.amount, language),
    frequency: plan.frequency,
    interval: String(plan.interval),
    dayOfMonth: plan.dayOfMonth?.toString() ?? '',
    endDate: plan.endDate ?? '',
    plannedPayments: plan.plannedPayments?.toString() ?? '',
    paymentMethod: plan.paymentMethod ?? '',
    reason: '',
  };
}

/** Whether a rhythm is due on a day of the month one may choose. */
export function takesDay(frequency: string): boolean {
  return frequency === 'monthly' || frequency === 'quarterly' || frequency === 'yearly';
}

/** The contract's rules, said before anything is sent. An empty answer means all is well. */
export function checkPlan(values: PlanValues, language: string): Readonly<Record<string, MessageId>> {
  const problems = checkTerms(values, language);
  if (values.donor === '') problems.donor = 'crm.plan.refuse-donor';
  if (!DATE.test(values.startDate)) problems.startDate = 'crm.refuse.date';
  if (values.endDate !== '' && values.endDate < values.startDate) problems.endDate = 'crm.campaign.refuse-dates';
  return problems;
}

export function checkTerms(values: Pick<TermValues, 'amount' | 'interval' | 'plannedPayments'>, language: string): Record<string, MessageId> {
  const problems: Record<string, MessageId> = {};
  const amount = parseAmount(values.amount, language);
  if (amount === undefined || amount <= 0) problems.amount = 'crm.refuse.amount';
  if (!(countOf(values.interval) >= 1 && countOf(values.interval) <= 20)) problems.interval = 'crm.plan.refuse-interval';
  if (values.plannedPayments.trim() !== '' && !(countOf(values.plannedPayments) >= 1)) problems.plannedPayments = 'crm.refuse.positive';
  return problems;
}

/** What the form says, as the API takes it; the form has been checked. */
export function planDraftOf(values: PlanValues, language: string): PlanDraft {
  const frequency = frequencyOf(values.frequency);
  return {
    amount: parseAmount(values.amount, language) ?? 0,
    currency: values.currency,
    frequency,
    interval: countOf(values.interval),
    startDate: values.startDate,
    ...(takesDay(frequency) && values.dayOfMonth !== '' ? { dayOfMonth: dayOf(values.dayOfMonth) } : {}),
    ...(values.endDate === '' ? {} : { endDate: values.endDate }),
    ...(values.plannedPayments.trim() === '' ? {} : { plannedPayments: countOf(values.plannedPayments) }),
    ...(values.paymentMethod === '' ? {} : { paymentMethod: values.paymentMethod }),
    ...(values.campaign === '' ? {} : { campaign: values.campaign }),
    ...(values.fund === '' ? {} : { fund: values.fund }),
  };
}

/** Only what differs from the plan; undefined when nothing does. */
export function termsChanged(before: TermValues, after: TermValues, language: string): PlanDraftChange | undefined {
  const frequency = frequencyOf(after.frequency);
  const change: PlanDraftChange = {
    ...(after.amount === before.amount ? {} : { amount: parseAmount(after.amount, language) ?? 0 }),
    ...(after.frequency === before.frequency ? {} : { frequency }),
    ...(after.interval === before.interval ? {} : { interval: countOf(after.interval) }),
    ...(after.dayOfMonth === before.dayOfMonth || after.dayOfMonth === '' || !takesDay(frequency) ? {} : { dayOfMonth: dayOf(after.dayOfMonth) }),
    ...(after.endDate === before.endDate ? {} : { endDate: after.endDate === '' ? null : after.endDate }),
    ...(after.plannedPayments === before.plannedPayments
      ? {}
      : { plannedPayments: after.plannedPayments.trim() === '' ? null : countOf(after.plannedPayments) }),
    ...(after.paymentMethod === before.paymentMethod ? {} : { paymentMethod: after.paymentMethod === '' ? null : after.paymentMethod }),
  };
  if (Object.keys(change).length === 0) return undefined;
  return after.reason.trim() === '' ? change : { ...change, reason: after.reason.trim() };
}

function frequencyOf(text: string): Frequency {
  return oneOf(FREQUENCIES, text) ?? 'monthly';
}

function dayOf(text: string): number | 'last' {
  return text === 'last' ? 'last' : Number(text);
}

function countOf(text: string): number {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
}
