import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import { describeRule } from '../../../platform/http/rules';
import { roleAllows } from '../../../platform/permissions/matrix';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { startMonth } from '../../report/domain/periods';
import { SETTINGS_RULES, type SavedReportChange, type SavedReportIn, type SavedReportOut } from '../contract';
import { nextRunAfter } from '../domain/next-run';
import { namesDonors, type SavedReportName } from '../domain/saved-report';
import { findRecipients } from '../queries/find-recipients';
import { findSavedReport } from '../queries/saved-reports';

const SAVED_REPORT = 'api::report-schedule.report-schedule';

/** Who a report is sent in the name of: names may change and repeat. */
export function keyOf({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

/** @throws CrmError NOT_FOUND when the organization has no such report. */
export async function getSavedReport(organization: Organization, documentId: string): Promise<SavedReportOut> {
  const found = await findSavedReport(await readConnection(), organization.id, documentId);
  if (found === undefined) throw new CrmError('NOT_FOUND');
  return found;
}

/** Saves a report. @throws CrmError INVALID_REFERENCE for who is no member; RECIPIENT_WITHOUT_EMAIL, RECIPIENT_MAY_NOT */
export async function createSavedReport(organization: Organization, actor: Actor, input: SavedReportIn): Promise<SavedReportOut> {
  return inTransaction(async (transaction) => {
    const { day, recipients, language = organization.defaultLanguage, ...given } = input;
    await checkRecipients(organization, input.report, recipients);
    const { documentId } = await documents(SAVED_REPORT).create({
      data: { ...given, language, recipients, dayOfPeriod: day, isActive: true, failureCount: 0, owner: keyOf(actor), ownerName: actor.name },
    });
    await planNext(transaction, organization, documentId, { ...given, day });
    const saved = await getSavedReport(organization, documentId);
    await recordAudit(transaction, organization.id, actor, { action: 'report.save', subject: subjectOf(documentId), after: settingsOf(saved) });
    return saved;
  });
}

/**
 * Changes a saved report; from then on it is sent in the name of who changed it. Taken up again, its failures
 * are forgiven and it is next sent on its next day.
 * @throws CrmError NOT_FOUND, STALE, VALIDATION; as createSavedReport
 */
export async function changeSavedReport(
  organization: Organization,
  actor: Actor,
  documentId: string,
  change: SavedReportChange,
  ifMatch: string | undefined,
): Promise<SavedReportOut> {
  return inTransaction(async (transaction) => {
    await execute(
      transaction,
      sql`SELECT id FROM report_schedules WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR NO KEY UPDATE`,
    );
    const before = await getSavedReport(organization, documentId);
    refuseStale(ifMatch, before);
    const { day, recipients, ...given } = change;
    const after = { ...before, ...given, ...(day === undefined ? {} : { day }), recipients: recipients ?? before.recipients.map(({ documentId: id }) => id) };
    refuseBroken(after);
    if (recipients !== undefined) await checkRecipients(organization, before.report, recipients);
    await documents(SAVED_REPORT).update({
      documentId,
      data: {
        ...given,
        ...(day === undefined ? {} : { dayOfPeriod: day }),
        ...(recipients === undefined ? {} : { recipients }),
        ...(given.isActive === true ? { failureCount: 0, pausedReason: null } : {}),
        owner: keyOf(actor),
        ownerName: actor.name,
      },
    });
    await planNext(transaction, organization, documentId, after);
    const saved = await getSavedReport(organization, documentId);
    await recordAudit(transaction, organization.id, actor, {
      action: 'report.save',
      subject: subjectOf(documentId),
      before: settingsOf(before),
      after: settingsOf(saved),
    });
    return saved;
  });
}

/** Deletes a saved report with the story of its sendings. @throws CrmError NOT_FOUND */
export async function removeSavedReport(organization: Organization, actor: Actor, documentId: string): Promise<void> {
  await inTransaction(async (transaction) => {
    const before = await getSavedReport(organization, documentId);
    await documents(SAVED_REPORT).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, { action: 'report.delete', subject: subjectOf(documentId), before: settingsOf(before) });
  });
}

/** The day it is next due: always after today, so that a change never sends at once. */
async function planNext(
  transaction: Knex.Transaction,
  organization: Organization,
  documentId: string,
  { frequency, day, calendar }: Pick<SavedReportOut, 'frequency' | 'day' | 'calendar'>,
): Promise<void> {
  const next =
    frequency === null || day === null
      ? null
      : nextRunAfter({ frequency, day, firstMonth: startMonth(calendar, organization.fiscalYearStartMonth) }, today(organization.timezone));
  await execute(
    transaction,
    sql`UPDATE report_schedules SET next_run_on = ${next}::date WHERE organization_id = ${organization.id} AND document_id = ${documentId}`,
  );
}

/** @throws CrmError INVALID_REFERENCE, RECIPIENT_WITHOUT_EMAIL, RECIPIENT_MAY_NOT */
async function checkRecipients(organization: Organization, report: SavedReportName, ids: readonly string[]): Promise<void> {
  const found = await findRecipients(await readConnection(), organization.id, ids);
  if (found.length < ids.length) throw new CrmError('INVALID_REFERENCE', { field: 'recipients' });
  const unreachable = found.find(({ email }) => email === null);
  if (unreachable !== undefined) throw new CrmError('RECIPIENT_WITHOUT_EMAIL', { field: 'recipients', name: unreachable.name });
  const refused = found.find(({ role }) => namesDonors(report) && !roleAllows(role, 'donor.export'));
  if (refused !== undefined) throw new CrmError('RECIPIENT_MAY_NOT', { field: 'recipients', name: refused.name });
}

/** What a change makes of the whole must hold as if it were new. @throws CrmError VALIDATION */
function refuseBroken(whole: Parameters<(typeof SETTINGS_RULES)[number]['holds']>[0]): void {
  const broken = SETTINGS_RULES.filter(({ holds }) => !holds(whole));
  if (broken.length === 0) return;
  const errors = broken.map(({ field, rule }) => ({
    path: ['data', field],
    name: 'custom',
    message: `${describeRule(rule, 'en')} / ${describeRule(rule, 'fr')}`,
  }));
  throw new CrmError('VALIDATION', { errors });
}

function subjectOf(documentId: string): { readonly type: string; readonly documentId: string } {
  return { type: 'report-schedule', documentId };
}

function settingsOf({ name, report, parameters, period, calendar, language, format, frequency, day, recipients, isActive }: SavedReportOut): object {
  return { name, report, parameters, period, calendar, language, format, frequency, day, recipients: recipients.map(({ documentId }) => documentId), isActive };
}
