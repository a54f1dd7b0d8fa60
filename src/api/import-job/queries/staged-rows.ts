import { rows, sql, type Connection } from '../../../platform/database/sql';
import { rowKept, type KeptRow, type StagedRow } from '../domain/staged-row';
import type { RowProblem } from '../domain/problem';

export interface StoredRow {
  readonly id: number;
  readonly line: number;
  readonly row: StagedRow;
  readonly warnings: readonly RowProblem[] | null;
}

/**
 * The next rows of an import, in the order of the file.
 * @returns those that read well, and the line to go on after; null past the last row
 */
export async function readStagedRows(
  connection: Connection,
  jobId: number,
  afterLine: number,
  limit: number,
): Promise<{ rows: StoredRow[]; lastLine: number } | null> {
  // All rows, by the index alone: asked for those that read well, the planner guesses how many there are, and may
  // read and sort the whole file for each part of it.
  const found = await rows<Omit<StoredRow, 'row'> & { row: KeptRow | null }>(
    connection,
    sql`SELECT id, line, interpreted::json AS row, (reason -> 'warnings')::json AS warnings
          FROM import_rows
         WHERE import_job_id = ${jobId} AND line > ${afterLine}
         ORDER BY line
         LIMIT ${limit}`,
  );
  const last = found.at(-1);
  if (last === undefined) return null;
  return { rows: found.flatMap(({ id, line, row, warnings }) => (row === null ? [] : [{ id, line, row: rowKept(row), warnings }])), lastLine: last.line };
}
