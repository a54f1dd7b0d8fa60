import fc from 'fast-check';
import { decimalStyle, LARGEST_AMOUNT_CENTS, parseAmount, type DecimalStyle } from './amount';

const cents = (text: string, style: DecimalStyle | null = null) => {
  const result = parseAmount(text, style);
  return result.kind === 'amount' ? result.cents : result.code;
};

describe('parseAmount', () => {
  test.each([
    ['1,250.00', 125_000],
    ['1 250,00 $', 125_000],
    ['1\u00a0250,00\u00a0$', 125_000],
    ['1\u202f250\u202f000,50 $', 125_000_050],
    ['1.250,00', 125_000],
    ["1'250.00", 125_000],
    ['(25.00)', -2_500],
    ['($25.00)', -2_500],
    ['-25.00', -2_500],
    ['\u221225,00', -2_500],
    ['-$25.00', -2_500],
    ['$-25.00', -2_500],
    ['25.00-', -2_500],
    ['811.0', 81_100],
    ['.50', 50],
    ['0', 0],
    ['-0.00', 0],
    ['50', 5_000],
    ['1250', 125_000],
  ])('reads %s', (text, expected) => {
    expect(cents(text)).toBe(expected);
  });

  it('reads 1,250 only once it is told how', () => {
    expect(cents('$1,250')).toBe('AMOUNT_AMBIGUOUS');
    expect(cents('$1,250', 'point')).toBe(125_000);
    expect(cents('$1,250', 'comma')).toBe('AMOUNT_TOO_MANY_DECIMALS');
    expect(cents('1.250', 'comma')).toBe(125_000);
  });

  test.each([
    ['', 'AMOUNT_EMPTY'],
    [' \u00a0', 'AMOUNT_EMPTY'],
    ['NaN', 'AMOUNT_UNREADABLE'],
    ['Infinity', 'AMOUNT_UNREADABLE'],
    ['1e3', 'AMOUNT_UNREADABLE'],
    ['1E+3', 'AMOUNT_UNREADABLE'],
    ['0x10', 'AMOUNT_UNREADABLE'],
    ['12 34', 'AMOUNT_UNREADABLE'],
    ['1,25,000.00', 'AMOUNT_UNREADABLE'],
    ['12.', 'AMOUNT_UNREADABLE'],
    ['--5', 'AMOUNT_UNREADABLE'],
    ['(-5)', 'AMOUNT_UNREADABLE'],
    ['ten', 'AMOUNT_UNREADABLE'],
    ['25.001', 'AMOUNT_AMBIGUOUS'],
    ['0.001', 'AMOUNT_TOO_MANY_DECIMALS'],
    ['25.0000', 'AMOUNT_TOO_MANY_DECIMALS'],
    ['1000000000000.00', 'AMOUNT_TOO_LARGE'],
  ])('refuses %j as %s', (text, code) => {
    expect(cents(text)).toBe(code);
  });

  it('refuses the other style instead of guessing a figure', () => {
    expect(cents('25,00', 'point')).toBe('AMOUNT_UNREADABLE');
    expect(cents('25.00', 'comma')).toBe('AMOUNT_UNREADABLE');
  });

  test.each([
    ['25.00 CAD', 'CAD'],
    ['CAD 25.00', 'CAD'],
    ['US$25.00', 'USD'],
    ['25,00 $ US', 'USD'],
    ['25,00 $ CA', 'CAD'],
    ['25,00 €', 'EUR'],
    ['$25.00', null],
  ])('sees the currency of %s', (text, currencyMark) => {
    expect(parseAmount(text, null)).toMatchObject({ cents: 2_500, currencyMark });
  });

  it('reads back every amount as it is printed in both countries', () => {
    const amounts = fc.integer({ min: -LARGEST_AMOUNT_CENTS, max: LARGEST_AMOUNT_CENTS });
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u00a0', '\u202f'), (amount, space) => {
        const digits = String(Math.abs(amount)).padStart(3, '0');
        const sign = amount < 0 ? '-' : '';
        const grouped = (mark: string) => digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(cents(`${sign}$${grouped(',')}.${digits.slice(-2)}`)).toBe(amount);
        expect(cents(`${sign}${grouped(space)},${digits.slice(-2)} $`)).toBe(amount);
        expect(cents(`${sign}${grouped('.')},${digits.slice(-2)}`, 'comma')).toBe(amount);
      }),
    );
  });

  it('never crashes and never leaves the safe range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const result = parseAmount(text, null);
        expect(result.kind === 'refused' || Number.isSafeInteger(result.cents)).toBe(true);
      }),
    );
  });
});

describe('decimalStyle', () => {
  test.each<[string[], string]>([
    [['50', '1,250.00'], 'point'],
    [['25.45', '1,250'], 'point'],
    [['1,250', '1,250,000'], 'point'],
    [['1 250,00 $', '50'], 'comma'],
    [['1.250', '3,5'], 'comma'],
    [['1250,000'], 'comma'],
    [['1,250'], 'ambiguous'],
    [['1.250', '2.000'], 'ambiguous'],
    [['25.00', '25,00'], 'ambiguous'],
    [['50', '100', '', 'n/a'], 'unneeded'],
  ])('%j → %s', (values, expected) => {
    expect(decimalStyle(values)).toBe(expected);
  });
});
