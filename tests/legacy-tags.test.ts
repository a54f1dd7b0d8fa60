import { execFileSync } from 'node:child_process';
import { DIST, ROOT, testEnvironment } from './harness/environment';
import { startServer, type Client, type TestServer } from './harness/server';

const START = `
  const [root, dist] = process.argv.slice(1);
  require('@strapi/core').createStrapi({ appDir: root, distDir: dist, autoReload: false, serveAdminPanel: false }).load()
    .then((strapi) => strapi.destroy())
    .then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
`;

/** Donors of an earlier version carry tags as JSON on their own row; at the next start they are tags. */
describe('tags of an earlier version', () => {
  let server: TestServer;
  let admin: Client;
  let other: Client;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    other = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    for (const table of ['tag_assignments', 'tags', 'notes']) await raw(`DELETE FROM ${table}`);
  });

  const raw = async (statement: string, values: readonly string[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(statement, [...values])).rows;
  /** Another start on the same database, in a process of its own, as when the application is renewed. */
  const restart = (): void => {
    const env = { ...process.env, ...testEnvironment(server.databaseUrl) };
    execFileSync(process.execPath, ['-e', START, ROOT, DIST], { cwd: ROOT, stdio: 'pipe', env });
  };
  const donorWith = async (column: string, value: string | null, type: string, client = admin): Promise<string> => {
    const donor: string = (await client.post('/donors', { lastName: 'Tremblay' })).body.data.documentId;
    if (value !== null) await raw(`UPDATE donors SET ${column} = ?::${type} WHERE document_id = ?`, [value, donor]);
    return donor;
  };
  const tagsOf = async (donor: string, client = admin): Promise<string[]> =>
    (await client.get(`/donors/${donor}`)).body.data.tags.map(({ name }: { name: string }) => name).sort();
  const notesOf = async (donor: string, client = admin): Promise<string[]> =>
    (await client.get(`/donors/${donor}/notes`)).body.data.map(({ body }: { body: string }) => body);
  const counts = async (client = admin): Promise<Record<string, number>> => {
    const { data } = (await client.get('/tags?pagination[pageSize]=100')).body;
    return Object.fromEntries(data.map(({ name, donorCount }: { name: string; donorCount: number }) => [name, donorCount]));
  };

  it.each(['jsonb', 'text'])('become tags at the next start, from a column of type %s, however ugly', async (type) => {
    const existing = (await admin.post('/tags', { name: 'Bénévole', color: '#FF0000' })).body.data.documentId;
    await raw(`ALTER TABLE donors ADD COLUMN tags ${type}`);
    const donor = (value: unknown, client = admin) => donorWith('tags', typeof value === 'string' ? value : JSON.stringify(value), type, client);
    const long = `${'Très longue étiquette '.repeat(8)}A`;
    const first = await donor(['Élève', ' benevole ', 'GALA', 'gala', '', '   ', null, '★', '募金', 'Grand\n  donateur', 'E\u0301le\u0300ve']);
    const second = await donor(['eleve', 'Élève', 'Gala', 2019, true, 1.5]);
    const third = await donor(['Gala', 'ÉLÈVE', { name: 'Conseil', id: 7 }, { name: ' ', label: 'Presse' }]);
    const longer = await donor([long, `${long}B`, long.toUpperCase()]);
    const wrapped = await donor(JSON.stringify('["Gala","Emballée"]'));
    const scalar = await donor(JSON.stringify('Seule'));
    const strange = await donor([{ a: 1 }, ['Gala'], 'Conseil', {}]);
    const [nobody, nothing, empty] = [await donorWith('tags', null, type), await donor('null'), await donor([])];
    const theirs = await donor(['Gala', 'Seulement ici', { b: 2 }], other);
    const unreadable = type === 'text' ? await donor('VIP, Gala; n’est pas du JSON [') : undefined;
    restart();

    expect(await tagsOf(first)).toEqual(['Bénévole', 'Gala', 'Grand donateur', 'Élève', '★', '募金'].sort());
    expect(await tagsOf(second)).toEqual(['1.5', '2019', 'Gala', 'true', 'Élève'].sort());
    expect(await tagsOf(third)).toEqual(['Conseil', 'Gala', 'Presse', 'Élève'].sort());
    expect(await tagsOf(wrapped)).toEqual(['Emballée', 'Gala']);
    expect(await tagsOf(scalar)).toEqual(['Seule']);
    expect(await tagsOf(strange)).toEqual(['Conseil']);
    expect((await notesOf(strange))[0]).toMatch(/^Étiquettes d’une version antérieure, illisibles : \["Gala"\], \{"a": ?1\}$/);
    for (const silent of [nobody, nothing, empty]) expect([await tagsOf(silent), await notesOf(silent)]).toEqual([[], []]);
    expect(await tagsOf(theirs, other)).toEqual(['Gala', 'Seulement ici']);
    expect((await notesOf(theirs, other))[0]).toMatch(/^Tags of an earlier version that could not be read: \{"b": ?2\}$/);
    if (unreadable !== undefined) {
      expect(await tagsOf(unreadable)).toEqual([]);
      expect(await notesOf(unreadable)).toEqual(['Étiquettes d’une version antérieure, illisibles : VIP, Gala; n’est pas du JSON [']);
    }

    const long1 = await tagsOf(longer);
    expect(long1).toHaveLength(2);
    for (const name of long1) expect(name).toMatch(/^Très longue étiquette .{68}… [0-9a-f]{8}$/i);
    const descriptions = await raw('SELECT description FROM tags WHERE length(name) = 100 ORDER BY length(description)');
    expect(descriptions.map(({ description }) => String(description).toLowerCase())).toEqual([long.toLowerCase(), `${long}b`.toLowerCase()]);

    expect(await counts()).toMatchObject({ Gala: 4, Élève: 3, Conseil: 2, Bénévole: 1, '2019': 1, Presse: 1, Seule: 1, '★': 1 });
    expect(await counts(other)).toEqual({ Gala: 1, 'Seulement ici': 1 });
    expect((await admin.get(`/tags/${existing}`)).body.data).toMatchObject({ name: 'Bénévole', color: '#FF0000', donorCount: 1 });
    expect(await raw('SELECT t.name FROM tags t WHERE t.donor_count <> (SELECT count(*) FROM tag_assignments a WHERE a.tag_id = t.id)')).toEqual([]);
    expect(await server.strapi.db.connection.schema.hasColumn('donors', 'tags')).toBe(false);
  });

  it('are not lost where the earlier version was ours, whose column the schema’s sync would drop', async () => {
    await raw('ALTER TABLE donors ADD COLUMN tags jsonb');
    const [gala, none] = [await donorWith('tags', '["Gala"]', 'jsonb'), await donorWith('tags', null, 'jsonb')];
    // As that version left it: a schema with the column, and a list of migrations without this one.
    const column = JSON.stringify({ name: 'tags', type: 'jsonb', args: [], defaultTo: null, notNullable: false, unsigned: false });
    await raw(
      `UPDATE strapi_database_schema
          SET hash = 'earlier',
              schema = jsonb_set(schema::jsonb, ARRAY['tables', (place - 1)::text, 'columns'], (held.item -> 'columns') || ?::jsonb)
         FROM (SELECT item, place FROM strapi_database_schema s, jsonb_array_elements(s.schema::jsonb -> 'tables') WITH ORDINALITY AS t (item, place) WHERE item ->> 'name' = 'donors') held`,
      [column],
    );
    await raw("DELETE FROM strapi_migrations WHERE name LIKE '%legacy-donor-tags%'");
    restart();
    expect([await tagsOf(gala), await tagsOf(none)]).toEqual([['Gala'], []]);
    expect(await counts()).toEqual({ Gala: 1 });
    for (const name of ['tags', 'legacy_tags']) expect(await server.strapi.db.connection.schema.hasColumn('donors', name)).toBe(false);
    const before = await raw('SELECT * FROM tag_assignments ORDER BY id');
    restart();
    expect(await raw('SELECT * FROM tag_assignments ORDER BY id')).toEqual(before);
  });

  it('have automatic segments asked again', async () => {
    const tag = (await admin.post('/tags', { name: 'Gala' })).body.data.documentId;
    const criteria = { combinator: 'and', rules: [{ field: 'tag', operator: 'in', value: [tag] }] };
    await admin.post('/segments', { name: 'Galas', isAutomatic: true, criteria }).expect(201);
    await raw('ALTER TABLE donors ADD COLUMN tags jsonb');
    await donorWith('tags', '["gala"]', 'jsonb');
    await raw(
      "DELETE FROM graphile_worker._private_jobs WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'segments.recalculate')",
    );
    restart();
    expect(await raw("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'segments.recalculate'")).toHaveLength(1);
  });
});
