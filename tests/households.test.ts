import { startServer, type Client, type TestServer } from './harness/server';

describe('donors live in households', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());

  const newHousehold = async (data: object = {}): Promise<string> => {
    const answer = await member.post('/households', data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const join = async (household: string, lastName: string): Promise<string> => {
    const answer = await admin.post('/donors', { firstName: 'Jo', lastName, household });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const read = async (household: string): Promise<{ nameFr: string; nameEn: string; members: { name: string }[]; [field: string]: unknown }> =>
    (await viewer.get(`/households/${household}`).expect(200)).body.data;
  const names = async (household: string): Promise<string[]> => {
    const { nameFr, nameEn } = await read(household);
    return [nameFr, nameEn];
  };
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  it('has names in both languages that follow its living members', async () => {
    const household = await newHousehold();
    expect(await names(household)).toEqual([null, null]);
    const first = await join(household, 'Tremblay');
    await join(household, 'TREMBLAY');
    expect(await names(household)).toEqual(['Famille Tremblay', 'The Tremblay family']);
    const second = await join(household, 'Gagnon');
    expect(await names(household)).toEqual(['Famille Tremblay et Gagnon', 'The Tremblay and Gagnon family']);
    const third = await join(household, 'Roy');
    expect(await names(household)).toEqual(['Famille Tremblay, Gagnon et Roy', 'The Tremblay, Gagnon and Roy family']);
    await admin.patch(`/donors/${second}`, { deceasedOn: '2026-01-02' }).expect(200);
    await admin.delete(`/donors/${third}`).expect(200);
    expect(await names(household)).toEqual(['Famille Tremblay', 'The Tremblay family']);
    await admin.patch(`/donors/${first}`, { lastName: 'Bouchard' }).expect(200);
    expect(await names(household)).toEqual(['Famille Bouchard et TREMBLAY', 'The Bouchard and TREMBLAY family']);
    expect((await read(household)).members).toHaveLength(3);
    const elsewhere = await newHousehold();
    await admin.patch(`/donors/${first}`, { household: elsewhere }).expect(200);
    expect([await names(household), await names(elsewhere)]).toEqual([
      ['Famille TREMBLAY', 'The TREMBLAY family'],
      ['Famille Bouchard', 'The Bouchard family'],
    ]);
  });

  it('misses nobody of those who join at once', async () => {
    const household = await newHousehold();
    await Promise.all(['Alpha', 'Bravo', 'Charlie', 'Delta'].map((lastName) => join(household, lastName)));
    for (const name of ['Alpha', 'Bravo', 'Charlie', 'Delta']) expect((await names(household)).join()).toContain(name);
  });

  it('keeps a name that somebody gave, until it is given up', async () => {
    const household = await newHousehold({ nameFr: 'Les Tremblay du lac' });
    const donor = await join(household, 'Tremblay');
    expect(await read(household)).toMatchObject({ nameFr: 'Les Tremblay du lac', nameEn: null, isNameOverridden: true });
    const given = await member.patch(`/households/${household}`, {
      nameEn: 'The lake Tremblays',
      formalGreeting: 'Madame, Monsieur',
      informalGreeting: 'Chers amis',
    });
    expect(given.body.data).toMatchObject({ nameEn: 'The lake Tremblays', formalGreeting: 'Madame, Monsieur', informalGreeting: 'Chers amis' });
    await admin.patch(`/donors/${donor}`, { lastName: 'Roy' }).expect(200);
    expect(await names(household)).toEqual(['Les Tremblay du lac', 'The lake Tremblays']);
    await member.patch(`/households/${household}`, { isNameOverridden: false }).expect(200);
    expect(await read(household)).toMatchObject({ nameFr: 'Famille Roy', nameEn: 'The Roy family', isNameOverridden: false });
    const rest = await (await server.as('admin')).put(`/api/v1/households/${household}`, { nameFr: 'Famille Roy', informalGreeting: 'Allô' });
    expect(rest.status).toBe(200);
    expect(await read(household)).toMatchObject({ isNameOverridden: false, informalGreeting: 'Allô' });
    await (await server.as('admin')).put(`/api/v1/households/${household}`, { nameFr: 'Clan Roy' });
    expect(await read(household)).toMatchObject({ nameFr: 'Clan Roy', isNameOverridden: true });
  });

  it('is found by name, and its members outlive it', async () => {
    const household = await newHousehold();
    const donor = await join(household, 'Bélanger-Côté');
    const found = await viewer.get('/households?search=belanger&pagination[pageSize]=10').expect(200);
    expect(found.body.data).toMatchObject([{ documentId: household, members: [{ documentId: donor, name: 'Jo Bélanger-Côté', deceasedOn: null }] }]);
    expect(found.body.meta.pagination).toEqual({ page: 1, pageSize: 10, pageCount: 1, total: 1 });
    await admin.delete(`/households/${household}`).expect(204);
    expect(code(await admin.get(`/households/${household}`))).toEqual([404, 'NOT_FOUND']);
    expect((await admin.get(`/donors/${donor}`)).body.data).toMatchObject({ lastName: 'Bélanger-Côté', household: null });
  });

  it('is refused by role, on an old version, malformed, and across charities', async () => {
    const household = await newHousehold();
    expect(code(await viewer.post('/households', {}))).toEqual([403, 'FORBIDDEN']);
    expect(code(await viewer.patch(`/households/${household}`, { nameFr: 'x' }))).toEqual([403, 'FORBIDDEN']);
    expect(code(await member.delete(`/households/${household}`))).toEqual([403, 'FORBIDDEN']);
    expect(code(await member.patch(`/households/${household}`, { nameFr: 'x' }).set('If-Match', '"old"'))).toEqual([412, 'STALE']);
    expect(code(await member.patch(`/households/${household}`, {}))).toEqual([400, 'VALIDATION']);
    expect(code(await member.post('/households', { members: [] }))).toEqual([400, 'VALIDATION']);
    expect(code(await member.post('/households', { nameFr: 'x'.repeat(256) }))).toEqual([400, 'VALIDATION']);
    const theirs = (await otherAdmin.post('/households', { nameEn: 'Theirs' })).body.data.documentId;
    for (const answer of [
      await admin.get(`/households/${theirs}`),
      await admin.patch(`/households/${theirs}`, { nameFr: 'x' }),
      await admin.delete(`/households/${theirs}`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    expect(code(await admin.post('/donors', { lastName: 'x', household: theirs }))).toEqual([400, 'INVALID_REFERENCE']);
  });
});
