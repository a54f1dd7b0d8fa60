import fc from 'fast-check';
import { fromCents, splitCents } from '../../../platform/money';
import { coversPledge, inOrder, isSchedule } from './pledge-schedule';
import { mayMovePledge, PLEDGE_STATUSES } from './pledge-status';

describe('the schedule of a pledge', () => {
  it.each([
    [[{ dueOn: '2026-02-30', amount: 10 }]],
    [[{ dueOn: '2026-02-28', amount: 0 }]],
    [[{ dueOn: '2026-02-28', amount: 1.005 }]],
    [[{ dueOn: '2026-02-28', amount: '10' }]],
    [[null]],
    ['soon'],
  ])('refuses %j', (schedule) => {
    expect(isSchedule(schedule)).toBe(false);
  });

  it('adds up to the cent: 611.23 and 261.95 are 873.18', () => {
    const schedule = [
      { dueOn: '2027-01-31', amount: 611.23 },
      { dueOn: '2026-12-31', amount: 261.95 },
    ];
    expect(coversPledge(schedule, 873.18)).toBe(true);
    expect(coversPledge(schedule, 873.17)).toBe(false);
    expect(coversPledge([], 873.17)).toBe(true);
    expect(inOrder(schedule).map(({ dueOn }) => dueOn)).toEqual(['2026-12-31', '2027-01-31']);
  });

  it('takes any split of any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000_000 }), fc.integer({ min: 1, max: 24 }), (cents, parts) => {
        const schedule = splitCents(
          cents,
          Array.from({ length: parts }, () => 1),
        ).map((part) => ({ dueOn: '2026-01-31', amount: fromCents(part) }));
        expect(coversPledge(schedule, fromCents(cents))).toBe(true);
      }),
    );
  });
});

describe('the states of a pledge', () => {
  it('only an active one is written off or cancelled, and nobody fulfils one by hand', () => {
    const moves = PLEDGE_STATUSES.flatMap((from) => PLEDGE_STATUSES.filter((to) => from !== to && mayMovePledge(from, to)).map((to) => `${from} → ${to}`));
    expect(moves).toEqual(['active → written_off', 'active → cancelled']);
  });
});
