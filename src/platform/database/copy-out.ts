import { once } from 'node:events';
import { pipeline, Transform, type Readable } from 'node:stream';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { CrmError } from '../errors/crm-error';
import { env } from '../env';
import { withLiterals, type Sql } from './sql';

/** Streams at once in a process: each has a connection of its own, and keeps a snapshot for as long as it lasts. */
const MOST_AT_ONCE = 6;
/** A reader who takes nothing for so long is gone, though the connection may not know. */
const STALLED_AFTER_MS = 120_000;
const CHUNK_BYTES = 256 * 1024;

let streaming = 0;

export interface CopyOptions {
  /** Work that nobody waits for counts among no readers. */
  readonly isBackground?: boolean;
  /** Sees every piece as it passes, e.g. to tell how far it is. */
  readonly onChunk?: (chunk: Buffer) => void;
}

/**
 * Streams what a query answers, as PostgreSQL's COPY writes it: rows never become objects here, and the
 * reader sets the pace. The query runs in a read-only transaction that sees one moment, on a connection
 * beside the pool, so that slow readers never take one from those who work. Destroying the stream ends
 * the query and the connection.
 * @param format what stands in COPY's `WITH (…)`.
 * @throws CrmError RATE_LIMITED when too many are under way; whatever is wrong with the query.
 */
export async function copyOut(query: Sql, format: Sql, { isBackground = false, onChunk }: CopyOptions = {}): Promise<Readable> {
  const statement = `COPY (${withLiterals(query)}) TO STDOUT WITH (${withLiterals(format)})`;
  const counted = isBackground ? 0 : 1;
  if (streaming + counted > MOST_AT_ONCE) throw new CrmError('RATE_LIMITED');
  streaming += counted;
  const client = new Client({
    connectionString: env().DATABASE_URL,
    ssl: env().DATABASE_SSL ? { rejectUnauthorized: true } : false,
    options:
      '-c TimeZone=UTC -c DateStyle=ISO -c work_mem=64MB -c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c default_transaction_read_only=on',
    application_name: 'mecene-export',
  });
  // The connection is cut on purpose when a reader leaves; what fails in the query reaches the stream.
  client.on('error', () => undefined);
  let isOver = false;
  const leave = (): void => {
    if (isOver) return;
    isOver = true;
    streaming -= counted;
    // With a query under way this cuts the connection, which ends the query.
    void client.end();
  };
  try {
    await client.connect();
    const rows = client.query(copyTo(statement, { highWaterMark: CHUNK_BYTES }));
    rows.once('close', leave);
    const watch = setTimeout(() => rows.destroy(new Error('nobody reads the export any more')), STALLED_AFTER_MS);
    const passing = new Transform({
      highWaterMark: CHUNK_BYTES,
      transform: (chunk: Buffer, _encoding, done) => {
        watch.refresh();
        onChunk?.(chunk);
        done(null, chunk);
      },
    });
    pipeline(rows, passing, () => clearTimeout(watch));
    // What is wrong with the query is told before the first byte is promised.
    await once(passing, 'readable');
    return passing;
  } catch (error) {
    leave();
    throw error;
  }
}
