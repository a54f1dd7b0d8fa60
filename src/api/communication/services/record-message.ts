import type { Knex } from 'knex';
import type { Organization } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import { refreshDonorSoon } from '../../donor/services/refresh-donor';
import { messageWords } from '../domain/message-words';
import { insertCommunication, type NewCommunication } from '../queries/write-communication';

/**
 * Stores a communication that nobody has to send: one that was received, a letter, a call, a visit, a draft.
 * What has happened is told in the donor's history, under the kind it is.
 */
export async function recordMessage(
  transaction: Knex.Transaction,
  organization: Organization,
  message: Omit<NewCommunication, 'organizationId' | 'metadata'>,
): Promise<{ id: number; documentId: string }> {
  const stored = await insertCommunication(transaction, { ...message, organizationId: organization.id, metadata: {} });
  if (message.deliveryStatus !== 'draft') await tellOfMessage(transaction, organization, { ...message, documentId: stored.documentId });
  return stored;
}

type Told = Pick<NewCommunication, 'donorId' | 'communicationType' | 'direction' | 'subject' | 'deliveryStatus' | 'sentAt' | 'sentBy'> & {
  readonly documentId: string;
};

/** A line in the donor's history, and what depends on messages brought up to date. */
export async function tellOfMessage(transaction: Knex.Transaction, organization: Organization, message: Told): Promise<void> {
  const { donorId, communicationType, direction, subject, deliveryStatus, sentAt, sentBy, documentId } = message;
  await recordActivity(transaction, {
    organizationId: organization.id,
    donorId,
    kind: communicationType === 'phone' ? 'call' : communicationType === 'in_person' ? 'meeting' : 'message',
    occurredAt: sentAt ?? undefined,
    summary: messageWords(communicationType, direction, subject, deliveryStatus),
    subject: { type: 'communication', documentId },
    author: sentBy,
  });
  await refreshDonorSoon(transaction, organization, donorId);
}
