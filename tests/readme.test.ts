import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { promisify } from 'node:util';
import type { QuickstartFile } from '../database/seeds/demo/quickstart-file';
import { DIST, ROOT } from './harness/environment';
import { emailOf, PASSWORD } from './harness/people';
import { startServer, type Client, type TestServer } from './harness/server';

const MARK = '=== an example ends here ===';

/** The code blocks of README's chapter for developers, as somebody would copy them. */
function examples(): { language: string; code: string }[] {
  const [, chapter = ''] = readFileSync(path.join(ROOT, 'README.md'), 'utf8').split('\n## For developers\n');
  const [own = ''] = chapter.split('\n## ');
  return [...own.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));
}

describe('README, For developers', () => {
  let server: TestServer;
  let admin: Client;
  let folder: string;
  let said: string[];
  const receivers: ChildProcess[] = [];

  /** A folder that looks like the project's after `npm run quickstart`, where the examples are pasted one after the other. */
  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    for (const [lastName, amount] of Object.entries({ Petit: 20.1, Grand: 1000, Moyen: 300.25, Rien: 0 })) {
      const donor = (await admin.post('/donors', { lastName })).body.data.documentId;
      if (amount > 0) await admin.post(`/donors/${donor}/donations`, { amount }).expect(201);
    }
    folder = mkdtempSync(path.join(tmpdir(), 'mecene-readme-'));
    mkdirSync(path.join(folder, '.data'));
    symlinkSync(DIST, path.join(folder, 'dist'));
    writeFileSync(path.join(folder, '.data', 'quickstart.json'), JSON.stringify(quickstart()));
    const pasted = examples().filter(({ language }) => language === 'sh');
    said = (await bash(pasted.map(({ code }) => code).join(`\necho '${MARK}'\n`))).split(MARK);
  });
  afterAll(async () => {
    for (const receiver of receivers) receiver.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function quickstart(): QuickstartFile {
    const of = (person: string) => ({ email: emailOf(person), password: PASSWORD });
    const people = { admin: of('admin'), member: of('member'), viewer: of('viewer') };
    return {
      url: server.url,
      adminUrl: `${server.url}/admin`,
      organizationId: server.charities.lanterne,
      admin: of('superAdmin'),
      staff: people,
      api: people,
      otherOrganizationId: server.charities.harbour,
      otherApi: of('otherAdmin'),
    };
  }

  /** What a script writes; a command of it that fails is a failure of the whole. */
  async function bash(script: string): Promise<string> {
    const env = { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}` };
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env });
    return stdout;
  }

  /** The receiver of the last example, started as README says. */
  async function startReceiver(secret: string): Promise<{ port: number; lines: Interface; firstLine: () => Promise<string> }> {
    const file = path.join(folder, 'receiver.mjs');
    writeFileSync(file, examples().find(({ language }) => language === 'js')?.code ?? '');
    const receiver = spawn(process.execPath, [file], { env: { ...process.env, WEBHOOK_SECRET: secret, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    receivers.push(receiver);
    const lines = createInterface(receiver.stdout);
    const firstLine = () => new Promise<string>((resolve) => lines.once('line', resolve));
    const port = Number((await firstLine()).replace('listening on port ', ''));
    return { port, lines, firstLine };
  }

  const deliver = async (): Promise<void> => {
    const { workOff } = server.module<typeof import('../src/platform/jobs/worker')>('platform/jobs/worker');
    const { webhookTasks } = server.module<typeof import('../src/api/webhook-endpoint/services/webhook-tasks')>('api/webhook-endpoint/services/webhook-tasks');
    const { senderOf, PUBLIC_ONLY } = server.module<typeof import('../src/platform/outgoing/sender')>('platform/outgoing/sender');
    await workOff(server.strapi, webhookTasks(server.strapi.db.connection, senderOf({ ...PUBLIC_ONLY, protocols: ['http:'], isPermitted: () => true })));
  };

  it('has five examples', () => {
    expect(examples().map(({ language }) => language)).toEqual(['sh', 'sh', 'sh', 'sh', 'js']);
    expect(said).toHaveLength(4);
  });

  it('1: signs in and lists the donors who gave most', () => {
    const { data, meta } = JSON.parse(said[0] ?? '');
    expect(data.map(({ lastName }: { lastName: string }) => lastName)).toEqual(['Grand', 'Moyen', 'Petit']);
    expect(meta.pagination).toMatchObject({ pageSize: 3, total: 4 });
  });

  it('2: records a donor, and a gift once though it was sent twice', async () => {
    const answers = (said[1] ?? '').trim().split('\n');
    const [first, second] = answers.map((line) => JSON.parse(line).data);
    expect(answers).toHaveLength(2);
    expect(first).toMatchObject({ amount: 250, paymentMethodType: 'cheque', paymentStatus: 'completed' });
    expect(second).toEqual(first);
    const { rows } = await server.strapi.db.connection.raw("SELECT total_donated, donation_count FROM donors WHERE email = 'maude.tremblay@example.test'");
    expect(rows).toEqual([{ total_donated: 250, donation_count: 1 }]);
  });

  it('3: prints a figure, and gifts that sum to it', () => {
    expect((said[2] ?? '').trim()).toBe('raised 1570.35 in 4 gifts, which sum to 1570.35');
  });

  it('4: asks GraphQL for the donor and her gifts', () => {
    const { data, errors } = JSON.parse(said[3] ?? '');
    expect(errors).toBeUndefined();
    expect(data.donors).toMatchObject([{ displayName: 'Maude Tremblay', totalDonated: 250, donations: [{ amount: 250 }] }]);
  });

  it('5: receives an event that is ours, and refuses what is not', async () => {
    const { documentId, secret } = (await admin.post('/webhook-endpoints', { url: 'https://hooks.example.org/', events: ['gift.completed'] })).body.data;
    const { port, firstLine, lines } = await startReceiver(secret);
    const url = `http://127.0.0.1:${port}/`;
    await server.strapi.db.connection.raw('UPDATE webhook_endpoints SET url = ? WHERE document_id = ?', [url, documentId]);
    const donor = (await admin.post('/donors', { lastName: 'Webhook' })).body.data.documentId;
    const told = firstLine();
    await admin.post(`/donors/${donor}/donations`, { amount: 12.5 }).expect(201);
    await deliver();
    const [id, type, ...data] = (await told).split(' ');
    expect([id?.slice(0, 4), type, JSON.parse(data.join(' '))]).toMatchObject(['evt_', 'gift.completed', { donor, amount: 12.5 }]);
    const [delivery] = (await admin.get(`/webhook-endpoints/${documentId}/deliveries`)).body.data;
    expect(delivery).toMatchObject({ deliveryStatus: 'succeeded', lastStatusCode: 204 });

    const { signatureOf } = server.module<typeof import('../src/api/webhook-endpoint/domain/signature')>('api/webhook-endpoint/domain/signature');
    const body = '{"id":"evt_forged","type":"gift.completed","data":{}}';
    const forged = jest.fn();
    lines.on('line', forged);
    const now = new Date();
    const signatures = [
      signatureOf('whsec_somebody-else', body, now),
      signatureOf(secret, `${body} `, now),
      signatureOf(secret, body, new Date(now.getTime() - 10 * 60_000)),
      signatureOf(secret, body, now).replace(/v1=.*/, 'v1=zz'),
      'nonsense',
      '',
    ];
    for (const signature of signatures) {
      const answer = await fetch(url, { method: 'POST', headers: { 'Mecene-Signature': signature }, body });
      expect([signature, answer.status]).toEqual([signature, 401]);
    }
    expect((await fetch(url, { method: 'POST', body })).status).toBe(401);
    expect(forged).not.toHaveBeenCalled();
  });
});
