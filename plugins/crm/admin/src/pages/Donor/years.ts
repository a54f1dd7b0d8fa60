import type { YearTotal } from '../../../../shared/donors';

/** Years in order, with the years without gifts between them: a gap in giving must show as one. */
export function withoutGaps(years: readonly YearTotal[]): YearTotal[] {
  if (years.length === 0) return [];
  const byYear = new Map(years.map((entry) => [entry.year, entry]));
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => byYear.get(first + index) ?? { year: first + index, total: 0, gifts: 0 });
}
