import { formatMoney } from './format';

describe('money as people read it', () => {
  it('in French and English', () => {
    expect(formatMoney(1234.5, 'CAD', 'fr').replaceAll(/\s/g, ' ')).toBe('1 234,50 $');
    expect(formatMoney(1234.5, 'CAD', 'en')).toBe('$1,234.50');
    expect(formatMoney(-25, 'CAD', 'en')).toBe('-$25.00');
    expect(formatMoney(99.99, 'USD', 'en').replaceAll(/\s/g, ' ')).toBe('USD 99.99');
  });
});
