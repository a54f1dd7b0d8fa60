import { Random } from './random';
import { parseWeights, weightedTable } from './weights';

describe('Random', () => {
  it('repeats itself from the same start and differs from another', () => {
    const drawn = (random: Random) => Array.from({ length: 50 }, () => random.real());
    expect(drawn(new Random(1, 2, 3))).toEqual(drawn(new Random(1, 2, 3)));
    expect(drawn(new Random(1, 2, 3))).not.toEqual(drawn(new Random(1, 2, 4)));
    const restarted = new Random(9);
    restarted.real();
    restarted.restart(1, 2, 3);
    expect(drawn(restarted)).toEqual(drawn(new Random(1, 2, 3)));
  });

  it('reaches both ends of a range and nothing outside', () => {
    const random = new Random(5);
    const seen = new Set(Array.from({ length: 1000 }, () => random.int(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  it('draws each value as often as its weight says', () => {
    const table = weightedTable([
      ['a', 1],
      ['b', 2],
      ['c', 7],
    ]);
    const random = new Random(11);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 100_000; draw += 1) {
      const value = random.weighted(table);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect((counts.get('a') ?? 0) / 100_000).toBeCloseTo(0.1, 2);
    expect((counts.get('b') ?? 0) / 100_000).toBeCloseTo(0.2, 2);
    expect((counts.get('c') ?? 0) / 100_000).toBeCloseTo(0.7, 2);
  });

  it('has the means and medians that its laws promise', () => {
    const random = new Random(13);
    const amounts = Array.from({ length: 20_001 }, () => random.logNormal(60, 1)).sort((a, b) => a - b);
    expect(amounts[10_000]).toBeGreaterThan(57);
    expect(amounts[10_000]).toBeLessThan(63);
    let total = 0;
    for (let draw = 0; draw < 50_000; draw += 1) total += random.geometric(2.5);
    expect(total / 50_000).toBeCloseTo(2.5, 1);
    expect(random.geometric(0)).toBe(0);
  });

  it('refuses what cannot be drawn from', () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError);
    expect(() => weightedTable([])).toThrow(RangeError);
    expect(() => weightedTable([['a', 0]])).toThrow(RangeError);
    expect(() => parseWeights('Tremblay')).toThrow(RangeError);
  });

  it('keeps spaces inside names', () => {
    expect(parseWeights('De Luca 3, Côté 69')).toEqual([
      ['De Luca', 3],
      ['Côté', 69],
    ]);
  });
});
