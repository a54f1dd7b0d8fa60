import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { rowKept, type KeptRow, type RowReason, type Staged } from '../domain/staged-row';

/** Where a reader of staged rows stands. */
export interface RowPlace {
  readonly line: number;
  readonly id: number;
}

export const FIRST_PLACE: RowPlace = { line: 0, id: 0 };

/**
 * The next rows that an earlier check of an import kept, in the order of the file. One that was refused for what the
 * charity lacked may be taken now; one that does not read stays what it is.
 * @param lastId of the check's rows; those written since are not read
 * @returns the rows and where to go on; null past the last one
 */
export async function readStagedRows(
  connection: Connection,
  jobId: number,
  lastId: number,
  after: RowPlace,
  limit: number,
): Promise<{ readonly rows: Staged[]; readonly place: RowPlace } | null> {
  const found = await rows<RowPlace & { outcome: string; row: KeptRow | null; reason: RowReason | null }>(
    connection,
    sql`SELECT id, line, outcome, interpreted::json AS row, reason::json AS reason
          FROM import_rows
         WHERE import_job_id = ${jobId} AND id <= ${lastId} AND (line, id) > (${after.line}, ${after.id})
         ORDER BY line, id
         LIMIT ${limit}`,
  );
  const place = found.at(-1);
  if (place === undefined) return null;
  const staged = found.map(({ line, outcome, row, reason }): Staged =>
    row === null
      ? { outcome: outcome === 'skipped' ? 'skipped' : 'refused', line, problems: reason?.problems ?? [] }
      : { outcome: 'pending', line, row: rowKept(row), warnings: reason?.warnings ?? [] },
  );
  return { rows: staged, place };
}

/** The last row that a check kept of an import; undefined when none did. */
export async function lastStagedRow(connection: Connection, jobId: number): Promise<number | undefined> {
  const last = await row<{ id: number | null }>(connection, sql`SELECT max(id) AS id FROM import_rows WHERE import_job_id = ${jobId}`);
  return last?.id ?? undefined;
}
