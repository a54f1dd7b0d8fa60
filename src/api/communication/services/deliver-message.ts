import type { Knex } from 'knex';
import { z } from 'zod';
import { execute, row, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { describeError } from '../../../platform/errors/messages';
import { task, type Task } from '../../../platform/jobs/task';
import { MailFailure } from '../../../platform/providers/mail/mail-failure';
import { mailProvider, type MailMessage } from '../../../platform/providers/mail/mail-provider';
import { publicUrl } from '../../../platform/public-url';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, type Organization } from '../../../platform/tenancy/scope';
import { REFUSAL_WORDS } from '../../consent/domain/refusal-words';
import { consentOf } from '../../consent/services/consent-of';
import { unsubscribeUrl } from '../../unsubscribe/services/unsubscribe-url';
import { composeMail } from '../domain/compose-mail';
import { applyEvent, type DeliveryStatus } from '../domain/delivery';
import { dropAttachments, findAttachments } from '../queries/attachments';
import { lockCommunication, type StoredCommunication } from '../queries/find-communication';
import { writeDelivery } from '../queries/write-communication';
import { tellOfMessage } from './record-message';
import { SEND_JOB } from './send-message';
import { asksForAnAddress, senderOf } from './sender-of';

const MOST_ATTEMPTS = 8;

const INTERRUPTED = {
  fr: 'Interrompu pendant la remise : le message est peut-être parti. Vérifiez avant de le renvoyer.',
  en: 'Interrupted while it was handed over: the message may have left. Check before sending it again.',
} as const;

/** The job that hands one message over. */
export function sendMessageTask(): Task {
  return task({
    name: SEND_JOB,
    payload: z.strictObject({ organizationId: z.number().int(), communicationId: z.string() }),
    run: async ({ organizationId, communicationId }) => {
      const organization = await organizationById(await readConnection(), organizationId);
      if (organization === undefined) return;
      await runInOrganization(organization, () => deliverMessage(organization, communicationId));
    },
  });
}

/**
 * Sends one queued message, once: it is claimed in a transaction of its own before the provider is called, and
 * what came of it is written after. Consent is decided again at this second. Who finds a message claimed already
 * (the process died in between) sends it only where that cannot send it twice.
 */
async function deliverMessage(organization: Organization, communicationId: string): Promise<void> {
  const mail = await claimOrFail(organization, communicationId);
  if (mail === undefined) return;
  const provider = mailProvider();
  try {
    const { providerMessageId } = await provider.send(mail);
    await inTransaction((transaction) => settleSent(transaction, organization, communicationId, provider.name, providerMessageId));
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    await inTransaction((transaction) => settleFailure(transaction, organization, communicationId, error));
    // The job comes back later, with growing pauses.
    if (error.kind === 'temporary') throw error;
  }
}

/** A message that cannot go out any more (the charity took its own address away meanwhile) fails with the reason, instead of waiting for ever. */
async function claimOrFail(organization: Organization, communicationId: string): Promise<MailMessage | undefined> {
  try {
    return await inTransaction((transaction) => claim(transaction, organization, communicationId));
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return inTransaction(async (transaction) => {
      const message = await lockCommunication(transaction, organization.id, communicationId);
      if (message === undefined || message.deliveryStatus !== 'queued') return undefined;
      return settle(transaction, organization, message, 'failed', describeError(error.code, error.details, message.language));
    });
  }
}

/** Takes a message to send it. @returns undefined when there is nothing to send (any more). */
async function claim(transaction: Knex.Transaction, organization: Organization, communicationId: string): Promise<MailMessage | undefined> {
  const message = await lockCommunication(transaction, organization.id, communicationId);
  if (message === undefined || message.deliveryStatus !== 'queued') return undefined;
  const isInterrupted = message.claimedAt !== null;
  // The outbox knows a message by its id, and writes it once however often it is asked.
  if (isInterrupted && mailProvider().name !== 'outbox') return settle(transaction, organization, message, 'failed', INTERRUPTED[message.language]);
  const decision = await consentOf(organization, message.donorId, 'email', message.messageClass);
  if (!decision.allowed) return settle(transaction, organization, message, 'suppressed', REFUSAL_WORDS[decision.refusal][message.language]);
  const messageId = message.messageId ?? `${message.documentId}@${new URL(publicUrl()).hostname}`;
  const claimed = await row<{ email: string; name: string }>(
    transaction,
    sql`UPDATE communications c
           SET claimed_at = now(), send_attempts = c.send_attempts + 1, to_address = d.email, message_id = ${messageId}, consent_basis = ${decision.basis},
               consent_evidence = ${JSON.stringify(decision.evidence)}::jsonb, updated_at = now()
          FROM donors d
         WHERE c.id = ${message.id} AND d.id = c.donor_id
        RETURNING d.email, COALESCE(d.display_name, '') AS name`,
  );
  if (claimed === undefined) throw new CrmError('NOT_FOUND');
  const { language, subject, content, messageClass } = message;
  const letter = {
    ...{ messageId, to: claimed, language, subject: subject ?? '', content },
    unsubscribeUrl: asksForAnAddress(messageClass) ? unsubscribeUrl(message.documentId) : null,
    attachments: await findAttachments(transaction, message.id),
  };
  return composeMail(letter, await senderOf(organization, language, messageClass));
}

async function settleSent(
  transaction: Knex.Transaction,
  organization: Organization,
  communicationId: string,
  provider: string,
  providerMessageId: string,
): Promise<void> {
  const message = await lockCommunication(transaction, organization.id, communicationId);
  if (message === undefined) return;
  const state = applyEvent(message, { kind: 'processed', at: new Date().toISOString() });
  await writeDelivery(transaction, message.id, state, null);
  await execute(transaction, sql`UPDATE communications SET provider = ${provider}, provider_message_id = ${providerMessageId} WHERE id = ${message.id}`);
  await dropAttachments(transaction, message.id);
  await tellOfMessage(transaction, organization, { ...message, sentBy: message.sentBy ?? '–', deliveryStatus: state.deliveryStatus, sentAt: state.sentAt });
}

async function settleFailure(transaction: Knex.Transaction, organization: Organization, communicationId: string, failure: MailFailure): Promise<void> {
  const message = await lockCommunication(transaction, organization.id, communicationId);
  if (message === undefined || message.deliveryStatus !== 'queued') return;
  if (failure.kind === 'temporary' && message.sendAttempts < MOST_ATTEMPTS) {
    await execute(
      transaction,
      sql`UPDATE communications SET claimed_at = NULL, failure_reason = ${failure.message}, updated_at = now() WHERE id = ${message.id}`,
    );
    return;
  }
  await settle(
    transaction,
    organization,
    message,
    'failed',
    failure.kind === 'uncertain' ? `${failure.message}. ${INTERRUPTED[message.language]}` : failure.message,
  );
}

async function settle(
  transaction: Knex.Transaction,
  organization: Organization,
  message: StoredCommunication,
  deliveryStatus: Extract<DeliveryStatus, 'failed' | 'suppressed'>,
  reason: string,
): Promise<undefined> {
  await writeDelivery(transaction, message.id, { ...message, deliveryStatus }, reason);
  await dropAttachments(transaction, message.id);
  await tellOfMessage(transaction, organization, { ...message, sentBy: message.sentBy ?? '–', deliveryStatus });
}
