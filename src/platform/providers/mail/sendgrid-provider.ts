import sendgrid from '@sendgrid/mail';
import { MailFailure } from './mail-failure';
import type { MailMessage, MailProvider } from './mail-provider';

const PATIENCE_MS = 30_000;

/** Mail through SendGrid's API (v3). Its custom arguments carry our message id and nothing of a person. */
export class SendgridProvider implements MailProvider {
  readonly name = 'sendgrid';

  constructor(apiKey: string, url: string) {
    sendgrid.setApiKey(apiKey);
    clientOf(sendgrid).setDefaultRequest('baseUrl', url);
    sendgrid.setTimeout(PATIENCE_MS);
  }

  async send(message: MailMessage): Promise<{ providerMessageId: string }> {
    try {
      const [answer] = await sendgrid.send(requestOf(message));
      const given: unknown = Reflect.get(answer.headers, 'x-message-id');
      return { providerMessageId: typeof given === 'string' && given !== '' ? given : message.messageId };
    } catch (error) {
      throw failureOf(error);
    }
  }
}

function requestOf({ messageId, from, to, replyTo, subject, text, html, headers, attachments = [] }: MailMessage): Parameters<typeof sendgrid.send>[0] {
  return {
    from,
    // Here and not at the top: SendGrid's own description of the API takes custom arguments as an object only here.
    personalizations: [{ to, customArgs: { message_id: messageId } }],
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    ...(replyTo === undefined ? {} : { replyTo }),
    headers: { ...headers, 'Message-ID': `<${messageId}>` },
    // Our own unsubscribe page and links; SendGrid must not rewrite a one-click address.
    trackingSettings: { subscriptionTracking: { enable: false } },
    ...(attachments.length === 0
      ? {}
      : {
          attachments: attachments.map(({ filename, contentType, content }) => ({
            filename,
            type: contentType,
            content: content.toString('base64'),
            disposition: 'attachment',
          })),
        }),
  };
}

interface ApiClient {
  setDefaultRequest(key: 'baseUrl', value: string): unknown;
}

/** The library's client, which its types hide: the only way to name another address (data in the European Union). */
function clientOf(service: object): ApiClient {
  const client: unknown = Reflect.get(service, 'client');
  if (!isApiClient(client)) throw new Error('@sendgrid/mail has no client: its version changed');
  return client;
}

function isApiClient(value: unknown): value is ApiClient {
  return typeof value === 'object' && value !== null && 'setDefaultRequest' in value && typeof value.setDefaultRequest === 'function';
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function failureOf(error: unknown): MailFailure {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code === 'number') {
    if (code === 429) return new MailFailure('SendGrid asks to wait (429)', 'temporary');
    // A gateway's 5xx says nothing about what stands behind it; SendGrid's own 503 is "try again".
    if (code >= 500) return new MailFailure(`SendGrid answered ${code}`, code === 503 ? 'temporary' : 'uncertain');
    return new MailFailure(`SendGrid answered ${code}`, 'permanent');
  }
  return new MailFailure(`SendGrid could not be reached (${String(code ?? 'error')})`, NEVER_LEFT.has(String(code)) ? 'temporary' : 'uncertain');
}
