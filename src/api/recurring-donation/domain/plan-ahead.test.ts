import fc from 'fast-check';
import { plusDays } from '../../../platform/civil-date';
import { anchorOfNewRhythm, planAhead, settledThrough, type HeldInstallment, type PlanTerms } from './plan-ahead';
import {
  coveringPause,
  dayOf,
  FREQUENCIES,
  firstPeriodFrom,
  dateAt,
  hasDayOfMonth,
  nextDate,
  periodOf,
  type DayOfMonth,
  type Frequency,
  type Pause,
} from './schedule';

const monthly = (over: Partial<PlanTerms> = {}): PlanTerms => ({
  rule: { anchorOn: '2025-01-15', frequency: 'monthly', interval: 1, dayOfMonth: 15 },
  startDate: '2025-01-15',
  endDate: null,
  plannedPayments: null,
  pauses: [],
  ...over,
});
const held = (sequence: number, dueOn: string, installmentStatus: HeldInstallment['installmentStatus'] = 'scheduled'): HeldInstallment => ({
  sequence,
  dueOn,
  installmentStatus,
  hasAttempts: installmentStatus === 'paid' || installmentStatus === 'failed',
});
const dates = (planned: readonly { readonly dueOn: string }[]): string[] => planned.map(({ dueOn }) => dueOn);

describe('the installments ahead', () => {
  it('are the coming twelve months, and at least one', () => {
    expect(planAhead(monthly(), [], '2025-03-10')).toHaveLength(12);
    const rare = monthly({ rule: { anchorOn: '2025-01-15', frequency: 'yearly', interval: 5, dayOfMonth: 15 } });
    expect(dates(planAhead(rare, [], '2025-03-10'))).toEqual(['2030-01-15']);
  });

  it('end with the planned payments and with the end date; a skipped one is not a payment', () => {
    expect(planAhead(monthly({ plannedPayments: 3 }), [held(1, '2025-01-15', 'paid'), held(2, '2025-02-15', 'skipped')], '2025-02-20')).toHaveLength(2);
    expect(dates(planAhead(monthly({ endDate: '2025-04-15' }), [], '2025-02-20'))).toEqual(['2025-03-15', '2025-04-15']);
  });

  it('never ask twice in a period that was paid, whatever the new day', () => {
    const later = monthly({ rule: { ...monthly().rule, dayOfMonth: 28 } });
    expect(dates(planAhead(later, [held(1, '2025-03-15', 'paid')], '2025-03-20'))[0]).toBe('2025-04-28');
  });

  it('do not lose the period whose new day is past', () => {
    const earlier = monthly({ rule: { ...monthly().rule, dayOfMonth: 5 } });
    expect(dates(planAhead(earlier, [held(1, '2025-03-15'), held(2, '2025-04-15')], '2025-03-10')).slice(0, 2)).toEqual(['2025-03-15', '2025-04-05']);
  });

  it('keep the next date when the rhythm changes', () => {
    const installments = [held(1, '2025-03-15', 'paid'), held(2, '2025-04-15'), held(3, '2025-05-15')];
    expect(anchorOfNewRhythm(monthly(), installments, '2025-03-20')).toBe('2025-04-15');
    const weekly = monthly({ rule: { anchorOn: '2025-04-15', frequency: 'weekly', interval: 1, dayOfMonth: null } });
    expect(planAhead(weekly, installments, '2025-03-20').slice(0, 2)).toEqual([
      { sequence: 2, dueOn: '2025-04-15', installmentStatus: 'scheduled' },
      { sequence: 3, dueOn: '2025-04-22', installmentStatus: 'scheduled' },
    ]);
  });

  it('remember a skip through a pause', () => {
    const paused = monthly({ pauses: [{ from: '2025-03-01', to: null, reason: null }] });
    const during = planAhead(paused, [held(1, '2025-03-15'), held(2, '2025-04-15', 'skipped')], '2025-03-10');
    expect(during).toEqual([{ sequence: 1, dueOn: '2025-04-15', installmentStatus: 'skipped' }]);
    const resumed = planAhead(monthly(), [{ ...during[0]!, hasAttempts: false }], '2025-03-10');
    expect(resumed.slice(0, 3).map(({ dueOn, installmentStatus }) => `${dueOn} ${installmentStatus}`)).toEqual([
      '2025-03-15 scheduled',
      '2025-04-15 skipped',
      '2025-05-15 scheduled',
    ]);
  });
});

/** A plan as people treat it, without a database. */
class Life {
  today: string;
  terms: PlanTerms;
  rows: HeldInstallment[] = [];
  everPaused: Pause[] = [];

  constructor(startDate: string, frequency: Frequency, interval: number, dayOfMonth: DayOfMonth) {
    this.today = startDate;
    this.terms = monthly({ startDate, rule: { anchorOn: startDate, frequency, interval, dayOfMonth: hasDayOfMonth(frequency) ? dayOfMonth : null } });
    this.settle();
  }

  settle(): void {
    const through = settledThrough(this.rows, this.today);
    const ahead = planAhead(this.terms, this.rows, this.today).map((one) => ({ ...one, hasAttempts: false }));
    this.rows = [...this.rows.filter(({ sequence }) => sequence <= through), ...ahead];
  }

