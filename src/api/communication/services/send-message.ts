import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { addJob } from '../../../platform/jobs/add-job';
import type { Organization } from '../../../platform/tenancy/scope';
import type { MessageClass } from '../../consent/domain/consent';
import { REFUSAL_WORDS } from '../../consent/domain/refusal-words';
import { consentOf } from '../../consent/services/consent-of';
import { keepAttachments, type Attachment } from '../queries/attachments';
import { insertCommunication } from '../queries/write-communication';
import { senderOf } from './sender-of';

/** The job that hands a message over; deliver-message runs it. */
export const SEND_JOB = 'message.send';

/** An e-mail to a donor. */
export interface OutgoingMessage {
  /** The donor's row id. */
  readonly donorId: number;
  readonly messageClass: MessageClass;
  readonly subject: string;
  /** HTML (it is cleaned) or plain lines. The footer is added when it goes out. */
  readonly content: string;
  readonly language: Language;
  /** The name of who sends it. */
  readonly sentBy: string;
  readonly template?: { readonly documentId: string; readonly version: number } | undefined;
  /** Kept in the database until the message is out, then dropped; their names and SHA-256 stay with the message. */
  readonly attachments?: readonly Attachment[];
}

/**
 * Sends an e-mail to a donor: stores it as `queued` and adds the job that sends it, in the caller's
 * transaction. For every room (a receipt is `messageClass: 'receipt'` with its PDF attached). Whether it may go
 * is decided now, and again at the second of sending; the message then becomes sent, failed or suppressed
 * (`failureReason` says why) and the donor's history tells of it. The address is the donor's at that second.
 * @returns the communication's ids, to follow it by.
 * @throws CrmError MESSAGE_NOT_ALLOWED, MAIL_SENDER_MISSING, MAIL_ADDRESS_MISSING, NOT_FOUND.
 */
export async function sendMessage(
  transaction: Knex.Transaction,
  organization: Organization,
  message: OutgoingMessage,
): Promise<{ id: number; documentId: string }> {
  const { donorId, messageClass, language, subject, content, sentBy, template, attachments = [] } = message;
  await refuseUnsendable(organization, donorId, messageClass, language);
  const stored = await insertCommunication(transaction, {
    organizationId: organization.id,
    donorId,
    communicationType: 'email',
    direction: 'outbound',
    messageClass,
    subject,
    content,
    language,
    deliveryStatus: 'queued',
    sentAt: null,
    sentBy,
    template: template ?? null,
    metadata: { attachments: attachments.map(({ filename, content: bytes }) => ({ filename, sha256: createHash('sha256').update(bytes).digest('hex') })) },
  });
  await keepAttachments(transaction, stored.id, attachments);
  await queueMessage(transaction, organization, stored.documentId);
  return stored;
}

/** Has a stored message sent. */
export async function queueMessage(transaction: Knex.Transaction, organization: Organization, communicationId: string): Promise<void> {
  await addJob(transaction, SEND_JOB, { organizationId: organization.id, communicationId }, { key: `${SEND_JOB}:${communicationId}` });
}

/** @throws CrmError MESSAGE_NOT_ALLOWED, MAIL_SENDER_MISSING, MAIL_ADDRESS_MISSING */
export async function refuseUnsendable(organization: Organization, donorId: number, messageClass: MessageClass, language: Language): Promise<void> {
  const decision = await consentOf(organization, donorId, 'email', messageClass);
  if (!decision.allowed) {
    const { fr, en } = REFUSAL_WORDS[decision.refusal];
    throw new CrmError('MESSAGE_NOT_ALLOWED', { refusal: decision.refusal, reasonFr: fr, reasonEn: en });
  }
  await senderOf(organization, language, messageClass);
}
