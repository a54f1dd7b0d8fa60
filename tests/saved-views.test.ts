import { startServer, type Client, type TestServer } from './harness/server';

describe('views of lists are saved', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;

  beforeAll(async () => {
    server = await startServer();
    [admin, member, viewer] = [
      (await server.as('admin')).in('lanterne'),
      (await server.as('member')).in('lanterne'),
      (await server.as('viewer')).in('lanterne'),
    ];
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());

  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const names = async (client: Client, query = ''): Promise<string[]> =>
    (await client.get(`/saved-views${query}`).expect(200)).body.data.map((view: { name: string }) => view.name);

  it('refuses what the list itself would refuse', async () => {
    for (const bad of [
      {},
      { room: 'donors' },
      { room: 'kitchen', name: 'x' },
      { room: 'donors', name: ' ' },
      { room: 'donors', name: 'a\u0000' },
      { room: 'donors', name: 'x', filters: { colour: 'red' } },
      { room: 'donors', name: 'x', filters: { minTotal: 'much' } },
      { room: 'donors', name: 'x', filters: { pagination: '1' } },
      { room: 'donors', name: 'x', filters: { sort: 'name:asc' } },
      { room: 'donations', name: 'x', filters: { lifecycle: 'new' } },
      { room: 'donors', name: 'x', sort: 'password:asc' },
      { room: 'donors', name: 'x', owner: 'me' },
    ])
      expect([bad, code(await admin.post('/saved-views', bad))]).toEqual([bad, [400, 'VALIDATION']]);
  });

  it('keeps filters, columns and sort as an address bar takes them, and the list answers them', async () => {
    await admin.post('/donors', { lastName: 'Grand', address: { province: 'QC' } }).expect(201);
    const saved = await admin.post('/saved-views', {
      room: 'donors',
      name: 'Élus',
      filters: { province: 'QC', minTotal: 0, hasEmail: false },
      columns: ['email', 'city'],
      sort: 'totalDonated:desc',
    });
    expect([saved.status, saved.body.data]).toMatchObject([
      201,
      {
        filters: { province: 'QC', minTotal: '0', hasEmail: 'false' },
        columns: ['email', 'city'],
        sort: 'totalDonated:desc',
        isShared: false,
        isMine: true,
        owner: 'admin',
      },
    ]);
    const { filters, sort } = saved.body.data;
    const found = await admin.get(`/donors?${new URLSearchParams({ ...filters, sort })}`);
    expect(found.body.data.map((donor: { lastName: string }) => donor.lastName)).toEqual(['Grand']);
    const id = saved.body.data.documentId;
    const changed = await admin.patch(`/saved-views/${id}`, { sort: null, columns: null }).set('If-Match', String(saved.headers.etag));
    expect([changed.status, changed.body.data]).toMatchObject([200, { sort: null, columns: null, name: 'Élus', filters }]);
    expect(code(await admin.patch(`/saved-views/${id}`, { name: 'z' }).set('If-Match', '"old"'))).toEqual([412, 'STALE']);
    expect(code(await admin.patch(`/saved-views/${id}`, { filters: { nothing: 1 } }))).toEqual([400, 'VALIDATION']);
    expect(code(await admin.patch(`/saved-views/${id}`, {}))).toEqual([400, 'VALIDATION']);
    await admin.delete(`/saved-views/${id}`).expect(204);
    expect(code(await admin.get(`/saved-views/${id}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('a personal view is nobody else’s; a shared one is read by all, and changed by its owner or an administrator', async () => {
    const personal = (await member.post('/saved-views', { room: 'tasks', name: 'B à moi' }).expect(201)).body.data.documentId;
    const shared = (await member.post('/saved-views', { room: 'donations', name: 'Ä à tous', isShared: true }).expect(201)).body.data.documentId;
    expect(await names(member)).toEqual(['Ä à tous', 'B à moi']);
    expect(await names(viewer)).toEqual(['Ä à tous']);
    expect(await names(member, '?room=tasks')).toEqual(['B à moi']);
    for (const client of [admin, viewer, otherAdmin]) {
      expect(code(await client.get(`/saved-views/${personal}`))).toEqual([404, 'NOT_FOUND']);
      expect(code(await client.patch(`/saved-views/${personal}`, { name: 'x' }))).toEqual([404, 'NOT_FOUND']);
      expect(code(await client.delete(`/saved-views/${personal}`))).toEqual([404, 'NOT_FOUND']);
    }
    expect((await viewer.get(`/saved-views/${shared}`)).body.data).toMatchObject({ isMine: false, owner: 'member' });
    expect(code(await viewer.patch(`/saved-views/${shared}`, { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
    expect(code(await viewer.delete(`/saved-views/${shared}`))).toEqual([403, 'FORBIDDEN']);
    expect((await viewer.post('/saved-views', { room: 'donors', name: 'x', isShared: true })).body.error.details.action).toBe('view.share');
    const own = (await viewer.post('/saved-views', { room: 'donors', name: 'La mienne' }).expect(201)).body.data.documentId;
    expect((await viewer.patch(`/saved-views/${own}`, { isShared: true })).body.error.details.action).toBe('view.share');
    expect((await admin.patch(`/saved-views/${shared}`, { name: 'Mieux' })).body.data).toMatchObject({ name: 'Mieux', owner: 'member' });
    for (const answer of [
      await otherAdmin.get(`/saved-views/${shared}`),
      await otherAdmin.patch(`/saved-views/${shared}`, { name: 'x' }),
      await otherAdmin.delete(`/saved-views/${shared}`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    expect(await names(otherAdmin)).toEqual([]);
    // Strapi's own doors do not know whose a view is: there are none.
    expect((await (await server.as('admin')).get('/api/v1/saved-views')).status).toBeGreaterThanOrEqual(400);
    await admin.delete(`/saved-views/${shared}`).expect(204);
  });
});
