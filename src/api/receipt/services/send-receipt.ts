import type { Knex } from 'knex';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { sendMessage } from '../../communication/services/send-message';
import { consentOf } from '../../consent/services/consent-of';
import { receiptMessage } from '../domain/receipt-message';
import { sha256 } from '../domain/receipt-hash';
import { snapshotOf } from '../domain/stored-receipt';
import { findFile, readReceipts, type StoredReceipt } from '../queries/find-receipt';
import { linkMessage } from '../queries/link-message';
import { fileName, getReceipt } from './show-receipts';

/**
 * Sends a receipt to its donor by e-mail: the message is stored now, and leaves once this has committed.
 * @throws CrmError ILLEGAL_STATE_MOVE for a receipt that is no longer good; MESSAGE_NOT_ALLOWED without an
 *   address, or when the donor refuses e-mail; MAIL_SENDER_MISSING.
 */
export async function sendReceipt(organization: Organization, documentId: string, actor: Actor): Promise<StoredReceipt> {
  return inTransaction(async (transaction) => {
    const receipt = await getReceipt(organization, documentId);
    if (receipt.receiptStatus !== 'issued') throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'receipt', from: receipt.receiptStatus, to: 'sent' });
    await send(transaction, organization, receipt, actor);
    await recordAudit(transaction, organization.id, actor, {
      action: 'receipt.send',
      subject: { type: 'receipt', documentId },
      after: { number: receipt.number },
    });
    return receipt;
  });
}

/** The same for the receipts of a run, to donors who can be written to; the others are printed. */
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
  for (const receipt of receipts) {
    const { allowed } = await consentOf(organization, receipt.donorId, 'email', 'receipt');
    if (allowed) await send(transaction, organization, receipt, actor);
  }
}

async function send(transaction: Knex.Transaction, organization: Organization, receipt: StoredReceipt, actor: Actor): Promise<void> {
  const pdf = await findFile(transaction, receipt.id, 'original');
  // What leaves is what was issued, or nothing leaves.
  if (pdf === undefined || sha256(pdf) !== receipt.pdfSha256) throw new Error(`the PDF of receipt ${receipt.number} is not the one that was issued`);
  const { subject, text, language } = receiptMessage(snapshotOf(receipt));
  const { id } = await sendMessage(transaction, organization, {
    ...{ donorId: receipt.donorId, messageClass: 'receipt', subject, content: text, language, sentBy: actor.name },
    attachments: [{ filename: fileName(receipt.number), contentType: 'application/pdf', content: pdf }],
  });
  await linkMessage(transaction, id, receipt.id);
}
