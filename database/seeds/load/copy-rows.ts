import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value as COPY's text format takes it; an amount is given as decimal text, never as a float. */
export type CopyValue = string | number | boolean | null;

/** What is copied into one table: the columns, and how one item becomes their values, in that order. */
export interface CopyTarget<Item> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly row: (item: Item) => readonly CopyValue[];
}

const ROWS_PER_PIECE = 200;

/** Inserts items with one COPY on the transaction's own connection. Checks, keys and triggers apply as to any INSERT. */
export async function copyRows<Item>(transaction: Knex.Transaction, target: CopyTarget<Item>, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const client: ClientBase = await transaction.client.acquireConnection();
  const stream = client.query(copyFrom(`COPY ${target.table} (${target.columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(pieces(target, items)), stream);
}

function* pieces<Item>({ row }: CopyTarget<Item>, items: readonly Item[]): Generator<Buffer> {
  for (let from = 0; from < items.length; from += ROWS_PER_PIECE) {
    const lines = items.slice(from, from + ROWS_PER_PIECE).map((item) => row(item).map(field).join('\t'));
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
}

/** One value in COPY's text format (PostgreSQL, "COPY", File Formats): a backslash escapes what separates. */
function field(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return /[\\\t\n\r]/.test(value) ? value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r') : value;
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
