import { startServer, type Client, type TestServer } from './harness/server';

describe('donors are sorted by tags', () => {
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

  const newDonor = async (lastName = 'Tremblay'): Promise<string> => (await admin.post('/donors', { lastName })).body.data.documentId;
  const newTag = async (name: string): Promise<string> => {
    const answer = await admin.post('/tags', { name });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const count = async (tag: string): Promise<number> => (await admin.get(`/tags/${tag}`)).body.data.donorCount;
  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  it('keeps the count true while twenty people tag, untag and tag again at once', async () => {
    const [left, right] = [await newTag('Gauche'), await newTag('Droite')];
    const donors = await Promise.all(Array.from({ length: 10 }, (_, index) => newDonor(`Parallèle ${index}`)));
    const twice = [...donors, ...donors];
    const answers = await Promise.all(
      twice.flatMap((donor, index) => [
        member.post(`/donors/${donor}/tags`, { tagId: index % 2 ? left : right }),
        member.post(`/donors/${donor}/tags`, { tagId: index % 2 ? right : left }),
      ]),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(20).fill(200), ...Array(20).fill(201)]);
    expect([await count(left), await count(right)]).toEqual([10, 10]);
    const gone = await Promise.all(donors.flatMap((donor) => [member.delete(`/donors/${donor}/tags/${left}`), member.delete(`/donors/${donor}/tags/${left}`)]));
    expect(gone.map(({ status }) => status).sort()).toEqual([...Array(10).fill(204), ...Array(10).fill(404)]);
    expect([await count(left), await count(right)]).toEqual([0, 10]);
  });

  it('keeps it true for changes made in bulk, by SQL, in opposite orders', async () => {
    const tags = [await newTag('Masse un'), await newTag('Masse deux')];
    const donors = await Promise.all(Array.from({ length: 8 }, (_, index) => newDonor(`Masse ${index}`)));
    const insert = (order: readonly string[], some: readonly string[]) =>
      sql(
        `INSERT INTO tag_assignments (document_id, organization_id, donor_id, tag_id, assigned_at)
         SELECT crm_document_id(), d.organization_id, d.id, t.id, now()
           FROM unnest(?::text[]) WITH ORDINALITY AS named (tag, place) JOIN tags t ON t.document_id = named.tag, donors d
          WHERE d.document_id = ANY(?::text[]) ORDER BY named.place ON CONFLICT DO NOTHING`,
        [`{${order.join(',')}}`, `{${some.join(',')}}`],
      );
    await Promise.all([insert(tags, donors.slice(0, 4)), insert([...tags].reverse(), donors.slice(4))]);
    expect(await Promise.all(tags.map(count))).toEqual([8, 8]);
    await sql(
      'UPDATE tag_assignments SET tag_id = (SELECT id FROM tags WHERE document_id = ?) WHERE tag_id = (SELECT id FROM tags WHERE document_id = ?) AND donor_id NOT IN (SELECT donor_id FROM tag_assignments WHERE tag_id = (SELECT id FROM tags WHERE document_id = ?))',
      [tags[0], tags[1], tags[0]],
    );
    await sql(
      'DELETE FROM tag_assignments WHERE tag_id = (SELECT id FROM tags WHERE document_id = ?) AND donor_id IN (SELECT id FROM donors WHERE document_id = ANY(?::text[]))',
      [tags[1], `{${donors.slice(0, 3).join(',')}}`],
    );
    expect(await Promise.all(tags.map(count))).toEqual([8, 5]);
    await admin.patch(`/donors/${donors[0]}`, { archived: true }).expect(200);
    expect(await count(tags[0] ?? '')).toBe(8);
    await admin.delete(`/donors/${donors[1]}`).expect(200);
    expect(await count(tags[0] ?? '')).toBe(7);
  });

  it('counts and signs assignments made at Strapi’s own doors', async () => {
    const [tag, donor] = [await newTag('Générée'), await newDonor()];
    const client = await server.as('member');
    const rest = await client.post('/api/v1/tag-assignments', { donor, tag, assignedBy: 'somebody else', assignedAt: '2001-01-01T00:00:00Z' });
    expect([rest.status, rest.body.data?.assignedBy]).toEqual([201, 'member']);
    expect(Date.parse(rest.body.data.assignedAt)).toBeGreaterThan(Date.parse('2020-01-01'));
    expect(await count(tag)).toBe(1);
    expect(code(await client.post('/api/v1/tag-assignments', { donor, tag }))).toEqual([409, 'ALREADY_EXISTS']);
    expect((await client.delete(`/api/v1/tag-assignments/${rest.body.data.documentId}`)).status).toBe(204);
    expect(await count(tag)).toBe(0);
    expect((await (await server.as('admin')).put(`/api/v1/tags/${tag}`, { donorCount: 9 })).status).toBe(400);
  });

  it('has one tag of a name, without case and accents; signs and other scripts are names too', async () => {
    await newTag('Bénévole');
    for (const name of ['benevole', ' BÉNÉVOLE ', 'bénévole']) expect(code(await admin.post('/tags', { name }))).toEqual([409, 'ALREADY_EXISTS']);
    const rest = await (await server.as('admin')).post('/api/v1/tags', { name: 'BENEVOLE' });
    expect(code(rest)).toEqual([409, 'ALREADY_EXISTS']);
    const other = await newTag('Membre');
    expect(code(await admin.patch(`/tags/${other}`, { name: 'bénevole' }))).toEqual([409, 'ALREADY_EXISTS']);
    await newTag('★');
    await newTag('募金');
    expect(code(await admin.post('/tags', { name: '★' }))).toEqual([409, 'ALREADY_EXISTS']);
    expect((await otherAdmin.post('/tags', { name: 'Bénévole' })).status).toBe(201);
  });

  it('is put on once, shown on the donor, and taken off', async () => {
    const [tag, donor] = [await newTag('Mécène'), await newDonor()];
    const first = await member.post(`/donors/${donor}/tags`, { tagId: tag });
    expect([first.status, first.body.data]).toMatchObject([201, { tag: { documentId: tag, name: 'Mécène', color: null }, assignedBy: 'member' }]);
    const second = await admin.post(`/donors/${donor}/tags`, { tagId: tag });
    expect([second.status, second.body.data]).toEqual([200, first.body.data]);
    expect((await viewer.get(`/donors?tag=${tag}`)).body.data.map((row: { documentId: string }) => row.documentId)).toEqual([donor]);
    await member.delete(`/donors/${donor}/tags/${tag}`).expect(204);
    expect(code(await member.delete(`/donors/${donor}/tags/${tag}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('is changed, listed by count, searched without accents, and deleted from every donor', async () => {
    const tag = await newTag('Éphémère');
    for (const donor of [await newDonor(), await newDonor(), await newDonor()]) await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    expect((await admin.patch(`/tags/${tag}`, { color: '#00aaFF', icon: 'star', description: 'x' })).body.data).toMatchObject({
      color: '#00aaFF',
      icon: 'star',
      description: 'x',
      donorCount: 3,
    });
    const found = await viewer.get('/tags?search=ephem&sort=donorCount:desc&pagination[pageSize]=5').expect(200);
    expect([found.body.data.map((row: { name: string }) => row.name), found.body.meta.pagination]).toEqual([
      ['Éphémère'],
      { page: 1, pageSize: 5, pageCount: 1, total: 1 },
    ]);
    await admin.delete(`/tags/${tag}`).expect(204);
    expect(code(await admin.get(`/tags/${tag}`))).toEqual([404, 'NOT_FOUND']);
    const audit = await sql("SELECT id FROM audit_entries WHERE action = 'tag.delete' AND subject_id = ?", [tag]);
    expect(audit).toHaveLength(1);
    expect(await sql('SELECT t.name FROM tags t WHERE t.donor_count <> (SELECT count(*) FROM tag_assignments a WHERE a.tag_id = t.id)')).toEqual([]);
  });

  it('is made by administrators, put on by members, read by viewers; and never across charities', async () => {
    const [tag, donor] = [await newTag('Permis'), await newDonor()];
    for (const client of [member, viewer]) {
      expect(code(await client.post('/tags', { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.patch(`/tags/${tag}`, { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.delete(`/tags/${tag}`))).toEqual([403, 'FORBIDDEN']);
    }
    expect(code(await viewer.post(`/donors/${donor}/tags`, { tagId: tag }))).toEqual([403, 'FORBIDDEN']);
    expect(code(await viewer.delete(`/donors/${donor}/tags/${tag}`))).toEqual([403, 'FORBIDDEN']);
    for (const bad of [{}, { name: ' ' }, { name: 'x', color: 'red' }, { name: 'x', donorCount: 3 }, { name: 'x'.repeat(101) }])
      expect(code(await admin.post('/tags', bad))).toEqual([400, 'VALIDATION']);
    expect(code(await admin.post(`/donors/${donor}/tags`, { tag }))).toEqual([400, 'VALIDATION']);
    const theirTag = (await otherAdmin.post('/tags', { name: 'Theirs' })).body.data.documentId;
    const theirDonor = (await otherAdmin.post('/donors', { lastName: 'Singh' })).body.data.documentId;
    for (const answer of [
      await admin.get(`/tags/${theirTag}`),
      await admin.patch(`/tags/${theirTag}`, { name: 'x' }),
      await admin.delete(`/tags/${theirTag}`),
      await admin.post(`/donors/${donor}/tags`, { tagId: theirTag }),
      await admin.post(`/donors/${theirDonor}/tags`, { tagId: tag }),
      await admin.delete(`/donors/${theirDonor}/tags/${theirTag}`),
      await admin.delete(`/donors/${donor}/tags/${theirTag}`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
  });
});
