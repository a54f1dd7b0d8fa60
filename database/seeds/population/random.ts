import type { WeightedTable } from './weights';

/**
 * Seeded pseudo-random numbers (sfc32, 128 bits of state).
 *
 * Not for secrets: only for populations that must come out the same on every machine. A generator is cheap to
 * restart at any (seed, stream, index), so item n can be produced without producing the n − 1 before it.
 * A 32-bit state would not do: among a million starts about a hundred would collide and give twin donors.
 */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  /** Same arguments, same sequence. `stream` separates uses (donors, gifts) of one seed. */
  constructor(seed: number, stream = 0, index = 0) {
    this.restart(seed, stream, index);
  }

  /** Puts the generator back at the start of the sequence of (seed, stream, index), without allocating. */
  restart(seed: number, stream: number, index: number): void {
    this.a = seed | 0;
    this.b = stream | 0;
    this.c = index | 0;
    this.counter = 1;
    // sfc32's author asks for at least 12 rounds before the seed is mixed into every bit.
    for (let round = 0; round < 12; round += 1) this.bits();
  }

  /** A real number in [0, 1), in steps of 2^-32. */
  real(): number {
    return (this.bits() >>> 0) / 4294967296;
  }

  /** A whole number between `min` and `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.real() * (max - min + 1));
  }

  /** True with probability `probability`. */
  chance(probability: number): boolean {
    return this.real() < probability;
  }

  /** One element, all equally likely. Throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.real() * list.length)];
    if (picked === undefined) throw new RangeError('Cannot pick from an empty list');
    return picked;
  }

  /** One value of the table, as likely as its weight says. Constant time whatever the table's size. */
  weighted<T>(table: WeightedTable<T>): T {
    const position = this.real() * table.columns.length;
    const slot = Math.floor(position);
    const column = table.columns[slot];
    if (column === undefined) throw new RangeError('Cannot draw from an empty table');
    return position - slot < column.threshold ? column.value : column.otherwise;
  }

  /** A draw of the standard normal law (Box-Muller). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.real()));
    return radius * Math.cos(2 * Math.PI * this.real());
  }

  /** A draw of the log-normal law with this median; `sigma` is the deviation of its logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** A count 0, 1, 2 … of the geometric law with this mean: many zeros, few large ones. */
  geometric(mean: number): number {
    if (mean <= 0) return 0;
    return Math.floor(Math.log(1 - this.real()) / Math.log(mean / (1 + mean)));
  }

  private bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum;
  }
}
