import type { Knex } from 'knex';
import { execute, row, sql } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';
import type { MessageClass } from '../../consent/domain/consent';
import type { CommunicationType } from '../contract';
import type { DeliveryState, DeliveryStatus } from '../domain/delivery';

export interface NewCommunication {
  readonly organizationId: number;
  readonly donorId: number;
  readonly communicationType: CommunicationType;
  readonly direction: 'outbound' | 'inbound';
  readonly messageClass: MessageClass;
  readonly subject: string | null;
  readonly content: string;
  readonly language: Language;
  readonly deliveryStatus: DeliveryStatus;
  readonly sentAt: string | null;
  readonly sentBy: string;
  readonly template: { readonly documentId: string; readonly version: number } | null;
  readonly metadata: object;
}

/** Stores a communication; answers its ids. */
export async function insertCommunication(transaction: Knex.Transaction, it: NewCommunication): Promise<{ id: number; documentId: string }> {
  const inserted = await row<{ id: number; documentId: string }>(
    transaction,
    sql`INSERT INTO communications (document_id, organization_id, donor_id, communication_type, direction, message_class, subject, content, language, delivery_status, sent_at, sent_by,
                                    template, template_version, metadata, send_attempts, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${it.organizationId}, ${it.donorId}, ${it.communicationType}, ${it.direction}, ${it.messageClass}, ${it.subject}, ${it.content}, ${it.language},
                ${it.deliveryStatus}, ${it.sentAt}::timestamp, ${it.sentBy}, ${it.template?.documentId ?? null}, ${it.template?.version ?? null}::int, ${JSON.stringify(it.metadata)}::jsonb, 0, now(), now(), now())
        RETURNING id, document_id AS "documentId"`,
  );
  if (inserted === undefined) throw new Error('a communication was not stored');
  return inserted;
}

/** Writes how far a message has come. */
export async function writeDelivery(transaction: Knex.Transaction, id: number, state: DeliveryState, failureReason: string | null): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE communications
           SET delivery_status = ${state.deliveryStatus}, sent_at = ${state.sentAt}::timestamp, deferred_at = ${state.deferredAt}::timestamp, delivered_at = ${state.deliveredAt}::timestamp,
               opened_at = ${state.openedAt}::timestamp, clicked_at = ${state.clickedAt}::timestamp, bounced_at = ${state.bouncedAt}::timestamp,
               complained_at = ${state.complainedAt}::timestamp, failure_reason = COALESCE(${failureReason}, failure_reason), updated_at = now()
         WHERE id = ${id}`,
  );
}
