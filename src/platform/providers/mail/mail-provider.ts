import { env } from '../../env';
import { OutboxProvider } from './outbox-provider';
import { SendgridProvider } from './sendgrid-provider';
import { SmtpProvider } from './smtp-provider';

export interface MailMessage {
  /** Ours, without <>: the message's Message-ID. The same id is the same message, whoever asks twice. */
  messageId: string;
  from: { name: string; email: string };
  to: { name?: string; email: string };
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
}

export interface MailProvider {
  readonly name: 'smtp' | 'sendgrid' | 'outbox';
  /**
   * Hands one message over. Called in the scope of its organization (a request, a job), never inside a
   * database transaction.
   * @throws MailFailure, which tells whether trying again later may help.
   */
  send(message: MailMessage): Promise<{ providerMessageId: string }>;
}

let provider: MailProvider | undefined;

/** How mail leaves this installation: by SMTP, by SendGrid, or, with neither set, into the outbox. */
export function mailProvider(): MailProvider {
  provider ??= chosenProvider();
  return provider;
}

function chosenProvider(): MailProvider {
  const { SMTP_URL, SENDGRID_API_KEY, SENDGRID_URL } = env();
  if (SMTP_URL !== '') return new SmtpProvider(SMTP_URL);
  if (SENDGRID_API_KEY !== '') return new SendgridProvider(SENDGRID_API_KEY, SENDGRID_URL);
  return new OutboxProvider();
}
