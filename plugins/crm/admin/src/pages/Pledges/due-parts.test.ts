import { dueParts, nextPayment } from './due-parts';

const schedule = [
  { dueOn: '2026-01-31', amount: 100.1 },
  { dueOn: '2026-02-28', amount: 100.1 },
  { dueOn: '2026-03-31', amount: 100.1 },
];
const states = (paid: number, today: string, pledgeStatus: 'active' | 'written_off' = 'active') =>
  dueParts({ schedule, paid, pledgeStatus }, today).map(({ state, open }) => [state, open]);

describe('what has come of each part of a pledge', () => {
  it('is told from the oldest on, to the cent', () => {
    expect(states(0, '2026-01-31')).toEqual([
      ['due', 100.1],
      ['due', 100.1],
      ['due', 100.1],
    ]);
    expect(states(150.15, '2026-02-28')).toEqual([
      ['paid', 0],
      ['partly', 50.05],
      ['due', 100.1],
    ]);
    expect(states(200.19, '2026-03-01')).toEqual([
      ['paid', 0],
      ['late', 0.01],
      ['due', 100.1],
    ]);
    expect(states(300.3, '2027-01-01').map(([state]) => state)).toEqual(['paid', 'paid', 'paid']);
  });

  it('says what is to come next', () => {
    const next = (paid: number, parts = schedule) => nextPayment({ schedule: parts, paid, balance: 300.3 - paid, pledgeStatus: 'active' }, '2026-02-01');
    expect(next(0)).toBe(100.1);
    expect(next(150.15)).toBe(50.05);
    expect(next(300.3)).toBe(0);
    expect(next(100.3, [])).toBe(200);
  });

  it('is no longer waited for once written off', () => {
    expect(states(100.1, '2027-01-01', 'written_off').map(([state]) => state)).toEqual(['paid', 'closed', 'closed']);
  });
});