  move(to: HeldInstallment['installmentStatus'], from: readonly HeldInstallment['installmentStatus'][], position: number, hasAttempts: boolean): void {
    const row = this.rows.filter(({ installmentStatus }) => from.includes(installmentStatus))[position];
    if (row === undefined) return;
    this.rows = this.rows.map((one) => (one === row ? { ...one, installmentStatus: to, hasAttempts: one.hasAttempts || hasAttempts } : one));
    this.settle();
  }

  change(rule: Partial<PlanTerms['rule']>): void {
    const anchorOn =
      rule.frequency === undefined && rule.interval === undefined ? this.terms.rule.anchorOn : anchorOfNewRhythm(this.terms, this.rows, this.today);
    const merged = { ...this.terms.rule, ...rule, anchorOn };
    this.terms = { ...this.terms, rule: { ...merged, dayOfMonth: hasDayOfMonth(merged.frequency) ? (merged.dayOfMonth ?? dayOf(anchorOn)) : null } };
    this.settle();
  }
}

const anyDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const));
type Step = (life: Life) => void;
const settling: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((life) => life.move('paid', ['scheduled'], 0, true)),
  fc.constant<Step>((life) => life.move('failed', ['scheduled'], 0, true)),
  fc.constant<Step>((life) => life.move('scheduled', ['failed'], 0, true)),
  fc.constant<Step>((life) => life.settle()),
  fc.integer({ min: 0, max: 4 }).map<Step>((position) => (life) => life.move('skipped', ['scheduled', 'failed'], position, false)),
  fc.integer({ min: 1, max: 70 }).map<Step>((days) => (life) => {
    life.today = plusDays(life.today, days);
    life.settle();
  }),
  fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }).map<Step>((days) => (life) => {
    const pause = { from: life.today, to: days === null ? null : plusDays(life.today, days), reason: null };
    life.everPaused.push(pause);
    life.terms = { ...life.terms, pauses: [...life.terms.pauses.filter(({ to }) => to !== null), pause] };
    life.settle();
  }),
  fc.constant<Step>((life) => {
    const yesterday = plusDays(life.today, -1);
    const open = (to: string | null): boolean => to === null || to >= life.today;
    life.terms = {
      ...life.terms,
      pauses: life.terms.pauses.filter(({ from }) => from < life.today).map((pause) => (open(pause.to) ? { ...pause, to: yesterday } : pause)),
    };
    life.settle();
  }),
);
const changing: fc.Arbitrary<Step> = fc.oneof(
  anyDay.map<Step>((dayOfMonth) => (life) => life.change({ dayOfMonth })),
  fc.integer({ min: 1, max: 6 }).map<Step>((interval) => (life) => life.change({ interval })),
  fc.constantFrom(...FREQUENCIES).map<Step>((frequency) => (life) => life.change({ frequency })),
);
const anyLife = fc
  .record({ days: fc.integer({ min: 0, max: 1500 }), frequency: fc.constantFrom(...FREQUENCIES), interval: fc.integer({ min: 1, max: 4 }), day: anyDay })
  .map(
    ({ days, frequency, interval, day }) =>
      () =>
        new Life(plusDays('2024-01-01', days), frequency, interval, day),
  );

describe('whatever happens to a plan', () => {
  const inOrder = ({ rows }: Life): void => {
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
    for (let index = 1; index < rows.length; index += 1) expect(rows[index - 1]!.dueOn < rows[index]!.dueOn).toBe(true);
  };

  it('charge, failure, retry, skip, pause, resume and time leave one installment a period, in order, none lost, none adrift', () => {
    fc.assert(
      fc.property(anyLife, fc.array(settling, { maxLength: 25 }), (start, steps) => {
        const life = start();
        for (const step of steps) {
          step(life);
          inOrder(life);
          const { rule, startDate } = life.terms;
          const periods = life.rows.map(({ dueOn }) => periodOf(rule, dueOn));
          expect(new Set(periods).size).toBe(periods.length);
          for (const { dueOn } of life.rows) expect(nextDate(rule, startDate, dueOn)).toBe(dueOn);
          // Every period up to the last one is there, or was inside a pause.
          const last = periods.at(-1) ?? -1;
          for (let k = firstPeriodFrom(rule, startDate); k < last; k += 1) {
            if (!periods.includes(k)) expect(coveringPause(life.everPaused, dateAt(rule, k))).toBeDefined();
          }
          const before = life.rows;
          life.settle();
          expect(life.rows).toEqual(before);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('changes of day and rhythm too keep them in order, never rewrite what was settled, and charge no pause', () => {
    fc.assert(
      fc.property(anyLife, fc.array(fc.oneof(settling, changing), { maxLength: 25 }), (start, steps) => {
        const life = start();
        for (const step of steps) {
          const settled = life.rows.filter(({ installmentStatus }) => installmentStatus === 'paid');
          step(life);
          inOrder(life);
          for (const one of settled) expect(life.rows).toContainEqual(one);
          for (const one of life.rows.filter(
            ({ installmentStatus, hasAttempts, dueOn }) => installmentStatus === 'scheduled' && !hasAttempts && dueOn >= life.today,
          ))
            expect(coveringPause(life.terms.pauses, one.dueOn)).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});
