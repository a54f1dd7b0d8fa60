import type { Knex } from 'knex';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { identifier } from './sql';

/** A value on its way into a column; objects are given as JSON text. */
export type CopyValue = string | number | boolean | null;

/** Rows that are there, or come some at a time. */
type Lines = Iterable<readonly CopyValue[]> | AsyncIterable<Iterable<readonly CopyValue[]>>;

/**
 * Writes rows with COPY inside a transaction: ten times faster than INSERT, and in constant memory,
 * since the database sets the pace. Nothing else may use the transaction meanwhile.
 * @returns how many rows were written
 */
export async function copyRows(transaction: Knex.Transaction, table: string, columns: readonly string[], lines: Lines): Promise<number> {
  if (Array.isArray(lines) && lines.length === 0) return 0;
  const connection = await nativeConnection(transaction);
  const names = columns.map((column) => identifier(column).text).join(', ');
  const copy = connection.query(copyFrom(`COPY ${identifier(table).text} (${names}) FROM STDIN`));
  await pipeline(Readable.from(inChunks(lines)), copy);
  return copy.rowCount;
}

interface NativeConnection {
  query(copy: CopyStreamQuery): CopyStreamQuery;
}

/** Inside a transaction knex always hands out that transaction's own connection to the driver. */
async function nativeConnection(transaction: Knex.Transaction): Promise<NativeConnection> {
  const connection: unknown = await transaction.client.acquireConnection();
  if (!isNativeConnection(connection)) throw new Error('the transaction has no connection to PostgreSQL');
  return connection;
}

function isNativeConnection(value: unknown): value is NativeConnection {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'function';
}

const CHUNK_CHARACTERS = 128 * 1024;

async function* inChunks(lines: Lines): AsyncGenerator<string> {
  let chunk = '';
  for await (const batch of Symbol.asyncIterator in lines ? lines : [lines]) {
    for (const line of batch) {
      chunk += `${line.map(copyText).join('\t')}\n`;
      if (chunk.length < CHUNK_CHARACTERS) continue;
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/** PostgreSQL's text format of COPY. */
function copyText(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return /[\\\n\r\t]/.test(value) ? value.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : value;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
