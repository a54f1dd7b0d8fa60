import { convertCents, perMille, toMajor } from './money';

describe('toMajor', () => {
  it.each([
    [12345, '123.45'],
    [5, '0.05'],
    [100, '1.00'],
    [0, '0.00'],
    [-5, '-0.05'],
    [-12345, '-123.45'],
    [9_007_199_254_740_991, '90071992547409.91'],
  ])('writes %d cents as %s', (cents, text) => expect(toMajor(cents)).toBe(text));

  it('refuses what is not a whole number of cents', () => {
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => toMajor(bad)).toThrow(RangeError);
  });
});

describe('conversion', () => {
  it('rounds half a cent up, exactly', () => {
    expect(convertCents(100, 13_624)).toBe(136);
    expect(convertCents(5, 13_000)).toBe(7);
    expect(convertCents(50_000_000, 13_999)).toBe(69_995_000);
    expect(perMille(2500, 22)).toBe(55);
    expect(perMille(25, 20)).toBe(1);
  });

  it('refuses amounts too large to stay exact', () => {
    expect(() => convertCents(Number.MAX_SAFE_INTEGER, 13_624)).toThrow(RangeError);
  });
});
