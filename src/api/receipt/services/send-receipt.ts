import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { newDocumentId } from '../../../platform/database/documents';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { addJob } from '../../../platform/jobs/add-job';
import { MailFailure } from '../../../platform/providers/mail/mail-failure';
import { mailProvider } from '../../../platform/providers/mail/mail-provider';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, type Actor, type Organization } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { findOrganization } from '../../organization/queries/find-organization';
import { showOrganization } from '../../organization/services/show-organization';
import { receiptMessage } from '../domain/receipt-message';
import { sha256 } from '../domain/receipt-hash';
import { snapshotOf } from '../domain/stored-receipt';
import { findFile, findReceipt, readReceipts, type StoredReceipt } from '../queries/find-receipt';
import { readDonors } from '../queries/read-gifts';
import {
  claimMessage,
  findQueuedMessage,
  insertMessage,
  markMessageFailed,
  markMessageSent,
  markReceiptSent,
  releaseMessage,
  type QueuedMessage,
} from '../queries/write-communication';
import { fileName, getReceipt } from './show-receipts';

declare const strapi: Core.Strapi;

export const SEND_JOB = 'receipts.send';
/** Said to staff on the message itself, as it is stored for both languages. */
const INTERRUPTED = 'Interrompu pendant la remise; peut-être parti. / Interrupted while it was handed over; it may have left.';

export const sendPayload = z.object({ organizationId: z.number(), message: z.string() });

/**
 * Sends a receipt by e-mail, to the donor's address or the one given: the message is written now, and
 * leaves once this has committed. @throws CrmError RECEIPT_NOT_SENDABLE without an address;
 * ILLEGAL_STATE_MOVE for a receipt that is no longer good.
 */
export async function sendReceipt(organization: Organization, documentId: string, to: string | undefined, actor: Actor): Promise<StoredReceipt> {
  return inTransaction(async (transaction) => {
    const receipt = await getReceipt(organization, documentId);
    if (receipt.receiptStatus !== 'issued') throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'receipt', from: receipt.receiptStatus, to: 'sent' });
    const [donor] = await readDonors(transaction, organization.id, [receipt.donorId]);
    const address = to ?? donor?.email?.trim() ?? '';
    if (address === '') throw new CrmError('RECEIPT_NOT_SENDABLE');
    await queue(transaction, organization, receipt, address, actor);
    await recordAudit(transaction, organization.id, actor, {
      action: 'receipt.send',
      subject: { type: 'receipt', documentId },
      after: { number: receipt.number, to: address },
    });
    return receipt;
  });
}

/** The same for the receipts of a run, to donors who have an address; the others are printed. */
export async function sendLater(
  transaction: Knex.Transaction,
  organization: Organization,
  actor: Actor,
  issued: readonly { readonly id: number }[],
): Promise<void> {
  const receipts = await readReceipts(
    transaction,
    organization.id,
    issued.map(({ id }) => id),
  );
  const donors = await readDonors(
    transaction,
    organization.id,
    receipts.map(({ donorId }) => donorId),
  );
  const addresses = new Map(donors.map(({ donorId, email }) => [donorId, email?.trim() ?? '']));
  for (const receipt of receipts) {
    const address = addresses.get(receipt.donorId) ?? '';
    if (address !== '') await queue(transaction, organization, receipt, address, actor);
  }
}

async function queue(transaction: Knex.Transaction, organization: Organization, receipt: StoredReceipt, to: string, actor: Actor): Promise<void> {
  const { subject, text, language } = receiptMessage(snapshotOf(receipt));
  const message = newDocumentId();
  const { donorId, documentId, number, pdfSha256 } = receipt;
  await insertMessage(transaction, organization.id, {
    documentId: message,
    donorId,
    receipt: documentId,
    number,
    subject,
    content: text,
    language,
    to,
    sentBy: actor.name,
    pdfSha256,
  });
  await addJob(transaction, SEND_JOB, { organizationId: organization.id, message } satisfies z.output<typeof sendPayload>);
}

/**
 * Hands one message over, once: it is sent under its own id, and one that has left does nothing. What the
 * attachment hashes to is compared with what was stored before it goes.
 */
export async function deliverReceipt({ organizationId, message }: z.output<typeof sendPayload>): Promise<void> {
  const organization = await organizationById(strapi.db.connection, organizationId);
  if (organization === undefined) return;
  await runInOrganization(organization, async () => {
    const queued = await findQueuedMessage(strapi.db.connection, organizationId, message);
    const receipt = queued === undefined ? undefined : await findReceipt(strapi.db.connection, organizationId, queued.receipt);
    if (queued === undefined || receipt === undefined) return;
    if (receipt.receiptStatus !== 'issued') return markMessageFailed(strapi.db.connection, queued.id, `receipt ${receipt.receiptStatus}`);
    await handOver(organization, message, queued, receipt);
  });
}

async function handOver(organization: Organization, message: string, queued: QueuedMessage, receipt: StoredReceipt): Promise<void> {
  const pdf = await findFile(strapi.db.connection, receipt.id, 'original');
  if (pdf === undefined || sha256(pdf) !== queued.attachmentSha256) throw new Error(`the PDF of receipt ${receipt.number} is not the one that was issued`);
  const provider = mailProvider();
  // The outbox writes one message once, however often it is asked; of a real provider nobody knows.
  if (!(await claimMessage(strapi.db.connection, queued.id)) && provider.name !== 'outbox')
    return markMessageFailed(strapi.db.connection, queued.id, INTERRUPTED);
  try {
    const { providerMessageId } = await provider.send({
      ...(await senderOf(organization, receipt)),
      messageId: `${message}@mecene`,
      to: { name: receipt.donorSnapshot.displayName, email: queued.to },
      subject: queued.subject,
      text: queued.content,
      attachments: [{ filename: fileName(receipt.number), contentType: 'application/pdf', content: pdf }],
    });
    await inTransaction(async (transaction) => {
      if (!(await markMessageSent(transaction, queued.id, provider.name, providerMessageId))) return;
      await markReceiptSent(transaction, organization.id, receipt.documentId, queued.to);
      await recordActivity(transaction, {
        organizationId: organization.id,
        donorId: queued.donorId,
        kind: 'message',
        summary: { fr: `Reçu ${receipt.number} envoyé par courriel`, en: `Receipt ${receipt.number} sent by e-mail` },
        subject: { type: 'receipt', documentId: receipt.documentId },
        author: 'Mécène',
      });
    });
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    if (error.kind !== 'temporary') return markMessageFailed(strapi.db.connection, queued.id, error.kind === 'permanent' ? error.message : INTERRUPTED);
    await releaseMessage(strapi.db.connection, queued.id);
    throw error;
  }
}

/** Who a donor hears from: the organization's message settings, else what it is called and its own address. */
async function senderOf({ id }: Organization, { language }: StoredReceipt) {
  const stored = await findOrganization(strapi.db.connection, id);
  if (stored === undefined) throw new CrmError('NOT_FOUND');
  const { name, email, messageSettings } = showOrganization(stored);
  const from = { name: messageSettings.fromName[language === 'en' ? 'en' : 'fr'] ?? name, email: messageSettings.fromEmail ?? email ?? 'no-reply@localhost' };
  return { from, ...(messageSettings.replyTo === null ? {} : { replyTo: messageSettings.replyTo }) };
}
