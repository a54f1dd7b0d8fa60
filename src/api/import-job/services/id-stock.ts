import type { Knex } from 'knex';
import { reserveIds } from '../queries/working-tables';
import type { NewIds } from './row-resolver';

/** Ids in stock for what a file creates; a dry run takes none from the sequences, and counts down from zero. */
export class IdStock implements NewIds {
  private readonly donors: number[] = [];
  private readonly gifts: number[] = [];
  private last = 0;

  constructor(private readonly isDryRun: boolean) {}

  /** Makes sure that so many of each are there. */
  async provide(transaction: Knex.Transaction, count: number): Promise<void> {
    if (this.isDryRun) return;
    if (this.donors.length < count) this.donors.unshift(...(await reserveIds(transaction, 'donors', count - this.donors.length)).reverse());
    if (this.gifts.length < count) this.gifts.unshift(...(await reserveIds(transaction, 'donations', count - this.gifts.length)).reverse());
  }

  donor(): number {
    return this.next(this.donors);
  }

  gift(): number {
    return this.next(this.gifts);
  }

  private next(stock: number[]): number {
    if (this.isDryRun) return (this.last -= 1);
    const id = stock.pop();
    if (id === undefined) throw new Error('an import has run out of ids');
    return id;
  }
}
