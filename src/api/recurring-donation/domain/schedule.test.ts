import fc from 'fast-check';
import { dayOfMonthNumber, daysBetween, monthNumber, shift } from '../../../platform/civil-date';
import { coveringPause, dateAt, firstPeriodFrom, FREQUENCIES, nextDate, periodOf, type Pause, type ScheduleRule } from './schedule';

const rule = (over: Partial<ScheduleRule>): ScheduleRule => ({ anchorOn: '2025-01-01', frequency: 'monthly', interval: 1, dayOfMonth: null, ...over });

/** The first dates of a plan, asked one after the other. */
function firstDates(of: ScheduleRule, start: string, count: number, pauses: readonly Pause[] = []): (string | undefined)[] {
  const dates: (string | undefined)[] = [];
  let reference = start;
  for (let index = 0; index < count; index += 1) {
    const date = nextDate(of, start, reference, pauses);
    dates.push(date);
    if (date === undefined) break;
    reference = shift(date, { days: 1 });
  }
  return dates;
}

describe('the golden rows of recurring dates', () => {
  it('monthly on the 31st, started on 2025-02-10: March is not skipped', () => {
    const plan = rule({ anchorOn: '2025-02-10', dayOfMonth: 31 });
    expect(firstDates(plan, '2025-02-10', 4)).toEqual(['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']);
    for (let day = 1; day <= 31; day += 1) expect(nextDate(plan, '2025-02-10', `2025-03-${String(day).padStart(2, '0')}`)).toBe('2025-03-31');
  });

  it('monthly on the 30th, started on 2025-01-31: the 30th is past', () => {
    expect(firstDates(rule({ anchorOn: '2025-01-31', dayOfMonth: 30 }), '2025-01-31', 3)).toEqual(['2025-02-28', '2025-03-30', '2025-04-30']);
  });

  it('monthly on the 31st, started on 2024-01-31', () => {
    expect(firstDates(rule({ anchorOn: '2024-01-31', dayOfMonth: 31 }), '2024-01-31', 4)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
  });

  it('yearly from 2024-02-29', () => {
    expect(firstDates(rule({ anchorOn: '2024-02-29', frequency: 'yearly' }), '2024-02-29', 5)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('quarterly on the last day, started on 2025-11-30', () => {
    expect(firstDates(rule({ anchorOn: '2025-11-30', frequency: 'quarterly', dayOfMonth: 'last' }), '2025-11-30', 4)).toEqual([
      '2025-11-30',
      '2026-02-28',
      '2026-05-31',
      '2026-08-31',
    ]);
  });

  it('monthly on the 15th, paused from 2025-03-01 to 2025-04-30', () => {
    const pauses = [{ from: '2025-03-01', to: '2025-04-30', reason: null }];
    expect(firstDates(rule({ anchorOn: '2025-02-15', dayOfMonth: 15 }), '2025-02-01', 3, pauses)).toEqual(['2025-02-15', '2025-05-15', '2025-06-15']);
  });

  it('twice monthly is the 1st and the 15th; every other month has both of them', () => {
    expect(firstDates(rule({ anchorOn: '2025-01-10', frequency: 'twice_monthly' }), '2025-01-10', 4)).toEqual([
      '2025-01-15',
      '2025-02-01',
      '2025-02-15',
      '2025-03-01',
    ]);
    expect(firstDates(rule({ anchorOn: '2025-01-10', frequency: 'twice_monthly', interval: 2 }), '2025-01-10', 4)).toEqual([
      '2025-01-15',
      '2025-03-01',
      '2025-03-15',
      '2025-05-01',
    ]);
  });

  it('weeks are civil days, over both changes of clocks', () => {
    expect(firstDates(rule({ anchorOn: '2025-03-02', frequency: 'weekly' }), '2025-03-02', 3)).toEqual(['2025-03-02', '2025-03-09', '2025-03-16']);
    expect(firstDates(rule({ anchorOn: '2025-10-26', frequency: 'biweekly' }), '2025-10-26', 3)).toEqual(['2025-10-26', '2025-11-09', '2025-11-23']);
  });

  it('a pause without an end leaves nothing', () => {
    expect(nextDate(rule({}), '2025-01-01', '2025-06-01', [{ from: '2025-03-01', to: null, reason: null }])).toBeUndefined();
  });
});

const anyDate = fc.integer({ min: 0, max: 36_500 }).map((days) => shift('1990-01-01', { days }));
const anyRule: fc.Arbitrary<ScheduleRule> = fc.record({
  anchorOn: anyDate,
  frequency: fc.constantFrom(...FREQUENCIES),
  interval: fc.integer({ min: 1, max: 20 }),
  dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const), fc.constant(null)),
});
const anyPauses: fc.Arbitrary<Pause[]> = fc.array(
  fc.record({ from: anyDate, days: fc.integer({ min: 0, max: 400 }) }).map(({ from, days }) => ({ from, to: shift(from, { days }), reason: null })),
  { maxLength: 4 },
);
const anyPeriod = fc.integer({ min: 0, max: 300 });

describe('whatever the rule', () => {
  it('dates only go forward, one in each period', () => {
    fc.assert(
      fc.property(anyRule, anyPeriod, (plan, k) => {
        expect(dateAt(plan, k) < dateAt(plan, k + 1)).toBe(true);
        expect(periodOf(plan, dateAt(plan, k))).toBe(k);
      }),
    );
  });

  it('no date drifts: it is the rule’s day of its own month, or the month’s last', () => {
    fc.assert(
      fc.property(anyRule, anyPeriod, (plan, k) => {
        const date = dateAt(plan, k);
        const days = { weekly: 7, biweekly: 14 };
        if (plan.frequency === 'weekly' || plan.frequency === 'biweekly') {
          expect(daysBetween(plan.anchorOn, date)).toBe(k * days[plan.frequency] * plan.interval);
        } else if (plan.frequency === 'twice_monthly') {
          expect(['01', '15']).toContain(date.slice(8));
        } else {
          const months = { monthly: 1, quarterly: 3, yearly: 12 };
          expect(monthNumber(date) - monthNumber(plan.anchorOn)).toBe(k * months[plan.frequency] * plan.interval);
          expect(date).toBe(dayOfMonthNumber(monthNumber(date), plan.dayOfMonth ?? Number(plan.anchorOn.slice(8))));
        }
      }),
    );
  });

  it('the next date does not depend on the day one asks: every day since the date before it gives the same', () => {
    fc.assert(
      fc.property(anyRule, anyPeriod, fc.double({ min: 0, max: 1, noNaN: true }), (plan, k, part) => {
        const [before, next] = [dateAt(plan, k), dateAt(plan, k + 1)];
        const asked = shift(before, { days: 1 + Math.floor(part * (daysBetween(before, next) - 1)) });
        expect(nextDate(plan, plan.anchorOn, asked)).toBe(next < plan.anchorOn ? dateAt(plan, firstPeriodFrom(plan, plan.anchorOn)) : next);
      }),
    );
  });

  it('is never before the start or the day one asks, and never inside a pause', () => {
    fc.assert(
      fc.property(anyRule, anyDate, anyPauses, (plan, asked, pauses) => {
        const next = nextDate(plan, plan.anchorOn, asked, pauses);
        expect(next).toBeDefined();
        expect(next! >= asked && next! >= plan.anchorOn).toBe(true);
        expect(coveringPause(pauses, next!)).toBeUndefined();
        // Nothing was left out on the way.
        for (let k = firstPeriodFrom(plan, asked > plan.anchorOn ? asked : plan.anchorOn); dateAt(plan, k) < next!; k += 1)
          expect(coveringPause(pauses, dateAt(plan, k))).toBeDefined();
      }),
    );
  });
});
