import { periodOn } from './relative-period';
import type { PeriodName } from './saved-report';

describe('what a relative period means', () => {
  it.each<[PeriodName, string, string, string]>([
    ['last_week', '2026-03-02', '2026-02-23', '2026-03-01'],
    ['last_week', '2026-03-01', '2026-02-16', '2026-02-22'],
    ['last_month', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['last_month', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['last_quarter', '2026-01-01', '2025-10-01', '2025-12-31'],
    ['last_quarter', '2026-06-30', '2026-01-01', '2026-03-31'],
    ['last_year', '2026-01-01', '2025-01-01', '2025-12-31'],
    ['this_year', '2026-03-02', '2026-01-01', '2026-03-02'],
  ])('%s on %s', (name, day, from, to) => {
    expect(periodOn(name, day, { calendar: 'tax', fiscalYearStartMonth: 4 })).toEqual({ from, to });
  });

  it.each<[PeriodName, string, string, string]>([
    ['last_quarter', '2026-04-01', '2026-01-01', '2026-03-31'],
    ['last_year', '2026-04-01', '2025-04-01', '2026-03-31'],
    ['last_year', '2026-03-31', '2024-04-01', '2025-03-31'],
    ['this_year', '2026-04-01', '2026-04-01', '2026-04-01'],
  ])('%s on %s of the fiscal calendar from April', (name, day, from, to) => {
    expect(periodOn(name, day, { calendar: 'fiscal', fiscalYearStartMonth: 4 })).toEqual({ from, to });
  });

  it('counts quarters from the fiscal year’s own first month', () => {
    expect(periodOn('last_quarter', '2026-03-15', { calendar: 'fiscal', fiscalYearStartMonth: 2 })).toEqual({ from: '2025-11-01', to: '2026-01-31' });
    expect(periodOn('last_quarter', '2026-01-15', { calendar: 'fiscal', fiscalYearStartMonth: 12 })).toEqual({ from: '2025-09-01', to: '2025-11-30' });
  });
});
