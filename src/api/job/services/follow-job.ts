import type { Knex } from 'knex';
import { isoInstant } from '../../../platform/database/instants';
import { execute, joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { pageBounds } from '../../../platform/http/pagination';
import { addJob } from '../../../platform/jobs/add-job';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import type { JobListQuery, JobOut } from '../contract';

/**
 * Starts long work that a person watches: the job's row and graphile-worker's job, in the writer's
 * transaction. The task is called with `{ jobId }` and reads its parameters from the row.
 */
export async function startJob(
  transaction: Knex.Transaction,
  organization: Organization,
  actor: Actor,
  kind: string,
  parameters: object,
  total = 0,
): Promise<string> {
  const started = await row<{ documentId: string }>(
    transaction,
    sql`INSERT INTO crm_jobs (organization_id, kind, parameters, total, started_by)
        VALUES (${organization.id}, ${kind}, ${JSON.stringify(parameters)}::jsonb, ${total}, ${actor.name})
        RETURNING document_id AS "documentId"`,
  );
  if (started === undefined) throw new Error('a job was not stored');
  await addJob(transaction, kind, { jobId: started.documentId }, { maxAttempts: 5 });
  return started.documentId;
}

const JOB_COLUMNS: Sql = sql`
  document_id AS "documentId", kind, job_status AS "jobStatus", json_build_object('done', done, 'total', total) AS progress, result::json AS result, error::json AS error,
  started_by AS "startedBy", ${isoInstant('created_at')} AS "createdAt", ${isoInstant('finished_at')} AS "finishedAt"`;

/** A page of an organization's jobs, newest first. */
export async function listJobs(
  connection: Connection,
  organizationId: number,
  { kind, jobStatus, pagination }: JobListQuery,
): Promise<{ rows: JobOut[]; total: number | undefined }> {
  const conditions = [sql`organization_id = ${organizationId}`];
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`);
  if (jobStatus !== undefined) conditions.push(sql`job_status = ${jobStatus}`);
  const where = joinSql(conditions, ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<JobOut>(connection, sql`SELECT ${JOB_COLUMNS} FROM crm_jobs WHERE ${where} ORDER BY id DESC LIMIT ${limit} OFFSET ${offset}`);
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM crm_jobs WHERE ${where}`))?.total };
}

export async function getJob(organization: Organization, jobId: string): Promise<JobOut> {
  const job = await row<JobOut>(
    await readConnection(),
    sql`SELECT ${JOB_COLUMNS} FROM crm_jobs WHERE organization_id = ${organization.id} AND document_id = ${jobId}`,
  );
  if (job === undefined) throw new CrmError('NOT_FOUND');
  return job;
}

/** A queued job never starts; a running one stops at its next step. One that has ended stays as it is. */
export async function cancelJob(organization: Organization, jobId: string): Promise<JobOut> {
  await execute(
    await readConnection(),
    sql`UPDATE crm_jobs
           SET is_cancel_requested = true,
               job_status = CASE WHEN job_status = 'queued' THEN 'cancelled' ELSE job_status END,
               finished_at = CASE WHEN job_status = 'queued' THEN now() ELSE finished_at END,
               updated_at = now()
         WHERE organization_id = ${organization.id} AND document_id = ${jobId} AND job_status IN ('queued', 'running')`,
  );
  return getJob(organization, jobId);
}

export interface RunningJob {
  readonly organizationId: number;
  readonly kind: string;
  readonly parameters: unknown;
}

/** Marks a job as running. @returns undefined when it was cancelled or has ended: then there is nothing to do. */
export function beginJob(connection: Connection, jobId: string): Promise<RunningJob | undefined> {
  return row<RunningJob>(
    connection,
    sql`UPDATE crm_jobs SET job_status = 'running', updated_at = now()
         WHERE document_id = ${jobId} AND job_status IN ('queued', 'running') AND NOT is_cancel_requested
        RETURNING organization_id AS "organizationId", kind, parameters::json AS parameters`,
  );
}

/** Tells how far a job is. @returns whether to go on: false once someone asked it to stop. */
export async function reportProgress(connection: Connection, jobId: string, done: number, total: number): Promise<boolean> {
  const job = await row<{ isCancelRequested: boolean }>(
    connection,
    sql`UPDATE crm_jobs SET done = ${done}, total = ${total}, updated_at = now() WHERE document_id = ${jobId} RETURNING is_cancel_requested AS "isCancelRequested"`,
  );
  return job?.isCancelRequested === false;
}

export async function endJob(
  connection: Connection,
  jobId: string,
  outcome: { readonly jobStatus: 'succeeded' | 'failed' | 'cancelled'; readonly result?: unknown; readonly error?: unknown },
): Promise<void> {
  await execute(
    connection,
    sql`UPDATE crm_jobs
           SET job_status = ${outcome.jobStatus}, result = ${JSON.stringify(outcome.result ?? null)}::jsonb, error = ${JSON.stringify(outcome.error ?? null)}::jsonb, finished_at = now(), updated_at = now()
         WHERE document_id = ${jobId}`,
  );
}
