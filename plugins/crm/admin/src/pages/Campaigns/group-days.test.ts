import { grouped } from './group-days';

const days = (count: number) =>
  Array.from({ length: count }, (_, day) => ({ date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), amount: 0.1, gifts: 1 }));

describe('grouped', () => {
  it('keeps the days of a short campaign', () => {
    expect(grouped(days(3)).points).toHaveLength(3);
    expect(grouped([])).toEqual({ interval: 'day', points: [] });
  });

  it('sums long ones by month, to the cent, and very long ones by year', () => {
    const { interval, points } = grouped(days(120));
    expect([interval, points[0]]).toEqual(['month', { period: '2026-01', from: '2026-01-01', to: '2026-01-31', amount: 3.1, gifts: 31 }]);
    expect(grouped(days(3650)).interval).toBe('year');
  });
});
