import fc from 'fast-check';
import { fromCents, isAmount, isCurrency, minorUnitDigits, splitCents, toCents } from './money';

describe('money', () => {
  it('adds to the cent what floats do not: 611.23 + 261.95 = 873.18', () => {
    expect(fromCents(toCents(611.23) + toCents(261.95))).toBe(873.18);
  });

  it.each([0.001, 10.005, Number.NaN, Number.POSITIVE_INFINITY, 1e13])('refuses %p as an amount', (value) => {
    expect(isAmount(value)).toBe(false);
    expect(() => toCents(value)).toThrow(RangeError);
  });

  it('goes round for every amount of numeric(14,2)', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => toCents(fromCents(cents)) === cents));
  });

  it('splits so that the parts always sum to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (cents, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const parts = splitCents(cents, weights);
          return parts.reduce((sum, part) => sum + part, 0) === cents && parts.every((part) => part >= 0);
        },
      ),
    );
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('knows the minor units of providers', () => {
    expect(['JPY', 'KWD', 'ISK', 'HUF', 'CAD'].map(minorUnitDigits)).toEqual([0, 3, 2, 2, 2]);
    expect(isCurrency('CAD') && !isCurrency('XYZ')).toBe(true);
  });
});
