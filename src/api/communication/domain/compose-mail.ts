import type { Language } from '../../../platform/errors/messages';
import type { MailMessage } from '../../../platform/providers/mail/mail-provider';
import { cleanHtml, escapeHtml, htmlOfText, isHtml, textOfHtml } from '../../message-template/domain/message-html';

export interface Sender {
  readonly name: string;
  readonly email: string;
  readonly replyTo: string | null;
  readonly footer: string | null;
  readonly mailingAddress: string | null;
  readonly contact: string;
}

export interface Letter {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly email: string };
  readonly language: Language;
  readonly subject: string;
  /** HTML or plain lines. */
  readonly content: string;
  /** Where one unsubscribes; null for receipts and transactional messages. */
  readonly unsubscribeUrl: string | null;
  readonly attachments: NonNullable<MailMessage['attachments']>;
}

const UNSUBSCRIBE: Readonly<Record<Language, string>> = { fr: 'Se désabonner', en: 'Unsubscribe' };
const FROM: Readonly<Record<Language, string>> = { fr: 'Ce message vous est envoyé par', en: 'This message is sent to you by' };

/** The whole e-mail: the words, who sent them, and where it must stand, the mailing address and the way out. */
export function composeMail({ messageId, to, language, subject, content, unsubscribeUrl, attachments }: Letter, sender: Sender): MailMessage {
  const html = isHtml(content) ? cleanHtml(content) : htmlOfText(content);
  const text = isHtml(content) ? textOfHtml(content) : content;
  const lines = [`${FROM[language]} ${sender.name}`, ...(unsubscribeUrl === null ? [] : [sender.mailingAddress, sender.contact]), sender.footer].filter(
    (line): line is string => line !== null && line !== '',
  );
  const wayOut = unsubscribeUrl === null ? '' : `<br />\n<a href="${escapeHtml(unsubscribeUrl)}">${UNSUBSCRIBE[language]}</a>`;
  return {
    messageId,
    from: { name: sender.name, email: sender.email },
    to,
    ...(sender.replyTo === null ? {} : { replyTo: sender.replyTo }),
    subject,
    text: `${text}\n\n-- \n${[...lines, ...(unsubscribeUrl === null ? [] : [`${UNSUBSCRIBE[language]} ${unsubscribeUrl}`])].join('\n')}\n`,
    html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body>
${html}
<hr />
<p>${lines.map(htmlOfText).join('<br />\n')}${wayOut}</p>
</body>
</html>`,
    // RFC 8058: the mail program's own button posts to the same address.
    ...(unsubscribeUrl === null ? {} : { headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}
