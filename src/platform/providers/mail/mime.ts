import { createTransport } from 'nodemailer';
import type { MailMessage } from './mail-provider';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** A message as it travels (MIME). Nothing is read from a path or a URL, whatever the content says. */
export async function mimeOf({ messageId, from, to, replyTo, subject, text, html, headers, attachments = [] }: MailMessage): Promise<Buffer> {
  const { message } = await composer.sendMail({
    messageId: `<${messageId}>`,
    from: { name: from.name, address: from.email },
    to: { name: to.name ?? '', address: to.email },
    ...(replyTo === undefined ? {} : { replyTo }),
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    ...(headers === undefined ? {} : { headers }),
    attachments: attachments.map(({ filename, contentType, content }) => ({ filename, contentType, content })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('nodemailer answered no buffer');
  return message;
}
