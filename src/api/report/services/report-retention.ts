import { today } from '../../../platform/civil-date';
import { sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { fromCents, toCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Lybunt, Retention, StateFigures } from '../answers';
import type { LybuntQuery, RetentionQuery } from '../contract';
import { RETENTION_BENCHMARKS } from '../domain/benchmarks';
import { LYBUNT, RETAINED, SYBUNT, type DonorState } from '../domain/donor-states';
import { isYearToDate } from '../domain/periods';
import { percentage } from '../domain/rates';
import { donorStates, type TwoPeriods } from '../queries/donor-states';
import { findStateSums, type StateSums } from '../queries/find-retention';
import { listStateDonors, type StateDonor } from '../queries/list-state-donors';
import { pageMeta } from '../../../platform/http/pagination';
import { explain, explainGifts, type Explained, type ExplainedGifts } from './explain';
import { yearsCompared } from './report-period';

/** Who stayed, came, came back and left between a year and the one before: rules/metrics, "States", "Gains and losses", "Retention". */
export async function reportRetention(organization: Organization, query: RetentionQuery): Promise<{ data: Retention; meta: object } | Explained> {
  const { year, period1, period2 } = yearsCompared(organization, query.calendar, query.year);
  const meta = { calendar: query.calendar, year, currency: organization.defaultCurrency, isYearToDate: isYearToDate(period2, today(organization.timezone)) };
  if (query.explain !== undefined) {
    const states = query.state === undefined ? undefined : query.state === 'retained' ? RETAINED : [query.state];
    const behind = {
      period: query.period === '1' ? period1 : period2,
      ...(states === undefined ? {} : { donors: inStates(organization, { period1, period2 }, states) }),
    };
    return explain(query.explain, organization, behind, query.pagination, { ...meta, period: query.period, state: query.state ?? null });
  }
  const sums = await findStateSums(await readConnection(), organization.id, { period1, period2 });
  return { data: retentionOf(sums, { period1, period2 }), meta: { ...meta, benchmarks: RETENTION_BENCHMARKS } };
}

/** LYBUNT and SYBUNT of a year: counts, or the donors themselves, or the gifts of last year behind the amount. */
export async function reportLybunt(
  organization: Organization,
  query: LybuntQuery,
): Promise<{ data: Lybunt; meta: object } | { donors: StateDonor[]; meta: object } | ExplainedGifts> {
  const { year, ...periods } = yearsCompared(organization, query.calendar, query.year);
  const meta = {
    calendar: query.calendar,
    year,
    lastYear: periods.period1,
    thisYear: periods.period2,
    currency: organization.defaultCurrency,
    isYearToDate: isYearToDate(periods.period2, today(organization.timezone)),
  };
  const states = query.list === 'lybunt' ? LYBUNT : SYBUNT;
  if (query.explain === 'gifts')
    return explainGifts(organization, { period: periods.period1, donors: inStates(organization, periods, states) }, query.pagination, meta);
  if (query.explain === 'donors') {
    const { donors, total, period1 } = await listStateDonors(await readConnection(), organization.id, periods, states, query.pagination);
    return { donors, meta: { ...meta, list: query.list, lastYearAmount: period1, pagination: pageMeta(query.pagination, total) } };
  }
  const totals = new Totals(await findStateSums(await readConnection(), organization.id, periods));
  return {
    data: { lybunt: { donors: totals.donors(LYBUNT), lastYearAmount: fromCents(totals.period1(LYBUNT)) }, sybunt: { donors: totals.donors(SYBUNT) } },
    meta,
  };
}

function inStates(organization: Organization, periods: TwoPeriods, states: readonly DonorState[]) {
  return sql`SELECT donor_id FROM (${donorStates(organization.id, periods)}) s WHERE state = ANY(${states}::text[])`;
}

/** The figures of rules/metrics from the sums by state. */
function retentionOf(sums: readonly StateSums[], { period1, period2 }: TwoPeriods): Retention {
  const totals = new Totals(sums);
  const newIn1 = new Totals(sums.filter(({ isFirstIn1 }) => isFirstIn1));
  const repeatIn1 = new Totals(sums.filter(({ isFirstIn1 }) => !isFirstIn1));
  const gave1: readonly DonorState[] = [...RETAINED, 'lapsedNew', 'lapsedRepeat'];
  const gave2: readonly DonorState[] = [...RETAINED, 'new', 'recaptured'];
  const amount1 = totals.period1(gave1);
  const gains = totals.change(['new', 'recaptured', 'upgraded']);
  const losses = -totals.change(['downgraded', 'lapsedNew', 'lapsedRepeat']);
  return {
    period1: { ...period1, donors: totals.donors(gave1), amount: fromCents(amount1) },
    period2: { ...period2, donors: totals.donors(gave2), amount: fromCents(totals.period2(gave2)) },
    overall: percentage(totals.donors(RETAINED), totals.donors(gave1)),
    newDonor: percentage(newIn1.donors(RETAINED), newIn1.donors(gave1)),
    repeat: percentage(repeatIn1.donors(RETAINED), repeatIn1.donors(gave1)),
    dollar: percentage(totals.period2(RETAINED), amount1),
    recapture: percentage(totals.donors(['recaptured']), totals.donors(['recaptured', 'lapsedMultipleYears'])),
    gains: fromCents(gains),
    losses: fromCents(losses),
    net: fromCents(gains - losses),
    growthInGiving: percentage(gains - losses, amount1),
    states: totals.byState(),
  };
}

/** Sums over some states; amounts in cents. */
class Totals {
  constructor(private readonly sums: readonly StateSums[]) {}

  donors(states: readonly DonorState[]): number {
    return this.total(states, ({ donors }) => donors);
  }

  period1(states: readonly DonorState[]): number {
    return this.total(states, ({ period1 }) => toCents(period1));
  }

  period2(states: readonly DonorState[]): number {
    return this.total(states, ({ period2 }) => toCents(period2));
  }

  change(states: readonly DonorState[]): number {
    return this.period2(states) - this.period1(states);
  }

  byState(): Record<DonorState, StateFigures> {
    const figures = (state: DonorState): StateFigures => ({
      donors: this.donors([state]),
      period1: fromCents(this.period1([state])),
      period2: fromCents(this.period2([state])),
      change: fromCents(this.change([state])),
    });
    return {
      new: figures('new'),
      recaptured: figures('recaptured'),
      upgraded: figures('upgraded'),
      same: figures('same'),
      downgraded: figures('downgraded'),
      lapsedNew: figures('lapsedNew'),
      lapsedRepeat: figures('lapsedRepeat'),
      lapsedMultipleYears: figures('lapsedMultipleYears'),
    };
  }

  private total(states: readonly DonorState[], of: (sums: StateSums) => number): number {
    return this.sums.filter(({ state }) => states.includes(state)).reduce((sum, part) => sum + of(part), 0);
  }
}
