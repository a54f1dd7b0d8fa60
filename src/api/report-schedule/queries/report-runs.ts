import { isoInstant } from '../../../platform/database/instants';
import { execute, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { Period } from '../../report/domain/periods';
import type { ReportRunOut } from '../contract';
import type { PauseReason } from '../domain/saved-report';

/** A run as the contract shows it, from `crm_report_runs r`. */
const COLUMNS: Sql = sql`
  r.document_id AS "documentId", r.due_on::text AS "dueOn", r.period_from::text AS "from", r.period_to::text AS "to", r.run_status AS "runStatus", r.asked_by_name AS "askedBy",
  r.reason, ${isoInstant('r.created_at')} AS "createdAt", ${isoInstant('r.finished_at')} AS "finishedAt",
  COALESCE((SELECT json_agg(json_build_object('name', x.name, 'email', x.email, 'sendingStatus', x.sending_status, 'reason', x.reason) ORDER BY x.name, x.member)
              FROM crm_report_sendings x WHERE x.run_id = r.id), '[]'::json) AS sendings`;

/** The runs of a saved report, newest first. */
export async function listRuns(
  connection: Connection,
  organizationId: number,
  savedReport: string,
  pagination: PageRequest,
): Promise<{ rows: ReportRunOut[]; total: number | undefined }> {
  const from = sql`crm_report_runs r JOIN report_schedules s ON s.id = r.schedule_id`;
  const where = sql`r.organization_id = ${organizationId} AND s.document_id = ${savedReport}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<ReportRunOut>(connection, sql`SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY r.id DESC LIMIT ${limit} OFFSET ${offset}`);
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`))?.total };
}

export function findRun(connection: Connection, organizationId: number, documentId: string): Promise<ReportRunOut | undefined> {
  return row<ReportRunOut>(
    connection,
    sql`SELECT ${COLUMNS} FROM crm_report_runs r WHERE r.organization_id = ${organizationId} AND r.document_id = ${documentId}`,
  );
}

export interface NewRun extends Period {
  readonly scheduleId: number;
  readonly organizationId: number;
  readonly dueOn: string | null;
  /** In whose name: `kind:id`. */
  readonly askedBy: string;
  readonly askedByName: string;
}

/** Writes a run down, once for each day it is due. @returns undefined when that day has one already */
export function insertRun(connection: Connection, run: NewRun): Promise<{ id: number; documentId: string } | undefined> {
  return row<{ id: number; documentId: string }>(
    connection,
    sql`INSERT INTO crm_report_runs (organization_id, schedule_id, due_on, period_from, period_to, asked_by, asked_by_name)
        VALUES (${run.organizationId}, ${run.scheduleId}, ${run.dueOn}::date, ${run.from}::date, ${run.to}::date, ${run.askedBy}, ${run.askedByName})
        ON CONFLICT (schedule_id, due_on) DO NOTHING
        RETURNING id::int, document_id AS "documentId"`,
  );
}

export interface StoredRun extends Period {
  readonly id: number;
  readonly documentId: string;
  readonly organizationId: number;
  readonly scheduleId: number;
  readonly savedReport: string;
  readonly recipients: readonly string[];
  readonly isScheduled: boolean;
  readonly attempts: number;
  readonly askedBy: string;
  readonly askedByName: string;
}

/** Takes up a run that is not settled, and counts the try. @returns undefined when there is nothing to do (any more) */
export function beginRun(connection: Connection, runId: number): Promise<StoredRun | undefined> {
  return row<StoredRun>(
    connection,
    sql`UPDATE crm_report_runs r SET attempts = r.attempts + 1
          FROM report_schedules s
         WHERE r.id = ${runId} AND r.run_status = 'queued' AND s.id = r.schedule_id
        RETURNING r.id::int, r.document_id AS "documentId", r.organization_id AS "organizationId", r.schedule_id AS "scheduleId", s.document_id AS "savedReport",
                  COALESCE(s.recipients, '[]')::json AS recipients, r.due_on IS NOT NULL AS "isScheduled", r.attempts, r.period_from::text AS "from", r.period_to::text AS "to",
                  r.asked_by AS "askedBy", r.asked_by_name AS "askedByName"`,
  );
}

