import type { Knex } from 'knex';
import { execute, rows, sql } from '../../../platform/database/sql';
import type { MailMessage } from '../../../platform/providers/mail/mail-provider';

export type Attachment = NonNullable<MailMessage['attachments']>[number];

/** Keeps what goes out with a message until it has. */
export async function keepAttachments(transaction: Knex.Transaction, communicationId: number, attachments: readonly Attachment[]): Promise<void> {
  for (const { filename, contentType, content } of attachments) {
    await execute(
      transaction,
      sql`INSERT INTO crm_message_attachments (communication_id, filename, content_type, content) VALUES (${communicationId}, ${filename}, ${contentType}, ${content})`,
    );
  }
}

export function findAttachments(transaction: Knex.Transaction, communicationId: number): Promise<Attachment[]> {
  return rows<Attachment>(
    transaction,
    sql`SELECT filename, content_type AS "contentType", content FROM crm_message_attachments WHERE communication_id = ${communicationId} ORDER BY id`,
  );
}

export async function dropAttachments(transaction: Knex.Transaction, communicationId: number): Promise<void> {
  await execute(transaction, sql`DELETE FROM crm_message_attachments WHERE communication_id = ${communicationId}`);
}
