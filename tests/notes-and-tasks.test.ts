import { startServer, type Client, type TestServer } from './harness/server';

const CARD = '4242 4242 4242 4242';

describe('staff keep notes, calls and tasks on a donor', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;
  let donor: string;
  let foreign: string;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
    donor = (await admin.post('/donors', { firstName: 'Zoé', lastName: 'Tremblay' })).body.data.documentId;
    foreign = (await otherAdmin.post('/donors', { firstName: 'Pat', lastName: 'Singh' })).body.data.documentId;
  });
  afterAll(() => server.stop());

  const note = async (client: Client, data: object = { body: 'Bonjour' }): Promise<{ documentId: string; [field: string]: unknown }> => {
    const answer = await client.post(`/donors/${donor}/notes`, data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data;
  };
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  describe('notes', () => {
    it('never stores a card number, at any door', async () => {
      expect(await note(member, { body: `La carte est ${CARD}, merci` })).toMatchObject({ body: 'La carte est •••• 4242, merci', author: 'member' });
      const rest = await (await server.as('admin')).post('/api/v1/notes', { donor, body: CARD, kind: 'general' });
      expect([rest.status, rest.body.data.body, rest.body.data.author, rest.body.data.authorKey]).toEqual([201, '•••• 4242', 'admin', undefined]);
      const panel = await (
        await server.as('staffMember')
      )
        .post('/content-manager/collection-types/api::note.note')
        .send({ donor: { connect: [{ documentId: donor }] }, body: CARD, kind: 'call' });
      expect([panel.status, panel.body.data?.body]).toEqual([201, '•••• 4242']);
      const { documentId } = await note(admin);
      await admin.patch(`/notes/${documentId}`, { body: CARD }).expect(200);
      const stored = await server.strapi.db.connection('notes').select('body');
      expect(stored.filter(({ body }: { body: string }) => body.includes('4242 4242'))).toEqual([]);
    });

    it('keeps markup as the text it is', async () => {
      const body = '<img src=x onerror=alert(1)> & <b>gras</b>';
      expect((await note(admin, { body })).body).toBe(body);
    });

    it('shows pinned notes first, then the newest, a page at a time', async () => {
      const someone = (await admin.post('/donors', { lastName: 'Roy' })).body.data.documentId;
      for (const [body, isPinned] of [
        ['un', false],
        ['deux', true],
        ['trois', false],
      ] as const)
        await admin.post(`/donors/${someone}/notes`, { body, isPinned }).expect(201);
      const page = await viewer.get(`/donors/${someone}/notes?pagination[pageSize]=2`).expect(200);
      expect(page.body.data.map((row: { body: string }) => row.body)).toEqual(['deux', 'trois']);
      expect(page.body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    });

    it('lets members change their own notes, administrators any, viewers none', async () => {
      const mine = await note(member);
      const theirs = await note(admin);
      expect((await member.patch(`/notes/${mine.documentId}`, { isPinned: true })).body.data).toMatchObject({ isPinned: true, body: 'Bonjour' });
      expect(code(await member.patch(`/notes/${theirs.documentId}`, { body: 'Non' }))).toEqual([403, 'FORBIDDEN']);
      expect((await (await server.as('member')).put(`/api/v1/notes/${theirs.documentId}`, { body: 'Non' })).status).toBe(403);
      expect((await admin.patch(`/notes/${mine.documentId}`, { kind: 'concern' })).body.data).toMatchObject({ kind: 'concern', author: 'member' });
      expect(code(await viewer.patch(`/notes/${mine.documentId}`, { body: 'Non' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await viewer.post(`/donors/${donor}/notes`, { body: 'Non' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await member.delete(`/notes/${mine.documentId}`))).toEqual([403, 'FORBIDDEN']);
      await admin.delete(`/notes/${mine.documentId}`).expect(204);
      expect(code(await admin.get(`/notes/${mine.documentId}`))).toEqual([404, 'NOT_FOUND']);
      expect((await server.anyone.in('lanterne').get(`/notes/${theirs.documentId}`)).status).toBe(401);
    });

    it('lets nobody write the author', async () => {
      expect(code(await admin.post(`/donors/${donor}/notes`, { body: 'x', author: 'me' }))).toEqual([400, 'VALIDATION']);
      const { documentId } = await note(admin);
      const rest = await (await server.as('admin')).put(`/api/v1/notes/${documentId}`, { author: 'somebody' });
      expect(rest.status).toBe(400);
    });

    it('refuses a change made on an old version', async () => {
      const { documentId } = await note(admin);
      const { etag } = (await admin.get(`/notes/${documentId}`)).headers;
      await admin.patch(`/notes/${documentId}`, { body: 'Deux' }).set('If-Match', String(etag)).expect(200);
      expect(code(await admin.patch(`/notes/${documentId}`, { body: 'Trois' }).set('If-Match', String(etag)))).toEqual([412, 'STALE']);
    });

    it.each([
      ['nothing', {}],
      ['blanks', { body: '   ' }],
      ['an unknown kind', { body: 'x', kind: 'gossip' }],
      ['a NUL', { body: 'a\u0000b' }],
      ['a novel', { body: 'x'.repeat(20_001) }],
      ['a donor in the body', { body: 'x', donor: 'y' }],
    ])('refuses %s', async (_, data) => {
      expect(code(await admin.post(`/donors/${donor}/notes`, data))).toEqual([400, 'VALIDATION']);
    });

    it('does not know what belongs to others', async () => {
      const theirs = (await otherAdmin.post(`/donors/${foreign}/notes`, { body: 'Secret' })).body.data.documentId;
      for (const answer of await Promise.all([
        admin.get(`/donors/${foreign}/notes`),
        admin.post(`/donors/${foreign}/notes`, { body: 'x' }),
        admin.get(`/notes/${theirs}`),
        admin.patch(`/notes/${theirs}`, { body: 'x' }),
        admin.delete(`/notes/${theirs}`),
      ]))
        expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    });

    it('tells of each kind in the history, in the reader’s language', async () => {
      const someone = (await admin.post('/donors', { lastName: 'Gagnon' })).body.data.documentId;
      for (const kind of ['general', 'call', 'meeting', 'concern']) await admin.post(`/donors/${someone}/notes`, { body: 'Confidentiel', kind }).expect(201);
      const history = await admin.get(`/donors/${someone}/history`).set('Accept-Language', 'fr').expect(200);
      expect(history.body.data.map((line: { kind: string; summary: string }) => [line.kind, line.summary])).toEqual([
        ['note', 'Préoccupation notée'],
        ['meeting', 'Note de rencontre ajoutée'],
        ['call', 'Note d’appel ajoutée'],
        ['note', 'Note ajoutée'],
      ]);
      expect(JSON.stringify(history.body)).not.toContain('Confidentiel');
    });
  });

  describe('calls and meetings', () => {
    it('are added to the history with the words of who tells', async () => {
      const added = await member.post(`/donors/${donor}/activities`, {
        kind: 'call',
        occurredAt: '2026-03-01T14:30:00-05:00',
        summary: `Rappelé, carte ${CARD}`,
      });
      expect([added.status, added.body.data]).toMatchObject([
        201,
        { kind: 'call', occurredAt: '2026-03-01T19:30:00.000Z', summary: 'Rappelé, carte •••• 4242', subject: null, author: 'member' },
      ]);
      const list = await viewer.get(`/donors/${donor}/activities?kind=call&pagination[pageSize]=100`).expect(200);
      expect(list.body.data).toContainEqual(added.body.data);
      expect(list.body.meta.pagination).toMatchObject({ page: 1, pageSize: 100 });
    });

    it('are refused to viewers, for other kinds, for unreal instants and for others’ donors', async () => {
      const good = { kind: 'meeting', occurredAt: '2026-03-01T14:30:00Z', summary: 'Café' };
      expect(code(await viewer.post(`/donors/${donor}/activities`, good))).toEqual([403, 'FORBIDDEN']);
      expect(code(await admin.post(`/donors/${donor}/activities`, { ...good, kind: 'gift' }))).toEqual([400, 'VALIDATION']);
      expect(code(await admin.post(`/donors/${donor}/activities`, { ...good, occurredAt: '2026-02-30T10:00:00Z' }))).toEqual([400, 'VALIDATION']);
      expect(code(await admin.post(`/donors/${donor}/activities`, { ...good, summary: '' }))).toEqual([400, 'VALIDATION']);
      expect(code(await admin.post(`/donors/${foreign}/activities`, good))).toEqual([404, 'NOT_FOUND']);
      expect(code(await admin.get(`/donors/${foreign}/activities`))).toEqual([404, 'NOT_FOUND']);
    });

    it('cannot be changed or removed at Strapi’s own doors', async () => {
      const { documentId } = (await admin.post(`/donors/${donor}/activities`, { kind: 'call', summary: 'Allô' })).body.data;
      const client = await server.as('admin');
      expect((await client.put(`/api/v1/activities/${documentId}`, { summaryFr: 'Faux' })).status).toBe(405);
      expect((await client.delete(`/api/v1/activities/${documentId}`)).status).toBe(405);
      const staff = await server.as('staffAdmin');
      const changed = await staff.put(`/content-manager/collection-types/api::activity.activity/${documentId}`).send({ summaryFr: 'Faux' });
      expect(changed.status).toBe(403);
    });
  });

  describe('tasks', () => {
    const task = async (data: object): Promise<{ documentId: string }> => {
      const answer = await member.post('/tasks', data);
      expect([answer.status, answer.body.error]).toEqual([201, undefined]);
      return answer.body.data;
    };
    const memberId = async (charity: string): Promise<string> =>
      (
        await server.strapi.db.connection.raw(
          'SELECT m.document_id FROM organization_members m JOIN organizations o ON o.id = m.organization_id WHERE o.slug = ? AND m.api_user_id IS NOT NULL ORDER BY m.id LIMIT 1',
          [charity],
        )
      ).rows[0].document_id;

    it('are given to somebody, ticked off once in the history, and reopened', async () => {
      const someone = (await admin.post('/donors', { lastName: 'Bouchard' })).body.data.documentId;
      const assignee = await memberId('lanterne');
      const created = await task({ title: 'Rappeler', donor: someone, assignee, dueOn: '2026-04-01', priority: 'high' });
      expect(created).toMatchObject({
        donor: { documentId: someone, name: 'Bouchard' },
        assignee: { documentId: assignee, name: 'founder' },
        doneAt: null,
        source: 'manual',
        author: 'member',
      });
      const done = await member.patch(`/tasks/${created.documentId}`, { done: true }).expect(200);
      expect(Date.parse(done.body.data.doneAt)).toBeGreaterThan(0);
      const again = await member.patch(`/tasks/${created.documentId}`, { done: true }).expect(200);
      expect(again.body.data.doneAt).toBe(done.body.data.doneAt);
      const history = await admin.get(`/donors/${someone}/history?kind=task`);
      expect(history.body.data.map((line: { summary: string }) => line.summary)).toEqual(['Task done: Rappeler']);
      expect((await member.patch(`/tasks/${created.documentId}`, { done: false })).body.data.doneAt).toBeNull();
    });

    it('are listed by donor, assignee, state and due date, dates first', async () => {
      const someone = (await admin.post('/donors', { lastName: 'Côté' })).body.data.documentId;
      const assignee = await memberId('lanterne');
      await task({ title: 'sans date', donor: someone });
      await task({ title: 'mai', donor: someone, dueOn: '2026-05-01', assignee });
      const april = await task({ title: 'avril', donor: someone, dueOn: '2026-04-01' });
      const june = await task({ title: 'juin', donor: someone, dueOn: '2026-06-01' });
      await member.patch(`/tasks/${june.documentId}`, { done: true }).expect(200);
      const titles = async (query: string): Promise<string[]> =>
        (await viewer.get(`/tasks?donor=${someone}${query}`).expect(200)).body.data.map((row: { title: string }) => row.title);
      expect(await titles('')).toEqual(['avril', 'mai', 'sans date']);
      expect(await titles('&sort=dueOn:desc')).toEqual(['mai', 'avril', 'sans date']);
      expect(await titles('&done=true')).toEqual(['juin']);
      expect(await titles('&done=all')).toEqual(['avril', 'mai', 'juin', 'sans date']);
      expect(await titles('&dueBefore=2026-05-01')).toEqual(['avril']);
      expect(await titles(`&assignee=${assignee}`)).toEqual(['mai']);
      expect((await viewer.get(`/tasks?donor=${someone}&pagination[pageSize]=2`)).body.meta.pagination).toEqual({
        page: 1,
        pageSize: 2,
        pageCount: 2,
        total: 3,
      });
      await member.delete(`/tasks/${april.documentId}`).expect(204);
      expect(await titles('')).toEqual(['mai', 'sans date']);
    });

    it('hold no card number, and tell at Strapi’s own doors too', async () => {
      const someone = (await admin.post('/donors', { lastName: 'Morin' })).body.data.documentId;
      const rest = await (
        await server.as('admin')
      ).post('/api/v1/tasks', { title: CARD, donor: someone, priority: 'low', source: 'manual', doneAt: '2026-01-01T00:00:00Z' });
      expect([rest.status, rest.body.data.title]).toEqual([201, '•••• 4242']);
      expect((await admin.get(`/donors/${someone}/history`)).body.data[0]).toMatchObject({ kind: 'task', summary: 'Task done: •••• 4242' });
    });

    it('are refused to viewers, when malformed, and across charities', async () => {
      const { documentId } = await task({ title: 'x' });
      expect(code(await viewer.post('/tasks', { title: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await viewer.patch(`/tasks/${documentId}`, { done: true }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await viewer.delete(`/tasks/${documentId}`))).toEqual([403, 'FORBIDDEN']);
      for (const bad of [
        {},
        { title: '' },
        { title: 'x', dueOn: '2026-02-30' },
        { title: 'x', doneAt: '2026-01-01T00:00:00Z' },
        { title: 'x', priority: 'urgent' },
      ])
        expect(code(await admin.post('/tasks', bad))).toEqual([400, 'VALIDATION']);
      expect(code(await admin.patch(`/tasks/${documentId}`, {}))).toEqual([400, 'VALIDATION']);
      expect(code(await admin.get('/tasks?done=maybe'))).toEqual([400, 'VALIDATION']);
      expect(code(await admin.post('/tasks', { title: 'x', donor: foreign }))).toEqual([400, 'INVALID_REFERENCE']);
      expect(code(await admin.post('/tasks', { title: 'x', assignee: await memberId('harbour') }))).toEqual([400, 'INVALID_REFERENCE']);
      const theirs = (await otherAdmin.post('/tasks', { title: 'x' })).body.data.documentId;
      for (const answer of [await admin.get(`/tasks/${theirs}`), await admin.patch(`/tasks/${theirs}`, { done: true }), await admin.delete(`/tasks/${theirs}`)])
        expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    });
  });
});
