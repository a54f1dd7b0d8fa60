import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutgoingRules, Send } from '../src/platform/outgoing/sender';
import { startServer, type Client, type TestServer } from './harness/server';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A receiver on this machine: only what tests inject lets a delivery come here. */
class Receiver {
  readonly received: Received[] = [];
  answer: { status: number; body?: string; location?: string } = { status: 200, body: 'ok' };
  private readonly server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
      response.writeHead(this.answer.status, this.answer.location === undefined ? {} : { location: this.answer.location }).end(this.answer.body ?? '');
    });
  });
  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }
  listen(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }
  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

describe('webhooks out', () => {
  let server: TestServer;
  let admin: Client;
  let otherAdmin: Client;
  const receiver = new Receiver();

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
    await receiver.listen();
  });
  afterAll(async () => {
    await server.stop();
    await receiver.close();
  });
  afterEach(async () => {
    for (const { documentId } of (await admin.get('/webhook-endpoints')).body.data) await admin.delete(`/webhook-endpoints/${documentId}`).expect(204);
    receiver.received.length = 0;
    receiver.answer = { status: 200, body: 'ok' };
  });

  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const sender = (rules: Partial<OutgoingRules>): Send => {
    const { senderOf, PUBLIC_ONLY } = server.module<typeof import('../src/platform/outgoing/sender')>('platform/outgoing/sender');
    return senderOf({ ...PUBLIC_ONLY, ...rules });
  };
  const here = (): Send => sender({ protocols: ['http:'], isPermitted: () => true });
  const work = async (send: Send): Promise<void> => {
    const { workOff } = server.module<typeof import('../src/platform/jobs/worker')>('platform/jobs/worker');
    const { webhookTasks } = server.module<typeof import('../src/api/webhook-endpoint/services/webhook-tasks')>('api/webhook-endpoint/services/webhook-tasks');
    await workOff(server.strapi, webhookTasks(server.strapi.db.connection, send));
  };
  /** An endpoint at the receiver: the API takes public https addresses alone. */
  const newEndpoint = async (events: string[] = ['*']): Promise<{ documentId: string; secret: string }> => {
    const { body, status } = await admin.post('/webhook-endpoints', { url: 'https://hooks.example.org/in', events });
    expect([status, body.error]).toEqual([201, undefined]);
    await sql('UPDATE webhook_endpoints SET url = ? WHERE document_id = ?', [`http://127.0.0.1:${receiver.port}/in`, body.data.documentId]);
    return body.data;
  };
  const newDonor = async (lastName = 'Tremblay'): Promise<string> => (await admin.post('/donors', { lastName })).body.data.documentId;
  const deliveries = async (endpoint: string, query = '') => (await admin.get(`/webhook-endpoints/${endpoint}/deliveries?${query}`)).body.data;
  const typesReceived = (): string[] => receiver.received.map(({ body }) => JSON.parse(body).type);

  it.each([
    'http://hooks.example.org/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://169.254.169.254/latest',
    'https://[::ffff:10.0.0.1]/',
    'https://u:p@example.org/',
    'ftp://example.org/',
    `https://example.org/${'x'.repeat(2000)}`,
    'nonsense',
  ])('refuses the address %s and says so in both languages', async (url) => {
    for (const language of ['fr', 'en']) {
      const answer = await admin.post('/webhook-endpoints', { url }).set('Accept-Language', language);
      expect(code(answer)).toEqual([400, 'VALIDATION']);
      expect(answer.body.error.details.errors[0].path).toEqual(['data', 'url']);
    }
  });

  it('refuses unknown events, repeated ones and none', async () => {
    for (const events of [['donor.exploded'], [], ['gift.created', 'gift.created'], 'gift.created'])
      expect(code(await admin.post('/webhook-endpoints', { url: 'https://example.org/', events }))).toEqual([400, 'VALIDATION']);
  });

  it('shows the secret once, keeps it encrypted, and shows it at no other door', async () => {
    const { documentId, secret } = await newEndpoint();
    expect(secret).toMatch(/^whsec_[\w-]{43}$/);
    const [stored] = await sql('SELECT secret FROM webhook_endpoints WHERE document_id = ?', [documentId]);
    expect(stored?.secret).toMatch(/^v1:/);
    const person = await server.as('admin');
    const staff = await server.as('staffAdmin');
    const answers = [
      await admin.get('/webhook-endpoints'),
      await admin.get(`/webhook-endpoints/${documentId}`),
      await admin.patch(`/webhook-endpoints/${documentId}`, { description: 'Comptabilité' }),
      await person.get('/api/v1/webhook-endpoints'),
      await person.get('/api/v1/webhook-endpoints?fields[0]=secret'),
      await staff.get('/content-manager/collection-types/api::webhook-endpoint.webhook-endpoint'),
      await admin.get('/audit'),
    ];
    for (const answer of answers) {
      expect(answer.text).not.toContain(secret);
      expect(answer.text).not.toContain(String(stored?.secret));
    }
    expect(answers[2]?.body.data).toMatchObject({ description: 'Comptabilité', isActive: true });
  });

  it('belongs to administrators of the organization alone', async () => {
    const { documentId } = await newEndpoint();
    const member = (await server.as('member')).in('lanterne');
    expect(code(await member.get('/webhook-endpoints'))).toEqual([403, 'FORBIDDEN']);
    expect(code(await member.post('/webhook-endpoints', { url: 'https://example.org/' }))).toEqual([403, 'FORBIDDEN']);
    expect(code(await otherAdmin.get(`/webhook-endpoints/${documentId}`))).toEqual([404, 'NOT_FOUND']);
    expect(code(await otherAdmin.patch(`/webhook-endpoints/${documentId}`, { isActive: false }))).toEqual([404, 'NOT_FOUND']);
    expect(code(await otherAdmin.delete(`/webhook-endpoints/${documentId}`))).toEqual([404, 'NOT_FOUND']);
    expect(code(await otherAdmin.get(`/webhook-endpoints/${documentId}/deliveries`))).toEqual([404, 'NOT_FOUND']);
    expect((await otherAdmin.get('/webhook-endpoints')).body.data).toEqual([]);
  });

  it('sends a test to an endpoint whatever it listens to, and shows it in the log', async () => {
    const { documentId, secret } = await newEndpoint(['receipt.issued']);
    const idle = await newEndpoint();
    const asked = await admin.post(`/webhook-endpoints/${documentId}/test`, {});
    expect([asked.status, asked.body.data]).toMatchObject([202, { eventType: 'webhook.test', deliveryStatus: 'pending', attempts: [] }]);
    await work(here());
    expect(typesReceived()).toEqual(['webhook.test']);
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(receiver.received[0]?.headers['mecene-signature'])) ?? [];
    expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${receiver.received[0]?.body}`).digest('hex'));
    expect(await deliveries(documentId, 'eventType=webhook.test')).toMatchObject([
      { deliveryStatus: 'succeeded', attemptCount: 1, payload: { type: 'webhook.test' } },
    ]);
    expect(await deliveries(idle.documentId)).toEqual([]);
    await admin.patch(`/webhook-endpoints/${documentId}`, { isActive: false }).expect(200);
    expect(code(await admin.post(`/webhook-endpoints/${documentId}/test`, {}))).toEqual([409, 'ENDPOINT_INACTIVE']);
    expect(code(await admin.post('/webhook-endpoints/nothing0here/test', {}))).toEqual([404, 'NOT_FOUND']);
    expect(code(await admin.post('/webhook-endpoints', { url: 'https://example.org/', events: ['webhook.test'] }))).toEqual([400, 'VALIDATION']);
    expect(code(await otherAdmin.post(`/webhook-endpoints/${documentId}/test`, {}))).toEqual([404, 'NOT_FOUND']);
  });

  it('gives an endpoint another secret, shown once; what still waits is signed with it', async () => {
    const { documentId, secret } = await newEndpoint();
    await newDonor();
    const rotated = await admin.post(`/webhook-endpoints/${documentId}/secret`, {});
    expect([rotated.status, rotated.body.data.documentId]).toEqual([200, documentId]);
    const fresh: string = rotated.body.data.secret;
    expect([fresh === secret, /^whsec_[\w-]{43}$/.test(fresh)]).toEqual([false, true]);
    await work(here());
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(receiver.received[0]?.headers['mecene-signature'])) ?? [];
    expect(signature).toBe(createHmac('sha256', fresh).update(`${seconds}.${receiver.received[0]?.body}`).digest('hex'));
    const log = await admin.get('/audit?action=webhook.rotate-secret');
    expect(log.body.data).toMatchObject([{ action: 'webhook.rotate-secret' }]);
    expect(log.text).not.toContain(fresh);
    expect(code(await otherAdmin.post(`/webhook-endpoints/${documentId}/secret`, {}))).toEqual([404, 'NOT_FOUND']);
    expect(code(await (await server.as('member')).in('lanterne').post(`/webhook-endpoints/${documentId}/secret`, {}))).toEqual([403, 'FORBIDDEN']);
  });

  it('writes nothing where nobody listens', async () => {
    const donor = await newDonor();
    await admin.post(`/donors/${donor}/donations`, { amount: 20 }).expect(201);
    expect(await sql('SELECT id FROM webhook_deliveries')).toEqual([]);
    expect(await sql("SELECT id FROM graphile_worker.jobs WHERE task_identifier LIKE 'webhooks.%'")).toEqual([]);
  });

  it('delivers what happened, signed, with the shape the catalogue says, to whom it concerns', async () => {
    const { documentId, secret } = await newEndpoint();
    const donor = await newDonor('Gagnon');
    const tag = (await admin.post('/tags', { name: 'Fidèle' })).body.data.documentId;
    await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    const gift = (await admin.post(`/donors/${donor}/donations`, { amount: 20.5 })).body.data.documentId;
    await admin.patch(`/donations/${gift}`, { memo: 'vu' }).expect(200);
    await admin.post(`/donations/${gift}/refund`, { amount: 0.5, reason: 'Erreur' });
    const pending = (await admin.post(`/donors/${donor}/donations`, { amount: 5, paymentStatus: 'pending' })).body.data.documentId;
    await admin.post(`/donations/${pending}/cancel`, {});
    const plan = (await admin.post(`/donors/${donor}/recurring`, { amount: 10, frequency: 'monthly', startDate: '2026-12-01' })).body.data.documentId;
    await admin.patch(`/recurring/${plan}`, { amount: 12 }).expect(200);
    await admin.delete(`/recurring/${plan}`);
    await admin.delete(`/donors/${donor}/tags/${tag}`).expect(204);
    await admin.patch(`/donors/${donor}`, { lastName: 'Gagné' }).expect(200);
    await admin.patch(`/donors/${donor}`, { archived: true }).expect(200);
    await admin.delete(`/donors/${await newDonor()}`).expect(200);
    await otherAdmin.post('/donors', { lastName: 'Singh' }).expect(201);
    await work(here());
    expect(new Set(typesReceived())).toEqual(
      new Set([
        'donor.created',
        'tag.assigned',
        'gift.created',
        'gift.completed',
        'gift.updated',
        'gift.refunded',
        'gift.cancelled',
        'recurring.created',
        'recurring.changed',
        'recurring.cancelled',
        'tag.unassigned',
        'donor.updated',
        'donor.archived',
        'donor.deleted',
      ]),
    );
    const { EVENTS } = server.module<typeof import('../src/api/webhook-endpoint/domain/events')>('api/webhook-endpoint/domain/events');
    for (const { headers, body } of receiver.received) {
      const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['mecene-signature'])) ?? [];
      expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
      expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
      const event: { id: string; type: keyof typeof EVENTS; organization: string; data: unknown } = JSON.parse(body);
      expect(event).toMatchObject({ id: headers['mecene-event-id'], organization: server.charities.lanterne, createdAt: expect.stringMatching(/Z$/) });
      expect(EVENTS[event.type].data.safeParse(event.data)).toMatchObject({ success: true });
    }
    const refunded = receiver.received.map(({ body }) => JSON.parse(body)).find(({ type }) => type === 'gift.refunded');
    expect(refunded.data).toMatchObject({ documentId: gift, donor, amount: 20.5, refundedAmount: 0.5, paymentStatus: 'partially_refunded', currency: 'CAD' });
    const log = await deliveries(documentId, 'eventType=gift.refunded');
    expect(log).toMatchObject([
      { deliveryStatus: 'succeeded', attemptCount: 1, lastStatusCode: 200, nextAttemptAt: null, attempts: [{ statusCode: 200, response: 'ok' }] },
    ]);
  });

  it('tells of nothing that was rolled back, and only of what an endpoint asked for', async () => {
    await newEndpoint(['gift.created']);
    const donor = await newDonor();
    expect((await admin.post(`/donors/${donor}/donations`, { amount: 10, campaign: 'nowhere' })).status).toBe(400);
    const fund = (await admin.post('/funds', { name: `Bourses ${Date.now()}` })).body.data.documentId;
    const part = await (await server.as('admin')).post('/api/v1/allocations', { donation: 'none', fund, amount: 1 });
    expect(part.status).toBe(400);
    await admin.post(`/donors/${donor}/donations`, { amount: 10 }).expect(201);
    await work(here());
    expect(typesReceived()).toEqual(['gift.created']);
  });

  it('tries again with growing pauses for three days, then gives up; the log keeps no secret', async () => {
    const { documentId, secret } = await newEndpoint(['donor.created']);
    await newDonor();
    const { PAUSES } = server.module<typeof import('../src/api/webhook-endpoint/domain/retry')>('api/webhook-endpoint/domain/retry');
    const pauses: number[] = [];
    for (let tries = 0; tries <= PAUSES.length; tries += 1) {
      receiver.answer = { status: 500, body: `signed ${receiver.received.at(-1)?.headers['mecene-signature'] ?? ''} ${secret} ${'x'.repeat(9000)}` };
      await work(here());
      const [job] = await sql(
        "SELECT extract(epoch FROM run_at - now())::float AS pause FROM graphile_worker.jobs WHERE task_identifier = 'webhooks.deliver' AND run_at > now()",
      );
      if (job !== undefined) pauses.push(Number(job.pause));
      await sql('UPDATE graphile_worker._private_jobs SET run_at = now()');
      await sql('UPDATE webhook_endpoints SET retry_after = NULL');
    }
    expect(receiver.received).toHaveLength(PAUSES.length + 1);
    pauses.forEach((pause, index) => expect(Math.abs(pause - Number(PAUSES[index]))).toBeLessThan(5));
    expect(new Set(receiver.received.map(({ headers }) => headers['mecene-event-id'])).size).toBe(1);
    const [delivery] = await deliveries(documentId);
    expect(delivery).toMatchObject({ deliveryStatus: 'failed', attemptCount: PAUSES.length + 1, lastStatusCode: 500, nextAttemptAt: null });
    expect(JSON.stringify(delivery)).not.toContain(secret);
    expect(delivery.attempts.every(({ response }: { response: string }) => response.length <= 501 && response.startsWith('signed'))).toBe(true);
    expect((await admin.get(`/webhook-endpoints/${documentId}`)).body.data.failureCount).toBe(PAUSES.length + 1);
    expect(await sql("SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'webhooks.deliver'")).toEqual([]);
  });

  it('leaves an endpoint alone that keeps failing, and forgets that once it answers', async () => {
    const { documentId } = await newEndpoint(['donor.created']);
    receiver.answer = { status: 503 };
    for (let index = 0; index < 8; index += 1) await newDonor();
    await work(here());
    expect(receiver.received.length).toBeLessThan(8);
    receiver.answer = { status: 200 };
    await sql('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await sql('UPDATE webhook_endpoints SET retry_after = NULL');
    await work(here());
    expect((await deliveries(documentId)).map(({ deliveryStatus }: { deliveryStatus: string }) => deliveryStatus)).toEqual(Array(8).fill('succeeded'));
    expect((await admin.get(`/webhook-endpoints/${documentId}`)).body.data.failureCount).toBe(0);
  });

  it('sends an event once more under the same id, and not to an endpoint that is off or another’s', async () => {
    const { documentId } = await newEndpoint(['donor.created']);
    await newDonor();
    await work(here());
    const [first] = await deliveries(documentId);
    const again = await admin.post(`/webhook-endpoints/${documentId}/deliveries/${first.documentId}/redeliver`, {}).set('Idempotency-Key', 'once');
    const same = await admin.post(`/webhook-endpoints/${documentId}/deliveries/${first.documentId}/redeliver`, {}).set('Idempotency-Key', 'once');
    expect([again.status, again.body.data.eventId, again.body.data.deliveryStatus]).toEqual([202, first.eventId, 'pending']);
    expect(same.body.data.documentId).toBe(again.body.data.documentId);
    await work(here());
    expect(receiver.received.map(({ headers }) => headers['mecene-event-id'])).toEqual([first.eventId, first.eventId]);
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    expect(code(await admin.post(`/webhook-endpoints/${documentId}/deliveries/nowhere/redeliver`, {}))).toEqual([404, 'NOT_FOUND']);
    expect(code(await otherAdmin.post(`/webhook-endpoints/${documentId}/deliveries/${first.documentId}/redeliver`, {}))).toEqual([404, 'NOT_FOUND']);
    await admin.patch(`/webhook-endpoints/${documentId}`, { isActive: false }).expect(200);
    expect(code(await admin.post(`/webhook-endpoints/${documentId}/deliveries/${first.documentId}/redeliver`, {}))).toEqual([409, 'ENDPOINT_INACTIVE']);
    await newDonor();
    expect(await deliveries(documentId)).toHaveLength(2);
  });

  it('does not follow a redirect', async () => {
    const { documentId } = await newEndpoint(['donor.created']);
    receiver.answer = { status: 302, location: `http://127.0.0.1:${receiver.port}/elsewhere` };
    await newDonor();
    await work(here());
    expect(receiver.received).toHaveLength(1);
    expect(await deliveries(documentId)).toMatchObject([{ deliveryStatus: 'pending', attempts: [{ statusCode: 302 }] }]);
  });

  describe('goes nowhere inside', () => {
    const deliverTo = async (url: string, send: Send): Promise<unknown> => {
      const { documentId } = await newEndpoint(['donor.created']);
      await sql('UPDATE webhook_endpoints SET url = ? WHERE document_id = ?', [url, documentId]);
      await newDonor();
      await work(send);
      const [delivery] = await deliveries(documentId);
      return delivery.attempts[0].error;
    };

    it('by plain http, by a private address, or by a name of one', async () => {
      const strict = sender({});
      expect(await deliverTo('http://hooks.example.org/', strict)).toBe('address_not_permitted');
      expect(await deliverTo(`https://127.0.0.1:${receiver.port}/`, strict)).toBe('address_not_permitted');
      expect(await deliverTo(`https://[::1]:${receiver.port}/`, strict)).toBe('address_not_permitted');
      expect(await deliverTo('https://169.254.169.254/latest/meta-data/', strict)).toBe('address_not_permitted');
      expect(await deliverTo(`https://localhost:${receiver.port}/`, strict)).toBe('address_not_permitted');
      const mixed = sender({
        resolve: async () => [
          { address: '93.184.216.34', family: 4 },
          { address: '10.0.0.5', family: 4 },
        ],
      });
      expect(await deliverTo('https://hooks.example.org/', mixed)).toBe('address_not_permitted');
      expect(receiver.received).toEqual([]);
    });

    it('when the name answers a public address first and a private one at the connection (DNS rebinding)', async () => {
      let asked = 0;
      const rebinding = sender({
        protocols: ['http:'],
        resolve: async () => [{ address: (asked += 1) === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }],
      });
      expect(await deliverTo(`http://rebind.example.org:${receiver.port}/`, rebinding)).toBe('address_not_permitted');
      expect(asked).toBe(2);
      expect(receiver.received).toEqual([]);
    });

    it('and a receiver that is not there is a failure like another', async () => {
      expect(await deliverTo('http://127.0.0.1:9/', here())).toBe('unreachable');
    });
  });

  it('has at most twenty endpoints', async () => {
    for (let index = 0; index < 20; index += 1) await admin.post('/webhook-endpoints', { url: `https://example.org/${index}` }).expect(201);
    expect(code(await admin.post('/webhook-endpoints', { url: 'https://example.org/20' }))).toEqual([409, 'TOO_MANY_ENDPOINTS']);
  });
});
