import { startServer, type TestServer } from './harness/server';

const TOKEN = 'a-token-for-tests-0123456789';
const OLD_KEY = Buffer.alloc(32, 9).toString('base64');

describe('what operators ask', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ METRICS_TOKEN: TOKEN, FIELD_ENCRYPTION_OLD_KEYS: OLD_KEY });
  });
  afterAll(() => server.stop());

  it('is ready with its database and job queue, and says so to anybody', async () => {
    const answer = await server.anyone.get('/_ready');
    expect([answer.status, answer.body]).toEqual([200, { database: true, jobQueue: true, workers: 0 }]);
  });

  it('is not ready without its job queue', async () => {
    const knex = server.strapi.db.connection;
    await knex.raw('ALTER SCHEMA graphile_worker RENAME TO elsewhere');
    const answer = await server.anyone.get('/_ready');
    await knex.raw('ALTER SCHEMA elsewhere RENAME TO graphile_worker');
    expect([answer.status, answer.body]).toMatchObject([503, { database: true, jobQueue: false }]);
  });

  it('shows its metrics to who has the token, and is not there for others', async () => {
    for (const header of ['', 'Bearer wrong', TOKEN, `Bearer ${TOKEN}x`]) {
      const answer = await server.anyone.get('/metrics').set('Authorization', header);
      expect([answer.status, answer.text]).toEqual([404, 'Not Found']);
    }
    const admin = (await server.as('admin')).in('lanterne');
    await admin.post('/donors', { lastName: 'Tremblay' }).expect(201);
    await admin.get('/donors/nowhere').expect(404);
    await server.strapi.db.connection.raw(`SELECT graphile_worker.add_job('demo "task"', '{}')`);
    const { text, headers } = await server.anyone.get('/metrics').set('Authorization', `Bearer ${TOKEN}`);
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(/^mecene_requests_total\{method="POST",status="2xx"\} [1-9]/m);
    expect(text).toMatch(/^mecene_requests_total\{method="GET",status="4xx"\} [1-9]/m);
    expect(text).toMatch(/^mecene_jobs_waiting\{task="demo \\"task\\""\} 1$/m);
    expect(text).toMatch(/^mecene_database_connections\{state="used"\} \d+$/m);
    // Every line is a comment or a sample.
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? -?[\d.e+-]+)$/);
  });

  it('renews the secrets of webhook endpoints, and leaves alone what no key opens', async () => {
    const { encrypt, keyringOf, needsRotation } = server.module<typeof import('../src/platform/encryption')>('platform/encryption');
    const { rotateSecrets } = server.module<typeof import('../src/api/webhook-endpoint/services/rotate-secrets')>(
      'api/webhook-endpoint/services/rotate-secrets',
    );
    const { openSecret } = server.module<typeof import('../src/api/webhook-endpoint/services/endpoint-secret')>(
      'api/webhook-endpoint/services/endpoint-secret',
    );
    const admin = (await server.as('admin')).in('lanterne');
    for (const name of ['old', 'lost', 'new']) await admin.post('/webhook-endpoints', { url: `https://example.org/${name}` }).expect(201);
    const knex = server.strapi.db.connection;
    const endpoints = async (): Promise<{ url: string; secret: string; organization_id: number }[]> =>
      (await knex.raw('SELECT * FROM webhook_endpoints ORDER BY id')).rows;
    const [first] = await endpoints();
    const place = `webhook-endpoint:${first?.organization_id}`;
    await knex.raw('UPDATE webhook_endpoints SET secret = ? WHERE url LIKE ?', [encrypt('whsec_old', place, keyringOf(OLD_KEY)), '%/old']);
    const lost = encrypt('whsec_lost', place, keyringOf(Buffer.alloc(32, 5).toString('base64')));
    await knex.raw('UPDATE webhook_endpoints SET secret = ? WHERE url LIKE ?', [lost, '%/lost']);
    expect(await rotateSecrets()).toEqual({ rotated: 1, unreadable: 1 });
    expect(await rotateSecrets()).toEqual({ rotated: 0, unreadable: 1 });
    const [old, unreadable] = await endpoints();
    expect(needsRotation(String(old?.secret))).toBe(false);
    expect(openSecret(Number(old?.organization_id), String(old?.secret))).toBe('whsec_old');
    expect(unreadable?.secret).toBe(lost);
  });
});
