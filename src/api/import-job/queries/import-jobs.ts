import type { Knex } from 'knex';
import { execute, row, sql, type Connection } from '../../../platform/database/sql';
import { isoInstant } from '../../../platform/database/instants';
import type { ImportPlan } from '../domain/plan';
import type { ImportReport } from '../domain/import-report';

export type JobStatus = 'staging' | 'staged' | 'checked' | 'applying' | 'applied' | 'failed' | 'undone';

/** What an import was asked to do; kept as JSON with the job. Strapi keeps the driver from parsing jsonb, hence the casts. */
export interface JobOptions {
  readonly plan: ImportPlan;
  readonly isCreatingCampaigns: boolean;
}

export interface ImportJob {
  readonly id: number;
  readonly documentId: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly jobStatus: JobStatus;
  readonly options: JobOptions;
  readonly counts: ImportReport | null;
  readonly finishedAt: string | null;
}

const COLUMNS = sql`id, document_id AS "documentId", file_name AS "fileName", file_sha_256 AS "fileSha256", job_status AS "jobStatus", options::json, counts::json,
  ${isoInstant('finished_at')} AS "finishedAt"`;

/** The last import of these bytes that was not finished, or that was. */
export function findJobOfFile(connection: Connection, organizationId: number, sha256: string, isApplied: boolean): Promise<ImportJob | undefined> {
  return row<ImportJob>(
    connection,
    sql`SELECT ${COLUMNS} FROM import_jobs
         WHERE organization_id = ${organizationId} AND file_sha_256 = ${sha256}
           AND ${isApplied ? sql`job_status = 'applied'` : sql`job_status IN ('staging', 'staged', 'checked', 'applying', 'failed')`}
         ORDER BY id DESC LIMIT 1`,
  );
}

export async function insertJob(
  transaction: Knex.Transaction,
  organizationId: number,
  job: Pick<ImportJob, 'fileName' | 'fileSha256' | 'options'>,
  startedBy: string,
): Promise<ImportJob> {
  const inserted = await row<ImportJob>(
    transaction,
    sql`INSERT INTO import_jobs (document_id, organization_id, file_name, file_sha_256, preset, options, job_status, started_at, started_by, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${organizationId}, ${job.fileName}, ${job.fileSha256}, ${job.options.plan.preset}, ${JSON.stringify(job.options)}::jsonb, 'staging', now(), ${startedBy}, now(), now(), now())
        RETURNING ${COLUMNS}`,
  );
  if (inserted === undefined) throw new Error('the import was not recorded');
  return inserted;
}

/** A job, locked until the transaction ends: whoever continues the same import waits. */
export function lockJob(transaction: Knex.Transaction, organizationId: number, documentId: string): Promise<ImportJob | undefined> {
  return row<ImportJob>(
    transaction,
    sql`SELECT ${COLUMNS} FROM import_jobs WHERE organization_id = ${organizationId} AND document_id = ${documentId} FOR UPDATE`,
  );
}

export async function updateJob(
  connection: Connection,
  id: number,
  change: { readonly jobStatus: JobStatus; readonly options?: JobOptions; readonly counts?: ImportReport; readonly error?: unknown },
): Promise<void> {
  const isOver = change.jobStatus === 'applied' || change.jobStatus === 'failed';
  await execute(
    connection,
    sql`UPDATE import_jobs
           SET job_status = ${change.jobStatus},
               options = COALESCE(${change.options === undefined ? null : JSON.stringify(change.options)}::jsonb, options),
               preset = COALESCE(${change.options?.plan.preset}, preset),
               counts = COALESCE(${change.counts === undefined ? null : JSON.stringify(change.counts)}::jsonb, counts),
               error = ${change.error === undefined ? null : JSON.stringify(change.error)}::jsonb,
               finished_at = CASE WHEN ${isOver}::boolean THEN now() END,
               updated_at = now()
         WHERE id = ${id}`,
  );
}
