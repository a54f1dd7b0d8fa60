import type { Knex } from 'knex';
import { newDocumentId } from '../../../platform/database/document-id';
import { execute, sql } from '../../../platform/database/sql';
import { ContentIds } from '../domain/content-id';
import { decodeText } from '../domain/decode';
import type { ByteSource } from '../domain/encoding';
import type { ImportPlan } from '../domain/plan';
import { readRecordBatches } from '../domain/records';
import { keptText, stageRow, type Staged } from '../domain/staged-row';
import { copyRows, type CopyValue } from '../../../platform/database/copy-rows';

const PROGRESS_EVERY = 10_000;

const COLUMNS = ['document_id', 'organization_id', 'import_job_id', 'line', 'outcome', 'reason', 'interpreted', 'created_at', 'updated_at', 'published_at'];

/**
 * Reads the file row by row and keeps what each row means, refused ones with their reasons. All or nothing with the
 * transaction, so a crash leaves no half of a file; rows of an earlier attempt are replaced.
 * @throws ImportFileError when the file itself is broken further down
 */
export async function stageFile(
  transaction: Knex.Transaction,
  organizationId: number,
  jobId: number,
  open: () => ByteSource,
  plan: ImportPlan,
  onProgress: (rowsDone: number) => void,
): Promise<void> {
  await execute(transaction, sql`DELETE FROM import_rows WHERE import_job_id = ${jobId}`);
  await copyRows(transaction, 'import_rows', COLUMNS, stagedLines(organizationId, jobId, open, plan, onProgress));
  // The reads that follow go by job and line; without statistics the planner would read the table through.
  // Only of these columns: looking through the JSON of thousands of rows costs more than it tells.
  await execute(transaction, sql`ANALYZE import_rows (id, import_job_id, line, outcome)`);
}

async function* stagedLines(
  organizationId: number,
  jobId: number,
  open: () => ByteSource,
  plan: ImportPlan,
  onProgress: (rowsDone: number) => void,
): AsyncGenerator<readonly (readonly CopyValue[])[]> {
  const ids = new ContentIds();
  const now = new Date().toISOString();
  let read = 0;
  for await (const batch of readRecordBatches(decodeText(open(), plan.encoding), plan.delimiter)) {
    const isFirst = read === 0;
    const told = Math.floor(read / PROGRESS_EVERY);
    read += batch.length;
    yield (isFirst ? batch.slice(1) : batch).map((record) => {
      const staged = stageRow(record, plan, ids);
      const interpreted = staged.outcome === 'pending' ? keptText(staged.row) : null;
      return [newDocumentId(), organizationId, jobId, staged.line, staged.outcome, reasonOf(staged), interpreted, now, now, now];
    });
    if (Math.floor(read / PROGRESS_EVERY) > told) onProgress(read - 1);
  }
}

function reasonOf(staged: Staged): string | null {
  if (staged.outcome !== 'pending') return JSON.stringify({ problems: staged.problems });
  return staged.warnings.length === 0 ? null : JSON.stringify({ warnings: staged.warnings });
}
