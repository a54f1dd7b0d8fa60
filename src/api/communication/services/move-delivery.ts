import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Organization } from '../../../platform/tenancy/scope';
import { refreshDonorSoon } from '../../donor/services/refresh-donor';
import type { CommunicationOut, DeliveryChange } from '../contract';
import { applyEvent, isLateNews, mayMoveDelivery, type DeliveryEvent, type DeliveryState, type DeliveryStatus } from '../domain/delivery';
import { dropAttachments } from '../queries/attachments';
import { lockCommunication, type StoredCommunication } from '../queries/find-communication';
import { writeDelivery } from '../queries/write-communication';
import { getCommunication } from './communicate';
import { tellOfMessage } from './record-message';
import { queueMessage, refuseUnsendable } from './send-message';

const EVENT_OF: Readonly<Partial<Record<DeliveryStatus, DeliveryEvent['kind']>>> = {
  sent: 'processed',
  delivered: 'delivered',
  opened: 'open',
  clicked: 'click',
  bounced: 'bounce',
  failed: 'dropped',
};

/**
 * Tells how far a message has come. Telling the same again changes nothing; late news (with their instant) keep
 * that instant and leave the status.
 * @throws CrmError NOT_FOUND, STALE, ILLEGAL_STATE_MOVE; what sendMessage refuses when a draft is queued.
 */
export async function moveDelivery(
  organization: Organization,
  documentId: string,
  change: DeliveryChange,
  ifMatch: string | undefined,
): Promise<CommunicationOut> {
  return inTransaction(async (transaction) => {
    const message = await lockCommunication(transaction, organization.id, documentId);
    if (message === undefined) throw new CrmError('NOT_FOUND');
    refuseStale(ifMatch, message);
    const { deliveryStatus: from } = message;
    const { deliveryStatus: to, occurredAt, failureReason } = change;
    const isRepeated = from === to && occurredAt === undefined;
    const isNews = mayMoveDelivery(from, to) || (occurredAt !== undefined && (from === to || isLateNews(from, to)));
    if (!isRepeated && !isNews) throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'communication', from, to });
    if (isRepeated) return getCommunication(organization, documentId);
    if (to === 'queued') await startSending(organization, message);
    const after = stateAfter(message, to, occurredAt ?? new Date().toISOString());
    await writeDelivery(transaction, message.id, after, failureReason ?? null);
    if (to === 'queued') await queueMessage(transaction, organization, documentId);
    else if (from === 'queued') await dropAttachments(transaction, message.id);
    if (from === 'draft' && to === 'sent')
      await tellOfMessage(transaction, organization, { ...message, sentBy: message.sentBy ?? '–', deliveryStatus: to, sentAt: after.sentAt });
    else await refreshDonorSoon(transaction, organization, message.donorId);
    return getCommunication(organization, documentId);
  });
}

/** Only an e-mail of ours has somebody to send it. */
async function startSending(organization: Organization, { communicationType, direction, donorId, messageClass, language }: StoredCommunication): Promise<void> {
  if (communicationType === 'sms' && direction === 'outbound') throw new CrmError('SMS_NOT_SET_UP');
  if (communicationType !== 'email' || direction !== 'outbound')
    throw new CrmError('ILLEGAL_STATE_MOVE', { subject: communicationType, from: 'draft', to: 'queued' });
  await refuseUnsendable(organization, donorId, messageClass, language);
}

function stateAfter(before: DeliveryState, to: DeliveryStatus, at: string): DeliveryState {
  const kind = EVENT_OF[to];
  return kind === undefined ? { ...before, deliveryStatus: to } : applyEvent(before, { kind, at });
}
