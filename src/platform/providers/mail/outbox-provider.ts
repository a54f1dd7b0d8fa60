import { currentOrganization } from '../../tenancy/scope';
import type { MailMessage, MailProvider } from './mail-provider';
import { mimeOf } from './mime';
import { writeToOutbox } from './outbox-files';

/** Without a mail provider: each message becomes an .eml file in the outbox of the organization that sends it. */
export class OutboxProvider implements MailProvider {
  readonly name = 'outbox';

  /** @throws CrmError ORGANIZATION_REQUIRED outside of an organization's scope: a message belongs to somebody. */
  async send(message: MailMessage): Promise<{ providerMessageId: string }> {
    const organization = await currentOrganization();
    const eml = await mimeOf(message);
    const { messageId, to, subject, text, attachments = [] } = message;
    const entry = {
      ...{ messageId, to: to.email, subject, date: new Date().toISOString(), text },
      attachments: attachments.map(({ filename, content }) => ({ filename, bytes: content.length })),
    };
    await writeToOutbox(organization.documentId, entry, eml);
    return { providerMessageId: messageId };
  }
}
