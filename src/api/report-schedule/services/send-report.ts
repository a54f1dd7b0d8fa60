import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import { describeError } from '../../../platform/errors/messages';
import { MailFailure } from '../../../platform/providers/mail/mail-failure';
import { mailProvider } from '../../../platform/providers/mail/mail-provider';
import { publicUrl } from '../../../platform/public-url';
import { roleAllows } from '../../../platform/permissions/matrix';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, type Actor, type Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { composeMail } from '../../communication/domain/compose-mail';
import { senderOf } from '../../communication/services/sender-of';
import type { SavedReportOut } from '../contract';
import { namesDonors, type PauseReason } from '../domain/saved-report';
import { findRecipients, findRoleOf } from '../queries/find-recipients';
import { beginRun, claimSending, countSendings, endRun, noteOutcome, noteSending, type Addressee, type StoredRun } from '../queries/report-runs';
import { findSavedReport } from '../queries/saved-reports';
import { composeReport, type ReportMessage } from './compose-report';

declare const strapi: Core.Strapi;

const MOST_ATTEMPTS = 5;
/** Failed sendings in a row after which nobody is bothered any more. */
const MOST_FAILURES = 3;

const INTERRUPTED = {
  fr: 'Interrompu pendant la remise : le message est peut-être parti.',
  en: 'Interrupted while it was handed over: the message may have left.',
} as const;

/**
 * Sends a run of a saved report, outside of any transaction: who asked must be allowed to at this second, and
 * those who left since get nothing. Each member is sent it once, however often the job is done again.
 */
export async function sendReport(runId: number): Promise<void> {
  const knex = strapi.db.connection;
  const run = await beginRun(knex, runId);
  if (run === undefined) return;
  const organization = await organizationById(knex, run.organizationId);
  if (organization === undefined) return;
  await runInOrganization(organization, async () => {
    const saved = await findSavedReport(knex, organization.id, run.savedReport);
    if (saved !== undefined) await sendTo(knex, organization, run, saved);
  });
}

async function sendTo(knex: Knex, organization: Organization, run: StoredRun, saved: SavedReportOut): Promise<void> {
  const role = await findRoleOf(knex, organization.id, run.askedBy);
  if (role === undefined || !roleAllows(role, 'report.schedule')) return settle(organization, run, saved, 'owner');
  const addressees = await addresseesOf(knex, organization, run, saved);
  if (addressees.length === 0) return settle(organization, run, saved, 'recipients');
  try {
    const message = await composeReport(organization, saved, run, run.askedByName);
    const sender = await senderOf(organization, saved.language, 'transactional');
    for (const addressee of addressees) await sendOne(knex, run, saved, addressee, message, sender);
  } catch (error) {
    // What the charity itself must put right is not tried again.
    if (error instanceof CrmError) return settle(organization, run, saved, undefined, describeError(error.code, error.details, saved.language));
    if (run.attempts >= MOST_ATTEMPTS) await settle(organization, run, saved, undefined, describeError('INTERNAL', {}, saved.language));
    throw error;
  }
  const { waiting } = await countSendings(knex, run.id);
  // The job comes back later, with growing pauses.
  if (waiting > 0 && run.attempts < MOST_ATTEMPTS) throw new MailFailure(`${waiting} messages wait to be tried again`, 'temporary');
  await settle(organization, run, saved);
}

/** Members as they are now, who can be written to and may have what the report names. */
async function addresseesOf(knex: Knex, organization: Organization, run: StoredRun, { report }: SavedReportOut): Promise<Addressee[]> {
  const members = await findRecipients(knex, organization.id, run.recipients);
  return members.flatMap(({ documentId, name, email, role }): Addressee[] => {
    const isAllowed = roleAllows(role, 'report.read') && (!namesDonors(report) || roleAllows(role, 'donor.export'));
    return email === null || !isAllowed ? [] : [{ documentId, name, email }];
  });
}

async function sendOne(
  knex: Knex,
  run: StoredRun,
  { language }: SavedReportOut,
  addressee: Addressee,
  message: ReportMessage,
  sender: Awaited<ReturnType<typeof senderOf>>,
): Promise<void> {
  const provider = mailProvider();
  const claim = await claimSending(knex, run.id, addressee);
  if (claim === undefined) return;
  // The outbox knows a message by its id, and writes it once however often it is asked.
  if (claim === 'interrupted' && provider.name !== 'outbox') return noteSending(knex, run.id, addressee.documentId, 'failed', INTERRUPTED[language]);
  const mail = composeMail(
    {
      messageId: `report-${run.documentId}-${addressee.documentId}@${new URL(publicUrl()).hostname}`,
      to: { name: addressee.name, email: addressee.email },
      unsubscribeUrl: null,
      language,
      ...message,
    },
    sender,
  );
  try {
    await provider.send(mail);
    await noteSending(knex, run.id, addressee.documentId, 'sent');
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    await noteSending(knex, run.id, addressee.documentId, error.kind === 'temporary' ? 'waiting' : 'failed', error.message);
  }
}

/** Writes down what came of a run, and what that means for its schedule. */
async function settle(organization: Organization, run: StoredRun, saved: SavedReportOut, skipped?: PauseReason, reason?: string): Promise<void> {
  await strapi.db.connection.transaction(async (transaction) => {
    const { sent } = await countSendings(transaction, run.id);
    await endRun(transaction, run.id, sent > 0 ? 'sent' : skipped === undefined ? 'failed' : 'skipped', reason ?? skipped ?? null);
    const { failed } = await countSendings(transaction, run.id);
    // One that somebody asked for says nothing of the rhythm.
    const isPaused = run.isScheduled && (await noteOutcome(transaction, run.scheduleId, { isSent: sent > 0, mostFailures: MOST_FAILURES, pause: skipped }));
    const actor = actorOf(run);
    const subject = { type: 'report-schedule', documentId: saved.documentId };
    await recordAudit(transaction, organization.id, actor, {
      action: 'report.send',
      subject,
      after: { run: run.documentId, report: saved.report, from: run.from, to: run.to, sent, failed, ...(skipped === undefined ? {} : { skipped }) },
    });
    if (isPaused) await recordAudit(transaction, organization.id, actor, { action: 'report.pause', subject, after: { reason: skipped ?? 'failures' } });
  });
}

function actorOf({ askedBy, askedByName }: StoredRun): Actor {
  const [kind, id = ''] = askedBy.split(':');
  return { kind: kind === 'admin' || kind === 'user' || kind === 'token' ? kind : 'system', id, name: askedByName };
}
