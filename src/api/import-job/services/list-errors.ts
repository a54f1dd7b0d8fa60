import { readConnection } from '../../../platform/database/transaction';
import type { Organization } from '../../../platform/tenancy/scope';
import { describeImportProblem, type ImportProblem } from '../domain/import-problem';
import { readRefusedRows } from '../queries/list-imports';

const BATCH = 1_000;

/**
 * Every refused row of an import as CSV (UTF-8 with BOM), one line a problem: the file's line, the code, the
 * reason in French and in English. Streamed, so that a file that is all errors needs no memory.
 */
export async function* errorsAsCsv(organization: Organization, jobId: string): AsyncGenerator<string> {
  yield '\ufeffline,code,raison,reason\r\n';
  for (let afterLine = 0; ;) {
    const refused = await readRefusedRows(await readConnection(), organization.id, jobId, afterLine, BATCH);
    const last = refused.at(-1);
    if (last === undefined) return;
    for (const { line, reason } of refused) {
      for (const problem of reason.problems ?? []) {
        yield `${[String(line), problem.code, describeImportProblem(problem, 'fr'), describeImportProblem(problem, 'en')].map(csvCell).join(',')}\r\n`;
      }
    }
    afterLine = last.line;
  }
}

/** The texts begin with a word of ours, so that no spreadsheet takes one for a formula. */
function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The problems of the first refused rows. */
export async function firstRefusals(organization: Organization, jobId: string, limit: number): Promise<ImportProblem[]> {
  const refused = await readRefusedRows(await readConnection(), organization.id, jobId, 0, limit);
  return refused.flatMap(({ reason }) => [...(reason.problems ?? [])]);
}
