import { previousPeriod } from './periods';

const january = 1;
const april = 4;

describe('what a period is compared with', () => {
  it.each([
    ['a year that is not over', '2026-01-01', '2026-11-28', january, '2025-01-01', '2025-11-28'],
    ['a fiscal year that is not over', '2026-04-01', '2026-11-28', april, '2025-04-01', '2025-11-28'],
    ['the first quarter', '2026-01-01', '2026-03-31', january, '2025-01-01', '2025-03-31'],
    ['up to a day the year before did not have', '2024-01-01', '2024-02-29', january, '2023-01-01', '2023-02-28'],
    ['a whole year, leap or not', '2024-01-01', '2024-12-31', january, '2023-01-01', '2023-12-31'],
    ['a whole fiscal year', '2025-04-01', '2026-03-31', april, '2024-04-01', '2025-03-31'],
    ['two years', '2024-01-01', '2025-12-31', january, '2022-01-01', '2023-12-31'],
    ['another quarter', '2026-04-01', '2026-06-30', january, '2026-01-01', '2026-03-31'],
    ['some days', '2026-05-10', '2026-05-12', january, '2026-05-07', '2026-05-09'],
    ['the first day of a year', '2026-01-01', '2026-01-01', january, '2025-01-01', '2025-01-01'],
    ['more than a year, from its first day on', '2025-01-01', '2026-02-10', january, '2023-11-22', '2024-12-31'],
  ])('%s', (_case, from, to, firstMonth, beforeFrom, beforeTo) => {
    expect(previousPeriod({ from, to }, firstMonth)).toEqual({ from: beforeFrom, to: beforeTo });
  });
});
