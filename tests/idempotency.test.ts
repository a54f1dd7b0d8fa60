import { startServer, type Client, type TestServer } from './harness/server';

describe('the same request sent again', () => {
  let server: TestServer;
  let admin: Client;
  let donor: string;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    donor = (await admin.post('/donors', { lastName: 'Roy' })).body.data.documentId;
  });
  afterAll(() => server.stop());

  const give = (key: string, gift: object) => admin.post(`/donors/${donor}/donations`, gift).set('Idempotency-Key', key);

  it('10 parallel clients × 20 keys make 20 gifts and identical answers', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`);
    const answers = await Promise.all(Array.from({ length: 10 }, () => Promise.all(keys.map((key, index) => give(key, { amount: 10 + index })))));
    keys.forEach((_, index) => {
      const bodies = new Set(answers.map((client) => JSON.stringify(client[index]?.body)));
      expect(bodies.size).toBe(1);
      expect(new Set(answers.map((client) => client[index]?.status))).toEqual(new Set([201]));
    });
    expect((await admin.get(`/donors/${donor}/stats`)).body.data.donationCount).toBe(20);
  }, 120_000);

  it('with another body is refused, with keys in another order is the same', async () => {
    const first = await give('order', { amount: 5, memo: 'a' });
    expect((await give('order', { memo: 'a', amount: 5 })).body).toEqual(first.body);
    const other = await give('order', { amount: 6 });
    expect([other.status, other.body.error.details.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('after a refusal, is done for real: nothing was kept', async () => {
    const refused = await admin.post('/donors/nothing/donations', { amount: 5 }).set('Idempotency-Key', 'retry');
    expect(refused.status).toBe(404);
    expect((await give('retry', { amount: 5 })).status).toBe(201);
    expect((await give('bad key with spaces', { amount: 5 })).body.error.details.code).toBe('IDEMPOTENCY_KEY_INVALID');
  });

  it('with a stale version is refused', async () => {
    const read = await admin.get(`/donors/${donor}`);
    const { etag } = read.headers;
    expect(etag).toMatch(/^"[a-z0-9-]+"$/);
    await admin
      .patch(`/donors/${donor}`, { city: undefined, firstName: 'Zoé' })
      .set('If-Match', etag ?? '')
      .expect(200);
    const stale = await admin.patch(`/donors/${donor}`, { firstName: 'Zoë' }).set('If-Match', etag ?? '');
    expect([stale.status, stale.body.error.details.code]).toEqual([412, 'STALE']);
  });

  it('an import is known by its file and its options, as a form or as JSON', async () => {
    const file = (amount: number): Buffer => Buffer.from(`Last name,Email,Amount,Gift date\nBernier,bernier@example.test,${amount}.00,2025-03-04\n`);
    const form = (content: Buffer, preset = 'generic') =>
      admin.post('/imports').set('Idempotency-Key', 'import-1').field('preset', preset).attach('file', content, 'dons.csv');
    const first = await form(file(40));
    expect([first.status, first.body.error]).toEqual([201, undefined]);
    const again = await form(file(40));
    expect([again.status, again.body]).toEqual([201, first.body]);
    for (const answer of [
      await form(file(41)),
      await form(file(40), 'npsp'),
      await admin.post('/imports', { content: file(40).toString() }).set('Idempotency-Key', 'import-1'),
    ])
      expect([answer.status, answer.body.error.details.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect((await admin.get('/imports')).body.meta.pagination.total).toBe(1);
    const json = () => admin.post('/imports', { content: file(50).toString(), preset: 'generic' }).set('Idempotency-Key', 'import-2');
    const [left, right] = await Promise.all([json(), json()]);
    expect([left.status, left.body]).toEqual([201, right.body]);
    // Refused files keep no key: the mended file may use it.
    const broken = await admin.post('/imports', { content: 'nothing' }).set('Idempotency-Key', 'import-3');
    expect(broken.status).toBe(422);
    expect((await admin.post('/imports', { content: file(60).toString(), preset: 'generic' }).set('Idempotency-Key', 'import-3')).status).toBe(201);
  });
});
