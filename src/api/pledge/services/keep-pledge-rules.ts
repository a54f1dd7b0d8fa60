import type { Knex } from 'knex';
import { isCivilDate, today } from '../../../platform/civil-date';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { describeRule } from '../../../platform/http/rules';
import { isAmount } from '../../../platform/money';
import { organizationById } from '../../../platform/tenancy/organizations';
import { currentScope, type Organization } from '../../../platform/tenancy/scope';
import { recomputeTotals } from '../../../platform/totals/recompute-totals';
import { coversPledge, inOrder, isSchedule } from '../domain/pledge-schedule';
import { mayMovePledge, PLEDGE_STATUSES, type PledgeStatus } from '../domain/pledge-status';
import { lockPledge, type PledgeFacts } from '../queries/find-pledge';

/** Before a pledge is inserted: an amount, the organization's currency, a schedule that adds up. */
export async function checkNewPledge(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const organization = await organizationOf(Number(data.organization));
  if (data.pledgeStatus !== undefined && data.pledgeStatus !== null && data.pledgeStatus !== 'active')
    throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'pledge', from: 'new', to: data.pledgeStatus });
  const currency = data.currency === undefined || data.currency === null ? organization.defaultCurrency : String(data.currency).toUpperCase();
  const amount = amountOf(data.amount);
  checkCurrency(currency, organization);
  Object.assign(data, {
    amount,
    currency,
    pledgedOn: dateOf(data.pledgedOn) ?? today(organization.timezone),
    schedule: scheduleOf(data.schedule, amount),
    pledgeStatus: 'active',
    paid: 0,
    balance: amount,
  });
}

/** Before one is changed: the same, and only moves that are a person's to make. */
export async function checkChangedPledge(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    const before = await existing(transaction, id);
    const to = statusOf(data.pledgeStatus, before.pledgeStatus);
    if (!mayMovePledge(before.pledgeStatus, to)) throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'pledge', from: before.pledgeStatus, to });
    // Receipts and gifts refer to what was promised and by whom.
    if (typeof data.donor === 'number' && data.donor !== before.donorId) throw new CrmError('CONFLICT', { field: 'donor' });
    if (data.currency !== undefined && data.currency !== before.currency) throw new CrmError('CONFLICT', { field: 'currency' });
    const amount = data.amount === undefined ? before.amount : amountOf(data.amount);
    const isClosed = before.pledgeStatus === 'written_off' || before.pledgeStatus === 'cancelled';
    if (isClosed && (amount !== before.amount || data.schedule !== undefined))
      throw new CrmError('PLEDGE_CLOSED', { pledgeStatus: before.pledgeStatus, field: amount === before.amount ? 'schedule' : 'amount' });
    const schedule = scheduleOf(data.schedule === undefined ? before.schedule : data.schedule, amount);
    if (data.schedule !== undefined) data.schedule = schedule;
    if (data.pledgedOn !== undefined) data.pledgedOn = dateOf(data.pledgedOn);
  });
}

/** After a pledge is saved: what was paid on it and what is left, by its own amount. */
export async function refreshPledge(event: WriteEvent): Promise<void> {
  const id = resultRowId(event);
  await inTransaction((transaction) => recomputeTotals(transaction, { donorYears: [], pledgeIds: [id] }));
}

/** A pledge that gifts were paid on stays; write it off or cancel it. @throws CrmError IN_USE */
export async function refuseDeletingPaidPledge(event: WriteEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    const { hasGifts } = await existing(transaction, id);
    if (hasGifts) throw new CrmError('IN_USE', { constraint: 'donations' });
  });
}

async function existing(transaction: Knex.Transaction, id: number): Promise<PledgeFacts> {
  const pledge = await lockPledge(transaction, id);
  if (pledge === undefined) throw new CrmError('NOT_FOUND');
  return pledge;
}

async function organizationOf(id: number): Promise<Organization> {
  const { current } = await currentScope();
  if (current?.organization.id === id) return current.organization;
  const organization = await inTransaction((transaction) => organizationById(transaction, id));
  if (organization === undefined) throw new CrmError('ORGANIZATION_REQUIRED');
  return organization;
}

function amountOf(value: unknown): number {
  const amount = Number(value);
  if (!(amount > 0) || !isAmount(amount)) throw new CrmError('INVALID_AMOUNT', { field: 'amount' });
  return amount;
}

/** What is paid on a pledge is summed in the organization's currency, so that is what it is promised in. */
function checkCurrency(currency: string, { defaultCurrency }: Organization): void {
  if (currency === defaultCurrency) return;
  const message = `${describeRule('PLEDGE_CURRENCY', 'en')} / ${describeRule('PLEDGE_CURRENCY', 'fr')}`;
  throw new CrmError('VALIDATION', { errors: [{ path: ['data', 'currency'], name: 'custom', message }] });
}

function scheduleOf(value: unknown, amount: number): readonly object[] {
  const schedule = typeof value === 'string' ? parsed(value) : (value ?? []);
  if (!isSchedule(schedule)) throw new CrmError('INVALID_VALUE', { constraint: 'schedule' });
  if (!coversPledge(schedule, amount)) throw new CrmError('PLEDGE_SCHEDULE_SUM');
  return inOrder(schedule);
}

/** The Content Manager sends JSON as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new CrmError('INVALID_VALUE', { constraint: 'schedule' });
    throw error;
  }
}

function dateOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' || !isCivilDate(value)) throw new CrmError('INVALID_DATE', { field: 'pledgedOn' });
  return value;
}

function statusOf(value: unknown, fallback: PledgeStatus): PledgeStatus {
  if (value === undefined || value === null) return fallback;
  const status = PLEDGE_STATUSES.find((known) => known === value);
  if (status === undefined) throw new CrmError('INVALID_VALUE', { constraint: 'pledgeStatus' });
  return status;
}
