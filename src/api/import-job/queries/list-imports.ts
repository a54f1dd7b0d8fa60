import { isoInstant } from '../../../platform/database/instants';
import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { ImportOut, ROW_OUTCOMES } from '../contract';
import type { RowReason } from '../domain/staged-row';

const JOB_COLUMNS: Sql = sql`j.document_id AS "documentId", j.file_name AS "fileName", j.preset, j.job_status AS "jobStatus", j.started_by AS "startedBy",
  ${isoInstant('j.started_at')} AS "startedAt", ${isoInstant('j.finished_at')} AS "finishedAt", j.counts::json AS report,
  COALESCE(j.options #> '{plan,ignoredColumns}', '[]')::json AS "ignoredColumns",
  ${isoInstant('j.created_at')} AS "createdAt", ${isoInstant('j.updated_at')} AS "updatedAt"`;

/** A page of an organization's imports, newest first. */
export async function listImports(
  connection: Connection,
  organizationId: number,
  page: PageRequest,
): Promise<{ rows: ImportOut[]; total: number | undefined }> {
  const { limit, offset } = pageBounds(page);
  const found = await rows<ImportOut>(
    connection,
    sql`SELECT ${JOB_COLUMNS} FROM import_jobs j WHERE j.organization_id = ${organizationId} ORDER BY j.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  const counted = await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM import_jobs WHERE organization_id = ${organizationId}`);
  return { rows: found, total: counted?.total ?? 0 };
}

export function findImport(connection: Connection, organizationId: number, documentId: string): Promise<(ImportOut & { readonly id: number }) | undefined> {
  return row(connection, sql`SELECT j.id, ${JOB_COLUMNS} FROM import_jobs j WHERE j.organization_id = ${organizationId} AND j.document_id = ${documentId}`);
}

export interface ImportRowOut {
  readonly line: number;
  readonly outcome: (typeof ROW_OUTCOMES)[number];
  readonly reason: RowReason | null;
  /** Of the row's gift, as it is now; or the row's own. */
  readonly donor: string | null;
  readonly donation: string | null;
}

export interface RowFilters {
  readonly outcome?: ImportRowOut['outcome'] | undefined;
  /** Public id. */
  readonly donor?: string | undefined;
}

/** A page of an import's rows, in the order of the file. */
export async function listImportRows(
  connection: Connection,
  organizationId: number,
  jobId: number,
  filters: RowFilters,
  page: PageRequest,
): Promise<{ rows: ImportRowOut[]; total: number | undefined }> {
  const conditions: Sql[] = [sql`r.organization_id = ${organizationId}`, sql`r.import_job_id = ${jobId}`];
  if (filters.outcome !== undefined) conditions.push(sql`r.outcome = ${filters.outcome}`);
  if (filters.donor !== undefined) {
    const donor = sql`(SELECT x.id FROM donors x WHERE x.organization_id = ${organizationId} AND x.document_id = ${filters.donor})`;
    conditions.push(sql`(r.donor_id = ${donor} OR r.donation_id IN (SELECT x.id FROM donations x WHERE x.donor_id = ${donor}))`);
  }
  const where = joinSql(conditions, ' AND ');
  const { limit, offset } = pageBounds(page);
  const found = await rows<ImportRowOut>(
    connection,
    sql`SELECT r.line, r.outcome, r.reason::json, d.document_id AS donor, g.document_id AS donation
          FROM import_rows r
          LEFT JOIN donations g ON g.id = r.donation_id
          LEFT JOIN donors d ON d.id = COALESCE(g.donor_id, r.donor_id)
         WHERE ${where}
         ORDER BY r.line LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  const counted = await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM import_rows r WHERE ${where}`);
  return { rows: found, total: counted?.total ?? 0 };
}

/** The next refused rows of an import, for the list of errors. */
export function readRefusedRows(
  connection: Connection,
  organizationId: number,
  documentId: string,
  afterLine: number,
  limit: number,
): Promise<{ line: number; reason: RowReason }[]> {
  return rows(
    connection,
    sql`SELECT r.line, r.reason::json
          FROM import_rows r
         WHERE r.import_job_id = (SELECT j.id FROM import_jobs j WHERE j.organization_id = ${organizationId} AND j.document_id = ${documentId})
           AND r.outcome = 'refused' AND r.line > ${afterLine}
         ORDER BY r.line LIMIT ${limit}`,
  );
}
