import { compareTotals, isEven } from './control-totals';

describe('control totals', () => {
  it('adds in cents: ten dimes are a dollar', () => {
    const compared = compareTotals({ expectedCount: 10, expectedTotal: 1 }, Array<number>(10).fill(0.1));
    expect([compared.enteredTotal, compared.differenceTotal, isEven(compared)]).toEqual([1, 0, true]);
  });

  it('is not even when only the count or only the sum agrees', () => {
    expect(isEven(compareTotals({ expectedCount: 2, expectedTotal: 10 }, [10]))).toBe(false);
    expect(isEven(compareTotals({ expectedCount: 2, expectedTotal: 10 }, [5, 5.01]))).toBe(false);
  });

  it('says entered − expected, for an empty stack too', () => {
    expect(compareTotals({ expectedCount: 3, expectedTotal: 30.3 }, [])).toMatchObject({ differenceCount: -3, differenceTotal: -30.3, enteredTotal: 0 });
  });
});
