import { startServer, type Client, type TestServer } from './harness/server';

describe('gifts go to funds', () => {
  let server: TestServer;
  let admin: Client;
  let otherAdmin: Client;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());

  const newFund = async (data: object): Promise<{ documentId: string; [field: string]: unknown }> => {
    const answer = await admin.post('/funds', data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data;
  };
  const defaults = async (): Promise<string[]> =>
    (await admin.get('/funds?archived=all&pagination[pageSize]=100')).body.data
      .filter((fund: { isDefault: boolean }) => fund.isDefault)
      .map((fund: { documentId: string }) => fund.documentId);
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  it('one is the default, also when several are made so at once', async () => {
    const funds = await Promise.all(Array.from({ length: 6 }, (_, index) => newFund({ name: `Défaut ${index}`, isDefault: true })));
    expect(await defaults()).toHaveLength(1);
    await Promise.all(funds.map(({ documentId }) => admin.patch(`/funds/${documentId}`, { isDefault: true }).expect(200)));
    expect(await defaults()).toHaveLength(1);
    const [first] = funds;
    const id = first?.documentId ?? '';
    expect((await (await server.as('admin')).put(`/api/v1/funds/${id}`, { isDefault: true })).status).toBe(200);
    expect(await defaults()).toEqual([id]);
    expect((await admin.patch(`/funds/${id}`, { isArchived: true })).body.data).toMatchObject({ isArchived: true, isDefault: false });
    expect(code(await admin.patch(`/funds/${id}`, { isDefault: true }))).toEqual([409, 'CONFLICT']);
    expect(await defaults()).toEqual([]);
  });

  it('one with gifts is archived instead of deleted, at its own door, and kept at Strapi’s', async () => {
    const [used, unused] = [await newFund({ name: 'Bourses' }), await newFund({ name: 'Vide' })];
    const donor = (await admin.post('/donors', { lastName: 'Roy' })).body.data.documentId;
    await admin.post(`/donors/${donor}/donations`, { amount: 10, allocations: [{ fund: used.documentId, amount: 10 }] }).expect(201);
    expect(code(await (await server.as('admin')).delete(`/api/v1/funds/${used.documentId}`))).toEqual([409, 'IN_USE']);
    expect((await admin.delete(`/funds/${used.documentId}`)).body.data).toEqual({ documentId: used.documentId, outcome: 'archived' });
    expect((await admin.delete(`/funds/${unused.documentId}`)).body.data).toEqual({ documentId: unused.documentId, outcome: 'deleted' });
    const names = async (archived: string): Promise<string[]> =>
      (await admin.get(`/funds?archived=${archived}&pagination[pageSize]=100`)).body.data.map((fund: { name: string }) => fund.name);
    expect(await names('true')).toContain('Bourses');
    expect(await names('false')).not.toContain('Bourses');
    expect(await names('all')).not.toContain('Vide');
  });

  it('are created, read, changed and listed', async () => {
    const fund = await newFund({ name: 'Général', nameFr: 'Général', nameEn: 'General', code: 'GEN', isRestricted: true, ledgerAccount: '4000' });
    expect(fund).toMatchObject({
      name: 'Général',
      nameFr: 'Général',
      nameEn: 'General',
      code: 'GEN',
      isRestricted: true,
      isDefault: false,
      ledgerAccount: '4000',
      isArchived: false,
    });
    const read = await admin.get(`/funds/${fund.documentId}`).expect(200);
    const changed = await admin.patch(`/funds/${fund.documentId}`, { code: '' }).set('If-Match', String(read.headers.etag));
    expect([changed.status, changed.body.data.code]).toEqual([200, null]);
    expect(code(await admin.patch(`/funds/${fund.documentId}`, { code: 'X' }).set('If-Match', String(read.headers.etag)))).toEqual([412, 'STALE']);
    await newFund({ name: 'Autre', code: 'DUP' });
    expect(code(await admin.post('/funds', { name: 'Encore', code: 'DUP' }))).toEqual([409, 'ALREADY_EXISTS']);
    const list = await admin.get('/funds?sort=name:asc&pagination[pageSize]=1').expect(200);
    expect([list.body.data[0].name, list.body.meta.pagination.pageSize]).toEqual(['Autre', 1]);
  });

  it('are made by administrators, read by all, and never across charities', async () => {
    const { documentId } = await newFund({ name: 'Rôles' });
    for (const person of ['member', 'viewer'] as const) {
      const client = (await server.as(person)).in('lanterne');
      expect((await client.get(`/funds/${documentId}`)).status).toBe(200);
      expect(code(await client.post('/funds', { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.patch(`/funds/${documentId}`, { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.delete(`/funds/${documentId}`))).toEqual([403, 'FORBIDDEN']);
    }
    for (const bad of [{}, { name: '' }, { name: 'x', isArchived: true }, { name: 'x', isDefault: 'yes' }])
      expect(code(await admin.post('/funds', bad))).toEqual([400, 'VALIDATION']);
    expect(code(await admin.patch(`/funds/${documentId}`, {}))).toEqual([400, 'VALIDATION']);
    const theirs = (await otherAdmin.post('/funds', { name: 'Theirs' })).body.data.documentId;
    for (const answer of [await admin.get(`/funds/${theirs}`), await admin.patch(`/funds/${theirs}`, { name: 'x' }), await admin.delete(`/funds/${theirs}`)])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
  });
});
