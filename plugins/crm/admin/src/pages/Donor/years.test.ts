import { withoutGaps } from './years';

describe('withoutGaps', () => {
  it('shows the years in which nothing came', () => {
    const years = [
      { year: 2025, total: 50, gifts: 1 },
      { year: 2022, total: 20, gifts: 2 },
    ];
    expect(withoutGaps(years)).toEqual([
      { year: 2022, total: 20, gifts: 2 },
      { year: 2023, total: 0, gifts: 0 },
      { year: 2024, total: 0, gifts: 0 },
      { year: 2025, total: 50, gifts: 1 },
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(withoutGaps([])).toEqual([]);
  });
});
