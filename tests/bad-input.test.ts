import supertest from 'supertest';
import { signIn, startServer, type Client, type TestServer } from './harness/server';

describe('bad input gets a clear answer and the server goes on', () => {
  let server: TestServer;
  let admin: Client;
  let donor: string;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    donor = (await admin.post('/donors', { lastName: 'Roy' })).body.data.documentId;
  });
  afterAll(async () => {
    expect((await admin.get(`/donors/${donor}`)).status).toBe(200);
    await server.stop();
  });

  const paths = (body: { error: { details: { errors?: { path: string[] }[] } } }): string[] =>
    (body.error.details.errors ?? []).map(({ path }) => path.join('.'));

  it.each([
    [{ amount: 10, unknown: 1 }, 'data.unknown'],
    [{ amount: '10' }, 'data.amount'],
    [{ amount: -10 }, 'data.amount'],
    [{ amount: 0 }, 'data.amount'],
    [{ amount: 10.005 }, 'data.amount'],
    [{ amount: null }, 'data.amount'],
    [{ amount: 1e15 }, 'data.amount'],
    [{}, 'data.amount'],
    [{ amount: 10, receivedOn: '2025-02-30' }, 'data.receivedOn'],
    [{ amount: 10, receivedOn: '30/02/2025' }, 'data.receivedOn'],
    [{ amount: 10, currency: 'ABC' }, 'data.currency'],
    [{ amount: 10, paymentStatus: 'refunded' }, 'data.paymentStatus'],
    [{ amount: 10, memo: 'a\u0000b' }, 'data.memo'],
    [{ amount: 10, advantageAmount: 11 }, 'data.advantageAmount'],
    [{ amount: 10, donationType: 'in_kind' }, 'data.inKind'],
    [{ amount: 10, allocations: [{ fund: 'x', amount: 4 }] }, 'data.allocations'],
    [{ amount: 10, baseAmount: 5 }, 'data.baseAmount'],
    [{ amount: 10, __proto__x: 1 }, 'data.__proto__x'],
  ])('a gift %j is refused at %s', async (gift, path) => {
    const before = (await admin.get(`/donors/${donor}/stats`)).body.data;
    const answer = await admin.post(`/donors/${donor}/donations`, gift);
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'VALIDATION']);
    expect(paths(answer.body)).toContain(path);
    expect((await admin.get(`/donors/${donor}/stats`)).body.data).toEqual(before);
  });

  it('says it in the caller’s language', async () => {
    const french = await admin.post(`/donors/${donor}/donations`, { amount: -1 }).set('Accept-Language', 'fr-CA,en;q=0.5');
    expect(french.body.error.message).toBe('Une partie de ce qui a été envoyé n’est pas valide; chaque endroit est nommé.');
    expect(french.body.error.details.errors[0].message).toBe('Un montant supérieur à zéro avec au plus 2 décimales.');
    const english = await admin.get('/donors/nothing').set('Accept-Language', 'en');
    expect(english.body.error).toMatchObject({ status: 404, name: 'NotFoundError', message: 'Not found.', details: { code: 'NOT_FOUND' } });
  });

  it.each([
    'unknown=1',
    'sort=password:asc',
    'sort=name:up',
    'pagination[pageSize]=101',
    'pagination[page]=0',
    'type=alien',
    'minTotal=-1',
    'minTotal=1e3',
    'lastGiftFrom=2025-02-30',
    'archived=maybe',
    'tag=%27%3B--',
  ])('the list refuses ?%s', async (query) => {
    const answer = await admin.get(`/donors?${query}`);
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'VALIDATION']);
  });

  it.each(["' OR 1=1 --", '%', '_', '\\', '"; DROP TABLE donors; --', '\u0000', '🦄', 'a'.repeat(200)])(
    'searching for %j finds nobody and breaks nothing',
    async (search) => {
      const answer = await admin.get(`/donors?search=${encodeURIComponent(search)}`);
      expect(answer.status === 200 || answer.status === 400).toBe(true);
      if (answer.status === 200 && /[a-z0-9]/i.test(search)) expect(answer.body.data).toEqual([]);
    },
  );

  const raw = async (body: string | Buffer, type = 'application/json') =>
    supertest(server.url)
      .post(`/api/v1/organizations/${server.charities.lanterne}/donors`)
      .set('Authorization', `Bearer ${await signIn(server.url, 'admin')}`)
      .set('Content-Type', type)
      .send(body);

  it.each([
    ['broken JSON', '{"data": {', 400],
    ['no data', '{"lastName":"Roy"}', 400],
    ['an array', '[1]', 400],
    ['a key beside data', '{"data":{"lastName":"Roy"},"more":1}', 400],
    ['a body of 10 MB', JSON.stringify({ data: { lastName: 'x'.repeat(10_000_000) } }), 413],
    ['a name of 200 letters', JSON.stringify({ data: { lastName: 'x'.repeat(200) } }), 400],
    ['deep JSON', `{"data":{"customFields":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}}`, 400],
    ['prototype keys', '{"data":{"lastName":"Roy","constructor":{"prototype":1}}}', 400],
  ])('%s', async (_, body, status) => {
    const answer = await raw(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.details.code).toBeDefined();
  });

  it('keeps markup and merge fields as plain text', async () => {
    const name = '<img src=x onerror=alert(1)> ${7*7} <%= process.env %>';
    const answer = await admin.post('/donors', { lastName: name });
    expect(answer.body.data.lastName).toBe(name);
    expect(answer.headers['content-type']).toMatch(/json/);
  });
});
