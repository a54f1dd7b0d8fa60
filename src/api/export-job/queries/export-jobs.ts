import { isoInstant } from '../../../platform/database/instants';
import { EMPTY_SQL, execute, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { ExportOut, Subject } from '../contract';

export type StoredExport = Omit<ExportOut, 'url'> & {
  readonly id: number;
  readonly requester: string | null;
  readonly filePath: string | null;
  readonly options: unknown;
};

const COLUMNS: Sql = sql`
  id, document_id AS "documentId", subject, format, COALESCE(columns, '[]')::json AS columns, COALESCE(filters, '{}')::json AS filters, options::json AS options,
  COALESCE(is_sensitive, false) AS "isSensitive", job_status AS "jobStatus", json_build_object('done', COALESCE(done, 0), 'total', COALESCE(total, 0)) AS progress,
  bytes::float8 AS bytes, requested_by AS "requestedBy", requester, job, file_path AS "filePath", ${isoInstant('created_at')} AS "createdAt", ${isoInstant('expires_at')} AS "expiresAt"`;

export function findExport(connection: Connection, organizationId: number, documentId: string): Promise<StoredExport | undefined> {
  return row<StoredExport>(connection, sql`SELECT ${COLUMNS} FROM export_jobs WHERE organization_id = ${organizationId} AND document_id = ${documentId}`);
}

/** A page of exports, newest first. @param requester only this one's, when given */
export async function listExports(
  connection: Connection,
  organizationId: number,
  { subject, requester }: { readonly subject: Subject | undefined; readonly requester: string | undefined },
  page: PageRequest,
): Promise<{ rows: StoredExport[]; total: number | undefined }> {
  const where = sql`organization_id = ${organizationId}${subject === undefined ? EMPTY_SQL : sql` AND subject = ${subject}`}${requester === undefined ? EMPTY_SQL : sql` AND requester = ${requester}`}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<StoredExport>(connection, sql`SELECT ${COLUMNS} FROM export_jobs WHERE ${where} ORDER BY id DESC LIMIT ${limit} OFFSET ${offset}`);
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM export_jobs WHERE ${where}`))?.total };
}

/** How far an export is. @returns false when it is gone: somebody removed it meanwhile. */
export async function noteProgress(connection: Connection, id: number, done: number): Promise<boolean> {
  return (await execute(connection, sql`UPDATE export_jobs SET job_status = 'running', done = ${done}, updated_at = now() WHERE id = ${id}`)) === 1;
}

export interface ExportEnd {
  readonly jobStatus: 'succeeded' | 'failed' | 'cancelled';
  readonly rows?: number;
  readonly filePath?: string;
  readonly bytes?: number;
  readonly expiresAt?: Date;
}

/** How an export ended. @returns false when it is gone. */
export async function noteEnd(connection: Connection, id: number, { jobStatus, rows: done, filePath, bytes, expiresAt }: ExportEnd): Promise<boolean> {
  const ended = await execute(
    connection,
    sql`UPDATE export_jobs
           SET job_status = ${jobStatus}, done = COALESCE(${done ?? null}::int, done), total = COALESCE(${done ?? null}::int, total),
               file_path = ${filePath ?? null}, bytes = ${bytes ?? null}::bigint, expires_at = ${expiresAt ?? null}::timestamptz, updated_at = now()
         WHERE id = ${id}`,
  );
  return ended === 1;
}

/** Files whose time is over, in every organization. */
export function expiredExports(connection: Connection): Promise<{ id: number; filePath: string }[]> {
  return rows(connection, sql`SELECT id, file_path AS "filePath" FROM export_jobs WHERE file_path IS NOT NULL AND expires_at < now() ORDER BY id LIMIT 1000`);
}

export async function forgetFile(connection: Connection, id: number): Promise<void> {
  await execute(connection, sql`UPDATE export_jobs SET file_path = NULL, updated_at = now() WHERE id = ${id}`);
}
