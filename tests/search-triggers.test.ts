import { startServer, type Client, type TestServer } from './harness/server';

/** What donors are searched and counted by is kept by the database, whoever writes donors and however many. */
describe('search and counts follow the donors', () => {
  let server: TestServer;
  let admin: Client;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    await addDonors('Ève', 'Gagnon', 'Québec', 5000);
  });
  afterAll(() => server.stop());

  const addDonors = async (firstName: string, lastName: string, city: string, count: number): Promise<void> => {
    await server.strapi.db.connection.raw(
      `INSERT INTO donors (document_id, organization_id, type, first_name, last_name, language, city, created_at, updated_at, published_at)
       SELECT crm_document_id(), o.id, 'individual', ?, ? || ' ' || n, 'fr', ?, now(), now(), now() FROM organizations o, generate_series(1, ?::int) n WHERE o.slug = 'lanterne'`,
      [firstName, lastName, city, count],
    );
    const { rebuildTotals } = server.module<typeof import('../src/platform/totals/recompute-totals')>('platform/totals/recompute-totals');
    const [organization] = await server.strapi.db.connection('organizations').where({ slug: 'lanterne' });
    await server.strapi.db.connection.transaction((transaction) => rebuildTotals(transaction, organization.id));
  };
  const found = async (search: string): Promise<number> => (await admin.get(`/donors?search=${encodeURIComponent(search)}`)).body.meta.pagination.total;

  it('after one change and after thousands at once', async () => {
    expect((await admin.get('/donors')).body.meta.pagination.total).toBe(5000);
    expect(await found('gagnon 4999')).toBe(1);
    // One row first: a plan made for it must not be kept for five thousand.
    await server.strapi.db.connection.raw(`UPDATE donors SET last_name = 'Côté' WHERE last_name = 'Gagnon 1'`);
    await server.strapi.db.connection.raw(`UPDATE donors SET total_donated = 1`);
    await server.strapi.db.connection.raw(`UPDATE donors SET city = 'Trois-Rivières'`);
    expect(await found('cote')).toBe(1);
    expect(await found('trois rivieres')).toBe(5000);
    expect(await found('quebec')).toBe(0);
    await server.strapi.db.connection.raw(`UPDATE donors SET archived_at = now() WHERE last_name LIKE 'Gagnon %9'`);
    expect((await admin.get('/donors')).body.meta.pagination.total).toBe(4500);
    expect((await admin.get('/donors?archived=true')).body.meta.pagination.total).toBe(500);
    await server.strapi.db.connection.raw(`DELETE FROM donors WHERE archived_at IS NOT NULL`);
    expect((await admin.get('/donors?archived=all')).body.meta.pagination.total).toBe(4500);
  });

  it('names to sort by: the family name first, a company by its own, whatever is written there', async () => {
    const raw = async (statement: string): Promise<{ sort_name: string; sought: string }[]> => (await server.strapi.db.connection.raw(statement)).rows;
    const names = async (): Promise<string[]> => {
      const rows = await raw(
        `SELECT d.sort_name, s.sort_name AS sought FROM donors d JOIN crm_donor_search s ON s.donor_id = d.id WHERE d.city = 'Nommée' ORDER BY d.id`,
      );
      expect(rows.map(({ sought }) => sought)).toEqual(rows.map(({ sort_name }) => sort_name));
      return rows.map(({ sort_name }) => sort_name);
    };
    await raw(`INSERT INTO donors (document_id, organization_id, type, first_name, last_name, company_name, email, city)
               SELECT crm_document_id(), o.id, n.type, n.first_name, n.last_name, n.company_name, n.email, 'Nommée'
                 FROM organizations o,
                      (VALUES ('individual', 'Élise', 'D''Amours', NULL, NULL), ('company', 'Élise', 'D''Amours', 'Éditions Nord', NULL), ('individual', NULL, NULL, NULL, 'a.b@example.com'))
                        AS n (type, first_name, last_name, company_name, email)
                WHERE o.slug = 'lanterne'`);
    expect(await names()).toEqual(['d amours elise', 'editions nord', 'a b@example com']);
    await raw(`UPDATE donors SET last_name = 'Zénon' WHERE city = 'Nommée'`);
    await raw(`UPDATE donors SET sort_name = 'Autre' WHERE city = 'Nommée'`);
    expect(await names()).toEqual(['zenon elise', 'editions nord', 'zenon']);
    await raw(`DELETE FROM donors WHERE city = 'Nommée'`);
  });

  it('walks a long list by cursor, each donor once, in order', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: { body: { data: { displayName: string; documentId: string }[]; meta: { pagination: { nextCursor: string | null } } } } = await admin.get(
        `/donors?search=gagnon%2012&pagination[pageSize]=50&pagination[withCount]=false${cursor === undefined ? '' : `&pagination[cursor]=${cursor}`}`,
      );
      seen.push(...page.body.data.map(({ documentId }) => documentId));
      cursor = page.body.meta.pagination.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(await found('gagnon 12'));
  });

  it('finds the beginnings of words first, any place when nobody begins so, and counts up to ten thousand', async () => {
    expect(await found('agnon 4998')).toBe(1);
    expect(await found('rivier')).toBe(4500);
    await addDonors('Luc', 'Gagné', 'Trois-Rivières', 6000);
    const capped = (await admin.get('/donors?search=rivieres')).body;
    expect(capped.meta.pagination).toMatchObject({ total: 10_000, isTotalCapped: true });
    expect(capped.data.slice(0, 2).map((donor: { displayName: string }) => donor.displayName)).toEqual(['Ève Côté', 'Luc Gagné 1']);
    expect((await admin.get('/donors?search=rivieres&sort=city:desc&language=fr')).body.meta.pagination).toMatchObject({ total: 10_000, isTotalCapped: true });
    expect((await admin.get('/donors?search=luc')).body.meta.pagination).toMatchObject({ total: 6000 });
    expect((await admin.get('/donors')).body.meta.pagination).toMatchObject({ total: 10_500 });
  });

  it.each(['asc', 'desc'])('lists filtered donors by name (%s), whether many match or few among ten thousand, by page and by cursor', async (direction) => {
    await server.strapi.db.connection.raw(
      `UPDATE donors SET language = CASE WHEN id % 3 = 0 THEN 'en' ELSE 'fr' END, province = CASE WHEN id % 1999 = 0 THEN 'NU' END`,
    );
    for (const [filter, where] of [
      ['language=en', `language = 'en'`],
      ['province=NU', `province = 'NU'`],
      ['language=en&province=NU', `language = 'en' AND province = 'NU'`],
    ]) {
      const expected = (
        await server.strapi.db.connection.raw(`SELECT document_id FROM donors WHERE ${where} ORDER BY sort_name ${direction}, id ${direction}`)
      ).rows.map(({ document_id }: { document_id: string }) => document_id);
      expect(expected.length).toBeGreaterThan(0);
      const list = (paging: string) => admin.get(`/donors?${filter}&sort=name:${direction}&pagination[pageSize]=100&${paging}`).expect(200);
      const ids = ({ body }: { body: { data: { documentId: string }[] } }) => body.data.map(({ documentId }) => documentId);
      const first = await list('pagination[page]=1');
      expect(first.body.meta.pagination.total).toBe(expected.length);
      expect(ids(first)).toEqual(expected.slice(0, 100));
      for (const page of [2, Math.ceil(expected.length / 100)])
        expect(ids(await list(`pagination[page]=${page}`))).toEqual(expected.slice((page - 1) * 100, page * 100));
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const answer = await list(`pagination[withCount]=false${cursor === '' ? '' : `&pagination[cursor]=${cursor}`}`);
        seen.push(...ids(answer));
        cursor = answer.body.meta.pagination.nextCursor;
      }
      expect(seen).toEqual(expected);
    }
  });
});
