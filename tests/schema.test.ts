import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onDatabase } from './harness/database';
import { DIST, ROOT, testEnvironment } from './harness/environment';
import { startServer, type TestServer } from './harness/server';

const GENERATE = `
  const [root, dist, folder] = process.argv.slice(1);
  require('@strapi/core').createStrapi({ appDir: root, distDir: dist }).register().then(async (strapi) => {
    await require('@strapi/typescript-utils').generators.generate({ strapi, pwd: folder, logger: { silent: true }, artifacts: { contentTypes: true, components: true } });
    process.exit(0);
  }, (error) => { console.error(error); process.exit(1); });
`;

/** Everything that makes a schema: columns, constraints, indexes, triggers, functions of ours. */
async function schemaOf(database: string): Promise<string[]> {
  return onDatabase(database, async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      SELECT format('column %s.%s %s(%s) %s %s', table_name, column_name, data_type, character_maximum_length, is_nullable, COALESCE(column_default, generation_expression)) AS line FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT tgisinternal
      UNION ALL SELECT pg_get_functiondef(p.oid) FROM pg_proc p WHERE p.proname LIKE 'crm\\_%'
      ORDER BY 1`);
    return rows.map(({ line }) => line);
  });
}

describe('the database schema', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('is the same after a second start as after the first, and nothing of ours is lost', async () => {
    const database = new URL(server.databaseUrl).pathname.slice(1);
    // The server runs on a copy of a database that was made from nothing: this is its second start already.
    const template = await schemaOf(process.env.MECENE_TEST_TEMPLATE ?? 'mecene_test_template');
    expect(await schemaOf(database)).toEqual(template);
    expect(template.filter((line) => line.includes('_tenant')).length).toBeGreaterThan(30);
  });

  it('becomes the same from a database of the version before', async () => {
    const database = new URL(server.databaseUrl).pathname.slice(1);
    const before = await schemaOf(database);
    await onDatabase(database, (client) =>
      client.query(`
        DROP TRIGGER crm_donor_named ON donors;
        ALTER TABLE donors DROP COLUMN sort_name, ADD COLUMN sort_name text GENERATED ALWAYS AS (crm_fold(COALESCE(last_name, ''))) STORED;
        DROP INDEX donors_by_entry, donations_as_entered;
        CREATE INDEX donors_newest_first ON donors (organization_id, created_at DESC NULLS LAST, id DESC);
        CREATE INDEX donations_by_entry ON donations (organization_id, created_at DESC, id DESC);
        CREATE FUNCTION crm_add_gift_moves(moves crm_gift_move[], are_new boolean) RETURNS void LANGUAGE sql AS '';
        CREATE FUNCTION crm_add_new_gifts_to_periods(moves crm_gift_move[]) RETURNS void LANGUAGE sql AS '';
      `),
    );
    expect(await schemaOf(database)).not.toEqual(before);
    const { runAfterSync } = server.module<typeof import('../src/platform/after-sync/run-after-sync')>('platform/after-sync/run-after-sync');
    await runAfterSync(server.strapi);
    expect(await schemaOf(database)).toEqual(before);
  });

  it('has room for the longest text a content type takes', async () => {
    const { rows } = await server.strapi.db.connection.raw<{ rows: { table: string; column: string; length: number }[] }>(
      `SELECT table_name AS table, column_name AS column, character_maximum_length AS length FROM information_schema.columns WHERE table_schema = 'public' AND character_maximum_length IS NOT NULL`,
    );
    const room = new Map(rows.map(({ table, column, length }) => [`${table}.${column}`, length]));
    const types = Object.values(server.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
    const texts = types.flatMap(({ uid, attributes }) => {
      const { tableName, attributes: columns } = server.strapi.db.metadata.get(uid);
      return Object.entries(attributes).flatMap(([name, attribute]) => {
        const { columnName } = columns[name] as { columnName?: string };
        const { type, maxLength } = attribute as { type: string; maxLength?: number };
        return type === 'string' && maxLength !== undefined ? [{ column: `${tableName}.${columnName ?? name}`, maxLength }] : [];
      });
    });
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ column, maxLength }) => (room.get(column) ?? 0) < maxLength)).toEqual([]);
  });

  it('lets no row point into another organization, whoever writes it', async () => {
    const knex = server.strapi.db.connection;
    const ids = (
      await knex.raw(
        `INSERT INTO donors (document_id, organization_id, type, last_name, language) SELECT crm_document_id(), id, 'individual', 'X', 'fr' FROM organizations ORDER BY id RETURNING id, organization_id`,
      )
    ).rows;
    const gift = `INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, payment_status, received_on, refunded_amount) VALUES (crm_document_id(), ?, ?, 10, 'CAD', 'completed', '2026-01-01', 0)`;
    await expect(knex.raw(gift, [ids[0].organization_id, ids[1].id])).rejects.toMatchObject({ code: '23503' });
    await expect(knex.raw(gift, [ids[0].organization_id, null])).rejects.toMatchObject({ code: '23514' });
    await expect(knex.raw(gift, [null, ids[0].id])).rejects.toMatchObject({ code: '23514' });
    await expect(knex.raw(gift, [ids[0].organization_id, ids[0].id])).resolves.toBeDefined();
  });

  it('has generated types that are up to date: `npm run types` makes them', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'types-'));
    // In a process of its own: the generator formats through an import() that jest cannot follow.
    execFileSync(process.execPath, ['-e', GENERATE, ROOT, DIST, folder], {
      cwd: ROOT,
      stdio: 'pipe',
      env: { ...process.env, ...testEnvironment(server.databaseUrl) },
    });
    for (const file of ['contentTypes.d.ts', 'components.d.ts']) {
      const fresh = await readFile(path.join(folder, 'types', 'generated', file), 'utf8');
      expect(await readFile(path.join(ROOT, 'types', 'generated', file), 'utf8')).toBe(fresh);
    }
  });

  it('has types of the API that are up to date: `npm run types` makes them', async () => {
    const fresh = path.join(await mkdtemp(path.join(tmpdir(), 'types-')), 'api.d.ts');
    execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'api-types.mjs'), DIST, fresh], {
      cwd: ROOT,
      stdio: 'pipe',
      env: { ...process.env, ...testEnvironment(server.databaseUrl) },
    });
    expect(await readFile(path.join(ROOT, 'types', 'api.d.ts'), 'utf8')).toBe(await readFile(fresh, 'utf8'));
  });
});
