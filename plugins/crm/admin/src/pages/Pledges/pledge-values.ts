import type { Pledge, PledgeChange, PledgeDraft } from '../../../../shared/manage';
import { fromCents, splitCents, toCents } from '../../../../../../src/platform/money';
import { amountInField, parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';

export interface DueValues {
  readonly dueOn: string;
  readonly amount: string;
}

/** A pledge as its form holds it: amounts as typed, empty for none. */
export interface PledgeValues {
  readonly amount: string;
  readonly pledgedOn: string;
  readonly campaign: string;
  readonly fund: string;
  readonly schedule: readonly DueValues[];
}

export function newPledge(today: string): PledgeValues {
  return { amount: '', pledgedOn: today, campaign: '', fund: '', schedule: [] };
}

export function pledgeValues({ amount, pledgedOn, campaign, fund, schedule }: Pledge, language: string): PledgeValues {
  return {
    amount: amountInField(amount, language),
    pledgedOn: pledgedOn ?? '',
    campaign: campaign?.documentId ?? '',
    fund: fund?.documentId ?? '',
    schedule: schedule.map((due) => ({ dueOn: due.dueOn, amount: amountInField(due.amount, language) })),
  };
}

/** The contract's rules, said before anything is sent. */
export function checkPledge({ amount, pledgedOn, schedule }: PledgeValues, language: string): Readonly<Record<string, MessageId>> {
  const problems: Record<string, MessageId> = {};
  const total = parseAmount(amount, language);
  if (total === undefined || total === 0) problems.amount = 'crm.refuse.amount';
  if (pledgedOn === '') problems.pledgedOn = 'crm.refuse.date';
  const parts = schedule.map((due) => parseAmount(due.amount, language));
  if (schedule.some(({ dueOn }) => dueOn === '')) problems.schedule = 'crm.pledge.refuse-dates';
  else if (parts.some((part) => part === undefined || part === 0)) problems.schedule = 'crm.pledge.refuse-amounts';
  else if (total !== undefined && schedule.length > 0 && sumCents(parts) !== toCents(total)) problems.schedule = 'crm.pledge.refuse-sum';
  return problems;
}

/** What the parts of a schedule add up to; those that are no amounts yet count for nothing. */
export function scheduledTotal(schedule: readonly DueValues[], language: string): number {
  return fromCents(sumCents(schedule.map((due) => parseAmount(due.amount, language))));
}

function sumCents(parts: readonly (number | undefined)[]): number {
  return parts.reduce<number>((sum, part) => sum + (part === undefined ? 0 : toCents(part)), 0);
}

/** Checked before; what is no amount is sent as zero, which the server refuses. */
export function pledgeDraft(values: PledgeValues, language: string): PledgeDraft {
  return { ...pledgeChange(values, language), amount: parseAmount(values.amount, language) ?? 0 };
}

export function pledgeChange({ amount, pledgedOn, campaign, fund, schedule }: PledgeValues, language: string): PledgeChange {
  return {
    amount: parseAmount(amount, language) ?? 0,
    pledgedOn,
    campaign: campaign === '' ? null : campaign,
    fund: fund === '' ? null : fund,
    schedule: schedule.map((due) => ({ dueOn: due.dueOn, amount: parseAmount(due.amount, language) ?? 0 })),
  };
}

/** Equal parts, to the cent, every so many months from a first date. */
export function equalParts(amount: number, count: number, first: string, months: number, language: string): DueValues[] {
  const parts = splitCents(
    toCents(amount),
    Array.from({ length: count }, () => 1),
  );
  return parts.map((cents, index) => ({ dueOn: monthsAfter(first, index * months), amount: amountInField(fromCents(cents), language) }));
}

/** The same day some months later; a month that is too short ends on its last day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
