import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { StagedRow } from '../domain/staged-row';
import type { RowProblem } from '../domain/problem';

export interface StoredRow {
  readonly id: number;
  readonly line: number;
  readonly row: StagedRow;
  readonly warnings: readonly RowProblem[] | null;
}

/** The next rows of an import that read well, in the order of the file. */
export function readStagedRows(connection: Connection, jobId: number, afterLine: number, limit: number): Promise<StoredRow[]> {
  return rows<StoredRow>(
    connection,
    sql`SELECT id, line, interpreted::json AS row, (reason -> 'warnings')::json AS warnings
          FROM import_rows
         WHERE import_job_id = ${jobId} AND line > ${afterLine} AND interpreted IS NOT NULL
         ORDER BY line
         LIMIT ${limit}`,
  );
}
