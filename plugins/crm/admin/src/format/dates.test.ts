import { dayOf, longDate, longInstant, todayIn } from './dates';

describe('dates', () => {
  it('is still yesterday in Montréal when it is tomorrow in London', () => {
    expect(todayIn('America/Toronto', new Date('2026-01-01T04:59:00Z'))).toBe('2025-12-31');
    expect(dayOf('2026-01-01T05:00:00Z', 'America/Toronto')).toBe('2026-01-01');
  });

  it('writes civil dates out without moving them', () => {
    expect(longDate('2026-03-01', 'fr')).toBe('1er mars 2026');
    expect(longDate('2026-03-01', 'en')).toBe('March 1, 2026');
  });

  it('leaves what is no date as it is', () => {
    expect(longDate('someday', 'fr')).toBe('someday');
    expect(longInstant('never', 'en', 'America/Toronto')).toBe('never');
  });
});
