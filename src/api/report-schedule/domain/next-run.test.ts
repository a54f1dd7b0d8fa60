import fc from 'fast-check';
import { plusDays } from '../../../platform/civil-date';
import { FREQUENCIES, latestDue, nextRunAfter, weekday, type Rhythm } from './next-run';

const rhythm = (frequency: Rhythm['frequency'], day: number, firstMonth = 1): Rhythm => ({ frequency, day, firstMonth });

describe('when a saved report is due', () => {
  it.each<[Rhythm, string, string]>([
    [rhythm('weekly', 1), '2026-03-02', '2026-03-09'],
    [rhythm('weekly', 1), '2026-03-03', '2026-03-09'],
    [rhythm('weekly', 7), '2026-03-02', '2026-03-08'],
    [rhythm('monthly', 1), '2026-01-31', '2026-02-01'],
    [rhythm('monthly', 28), '2026-02-27', '2026-02-28'],
    [rhythm('monthly', 28), '2026-02-28', '2026-03-28'],
    [rhythm('monthly', 5), '2026-12-05', '2027-01-05'],
    [rhythm('quarterly', 3), '2026-01-03', '2026-04-03'],
    [rhythm('quarterly', 3), '2026-01-02', '2026-01-03'],
    [rhythm('quarterly', 3, 5), '2026-03-01', '2026-05-03'],
    [rhythm('yearly', 2), '2026-01-01', '2026-01-02'],
    [rhythm('yearly', 2), '2026-01-02', '2027-01-02'],
    [rhythm('yearly', 2, 4), '2026-03-31', '2026-04-02'],
  ])('%j after %s is %s', (given, date, next) => {
    expect(nextRunAfter(given, date)).toBe(next);
  });

  it('sends once what was missed for months', () => {
    expect(latestDue(rhythm('monthly', 1), '2026-01-01', '2026-06-15')).toBe('2026-06-01');
    expect(latestDue(rhythm('weekly', 1), '2026-03-02', '2026-03-02')).toBe('2026-03-02');
  });

  it('is always later, on its day, and never skips one', () => {
    const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays('1990-01-01', days));
    fc.assert(
      fc.property(
        fc.constantFrom(...FREQUENCIES),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        dates,
        (frequency, day, firstMonth, date) => {
          const given = { frequency, day: frequency === 'weekly' ? ((day - 1) % 7) + 1 : day, firstMonth };
          const next = nextRunAfter(given, date);
          const before = nextRunAfter(given, plusDays(next, -1));
          const isOnItsDay = frequency === 'weekly' ? weekday(next) === given.day : Number(next.slice(8)) === day;
          return next > date && isOnItsDay && before === next && nextRunAfter(given, plusDays(date, 1)) >= next;
        },
      ),
      { numRuns: 2000 },
    );
  });
});
