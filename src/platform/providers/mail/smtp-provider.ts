import { createTransport, type Transporter } from 'nodemailer';
import { Readable } from 'node:stream';
import { MailFailure } from './mail-failure';
import type { MailMessage, MailProvider } from './mail-provider';
import { mimeOf } from './mime';

const PATIENCE_MS = 30_000;

/** Mail through a server of the charity's own. */
export class SmtpProvider implements MailProvider {
  readonly name = 'smtp';
  private readonly transport: Transporter;

  /** @param url e.g. `smtps://user:password@mail.example.org:465` */
  constructor(url: string) {
    this.transport = createTransport({ url, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: 2 * PATIENCE_MS });
  }

  async send(message: MailMessage): Promise<{ providerMessageId: string }> {
    const mime = await mimeOf(message);
    let isOnItsWay = false;
    const raw = Readable.from(
      (function* () {
        isOnItsWay = true;
        yield mime;
      })(),
    );
    try {
      await this.transport.sendMail({ envelope: { from: message.from.email, to: message.to.email }, raw });
    } catch (error) {
      throw failureOf(error, isOnItsWay);
    }
    return { providerMessageId: message.messageId };
  }
}

/** Without an answer, what counts is whether the text had been asked for: before that, nothing can have left. */
function failureOf(error: unknown, isOnItsWay: boolean): MailFailure {
  const answered = propertyOf(error, 'responseCode');
  const code = String(propertyOf(error, 'code') ?? 'error');
  if (typeof answered === 'number' && answered >= 400) {
    return new MailFailure(`the mail server answered ${answered}`, answered < 500 ? 'temporary' : 'permanent');
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return new MailFailure('the address or the message is not acceptable', 'permanent');
  return isOnItsWay
    ? new MailFailure(`the connection to the mail server broke (${code})`, 'uncertain')
    : new MailFailure(`the mail server could not be reached (${code})`, 'temporary');
}

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
