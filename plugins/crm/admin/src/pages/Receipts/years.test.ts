import { taxYears, workedYear } from './years';

describe('tax years', () => {
  it('are the latest first', () => expect(taxYears('2026-11-25', 3)).toEqual(['2026', '2025', '2024']));

  it.each([
    ['2026-01-01', '2025'],
    ['2026-03-31', '2025'],
    ['2026-04-01', '2026'],
    ['2026-12-31', '2026'],
  ])('on %s one works on %s', (today, year) => expect(workedYear(today)).toBe(year));
});
