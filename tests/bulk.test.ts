import type { Task } from '../src/platform/jobs/task';
import { startServer, type Client, type TestServer } from './harness/server';

describe('many donors are changed at once, and it can be undone', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;

  beforeAll(async () => {
    server = await startServer({ WORKER: 'off' });
    [admin, member, viewer] = [
      (await server.as('admin')).in('lanterne'),
      (await server.as('member')).in('lanterne'),
      (await server.as('viewer')).in('lanterne'),
    ];
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());

  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const donor = async (data: object, client = admin): Promise<string> => (await client.post('/donors', data).expect(201)).body.data.documentId;
  const tasks = (): readonly Task[] => server.module<{ allTasks(strapi: unknown): readonly Task[] }>('tasks').allTasks(server.strapi);
  const workOff = async (): Promise<void> => {
    const worker = server.module<{ workOff(strapi: unknown, tasks: readonly Task[]): Promise<void> }>('platform/jobs/worker');
    await worker.workOff(server.strapi, tasks());
  };
  const bulk = async (data: object): Promise<string> => {
    const started = await admin.post('/donors/bulk', data);
    expect([started.status, started.body.error]).toEqual([202, undefined]);
    await workOff();
    const job = (await admin.get(`/jobs/${started.body.data.documentId}`)).body.data;
    expect([job.jobStatus, job.error]).toEqual(['succeeded', null]);
    return started.body.meta.bulkOperation;
  };
  const counts = async (id: string): Promise<object> => (await admin.get(`/bulk-operations/${id}`)).body.data.counts;
  const undo = async (id: string): Promise<object> => {
    const started = await admin.post(`/bulk-operations/${id}/undo`, {});
    expect([started.status, started.body.error]).toEqual([202, undefined]);
    await workOff();
    expect((await admin.get(`/bulk-operations/${id}`)).body.data).toMatchObject({ jobStatus: 'undone', undoneBy: 'admin' });
    return counts(id);
  };
  const kept = async (id: string): Promise<unknown> =>
    (await admin.get(`/bulk-operations/${id}/donors?outcome=kept`)).body.data.map(
      (row: { donor: { documentId: string } | null }) => row.donor?.documentId ?? null,
    );
  const COUNTS_RIGHT = `
    SELECT 'tag' AS wrong, t.name FROM tags t WHERE t.donor_count <> (SELECT count(*) FROM tag_assignments a WHERE a.tag_id = t.id)
    UNION ALL SELECT 'segment', s.name FROM segments s WHERE s.donor_count <> crm_count_segment(s)
    UNION ALL SELECT 'search', d.display_name FROM donors d JOIN crm_donor_search s ON s.donor_id = d.id WHERE (s.sort_name, s.is_archived, s.words) IS DISTINCT FROM (d.sort_name, d.archived_at IS NOT NULL, crm_donor_words(d))
    UNION ALL SELECT 'count', c.is_archived::text FROM (SELECT organization_id, is_archived, sum(donors) AS donors FROM crm_donor_counts GROUP BY 1, 2) c
               WHERE c.donors <> (SELECT count(*) FROM donors d WHERE d.organization_id = c.organization_id AND (d.archived_at IS NOT NULL) = c.is_archived)`;

  it('tags and untags; undoing leaves alone what somebody changed since, and says whom', async () => {
    const tag = (await admin.post('/tags', { name: 'Gala' })).body.data.documentId;
    const donors = [
      await donor({ lastName: 'Étienne' }),
      await donor({ lastName: 'Bulk' }),
      await donor({ lastName: 'Cloutier' }),
      await donor({ lastName: 'Gone' }),
    ];
    await admin.post(`/donors/${donors[0]}/tags`, { tagId: tag }).expect(201);
    const tagged = await bulk({ action: 'tag', tag, ids: donors });
    expect(await counts(tagged)).toEqual({ chosen: 4, changed: 3, unchanged: 1, undone: 0, kept: 0 });
    expect((await admin.get(`/tags/${tag}`)).body.data.donorCount).toBe(4);
    // Somebody takes the tag off and puts it on again: theirs now. Another donor is deleted.
    await member.delete(`/donors/${donors[1]}/tags/${tag}`).expect(204);
    await member.post(`/donors/${donors[1]}/tags`, { tagId: tag }).expect(201);
    await admin.delete(`/donors/${donors[3]}`).expect(200);
    expect(await undo(tagged)).toEqual({ chosen: 4, changed: 0, unchanged: 1, undone: 1, kept: 2 });
    expect(await kept(tagged)).toEqual([donors[1], null]);
    expect((await admin.get(`/donors?tag=${tag}&sort=createdAt:asc`)).body.data.map((row: { documentId: string }) => row.documentId)).toEqual([
      donors[0],
      donors[1],
    ]);
    const [assigned] = await sql('SELECT a.document_id, a.assigned_at FROM tag_assignments a JOIN donors d ON d.id = a.donor_id WHERE d.document_id = ?', [
      donors[0],
    ]);
    const untagged = await bulk({ action: 'untag', tag, filters: { tag } });
    expect(await counts(untagged)).toMatchObject({ chosen: 2, changed: 2 });
    await undo(untagged);
    expect(
      (await sql('SELECT a.document_id, a.assigned_at FROM tag_assignments a JOIN donors d ON d.id = a.donor_id WHERE d.document_id = ?', [donors[0]]))[0],
    ).toEqual(assigned);
    expect(await sql(COUNTS_RIGHT)).toEqual([]);
    expect(code(await admin.post(`/bulk-operations/${untagged}/undo`, {}))).toEqual([409, 'BULK_NOT_UNDOABLE']);
  });

  it('sets fields over the list’s filters; automatic segments, names and search follow, and come back', async () => {
    const quebec = { action: 'set_field', field: 'source', value: ' 4111 1111 1111 1111 ', filters: { province: 'QC', minTotal: 0, hasEmail: true } };
    const ids = await Promise.all(
      ['Un', 'Deux', 'Trois'].map((lastName) =>
        donor({ lastName, email: `${lastName}@qc.test`, address: { province: 'QC', city: 'Québec' }, source: 'Salon' }),
      ),
    );
    await donor({ lastName: 'Ailleurs', email: 'a@on.test', address: { province: 'ON' } });
    const segment = (
      await admin.post('/segments', {
        name: 'Montréalais',
        isAutomatic: true,
        criteria: { combinator: 'and', rules: [{ field: 'city', operator: '=', value: 'Montréal' }] },
      })
    ).body.data;
    expect((await admin.post('/donors/bulk', { ...quebec, dryRun: true })).body.data).toEqual({ count: 3 });
    const sourced = await bulk(quebec);
    expect((await admin.get(`/donors/${ids[0]}`)).body.data.source).not.toContain('4111 1111');
    await undo(sourced);
    expect((await admin.get(`/donors/${ids[0]}`)).body.data.source).toBe('Salon');
    const moved = await bulk({ action: 'set_field', field: 'city', value: 'Montréal', filters: { province: 'QC' } });
    expect((await admin.get(`/segments/${segment.documentId}`)).body.data.donorCount).toBe(3);
    expect((await admin.get('/donors?search=montreal')).body.meta.pagination.total).toBe(3);
    await admin.patch(`/donors/${ids[1]}`, { address: { city: 'Laval' } }).expect(200);
    expect(await undo(moved)).toMatchObject({ undone: 2, kept: 1 });
    expect(await kept(moved)).toEqual([ids[1]]);
    expect([
      (await admin.get(`/segments/${segment.documentId}`)).body.data.donorCount,
      (await admin.get('/donors?search=quebec')).body.meta.pagination.total,
    ]).toEqual([0, 2]);
    const anonymous = await donor({ type: 'anonymous' });
    const spoken = await bulk({ action: 'set_field', field: 'language', value: 'fr', ids: [anonymous] });
    expect(await sql('SELECT display_name FROM donors WHERE document_id = ?', [anonymous])).toEqual([{ display_name: 'Anonyme' }]);
    await undo(spoken);
    expect(await sql('SELECT display_name, language FROM donors WHERE document_id = ?', [anonymous])).toEqual([
      { display_name: 'Anonymous', language: 'unknown' },
    ]);
    const quiet = await bulk({ action: 'set_field', field: 'doNotContact', value: true, ids });
    expect((await admin.get(`/donors/${ids[2]}`)).body.data.communicationPreferences.doNotContact).toBe(true);
    await undo(quiet);
    expect((await admin.get(`/donors/${ids[2]}`)).body.data.communicationPreferences.doNotContact).toBe(false);
    expect(await sql(COUNTS_RIGHT)).toEqual([]);
  });

  it('archives, brings back, entrusts to a member and adds to a segment', async () => {
    const ids = [await donor({ lastName: 'Archive un' }), await donor({ lastName: 'Archive deux' })];
    await admin.patch(`/donors/${ids[1]}`, { archived: true }).expect(200);
    const [before] = await sql('SELECT archived_at FROM donors WHERE document_id = ?', [ids[1]]);
    const archived = await bulk({ action: 'archive', ids });
    expect(await counts(archived)).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await admin.get('/donors?search=archive')).body.data).toEqual([]);
    await undo(archived);
    expect((await sql('SELECT archived_at FROM donors WHERE document_id = ?', [ids[1]]))[0]).toEqual(before);
    const back = await bulk({ action: 'unarchive', filters: { archived: 'true', search: 'archive' } });
    expect((await admin.get('/donors?search=archive')).body.meta.pagination.total).toBe(2);
    await undo(back);
    expect((await sql('SELECT archived_at FROM donors WHERE document_id = ?', [ids[1]]))[0]).toEqual(before);
    const staff = (await admin.get('/members')).body.data[0].documentId;
    const entrusted = await bulk({ action: 'assign', assignedTo: staff, ids });
    expect((await admin.get(`/donors/${ids[0]}`)).body.data.assignedTo.documentId).toBe(staff);
    await undo(entrusted);
    expect((await admin.get(`/donors/${ids[0]}`)).body.data.assignedTo).toBeNull();
    const segment = (await admin.post('/segments', { name: 'À la main', isAutomatic: false })).body.data.documentId;
    await admin.post(`/segments/${segment}/assign`, { exclude: [ids[0]], reason: 'a dit non' }).expect(200);
    const added = await bulk({ action: 'add_to_segment', segment, reason: 'gala', ids });
    // Archived donors are in no count.
    expect((await admin.get(`/segments/${segment}`)).body.data.donorCount).toBe(1);
    expect(await undo(added)).toMatchObject({ undone: 2 });
    expect(await sql('SELECT a.origin, a.reason FROM segment_assignments a JOIN segments s ON s.id = a.segment_id WHERE s.document_id = ?', [segment])).toEqual(
      [{ origin: 'manual_exclude', reason: 'a dit non' }],
    );
    expect(await sql(COUNTS_RIGHT)).toEqual([]);
  });

  it('sets custom fields by their own rules; what is sensitive stays sealed and unseen', async () => {
    await admin.post('/custom-fields', { key: 'niveau', labelFr: 'Niveau', labelEn: 'Level', type: 'choice', options: ['or', 'argent'] }).expect(201);
    await admin.post('/custom-fields', { key: 'secret', labelFr: 'Secret', labelEn: 'Secret', type: 'text', isSensitive: true }).expect(201);
    const ids = [await donor({ lastName: 'Champ', customFields: { niveau: 'argent' } }), await donor({ lastName: 'Champ deux' })];
    const levelled = await bulk({ action: 'set_custom_field', key: 'niveau', value: 'or', ids });
    expect((await admin.get(`/donors/${ids[1]}`)).body.data.customFields).toEqual({ niveau: 'or' });
    await admin.patch(`/donors/${ids[1]}`, { customFields: { niveau: 'argent' } }).expect(200);
    expect(await undo(levelled)).toMatchObject({ undone: 1, kept: 1 });
    expect((await admin.get(`/donors/${ids[0]}`)).body.data.customFields).toEqual({ niveau: 'argent' });
    const sealed = await bulk({ action: 'set_custom_field', key: 'secret', value: 'noix', ids });
    expect((await admin.get(`/donors/${ids[0]}`)).body.data.customFields.secret).toBe('noix');
    expect(
      JSON.stringify(
        await sql(
          'SELECT to_jsonb(b) AS b FROM bulk_operations b UNION ALL SELECT to_jsonb(c) FROM crm_bulk_changes c UNION ALL SELECT to_jsonb(j) FROM crm_jobs j',
        ),
      ),
    ).not.toContain('noix');
    expect((await admin.get(`/bulk-operations/${sealed}`)).body.data.parameters.value).toBe('••••');
    await undo(sealed);
    expect((await admin.get(`/donors/${ids[1]}`)).body.data.customFields).toEqual({ niveau: 'argent' });
    for (const bad of [
      { key: 'niveau', value: 'bronze' },
      { key: 'rien', value: 1 },
    ])
      expect(code(await admin.post('/donors/bulk', { action: 'set_custom_field', ids, ...bad }))).toEqual([400, 'CUSTOM_FIELD_INVALID']);
  });

  it('stops in the middle when asked, and what was done can be undone', async () => {
    await sql(`INSERT INTO donors (document_id, organization_id, type, last_name, display_name, language, created_at, updated_at, published_at)
               SELECT crm_document_id(), o.id, 'individual', 'Masse', 'Masse', 'fr', now(), now(), now() FROM organizations o, generate_series(1, 2500) WHERE o.slug = 'lanterne'`);
    const started = await admin.post('/donors/bulk', { action: 'set_field', field: 'employer', value: 'Usine', filters: { search: 'masse' } });
    const jobId = started.body.data.documentId;
    const id = started.body.meta.bulkOperation;
    await sql(
      `CREATE FUNCTION pg_temp_cancel() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE crm_jobs SET is_cancel_requested = true; RETURN NULL; END $$`,
    );
    await sql('CREATE TRIGGER zz_cancel AFTER UPDATE ON crm_bulk_changes FOR EACH STATEMENT EXECUTE FUNCTION pg_temp_cancel()');
    await workOff();
    await sql('DROP TRIGGER zz_cancel ON crm_bulk_changes');
    expect((await admin.get(`/jobs/${jobId}`)).body.data).toMatchObject({ jobStatus: 'cancelled', progress: { done: 1000, total: 2500 } });
    expect((await admin.get(`/bulk-operations/${id}`)).body.data).toMatchObject({ jobStatus: 'cancelled', counts: { chosen: 2500, changed: 1000 } });
    expect(await undo(id)).toMatchObject({ undone: 1000, kept: 0 });
    expect(await sql("SELECT count(*)::int AS n FROM donors WHERE employer = 'Usine'")).toEqual([{ n: 0 }]);
    const never = await admin.post('/donors/bulk', { action: 'archive', filters: { search: 'masse' } });
    await admin.delete(`/jobs/${never.body.data.documentId}`).expect(200);
    await workOff();
    expect((await admin.get(`/bulk-operations/${never.body.meta.bulkOperation}`)).body.data).toMatchObject({ jobStatus: 'cancelled', counts: { changed: 0 } });
    expect(await sql("SELECT count(*)::int AS n FROM donors WHERE archived_at IS NOT NULL AND last_name = 'Masse'")).toEqual([{ n: 0 }]);
  });

  it('does the same request once by its Idempotency-Key, and everything is in the audit log', async () => {
    const ids = [await donor({ lastName: 'Une fois' })];
    const send = (data: object) => admin.post('/donors/bulk', data).set('Idempotency-Key', 'bulk-1');
    const first = await send({ action: 'archive', ids });
    const second = await send({ ids, action: 'archive' });
    expect([second.status, second.body]).toEqual([202, first.body]);
    expect(code(await send({ action: 'unarchive', ids }))).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    await workOff();
    const id = first.body.meta.bulkOperation;
    expect(await sql('SELECT action, actor_name FROM audit_entries WHERE subject_id = ? ORDER BY id', [id])).toEqual([
      { action: 'donor.bulk', actor_name: 'admin' },
      { action: 'donor.bulk-end', actor_name: 'admin' },
    ]);
    const listed = await admin.get('/bulk-operations?jobStatus=succeeded&pagination[pageSize]=1');
    expect(listed.body.data[0].documentId).toBe(id);
    expect((await admin.get('/jobs?kind=bulk.run')).body.data[0].documentId).toBe(first.body.data.documentId);
  });

  it('is for administrators, and never reaches into another charity', async () => {
    const mine = await donor({ lastName: 'Mienne' });
    const theirs = await donor({ lastName: 'Theirs' }, otherAdmin);
    const theirTag = (await otherAdmin.post('/tags', { name: 'Theirs' })).body.data.documentId;
    const myTag = (await admin.post('/tags', { name: 'Mine' })).body.data.documentId;
    for (const client of [member, viewer]) expect(code(await client.post('/donors/bulk', { action: 'archive', ids: [mine] }))).toEqual([403, 'FORBIDDEN']);
    for (const bad of [
      { action: 'archive', ids: [mine, theirs] },
      { action: 'tag', tag: theirTag, ids: [mine] },
      { action: 'assign', assignedTo: theirTag, ids: [mine] },
      { action: 'add_to_segment', segment: theirTag, ids: [mine] },
    ])
      expect(code(await admin.post('/donors/bulk', bad))).toEqual([404, 'NOT_FOUND']);
    const count = await admin.post('/donors/bulk', { action: 'tag', tag: myTag, filters: { tag: theirTag }, dryRun: true });
    expect([count.status, count.body.data]).toEqual([200, { count: 0 }]);
    for (const bad of [
      {},
      { action: 'archive' },
      { action: 'archive', ids: [] },
      { action: 'archive', ids: [mine], filters: {} },
      { action: 'explode', ids: [mine] },
      { action: 'archive', filters: { colour: 'red' } },
      { action: 'archive', ids: [mine], extra: 1 },
      { action: 'set_field', field: 'email', value: 'x', ids: [mine] },
      { action: 'set_field', field: 'language', value: 'de', ids: [mine] },
      { action: 'set_field', field: 'city', value: 'a\u0000b', ids: [mine] },
      { action: 'set_field', field: 'doNotContact', value: 'yes', ids: [mine] },
    ])
      expect([bad, code(await admin.post('/donors/bulk', bad))]).toEqual([bad, [400, 'VALIDATION']]);
    const id = await bulk({ action: 'tag', tag: myTag, ids: [mine] });
    for (const answer of [
      await otherAdmin.get(`/bulk-operations/${id}`),
      await otherAdmin.get(`/bulk-operations/${id}/donors`),
      await otherAdmin.post(`/bulk-operations/${id}/undo`, {}),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    expect((await otherAdmin.get('/bulk-operations')).body.data).toEqual([]);
    expect(code(await member.get('/bulk-operations'))).toEqual([403, 'FORBIDDEN']);
    // Nobody: a change of no donors ends well.
    expect(await counts(await bulk({ action: 'archive', filters: { search: 'zzzzzz' } }))).toEqual({ chosen: 0, changed: 0, unchanged: 0, undone: 0, kept: 0 });
  });
});
