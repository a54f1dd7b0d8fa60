import { civilDateOf, dayOfMonthNumber, daysBetween, isCivilDate, isTimezone, monthNumber, plusDays, shift } from './civil-date';

describe('civil dates', () => {
  it('puts 2026-01-01T04:59Z in 2025 in Montréal and in 2026 in St. John’s', () => {
    const instant = new Date('2026-01-01T04:59:59Z');
    expect(civilDateOf(instant, 'America/Toronto')).toBe('2025-12-31');
    expect(civilDateOf(instant, 'America/St_Johns')).toBe('2026-01-01');
  });

  it.each(['2025-02-30', '2025-13-01', '2025-1-1', '20250101', '', '2025-00-10', '2023-02-29'])('refuses %p', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('knows leap years and time zones, and clamps months', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
    expect(isTimezone('America/Halifax') && !isTimezone('Mars/Olympus')).toBe(true);
    expect(shift('2025-01-31', { months: 1 })).toBe('2025-02-28');
  });

  it('counts days over a change of clocks and clamps a day to its month', () => {
    expect(daysBetween('2026-03-01', '2026-03-31')).toBe(30);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect([plusDays('2026-03-07', 2), plusDays('2024-03-01', -1)]).toEqual(['2026-03-09', '2024-02-29']);
    const february = monthNumber('2024-02-10');
    expect([30, 29, 28, 'last' as const].map((day) => dayOfMonthNumber(february, day))).toEqual(['2024-02-29', '2024-02-29', '2024-02-28', '2024-02-29']);
    expect(dayOfMonthNumber(february + 11, 31)).toBe('2025-01-31');
  });
});
