import { startServer, type Client, type TestServer } from './harness/server';

/** Automatic segments follow their donors by themselves, within a second, with the worker that runs in every instance. */
describe('segments follow what happens to a donor', () => {
  let server: TestServer;
  let admin: Client;
  let viewers: Client;

  beforeAll(async () => {
    server = await startServer({ WORKER: 'on' });
    admin = (await server.as('admin')).in('lanterne');
    viewers = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());

  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const newDonor = async (fields: object = {}): Promise<string> => (await admin.post('/donors', { lastName: 'Tremblay', ...fields })).body.data.documentId;
  const newSegment = async (...rules: object[]): Promise<string> => {
    const answer = await admin.post('/segments', { name: `S ${Math.random()}`, isAutomatic: true, criteria: { combinator: 'and', rules } });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const isIn = async (segment: string, donor: string): Promise<boolean> => {
    const [found] = await sql(
      'SELECT count(*)::int AS count FROM segment_assignments a JOIN donors d ON d.id = a.donor_id JOIN segments s ON s.id = a.segment_id WHERE s.document_id = ? AND d.document_id = ?',
      [segment, donor],
    );
    return found?.count === 1;
  };
  /** How long it took until somebody was in a segment, or out of it. */
  const until = async (segment: string, donor: string, wanted: boolean): Promise<number> => {
    const start = Date.now();
    while ((await isIn(segment, donor)) !== wanted) {
      if (Date.now() - start > 5_000) throw new Error(`still ${wanted ? 'out of' : 'in'} the segment after five seconds`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Date.now() - start;
  };
  const jobs = async (): Promise<number> =>
    Number((await sql("SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier LIKE 'segments.%'"))[0]?.count);

  it('asks nothing in a charity without automatic segments', async () => {
    const donor = (await viewers.post('/donors', { lastName: 'Singh' })).body.data.documentId;
    await viewers.post(`/donors/${donor}/donations`, { amount: 500 }).expect(201);
    expect(await jobs()).toBe(0);
  });

  it('after a gift, its refund, and its end, within a second', async () => {
    const generous = await newSegment({ field: 'totalDonated', operator: '>=', value: 100 });
    const donor = await newDonor();
    const gift = (await admin.post(`/donors/${donor}/donations`, { amount: 100 })).body.data.documentId;
    expect(await until(generous, donor, true)).toBeLessThan(1_000);
    await admin.post(`/donations/${gift}/refund`, { reason: 'Erreur' });
    expect(await until(generous, donor, false)).toBeLessThan(1_000);
  });

  it('after a tag, an edit, a plan and a gift that moves to somebody else', async () => {
    const tag = (await admin.post('/tags', { name: 'Bénévole' })).body.data.documentId;
    const tagged = await newSegment({ field: 'tag', operator: 'in', value: [tag] });
    const inQuebec = await newSegment({ field: 'city', operator: '=', value: 'Québec' });
    const monthly = await newSegment({ field: 'hasRecurring', operator: '=', value: true });
    const gave = await newSegment({ field: 'donationCount', operator: '>', value: 0 });
    const donor = await newDonor();
    await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    await until(tagged, donor, true);
    await admin.delete(`/donors/${donor}/tags/${tag}`).expect(204);
    await until(tagged, donor, false);
    await admin.patch(`/donors/${donor}`, { address: { city: 'Québec' } }).expect(200);
    await until(inQuebec, donor, true);
    await admin.post(`/donors/${donor}/recurring`, { amount: 10, frequency: 'monthly', startDate: '2026-12-01' }).expect(201);
    await until(monthly, donor, true);
    const other = await newDonor();
    const person = await server.as('admin');
    const gift = (await person.post('/api/v1/donations', { amount: 5, currency: 'CAD', donor })).body.data.documentId;
    await until(gave, donor, true);
    await person.put(`/api/v1/donations/${gift}`, { donor: other }).expect(200);
    await until(gave, other, true);
    await until(gave, donor, false);
  });

  it('once for everybody when a tag disappears, and a nightly task asks what the day moves', async () => {
    const tag = (await admin.post('/tags', { name: 'Gala' })).body.data.documentId;
    const untagged = await newSegment({ field: 'tag', operator: 'notIn', value: [tag] });
    const donors = await Promise.all(Array.from({ length: 3 }, () => newDonor()));
    for (const donor of donors) await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    for (const donor of donors) await until(untagged, donor, false);
    const { allTasks } = server.module<typeof import('../src/tasks')>('tasks');
    expect(allTasks(server.strapi).find(({ name }) => name === 'segments.nightly')?.schedule).toBe('10 9 * * *');
  });

  it('coalesces: a hundred changes that were not worked on yet are one job', async () => {
    const before = await jobs();
    await server.strapi.db.connection.transaction(async (transaction) => {
      for (let index = 0; index < 100; index += 1)
        await transaction.raw('SELECT crm_reevaluate_soon(o.id, ARRAY[1]) FROM organizations o WHERE slug = ?', ['lanterne']);
      const found = await transaction.raw("SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key = 'segments.donor:1'");
      expect(found.rows[0].count).toBe(1);
      await transaction.raw('SELECT crm_reevaluate_soon(o.id, ARRAY(SELECT generate_series(1, 500))) FROM organizations o WHERE slug = ?', ['lanterne']);
      const added = await transaction.raw("SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier LIKE 'segments.%'");
      expect(added.rows[0].count).toBe(before + 2);
    });
  });

  describe('a donor who is gone', () => {
    const planOf = async (donor: string): Promise<string> =>
      (await admin.post(`/donors/${donor}/recurring`, { amount: 10, frequency: 'monthly', startDate: '2026-12-01' })).body.data.documentId;
    const tasksOf = async (donor: string): Promise<{ priority: string }[]> => (await admin.get(`/tasks?donor=${donor}`)).body.data;
    const statusOf = async (plan: string): Promise<string> => (await admin.get(`/recurring/${plan}`)).body.data.planStatus;

    it('has the plans paused, with one task for a person', async () => {
      const [dead, archived, untouched] = [await newDonor(), await newDonor(), await newDonor()];
      const [ofDead, ofArchived, ofUntouched] = [await planOf(dead), await planOf(archived), await planOf(untouched)];
      // At Strapi's own door, by a member who may not touch plans there.
      const staff = await server.as('staffMember');
      await staff.put(`/content-manager/collection-types/api::donor.donor/${dead}`).send({ deceasedOn: '2026-11-01' }).expect(200);
      await admin.delete(`/donors/${archived}`).expect(200);
      await admin.patch(`/donors/${archived}`, { archived: true }).expect(200);
      expect([await statusOf(ofDead), await statusOf(ofArchived), await statusOf(ofUntouched)]).toEqual(['paused', 'paused', 'active']);
      expect(await tasksOf(dead)).toMatchObject([{ priority: 'high' }]);
      expect(await tasksOf(archived)).toHaveLength(1);
      expect(await tasksOf(untouched)).toEqual([]);
    });

    it('has them paused once: what a person decided afterwards stands', async () => {
      const dead = await newDonor();
      const plan = await planOf(dead);
      await admin.patch(`/donors/${dead}`, { deceasedOn: '2026-11-01' }).expect(200);
      await admin.patch(`/recurring/${plan}`, { resume: true }).expect(200);
      await admin.patch(`/donors/${dead}`, { deceasedOn: '2026-11-02' }).expect(200);
      expect(await statusOf(plan)).toBe('active');
    });
  });
});
