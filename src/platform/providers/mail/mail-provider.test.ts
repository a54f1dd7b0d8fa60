import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { smtpServer } from '../../../../tests/harness/smtp-server';
import type { MailMessage, MailProvider } from './mail-provider';

const MESSAGE: MailMessage = {
  messageId: 'm1abc@mecene.example',
  from: { name: 'La Lanterne, «Montréal»', email: 'bonjour@lanterne.example' },
  to: { name: 'Zoé Côté', email: 'zoe@example.test' },
  replyTo: 'dons@lanterne.example',
  subject: 'Votre reçu été 2026\r\nBcc: everyone@example.test',
  text: 'Merci.\n.\nFin',
  html: '<p>Merci.</p>',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  attachments: [{ filename: 'reçu "1".pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7 reçu') }],
};

const organization = {
  id: 1,
  documentId: 'o1',
  name: 'La Lanterne',
  timezone: 'America/Toronto',
  defaultCurrency: 'CAD',
  defaultLanguage: 'fr',
  fiscalYearStartMonth: 1,
} as const;

/** A fresh copy of the modules on settings of their own. */
function load(settings: Record<string, string>): {
  provider: MailProvider;
  files: typeof import('./outbox-files');
  scope: typeof import('../../tenancy/scope');
} {
  jest.resetModules();
  Object.assign(
    process.env,
    {
      NODE_ENV: 'test',
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      APP_KEYS: 'test-key-one-0123456789',
      API_TOKEN_SALT: 'test-api-token-salt-0123',
      ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123',
      TRANSFER_TOKEN_SALT: 'test-transfer-salt-0123',
      JWT_SECRET: 'test-jwt-secret-012345678',
      ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
      FIELD_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      SMTP_URL: '',
      SENDGRID_API_KEY: '',
    },
    settings,
  );
  return {
    provider: jest.requireActual<typeof import('./mail-provider')>('./mail-provider').mailProvider(),
    files: jest.requireActual<typeof import('./outbox-files')>('./outbox-files'),
    scope: jest.requireActual<typeof import('../../tenancy/scope')>('../../tenancy/scope'),
  };
}

describe('without a mail provider', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'outbox-'));
  const { provider, files, scope } = load({ MECENE_DATA_DIR: folder });
  const inOrganization = <T>(work: () => Promise<T>): Promise<T> => scope.runInOrganization(organization, work);

  it('writes an .eml into the outbox of the organization, once for one message id', async () => {
    expect(provider.name).toBe('outbox');
    expect(await inOrganization(() => provider.send(MESSAGE))).toEqual({ providerMessageId: MESSAGE.messageId });
    await inOrganization(() => provider.send(MESSAGE));
    await inOrganization(() => provider.send({ ...MESSAGE, messageId: 'm2@mecene.example', subject: 'Deux' }));
    const { entries, total } = await files.listOutbox('o1', 0, 10);
    expect(total).toBe(2);
    expect(entries.map(({ messageId }) => messageId)).toEqual(['m2@mecene.example', MESSAGE.messageId]);
    expect(entries[0]).toMatchObject({ to: 'zoe@example.test', subject: 'Deux' });
    const eml = (await files.readFromOutbox('o1', MESSAGE.messageId))?.eml ?? '';
    expect(eml).toContain(`Message-ID: <${MESSAGE.messageId}>`);
    expect(eml).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(eml).toContain(Buffer.from('%PDF-1.7 reçu').toString('base64'));
    expect(eml).not.toMatch(/^Bcc:/m);
  });

  it('shows nothing of it to another organization, and follows no path', async () => {
    expect(await files.listOutbox('o2', 0, 10)).toEqual({ entries: [], total: 0 });
    expect(await files.readFromOutbox('o2', MESSAGE.messageId)).toBeUndefined();
    expect(await files.readFromOutbox('o1', '../o1/x')).toBeUndefined();
    await expect(files.listOutbox('../o1', 0, 10)).rejects.toThrow('not an organization');
    await expect(inOrganization(() => provider.send({ ...MESSAGE, messageId: '../../x' }))).rejects.toThrow('message id');
    expect(readdirSync(folder)).toEqual(['outbox']);
  });

  it('belongs to somebody: outside of an organization it is refused', async () => {
    await expect(provider.send(MESSAGE)).rejects.toThrow('no organization');
    await expect(scope.runAsSystem(() => provider.send(MESSAGE))).rejects.toMatchObject({ code: 'ORGANIZATION_REQUIRED' });
  });
});

describe('through a mail server', () => {
  it('hands the message over with our Message-ID', async () => {
    const server = await smtpServer();
    const { provider } = load({ SMTP_URL: server.url });
    expect(provider.name).toBe('smtp');
    expect(await provider.send(MESSAGE)).toEqual({ providerMessageId: MESSAGE.messageId });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toContain(`Message-ID: <${MESSAGE.messageId}>`);
    await server.stop();
  });

  it.each([
    ['a refused address', { rcpt: '550 no such user\r\n' }, 'permanent'],
    ['a busy mailbox', { rcpt: '451 try later\r\n' }, 'temporary'],
    ['a refused text', { data: '554 spam\r\n' }, 'permanent'],
    ['a connection that breaks while the text is on its way', { dropsDuringData: true }, 'uncertain'],
  ] as const)('tells what %s means', async (_, answers, kind) => {
    const server = await smtpServer(answers);
    const { provider } = load({ SMTP_URL: server.url });
    await expect(provider.send(MESSAGE)).rejects.toMatchObject({ name: 'MailFailure', kind });
    await server.stop();
  });

  it('a server that is not there is a temporary failure', async () => {
    const server = await smtpServer();
    await server.stop();
    await expect(load({ SMTP_URL: server.url }).provider.send(MESSAGE)).rejects.toMatchObject({ kind: 'temporary' });
  });
});

describe('through SendGrid', () => {
  let server: Server;
  let answer: { status: number; headers?: Record<string, string> };
  const bodies: unknown[] = [];
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    server = createHttpServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        bodies.push(JSON.parse(text));
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end('{"errors":[]}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('sends what SendGrid’s contract asks for, with opaque ids alone', async () => {
    answer = { status: 202, headers: { 'x-message-id': 'sg-1' } };
    const { provider } = load({ SENDGRID_API_KEY: 'SG.test', SENDGRID_URL: url() });
    expect(provider.name).toBe('sendgrid');
    expect(await provider.send(MESSAGE)).toEqual({ providerMessageId: 'sg-1' });
    const [body] = bodies;
    expect(body).toMatchObject({
      headers: { 'Message-ID': `<${MESSAGE.messageId}>` },
      personalizations: [{ to: [{ email: 'zoe@example.test' }], custom_args: { message_id: MESSAGE.messageId } }],
    });
    expect(body).toMatchObject({ attachments: [{ type: 'application/pdf', disposition: 'attachment' }] });
  });

  it.each([
    [400, 'permanent'],
    [401, 'permanent'],
    [429, 'temporary'],
    [503, 'temporary'],
    [500, 'uncertain'],
  ] as const)('%i is %s', async (status, kind) => {
    answer = { status };
    const { provider } = load({ SENDGRID_API_KEY: 'SG.test', SENDGRID_URL: url() });
    await expect(provider.send(MESSAGE)).rejects.toMatchObject({ name: 'MailFailure', kind });
  });
});