export interface Addressee {
  readonly documentId: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Claims the sending to one member, before the mail service is called.
 * @returns `claimed` to send; `interrupted` when a process died in the middle of it; undefined when it is settled
 */
export async function claimSending(
  connection: Connection,
  runId: number,
  { documentId, name, email }: Addressee,
): Promise<'claimed' | 'interrupted' | undefined> {
  const claimed = await row<{ before: string | null }>(
    connection,
    sql`WITH known AS (SELECT sending_status FROM crm_report_sendings WHERE run_id = ${runId} AND member = ${documentId})
        INSERT INTO crm_report_sendings AS x (run_id, member, name, email, sending_status)
        VALUES (${runId}, ${documentId}, ${name}, ${email}, 'claimed')
        ON CONFLICT (run_id, member) DO UPDATE SET sending_status = 'claimed', email = excluded.email WHERE x.sending_status IN ('waiting', 'claimed')
        RETURNING (SELECT sending_status FROM known) AS before`,
  );
  if (claimed === undefined) return undefined;
  return claimed.before === 'claimed' ? 'interrupted' : 'claimed';
}

export async function noteSending(
  connection: Connection,
  runId: number,
  member: string,
  status: 'waiting' | 'sent' | 'failed',
  reason: string | null = null,
): Promise<void> {
  await execute(
    connection,
    sql`UPDATE crm_report_sendings SET sending_status = ${status}, reason = ${reason}, updated_at = now() WHERE run_id = ${runId} AND member = ${member}`,
  );
}

/** How many sendings of a run stand how. */
export async function countSendings(
  connection: Connection,
  runId: number,
): Promise<{ readonly sent: number; readonly waiting: number; readonly failed: number }> {
  const counted = await row<{ sent: number; waiting: number; failed: number }>(
    connection,
    sql`SELECT count(*) FILTER (WHERE sending_status = 'sent')::int AS sent, count(*) FILTER (WHERE sending_status = 'waiting')::int AS waiting,
               count(*) FILTER (WHERE sending_status = 'failed')::int AS failed
          FROM crm_report_sendings WHERE run_id = ${runId}`,
  );
  return counted ?? { sent: 0, waiting: 0, failed: 0 };
}

export async function endRun(connection: Connection, runId: number, status: 'sent' | 'failed' | 'skipped', reason: string | null): Promise<void> {
  await execute(connection, sql`UPDATE crm_report_sendings SET sending_status = 'failed' WHERE run_id = ${runId} AND sending_status IN ('waiting', 'claimed')`);
  await execute(connection, sql`UPDATE crm_report_runs SET run_status = ${status}, reason = ${reason}, finished_at = now() WHERE id = ${runId}`);
}

/** What a run means for its schedule: a good one forgives earlier failures; too many bad ones in a row pause it. @returns whether it was paused now */
export async function noteOutcome(
  connection: Connection,
  scheduleId: number,
  outcome: { readonly isSent: boolean; readonly mostFailures: number; readonly pause?: PauseReason | undefined },
): Promise<boolean> {
  const { isSent, mostFailures, pause } = outcome;
  const noted = await row<{ isPaused: boolean }>(
    connection,
    sql`UPDATE report_schedules s
           SET failure_count = CASE WHEN ${isSent}::boolean THEN 0 ELSE COALESCE(s.failure_count, 0) + 1 END,
               last_run_at = CASE WHEN ${isSent}::boolean THEN now() ELSE s.last_run_at END,
               is_active = COALESCE(s.is_active, true) AND (${isSent}::boolean OR (${pause ?? null}::text IS NULL AND COALESCE(s.failure_count, 0) + 1 < ${mostFailures})),
               paused_reason = CASE WHEN ${isSent}::boolean OR NOT COALESCE(s.is_active, true) THEN s.paused_reason
                                    WHEN ${pause ?? null}::text IS NOT NULL THEN ${pause ?? null}::text
                                    WHEN COALESCE(s.failure_count, 0) + 1 >= ${mostFailures} THEN 'failures' ELSE s.paused_reason END
          FROM (SELECT id, COALESCE(is_active, true) AS was_active FROM report_schedules WHERE id = ${scheduleId} FOR NO KEY UPDATE) before
         WHERE s.id = before.id
        RETURNING before.was_active AND NOT s.is_active AS "isPaused"`,
  );
  return noted?.isPaused === true;
}
