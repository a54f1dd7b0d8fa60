import type { Knex } from 'knex';
import { execute, row, sql, type Connection } from '../../../platform/database/sql';

export interface NewMessage {
  readonly documentId: string;
  readonly donorId: number;
  readonly receipt: string;
  readonly number: string;
  readonly subject: string;
  readonly content: string;
  readonly language: 'fr' | 'en';
  readonly to: string;
  readonly sentBy: string;
  readonly pdfSha256: string;
}

/** A receipt's message, waiting to leave; it is part of the donor's communications. */
export async function insertMessage(transaction: Knex.Transaction, organizationId: number, message: NewMessage): Promise<void> {
  const metadata = { receipt: message.receipt, number: message.number, attachmentSha256: message.pdfSha256 };
  await execute(
    transaction,
    sql`INSERT INTO communications (document_id, organization_id, donor_id, communication_type, direction, message_class, subject, content, language, to_address, delivery_status,
                                    sent_by, metadata, consent_basis, created_at, updated_at, published_at)
        VALUES (${message.documentId}, ${organizationId}, ${message.donorId}, 'email', 'outbound', 'receipt', ${message.subject}, ${message.content}, ${message.language}, ${message.to}, 'queued',
                ${message.sentBy}, ${JSON.stringify(metadata)}::jsonb, 'exempt', now(), now(), now())`,
  );
}

export interface QueuedMessage {
  readonly id: number;
  readonly donorId: number;
  readonly subject: string;
  readonly content: string;
  readonly to: string;
  readonly receipt: string;
  readonly attachmentSha256: string;
}

/** A message that has not left yet; undefined once it has. */
export function findQueuedMessage(connection: Connection, organizationId: number, documentId: string): Promise<QueuedMessage | undefined> {
  return row<QueuedMessage>(
    connection,
    sql`SELECT id, donor_id AS "donorId", subject, content, to_address AS to, metadata ->> 'receipt' AS receipt, metadata ->> 'attachmentSha256' AS "attachmentSha256"
          FROM communications
         WHERE organization_id = ${organizationId} AND document_id = ${documentId} AND delivery_status = 'queued'`,
  );
}

/**
 * Claims a message before it is handed over. @returns false when somebody has already: they may have died
 * with it half sent, and nobody can tell whether it left.
 */
export async function claimMessage(connection: Connection, id: number): Promise<boolean> {
  const claimed = await execute(
    connection,
    sql`UPDATE communications SET metadata = metadata || jsonb_build_object('claimedAt', now()) WHERE id = ${id} AND delivery_status = 'queued' AND NOT metadata ? 'claimedAt'`,
  );
  return claimed === 1;
}

/** Lets a message go again that certainly did not leave. */
export async function releaseMessage(connection: Connection, id: number): Promise<void> {
  await execute(connection, sql`UPDATE communications SET metadata = metadata - 'claimedAt' WHERE id = ${id} AND delivery_status = 'queued'`);
}

/** Notes on the message that it left. @returns whether it had not before. */
export async function markMessageSent(transaction: Knex.Transaction, id: number, provider: string, providerMessageId: string): Promise<boolean> {
  const marked = await execute(
    transaction,
    sql`UPDATE communications SET delivery_status = 'sent', sent_at = now(), provider = ${provider}, provider_message_id = ${providerMessageId}, updated_at = now()
         WHERE id = ${id} AND delivery_status = 'queued'`,
  );
  return marked === 1;
}

export async function markMessageFailed(connection: Connection, id: number, reason: string): Promise<void> {
  await execute(
    connection,
    sql`UPDATE communications SET delivery_status = 'failed', failure_reason = ${reason.slice(0, 255)}, updated_at = now() WHERE id = ${id}`,
  );
}

/** Keeps with the receipt when and where it was sent. */
export async function markReceiptSent(transaction: Knex.Transaction, organizationId: number, receipt: string, to: string): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE receipts SET sent_at = now(), delivered_to = ${to}, updated_at = now() WHERE organization_id = ${organizationId} AND document_id = ${receipt}`,
  );
}
