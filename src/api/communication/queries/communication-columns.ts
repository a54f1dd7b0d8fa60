import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** How far a message has come, from `communications c`. */
export const DELIVERY_COLUMNS: Sql = sql`
  c.delivery_status AS "deliveryStatus", ${isoInstant('c.sent_at')} AS "sentAt", ${isoInstant('c.deferred_at')} AS "deferredAt", ${isoInstant('c.delivered_at')} AS "deliveredAt",
  ${isoInstant('c.opened_at')} AS "openedAt", ${isoInstant('c.clicked_at')} AS "clickedAt", ${isoInstant('c.bounced_at')} AS "bouncedAt", ${isoInstant('c.complained_at')} AS "complainedAt"`;

/** A communication as the contract shows it, from `communications c`. */
export const COMMUNICATION_COLUMNS: Sql = sql`
  c.document_id AS "documentId", (SELECT d.document_id FROM donors d WHERE d.id = c.donor_id) AS donor, c.communication_type AS "communicationType", c.direction,
  c.message_class AS "messageClass", c.subject, c.content, c.language, c.to_address AS "toAddress", ${DELIVERY_COLUMNS}, c.failure_reason AS "failureReason", c.sent_by AS "sentBy",
  c.provider, c.provider_message_id AS "providerMessageId", c.message_id AS "messageId", c.template, c.template_version AS "templateVersion", c.consent_basis AS "consentBasis",
  c.consent_evidence::json AS "consentEvidence", COALESCE(c.metadata -> 'attachments', '[]')::json AS attachments,
  ${isoInstant('c.created_at')} AS "createdAt", ${isoInstant('c.updated_at')} AS "updatedAt"`;
