import type { Knex } from 'knex';
import { civilDateOf, today } from '../../../platform/civil-date';
import { execute, row, rows, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { PageRequest } from '../../../platform/http/pagination';
import { addJob } from '../../../platform/jobs/add-job';
import { organizationById } from '../../../platform/tenancy/organizations';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { startMonth } from '../../report/domain/periods';
import type { ReportRunOut, SavedReportOut } from '../contract';
import { latestDue, nextRunAfter, type Frequency } from '../domain/next-run';
import { periodOn } from '../domain/relative-period';
import { findRun, insertRun, listRuns } from '../queries/report-runs';
import { getSavedReport, keyOf } from './manage-saved-reports';

export const SEND_REPORT_JOB = 'reports.send';

/** On the charity's clock: reports are there when people come to work. */
const FIRST_HOUR = 6;

/** The runs of a saved report. @throws CrmError NOT_FOUND */
export async function runsOf(
  organization: Organization,
  documentId: string,
  pagination: PageRequest,
): Promise<{ rows: ReportRunOut[]; total: number | undefined }> {
  await getSavedReport(organization, documentId);
  return listRuns(await readConnection(), organization.id, documentId, pagination);
}

/** Sends a saved report at once, in the name of who asks. Its rhythm goes on as before. @throws CrmError NOT_FOUND, NO_RECIPIENTS */
export async function sendNow(organization: Organization, actor: Actor, documentId: string): Promise<ReportRunOut> {
  return inTransaction(async (transaction) => {
    const saved = await getSavedReport(organization, documentId);
    if (saved.recipients.length === 0) throw new CrmError('NO_RECIPIENTS');
    const stored = await row<{ id: number }>(
      transaction,
      sql`SELECT id FROM report_schedules WHERE organization_id = ${organization.id} AND document_id = ${documentId}`,
    );
    if (stored === undefined) throw new CrmError('NOT_FOUND');
    const run = await insertRun(transaction, {
      ...periodOn(saved.period, today(organization.timezone), { calendar: saved.calendar, fiscalYearStartMonth: organization.fiscalYearStartMonth }),
      organizationId: organization.id,
      scheduleId: stored.id,
      dueOn: null,
      askedBy: keyOf(actor),
      askedByName: actor.name,
    });
    if (run === undefined) throw new CrmError('NOT_FOUND');
    await addSending(transaction, run.id);
    await recordAudit(transaction, organization.id, actor, { action: 'report.send-now', subject: { type: 'report-schedule', documentId } });
    const shown = await findRun(transaction, organization.id, run.documentId);
    if (shown === undefined) throw new CrmError('NOT_FOUND');
    return shown;
  });
}

type DueReport = Pick<SavedReportOut, 'period' | 'calendar' | 'day'> & {
  readonly id: number;
  readonly organizationId: number;
  readonly frequency: Frequency | null;
  readonly nextRunOn: string;
  readonly owner: string | null;
  readonly ownerName: string | null;
};

/**
 * Starts a run for every saved report that is due, each in a transaction of its own: the run of a day and the
 * next day stand together or not at all. What was missed while nobody ticked is sent once.
 * @returns how many were started
 */
export async function planDueReports(knex: Knex, now = new Date()): Promise<number> {
  const due = await rows<{ id: number }>(
    knex,
    sql`SELECT s.id FROM report_schedules s JOIN organizations o ON o.id = s.organization_id
         WHERE s.is_active AND s.next_run_on IS NOT NULL
           AND s.next_run_on::timestamp + make_interval(hours => ${FIRST_HOUR}) <= ${now}::timestamptz AT TIME ZONE o.timezone
         ORDER BY s.next_run_on, s.id`,
  );
  let started = 0;
  for (const { id } of due) if (await knex.transaction((transaction) => planOne(transaction, id, now))) started += 1;
  return started;
}

async function planOne(transaction: Knex.Transaction, id: number, now: Date): Promise<boolean> {
  // Another instance that is at it already does it alone.
  const saved = await row<DueReport>(
    transaction,
    sql`SELECT id, organization_id AS "organizationId", period, calendar, frequency, day_of_period AS day, next_run_on::text AS "nextRunOn", owner, owner_name AS "ownerName"
          FROM report_schedules WHERE id = ${id} AND is_active AND next_run_on IS NOT NULL
           FOR NO KEY UPDATE SKIP LOCKED`,
  );
  if (saved?.frequency == null || saved.day === null) return false;
  const organization = await organizationById(transaction, saved.organizationId);
  if (organization === undefined) return false;
  const date = civilDateOf(now, organization.timezone);
  if (saved.nextRunOn > date) return false;
  const rhythm = { frequency: saved.frequency, day: saved.day, firstMonth: startMonth(saved.calendar, organization.fiscalYearStartMonth) };
  const dueOn = latestDue(rhythm, saved.nextRunOn, date);
  await execute(transaction, sql`UPDATE report_schedules SET next_run_on = ${nextRunAfter(rhythm, date)}::date WHERE id = ${id}`);
  const run = await insertRun(transaction, {
    ...periodOn(saved.period, dueOn, { calendar: saved.calendar, fiscalYearStartMonth: organization.fiscalYearStartMonth }),
    organizationId: organization.id,
    scheduleId: id,
    dueOn,
    askedBy: saved.owner ?? '',
    askedByName: saved.ownerName ?? '–',
  });
  if (run === undefined) return false;
  await addSending(transaction, run.id);
  return true;
}

async function addSending(transaction: Knex.Transaction, runId: number): Promise<void> {
  await addJob(transaction, SEND_REPORT_JOB, { runId }, { key: `${SEND_REPORT_JOB}:${runId}` });
}
