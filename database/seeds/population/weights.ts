/** A value with how often it should come, on any scale. */
export type Weighted<T> = readonly [value: T, weight: number];

/** Walker's alias table: each column holds one value and the one that fills up the rest of it. */
export interface WeightedTable<T> {
  readonly columns: readonly WeightedColumn<T>[];
}

interface WeightedColumn<T> {
  value: T;
  otherwise: T;
  threshold: number;
}

/**
 * Prepares a table for constant-time weighted draws.
 * Throws RangeError when it is empty, or when a weight is not a positive number.
 */
export function weightedTable<T>(entries: readonly Weighted<T>[]): WeightedTable<T> {
  const total = entries.reduce((sum, [, weight]) => sum + checkedWeight(weight), 0);
  if (entries.length === 0) throw new RangeError('A weighted table needs at least one entry');

  const columns = entries.map(([value, weight]) => ({
    value,
    otherwise: value,
    threshold: (weight * entries.length) / total,
  }));
  const poor = columns.filter((column) => column.threshold < 1);
  const rich = columns.filter((column) => column.threshold >= 1);
  let giver = rich.pop();
  for (let taker = poor.pop(); taker && giver; taker = poor.pop()) {
    taker.otherwise = giver.value;
    giver.threshold -= 1 - taker.threshold;
    if (giver.threshold < 1) {
      poor.push(giver);
      giver = rich.pop();
    }
  }
  return { columns };
}

/**
 * Reads "Tremblay 108, Gagnon 78, De Luca 3": the number after the last space is the weight.
 * Throws RangeError on an entry without one.
 */
export function parseWeights(text: string): Weighted<string>[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const space = entry.lastIndexOf(' ');
      return [entry.slice(0, space).trim(), checkedWeight(Number(entry.slice(space + 1)))];
    });
}

function checkedWeight(weight: number): number {
  if (!(weight > 0) || !Number.isFinite(weight)) throw new RangeError(`Not a weight: ${weight}`);
  return weight;
}
