import fc from 'fast-check';
import { eligibleCents, eligibleCentsOfGift } from './eligible-amount';

describe('eligible amount', () => {
  it.each([
    [10000, 1000, 10000],
    [10000, 1001, 8999],
    [75000, 7500, 75000],
    [100000, 7501, 92499],
    [10000, 8000, 2000],
    [10000, 8001, null],
    [10000, 0, 10000],
  ])('%i cents with an advantage of %i gives %p', (value, advantage, eligible) => {
    expect(eligibleCents(value, advantage)).toBe(eligible);
  });

  it('is never above the value, nor below a fifth of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (value, advantage) => {
        const eligible = eligibleCents(value, advantage);
        return eligible === null ? advantage * 5 > value * 4 : eligible <= value && eligible * 5 >= value;
      }),
      { numRuns: 10_000 },
    );
  });

  it('goes by the deemed value of property, and by the amount of money', () => {
    const piano = { valueCents: 100_000, costCents: 40_000, acquiredOn: '2024-01-01', isAcquiredToGive: false };
    expect(eligibleCentsOfGift(90_000, 0, null, '2026-01-01')).toBe(90_000);
    expect(eligibleCentsOfGift(90_000, 0, piano, '2026-12-31')).toBe(40_000);
    expect(eligibleCentsOfGift(90_000, 0, piano, '2027-01-01')).toBe(100_000);
    expect(eligibleCentsOfGift(90_000, 32_001, piano, '2026-12-31')).toBeNull();
  });
});
