import { amountInField, parseAmount } from './amounts';

describe('parseAmount', () => {
  it.each([
    ['50', 'fr', 50],
    ['1 234,50 $', 'fr', 1234.5],
    ['1\u00a0234,50\u00a0$', 'fr', 1234.5],
    ['1\u202f234', 'fr', 1234],
    ['1234.5', 'fr', 1234.5],
    ['$1,234.50', 'en', 1234.5],
    ['1,234', 'en', 1234],
    ['1,234,567.89', 'en', 1234567.89],
    ['12,5', 'en', 12.5],
    ['0', 'en', 0],
    ['611.23', 'en', 611.23],
  ])('%s in %s is %d', (text, language, amount) => {
    expect(parseAmount(text, language)).toBe(amount);
  });

  it.each([
    ['', 'fr'],
    ['1,234', 'fr'],
    ['12.345', 'en'],
    ['-5', 'en'],
    ['1e9', 'en'],
    ['abc', 'fr'],
    ['99999999999999', 'en'],
  ])('%s in %s is refused', (text, language) => {
    expect(parseAmount(text, language)).toBeUndefined();
  });

  it('reads what it writes', () => {
    expect(amountInField(1234.5, 'fr')).toBe('1234,50');
    expect(parseAmount(amountInField(1234.5, 'fr'), 'fr')).toBe(1234.5);
    expect(amountInField(null, 'en')).toBe('');
  });
});
