import { formatDate, formatInstant, formatMoney } from './format';

describe('money as people read it', () => {
  it('in French and English', () => {
    expect(formatMoney(1234.5, 'CAD', 'fr').replaceAll(/\s/g, ' ')).toBe('1 234,50 $');
    expect(formatMoney(1234.5, 'CAD', 'en')).toBe('$1,234.50');
    expect(formatMoney(-25, 'CAD', 'en')).toBe('-$25.00');
    expect(formatMoney(99.99, 'USD', 'en').replaceAll(/\s/g, ' ')).toBe('USD 99.99');
  });
});

describe('dates as people read them', () => {
  it('in French and English', () => {
    expect(formatDate('2026-03-21', 'fr')).toBe('21 mars 2026');
    expect(formatDate('2026-03-21', 'en')).toBe('March 21, 2026');
  });

  it('the first of a month is an ordinal in French, and only the first', () => {
    expect(formatDate('2026-03-01', 'fr')).toBe('1er mars 2026');
    expect(formatDate('2026-03-11', 'fr')).toBe('11 mars 2026');
    expect(formatDate('2026-03-01', 'en')).toBe('March 1, 2026');
    expect(formatInstant(new Date('2026-04-01T03:30:00Z'), 'fr', 'Europe/Paris').replaceAll(/\s/g, ' ')).toBe('1er avril 2026 à 05 h 30');
    expect(formatInstant(new Date('2026-04-01T03:30:00Z'), 'fr', 'America/Toronto').replaceAll(/\s/g, ' ')).toBe('31 mars 2026 à 23 h 30');
  });
});
