import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { ImportReport } from '../domain/import-report';

/** How many rows of an import became what. */
export async function countOutcomes(connection: Connection, jobId: number): Promise<ImportReport['rows']> {
  const counted = await rows<{ outcome: string; count: number }>(
    connection,
    sql`SELECT outcome, count(*)::int AS count FROM import_rows WHERE import_job_id = ${jobId} GROUP BY 1`,
  );
  const of = (outcome: string): number => counted.find((one) => one.outcome === outcome)?.count ?? 0;
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return { total, created: of('created'), matched: of('matched'), skipped: of('skipped'), refused: of('refused') };
}

/** Why rows were refused or left out. A row with two problems is counted under both. */
export function countProblems(connection: Connection, jobId: number): Promise<ImportReport['problems'][number][]> {
  return rows(
    connection,
    sql`SELECT p ->> 'code' AS code, outcome, count(DISTINCT id)::int AS rows
          FROM import_rows
         CROSS JOIN LATERAL jsonb_array_elements(reason -> 'problems') p
         WHERE import_job_id = ${jobId} AND outcome IN ('refused', 'skipped')
         GROUP BY 1, 2
         ORDER BY 3 DESC, 1`,
  );
}
