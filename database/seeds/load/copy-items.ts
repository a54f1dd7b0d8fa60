import type { Knex } from 'knex';
import { copyRows, type CopyValue } from '../../../src/platform/database/copy-rows';

/** What is copied into one table: the columns, and how one item becomes their values, in that order. An amount is given as decimal text, never as a float. */
export interface CopyTarget<Item> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly row: (item: Item) => readonly CopyValue[];
}

/** Inserts items with one COPY. Checks, keys and triggers apply as to any INSERT. */
export async function copyItems<Item>(transaction: Knex.Transaction, { table, columns, row }: CopyTarget<Item>, items: readonly Item[]): Promise<void> {
  if (items.length > 0) await copyRows(transaction, table, columns, rowsOf(items, row));
}

/** One row after the other: not all of them at once beside their items. */
function* rowsOf<Item>(items: readonly Item[], row: CopyTarget<Item>['row']): Generator<readonly CopyValue[]> {
  for (const item of items) yield row(item);
}

/** Cuts a sequence into arrays of at most `size`, without holding more than one of them. */
export function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
