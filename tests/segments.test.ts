import fc from 'fast-check';
import { startServer, type Client, type TestServer } from './harness/server';
import { fits, type Person } from './segments/naive-evaluator';
import { criteria, person, TAGS, TODAY } from './segments/population';

type Body = {
  data: { documentId: string; [key: string]: unknown };
  error?: { details: { code: string; errors?: { path: (string | number)[]; message: string }[] } };
};
interface Answered {
  readonly status: number;
  readonly body: Body;
}

const and = (...rules: unknown[]) => ({ combinator: 'and', rules });

describe('donors are sorted by rules, and by people', () => {
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

  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const made = (answer: Answered): string => {
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const newDonor = async (fields: object = {}): Promise<string> => made(await admin.post('/donors', { lastName: 'Tremblay', ...fields }));
  const automatic = async (name: string, rule: unknown): Promise<string> => made(await admin.post('/segments', { name, isAutomatic: true, criteria: rule }));
  const shown = async (segment: string) => (await admin.get(`/segments/${segment}`)).body.data;
  const donorsOf = async (segment: string, query = ''): Promise<string[]> => {
    const answer = await viewer.get(`/segments/${segment}/donors?pagination[pageSize]=100${query}`);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(answer.body.meta.pagination.total).toBe(answer.body.data.length);
    return answer.body.data.map(({ documentId }: { documentId: string }) => documentId).sort();
  };
  const assigned = async (segment: string): Promise<string[]> =>
    (
      await sql(
        `SELECT d.document_id AS id FROM segment_assignments a JOIN donors d ON d.id = a.donor_id JOIN segments s ON s.id = a.segment_id
          WHERE s.document_id = ? AND a.origin <> 'manual_exclude' ORDER BY 1`,
        [segment],
      )
    ).map(({ id }) => String(id));
  const code = (answer: Answered): unknown => [answer.status, answer.body.error?.details.code];
  const places = (answer: Answered): string[] => {
    expect(code(answer)).toEqual([400, 'VALIDATION']);
    return (answer.body.error?.details.errors ?? []).map(({ path }) => path.join('.'));
  };
  const organization = async () => {
    const { organizationBySlug } = server.module<{ organizationBySlug(connection: unknown, slug: string): Promise<{ id: number }> }>(
      'platform/tenancy/organizations',
    );
    return organizationBySlug(server.strapi.db.connection, 'lanterne');
  };
  const inside = async <T>(work: (organization: { id: number }) => Promise<T>): Promise<T> => {
    const { runInOrganization } = server.module<{ runInOrganization<R>(organization: unknown, work: () => Promise<R>): Promise<R> }>('platform/tenancy/scope');
    const own = await organization();
    return runInOrganization(own, () => work(own));
  };

  it('refuses criteria that cannot be asked, naming the place, at every door', async () => {
    const before = (await sql('SELECT count(*)::int AS n FROM segments'))[0];
    const bad = and({ field: 'city', operator: '=', value: 'x' }, and({ field: 'city', operator: 'LIKE', value: 'x' }));
    const place = 'data.criteria.rules.1.rules.0.operator';
    expect(places(await admin.post('/segments', { name: 'x', isAutomatic: true, criteria: bad }))).toEqual([place]);
    expect(places(await viewer.post('/segments/preview', { criteria: bad }))).toEqual([place]);
    const french = await admin.post('/segments/preview', { criteria: bad }).set('Accept-Language', 'fr');
    expect(french.body.error.details.errors[0].message).toBe('rules[1].rules[0].operator: un opérateur de ce champ');
    const generated = await server.as('admin');
    expect(places(await generated.post('/api/v1/segments', { name: 'x', isAutomatic: true, criteria: bad }))).toEqual([place]);
    const query = `mutation { createSegment(data: { name: "x", isAutomatic: true, criteria: { combinator: "and", rules: [{ field: "nothing" }] } }) { documentId } }`;
    const graphql = await generated.post('/graphql').send({ query });
    expect(graphql.body.errors[0].extensions.error.details.errors[0].path).toEqual(['data', 'criteria', 'rules', 0, 'field']);
    expect(places(await admin.post('/segments', { name: 'x', isAutomatic: true }))).toEqual(['data.criteria']);
    expect(places(await admin.post('/segments', { name: 'x', criteria: 'DROP' }))).toEqual(['data.criteria']);
    expect((await generated.post('/api/v1/segments', { name: 'x', donorCount: 7 })).status).toBe(400);
    expect((await sql('SELECT count(*)::int AS n FROM segments'))[0]).toEqual(before);

    const good = made(
      await generated.post('/api/v1/segments', {
        name: 'Générée',
        isAutomatic: true,
        criteria: JSON.stringify(and({ id: 'x', field: 'city', operator: 'isNull' })),
      }),
    );
    expect((await shown(good)).criteria).toEqual(and({ field: 'city', operator: 'isNull' }));
    expect(places(await generated.put(`/api/v1/segments/${good}`, { criteria: bad }))).toEqual([place]);
    expect(places(await generated.put(`/api/v1/segments/${good}`, { criteria: null }))).toEqual(['data.criteria']);
    expect((await generated.delete(`/api/v1/segments/${good}`)).status).toBe(204);
  });

  it('answers depth 50 and 10,000 rules with the place where they go too far', async () => {
    const nested = (depth: number): unknown => (depth === 0 ? and({ field: 'city', operator: 'isNull' }) : and(nested(depth - 1)));
    expect(places(await admin.post('/segments/preview', { criteria: nested(50) }))).toHaveLength(1);
    expect(places(await admin.post('/segments/preview', { criteria: and(...Array(10_000).fill({ field: 'city', operator: 'isNull' })) }))).toEqual([
      'data.criteria.rules.200',
    ]);
    const start = Date.now();
    const gifts = { field: 'gifts', operator: 'exists', where: and({ field: 'amount', operator: '>', value: 1 }) };
    expect((await admin.post('/segments/preview', { criteria: and(...Array(100).fill(gifts)) })).status).toBe(200);
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it('finds exactly whom a few lines of JavaScript find', async () => {
    const fields = [
      { key: 'shirts', labelFr: 'Chandails', labelEn: 'Shirts', type: 'number' },
      { key: 'interests', labelFr: 'Intérêts', labelEn: 'Interests', type: 'multiple_choice', options: ['art', 'sport', 'music'] },
    ];
    for (const field of fields) made(await admin.post('/custom-fields', field));
    const { id } = await organization();
    for (const tag of TAGS)
      await sql(`INSERT INTO tags (document_id, organization_id, name, created_at, updated_at, published_at) VALUES (?, ?, ?, now(), now(), now())`, [
        tag,
        id,
        tag,
      ]);
    const people = fc.sample(person, { numRuns: 150, seed: 7 });
    const ids = await Promise.all(people.map((one, index) => insertPerson(id, one, index)));

    const compile = server.module<{ ruleSql(tree: unknown, asking: unknown): { text: string; values: unknown[] } }>('api/segment/domain/compile');
    const survey = server.module<{
      surveyOf(connection: unknown, organization: unknown): Promise<{ catalogue: unknown }>;
      askingFor(...given: unknown[]): Promise<object>;
    }>('api/segment/services/survey');
    const { parseCriteria } = server.module<{ parseCriteria(given: unknown, catalogue: unknown): { tree?: unknown; problems?: unknown } }>(
      'api/segment/domain/parse-criteria',
    );
    const database = server.module<{
      sql(strings: TemplateStringsArray, ...parts: unknown[]): unknown;
      rows(connection: unknown, statement: unknown): Promise<{ id: number }[]>;
    }>('platform/database/sql');
    const { connection } = server.strapi.db;
    await fc.assert(
      fc.asyncProperty(criteria, async (rule) => {
        const asked = await inside(async (own) => {
          const surveyed = await survey.surveyOf(connection, own);
          const { tree, problems } = parseCriteria(rule, surveyed.catalogue);
          expect(problems).toBeUndefined();
          const asking = { ...(await survey.askingFor(connection, own, surveyed, [tree])), today: TODAY };
          const predicate = compile.ruleSql(tree, asking);
          const found = await database.rows(connection, database.sql`SELECT d.id FROM donors d WHERE d.id = ANY(${ids}::int[]) AND ${predicate} ORDER BY d.id`);
          return found.map((row) => row.id);
        });
        const isAboutArchived = JSON.stringify(rule).includes('"archived"');
        const expected = people.flatMap((one, index) => (fits(rule, one, TODAY) && (isAboutArchived || !one.archived) ? [ids[index] ?? 0] : []));
        expect(asked).toEqual(expected.sort((left, right) => left - right));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  async function insertPerson(organizationId: number, one: Person, index: number): Promise<number> {
    const [donor] = await sql(
      `INSERT INTO donors (document_id, organization_id, type, last_name, company_name, city, source, archived_at, email, total_donated, donation_count, last_donation_on, lifecycle, trend, custom_fields,
                           average_donation, largest_donation, smallest_donation, last_donation_amount, total_this_year, total_last_year, soft_credit_total, engagement_score, created_at, updated_at, published_at)
       VALUES (crm_document_id(), ?, ?, ?, 'x', ?, ?, CASE WHEN ? THEN now() END, CASE WHEN ? THEN 'a@example.test' END, ?, 0, ?, ?, 'flat', ?, 0, 0, 0, 0, 0, 0, 0, 0, now(), now(), now()) RETURNING id`,
      [
        organizationId,
        one.type,
        `Personne ${index}`,
        one.city,
        one.source,
        one.archived,
        one.hasEmail,
        one.totalDonated,
        one.lastDonationOn,
        one.lifecycle,
        JSON.stringify({ ...(one.shirts === null ? {} : { shirts: one.shirts }), ...(one.interests.length === 0 ? {} : { interests: one.interests }) }),
      ],
    );
    const id = Number(donor?.id);
    for (const tag of one.tags)
      await sql(
        `INSERT INTO tag_assignments (document_id, organization_id, donor_id, tag_id) SELECT crm_document_id(), ?, ?, id FROM tags WHERE document_id = ?`,
        [organizationId, id, tag],
      );
    for (const gift of one.gifts)
      await sql(
        `INSERT INTO donations (document_id, organization_id, donor_id, amount, base_amount, currency, donation_type, payment_status, received_on, refunded_amount)
         VALUES (crm_document_id(), ?, ?, ?, ?, 'CAD', ?, ?, ?, 0)`,
        [organizationId, id, gift.amount, gift.amount, gift.donationType, gift.paymentStatus, gift.receivedOn],
      );
    return id;
  }

  it('explains every donor of the sample as its membership is', async () => {
    const rule = {
      combinator: 'or',
      rules: [
        and(
          { field: 'city', operator: 'contains', value: 'mont' },
          { combinator: 'and', not: true, rules: [{ field: 'gifts', operator: 'count', compare: '>', value: 1 }] },
        ),
        { field: 'tag', operator: 'all', value: TAGS.slice(0, 2) },
      ],
    };
    const segment = await automatic('Expliqué', rule);
    const members = new Set(await donorsOf(segment));
    const donors = await sql(`SELECT document_id AS id, archived_at FROM donors WHERE last_name LIKE 'Personne%'`);
    expect(members.size).toBeGreaterThan(5);
    expect((await assigned(segment)).sort()).toEqual([...members].sort());
    for (const { id, archived_at: archived } of donors) {
      const { body } = await viewer.get(`/segments/${segment}/explain/${id}`);
      expect(body.data).toMatchObject({
        member: members.has(String(id)),
        because: members.has(String(id)) ? 'rule' : 'none',
        tree: { result: members.has(String(id)) },
      });
      if (archived !== null) expect(body.data.tree.rules[0]).toEqual({ field: 'archived', operator: '=', value: false, result: false, actual: true });
    }
    const [someone] = members;
    const { tree } = (await viewer.get(`/segments/${segment}/explain/${someone}`)).body.data;
    expect(tree.rules[0].rules[1].rules[0]).toMatchObject({ field: 'gifts', operator: 'count', compare: '>', value: 1, actual: expect.any(Number) });
    expect(tree.rules[1].actual).toEqual(expect.any(Array));
  });

  it('recalculates by difference: who stays is not rewritten, and gifts move donors in and out', async () => {
    const [stays, leaves, comes] = [
      await newDonor({ address: { city: 'Rimouski' } }),
      await newDonor({ address: { city: 'Rimouski' } }),
      await newDonor({ address: { city: 'Gaspé' } }),
    ];
    const segment = await automatic('Rimouski', and({ field: 'city', operator: '=', value: 'RIMOUSKI' }));
    expect(await shown(segment)).toMatchObject({ donorCount: 2, lastCalculatedAt: expect.any(String), calculationMs: expect.any(Number) });
    const rowsOf = () => sql(`SELECT a.id, a.assigned_at FROM segment_assignments a JOIN donors d ON d.id = a.donor_id WHERE d.document_id = ?`, [stays]);
    const before = await rowsOf();
    const version = (await shown(segment)).updatedAt;
    await admin.patch(`/donors/${leaves}`, { address: { city: 'Gaspé' } }).expect(200);
    await admin.patch(`/donors/${comes}`, { address: { city: 'Rimouski' } }).expect(200);
    await admin.patch(`/donors/${stays}`, { address: { city: 'rimouski' } }).expect(200);
    const answer = await admin.post(`/segments/${segment}/recalculate`, {});
    expect([answer.status, answer.body.data]).toEqual([200, { added: 1, removed: 1, kept: 1, ms: expect.any(Number) }]);
    expect(await rowsOf()).toEqual(before);
    expect((await shown(segment)).updatedAt).toBe(version);
    expect(await donorsOf(segment)).toEqual([stays, comes].sort());
    expect((await admin.post(`/segments/${segment}/recalculate`, {})).body.data).toMatchObject({ added: 0, removed: 0, kept: 2 });

    await admin.patch(`/donors/${comes}`, { archived: true }).expect(200);
    expect([(await shown(segment)).donorCount, await donorsOf(segment)]).toEqual([1, [stays]]);
    await admin.patch(`/donors/${comes}`, { archived: false }).expect(200);
    expect((await shown(segment)).donorCount).toBe(2);
    const either = { combinator: 'or', rules: [true, false].map((value) => ({ field: 'archived', operator: '=', value })) };
    const all = await automatic('Archivés aussi', and({ field: 'city', operator: '=', value: 'Rimouski' }, either));
    await admin.patch(`/donors/${comes}`, { archived: true }).expect(200);
    expect([(await shown(all)).donorCount, (await donorsOf(all)).length]).toEqual([2, 2]);
  });

  it('keeps people’s choices over the rule, with author and reason, until they are released', async () => {
    const [fits1, fits2, other] = [
      await newDonor({ address: { city: 'Sorel' } }),
      await newDonor({ address: { city: 'Sorel' } }),
      await newDonor({ address: { city: 'Tracy' } }),
    ];
    const segment = await automatic('Sorel', and({ field: 'city', operator: '=', value: 'Sorel' }));
    const follower = await automatic('Suit Sorel', and({ field: 'segment', operator: 'in', value: [segment] }));
    const answer = await admin.post(`/segments/${segment}/assign`, { add: [other, fits2], exclude: [fits1], reason: 'demande du conseil' });
    expect([answer.status, answer.body.data]).toEqual([200, { added: 2, excluded: 1, released: 0, donorCount: 2 }]);
    for (const one of [segment, follower])
      expect([await donorsOf(one), await assigned(one), (await shown(one)).donorCount]).toEqual([[fits2, other].sort(), [fits2, other].sort(), 2]);
    expect((await admin.post(`/segments/${segment}/recalculate`, {})).body.data).toMatchObject({ added: 0, removed: 0, kept: 2 });
    const [excluded] = (await viewer.get(`/segments/${segment}/donors?origin=manual_exclude`)).body.data;
    expect([excluded.documentId, excluded.membership]).toEqual([
      fits1,
      { origin: 'manual_exclude', assignedAt: expect.any(String), assignedBy: 'admin', reason: 'demande du conseil' },
    ]);
    expect(await donorsOf(segment, '&origin=manual_add')).toEqual([fits2, other].sort());
    const because = async (donor: string) => (await viewer.get(`/segments/${segment}/explain/${donor}`)).body.data;
    expect(await because(fits1)).toMatchObject({ member: false, because: 'manual_exclude', tree: { result: true } });
    expect(await because(other)).toMatchObject({ member: true, because: 'manual_add', tree: { result: false } });

    const released = await admin.post(`/segments/${segment}/assign`, { release: [fits1, other] });
    expect(released.body.data).toEqual({ added: 0, excluded: 0, released: 2, donorCount: 2 });
    for (const one of [segment, follower]) expect(await assigned(one)).toEqual([fits1, fits2].sort());
    expect(await sql(`SELECT count(*)::int AS n FROM audit_entries WHERE action = 'segment.assign' AND subject_id = ?`, [segment])).toEqual([{ n: 2 }]);
  });

  it('asks one donor again: gifts and tags move it, fifty segments in a moment, nobody else is touched', async () => {
    const donor = await newDonor({ address: { city: 'Amos' } });
    const tag = made(await admin.post('/tags', { name: 'Réévalué' }));
    const givers = await automatic(
      'Donne',
      and({
        field: 'gifts',
        operator: 'sum',
        compare: '>=',
        value: 100,
        where: and({ field: 'receivedOn', operator: 'inLast', value: { n: 1, unit: 'year' } }),
      }),
    );
    const tagged = await automatic('Étiqueté', and({ field: 'tag', operator: 'in', value: [tag] }));
    const either = await automatic('L’un ou l’autre', { combinator: 'or', rules: [{ field: 'segment', operator: 'in', value: [givers, tagged] }] });
    for (let index = 0; index < 47; index += 1)
      await automatic(
        `Beaucoup ${index}`,
        and({ field: 'city', operator: '=', value: 'Amos' }, { field: 'gifts', operator: 'count', compare: '>', value: index }),
      );
    const { reevaluateDonor } = server.module<{ reevaluateDonor(organization: unknown, donorId: number): Promise<void> }>(
      'api/segment/services/reevaluate-donors',
    );
    const id = Number((await sql('SELECT id FROM donors WHERE document_id = ?', [donor]))[0]?.id);
    const again = () => inside((own) => reevaluateDonor(own, id));
    await admin.post(`/donors/${donor}/donations`, { amount: 60 }).expect(201);
    await admin.post(`/donors/${donor}/donations`, { amount: 60 }).expect(201);
    await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    await again();
    for (const one of [givers, tagged, either])
      expect([(await assigned(one)).includes(donor), (await shown(one)).donorCount]).toEqual([true, (await donorsOf(one)).length]);
    const start = performance.now();
    await again();
    expect(performance.now() - start).toBeLessThan(1000);
    await admin.delete(`/donors/${donor}/tags/${tag}`).expect(204);
    await Promise.all([again(), again(), again()]);
    expect([await assigned(tagged), (await assigned(either)).includes(donor)]).toEqual([[], true]);
    expect(await sql(`SELECT s.name FROM segments s WHERE s.donor_count <> crm_count_segment(s)`)).toEqual([]);
  });

  it('stands recalculations, choices, archiving and deletions at the same moment', async () => {
    const donors = await Promise.all(Array.from({ length: 12 }, () => newDonor({ address: { city: 'Matane' } })));
    const segment = await automatic('Matane', and({ field: 'city', operator: '=', value: 'Matane' }));
    const other = await automatic('Aussi Matane', and({ field: 'segment', operator: 'in', value: [segment] }));
    const answers = await Promise.all([
      ...[segment, other, segment].map((one) => admin.post(`/segments/${one}/recalculate`, {})),
      ...donors.slice(0, 3).map((donor) => admin.delete(`/donors/${donor}`)),
      ...donors.slice(3, 6).map((donor) => admin.patch(`/donors/${donor}`, { archived: true })),
      ...donors.slice(6, 9).map((donor) => admin.post(`/segments/${segment}/assign`, { exclude: [donor] })),
      ...donors.slice(8, 11).map((donor) => admin.post(`/segments/${other}/assign`, { add: [donor] })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const one of [segment, other]) await admin.post(`/segments/${one}/recalculate`, {}).expect(200);
    expect(await donorsOf(segment)).toEqual(donors.slice(9).sort());
    expect(await donorsOf(other)).toEqual(donors.slice(8).sort());
    expect([(await shown(segment)).donorCount, (await shown(other)).donorCount]).toEqual([3, 4]);
  });

  it('recalculates at night what changes with the day alone', async () => {
    const { recalculateRelative } = server.module<{ recalculateRelative(organization: unknown): Promise<number> }>('api/segment/services/recalculate-segments');
    const donor = await newDonor({ address: { city: 'Percé' } });
    await admin.post(`/donors/${donor}/donations`, { amount: 10 }).expect(201);
    const recent = await automatic(
      'Récents de Percé',
      and({ field: 'city', operator: '=', value: 'Percé' }, { field: 'lastDonationOn', operator: 'inLast', value: { n: 30, unit: 'day' } }),
    );
    const nested = await automatic('Par un autre', and({ field: 'segment', operator: 'in', value: [recent] }));
    expect([await assigned(recent), await assigned(nested)]).toEqual([[donor], [donor]]);
    await sql('UPDATE donors SET last_donation_on = last_donation_on - 31 WHERE document_id = ?', [donor]);
    expect(await inside((own) => recalculateRelative(own))).toBeGreaterThanOrEqual(2);
    expect([await assigned(recent), await assigned(nested)]).toEqual([[], []]);
  });

  it('has no segment inside itself, directly or through others, and deletes none that another names', async () => {
    const names = (segment: string) => and({ field: 'segment', operator: 'in', value: [segment] });
    const first = await automatic('Un', and({ field: 'city', operator: 'isNull' }));
    const second = await automatic('Deux', names(first));
    const third = await automatic('Trois', and({ field: 'city', operator: 'isNull' }, names(second)));
    const answer = await admin.patch(`/segments/${first}`, { criteria: names(third) });
    expect(places(answer)).toEqual(['data.criteria.rules.0.value']);
    expect(answer.body.error.details.errors[0].message).toContain('Un → Trois → Deux → Un');
    expect(places(await admin.patch(`/segments/${first}`, { criteria: names(first) }))).toEqual(['data.criteria.rules.0.value']);
    expect(places(await (await server.as('admin')).put(`/api/v1/segments/${first}`, { criteria: names(second) }))).toEqual(['data.criteria.rules.0.value']);
    const both = await Promise.all([
      admin.patch(`/segments/${first}`, { criteria: names(await automatic('A', and())) }),
      admin.patch(`/segments/${first}`, { criteria: names(third) }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 400]);
    expect(code(await admin.delete(`/segments/${first}`))).toEqual([409, 'IN_USE']);
    for (const one of [third, second, first]) await admin.delete(`/segments/${one}`).expect(204);
    expect(code(await admin.get(`/segments/${first}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('previews more than it sorts: all are counted, the first ten by name are shown, archived ones only if asked for', async () => {
    const figures =
      'total_donated, donation_count, average_donation, largest_donation, last_donation_amount, total_this_year, total_last_year, lifecycle, engagement_score';
    await sql(
      `INSERT INTO donors (document_id, organization_id, type, last_name, language, city, archived_at, created_at, updated_at, ${figures})
       SELECT crm_document_id(), organization_id, type, 'Mille ' || lpad((n * 7919 % 10007)::text, 5, '0'), language, 'Milliers', CASE WHEN n % 50 = 0 THEN now() END, now(), now(), ${figures}
         FROM generate_series(1, 1500) AS n, donors WHERE document_id = ?`,
      [await newDonor()],
    );
    const inTown = { field: 'city', operator: '=', value: 'Milliers' };
    const names = async (where: string): Promise<unknown[]> =>
      (await sql(`SELECT document_id FROM donors WHERE city = 'Milliers' AND ${where} ORDER BY sort_name, id LIMIT 10`)).map((donor) => donor.document_id);
    for (const [criteria, count, where] of [
      [and(inTown), 1470, 'archived_at IS NULL'],
      [
        and(inTown, {
          combinator: 'or',
          rules: [
            { field: 'archived', operator: '=', value: true },
            { field: 'archived', operator: '=', value: false },
          ],
        }),
        1500,
        'true',
      ],
      [and(inTown, { field: 'archived', operator: '=', value: true }), 30, 'archived_at IS NOT NULL'],
    ] as const) {
      const { data } = (await viewer.post('/segments/preview', { criteria }).expect(200)).body;
      expect([data.count, data.sample.map(({ documentId }: { documentId: string }) => documentId)]).toEqual([count, await names(where)]);
    }
    await sql("DELETE FROM donors WHERE city = 'Milliers'");
  });

  it('previews, describes its fields in both languages, lists and searches', async () => {
    const donor = await newDonor({ lastName: 'Unique', address: { city: "Baie-D'Urfé" } });
    const preview = await viewer.post('/segments/preview', { criteria: and({ field: 'city', operator: 'beginsWith', value: "baie-d'u" }) });
    expect([preview.status, preview.body.data]).toMatchObject([
      200,
      { count: 1, sample: [{ documentId: donor, displayName: expect.stringContaining('Unique') }], ms: expect.any(Number) },
    ]);
    const everybody = await viewer.post('/segments/preview', { criteria: and() });
    expect(everybody.body.data.sample).toHaveLength(10);
    for (const field of ['consentEmail', 'consentSms', 'consentMail', 'consentPhone', 'hasRecurring', 'hasAddress'])
      expect((await viewer.post('/segments/preview', { criteria: and({ field, operator: '=', value: true }) })).status).toBe(200);
    const more = [
      { field: 'recurringStatus', operator: 'in', value: ['active', 'paused'] },
      { field: 'recurringAnnualValue', operator: '>=', value: 100 },
      { field: 'nextPaymentDate', operator: 'inNext', value: { n: 7, unit: 'days' } },
      { field: 'createdAt', operator: 'inLast', value: { n: 1, unit: 'day' } },
      { field: 'household', operator: 'notIn', value: ['gone'] },
      {
        field: 'messages',
        operator: 'count',
        compare: '=',
        value: 0,
        where: and({ field: 'sentAt', operator: 'inLast', value: { n: 1, unit: 'year' } }, { field: 'type', operator: '=', value: 'email' }),
      },
      { field: 'assignedTo', operator: 'isNull' },
      { field: 'rfmCode', operator: 'beginsWith', value: '5' },
      {
        field: 'gifts',
        operator: 'last',
        compare: '>',
        value: 5,
        where: and(
          { field: 'fund', operator: 'isNull' },
          { field: 'currency', operator: '=', value: 'cad' },
          { field: 'isAnonymous', operator: '=', value: false },
        ),
      },
    ];
    for (const rule of more)
      expect([rule.field, (await viewer.post('/segments/preview', { criteria: and(rule) })).status]).toEqual([
        rule.field,
        rule.field === 'household' ? 400 : 200,
      ]);

    const fields = (await viewer.get('/segments/fields')).body.data as {
      name: string;
      label: { fr: string; en: string };
      operators: string[];
      where?: unknown[];
    }[];
    expect(fields.every(({ label }) => label.fr !== '' && label.en !== '')).toBe(true);
    expect(fields.find(({ name }) => name === 'gifts')).toMatchObject({ operators: expect.arrayContaining(['exists', 'sum']), where: expect.any(Array) });
    expect(fields.map(({ name }) => name)).toContain('customFields.shirts');
    const found = await viewer.get('/segments?search=EXPLIQUE&isAutomatic=true&sort=donorCount:desc').expect(200);
    expect(found.body.data.map(({ name }: { name: string }) => name)).toEqual(['Expliqué']);
  });

  it('lists for one donor the segments they are in, or were taken out of, and why', async () => {
    const donor = await newDonor({ address: { city: 'Gaspé' } });
    const ruled = await automatic('À Gaspé', and({ field: 'city', operator: '=', value: 'Gaspé' }));
    const out = await automatic('Gaspésie', and({ field: 'city', operator: 'beginsWith', value: 'Gasp' }));
    const list = made(await admin.post('/segments', { name: 'Liste de Gaspé', color: '#00aaff' }));
    await member.post(`/segments/${list}/assign`, { add: [donor], reason: 'Cousine' }).expect(200);
    await admin.post(`/segments/${out}/assign`, { exclude: [donor], reason: 'A demandé' }).expect(200);
    const mine = async (id: string) =>
      (await viewer.get(`/donors/${id}/segments`).expect(200)).body.data.filter(({ segment }: { segment: { documentId: string } }) =>
        [ruled, out, list].includes(segment.documentId),
      );
    expect(await mine(donor)).toMatchObject([
      { segment: { documentId: ruled, isAutomatic: true, color: null }, membership: { origin: 'rule', assignedBy: null, reason: null } },
      { segment: { documentId: out }, membership: { origin: 'manual_exclude', reason: 'A demandé' } },
      { segment: { documentId: list, isAutomatic: false, color: '#00aaff' }, membership: { origin: 'manual_add', reason: 'Cousine' } },
    ]);
    expect(await mine(await newDonor())).toEqual([]);
    const theirs = made(await otherAdmin.post('/donors', { lastName: 'Kaur' }));
    expect(code(await admin.get(`/donors/${theirs}/segments`))).toEqual([404, 'NOT_FOUND']);
    for (const segment of [ruled, out, list]) await admin.delete(`/segments/${segment}`).expect(204);
  });

  it('is calculated no more when its custom field is gone, says so, and does not stop the others', async () => {
    const field = made(await admin.post('/custom-fields', { key: 'passing', labelFr: 'Passager', labelEn: 'Passing', type: 'boolean' }));
    const donor = await newDonor({ customFields: { passing: true } });
    const segment = await automatic('Passager', and({ field: 'customFields.passing', operator: '=', value: true }));
    expect(await donorsOf(segment)).toEqual([donor]);
    await admin.delete(`/custom-fields/${field}`).expect(200);
    expect(places(await admin.post(`/segments/${segment}/recalculate`, {}))).toEqual(['data.criteria.rules.0.field']);
    expect(await donorsOf(segment)).toEqual([donor]);
    await automatic('Un autre', and({ field: 'city', operator: 'isNull' }));
    await admin.delete(`/segments/${segment}`).expect(204);
  });

  it('is made by administrators, filled by members when static, read by viewers; and never across charities', async () => {
    const donor = await newDonor();
    const list = made(await admin.post('/segments', { name: 'Liste', color: '#00aaff' }));
    const ruled = await automatic('Réglé', and({ field: 'city', operator: '=', value: 'Nulle part' }));
    for (const client of [member, viewer]) {
      expect(code(await client.post('/segments', { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.patch(`/segments/${list}`, { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.delete(`/segments/${list}`))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.post(`/segments/${ruled}/recalculate`, {}))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.post(`/segments/${ruled}/assign`, { add: [donor] }))).toEqual([403, 'FORBIDDEN']);
    }
    expect(code(await viewer.post(`/segments/${list}/assign`, { add: [donor] }))).toEqual([403, 'FORBIDDEN']);
    expect((await member.post(`/segments/${list}/assign`, { add: [donor] })).body.data).toEqual({ added: 1, excluded: 0, released: 0, donorCount: 1 });
    expect((await member.post(`/segments/${list}/assign`, { add: [donor] })).body.data).toMatchObject({ added: 0, donorCount: 1 });
    expect([await donorsOf(list), (await viewer.get(`/donors?segment=${list}`)).body.data.length]).toEqual([[donor], 1]);
    expect((await viewer.get(`/segments/${list}/explain/${donor}`)).body.data).toEqual({ member: true, because: 'manual_add', tree: null });
    expect(code(await admin.post(`/segments/${list}/recalculate`, {}))).toEqual([409, 'SEGMENT_NOT_AUTOMATIC']);
    expect((await member.post(`/segments/${list}/assign`, { release: [donor] })).body.data).toMatchObject({ released: 1, donorCount: 0 });
    for (const bad of [{}, { add: [] }, { add: [donor], exclude: [donor] }, { add: 'x' }, { add: [donor], who: 'me' }])
      expect(places(await member.post(`/segments/${list}/assign`, bad)).length).toBeGreaterThan(0);

    const theirDonor = made(await otherAdmin.post('/donors', { lastName: 'Singh' }));
    const theirTag = made(await otherAdmin.post('/tags', { name: 'Theirs' }));
    const theirs = made(await otherAdmin.post('/segments', { name: 'Theirs' }));
    expect(places(await member.post(`/segments/${list}/assign`, { add: [donor, theirDonor] }))).toEqual(['data.add.1']);
    for (const [field, value] of [
      ['tag', theirTag],
      ['segment', theirs],
    ])
      expect(places(await admin.post('/segments', { name: 'x', isAutomatic: true, criteria: and({ field, operator: 'in', value: [value] }) }))).toEqual([
        'data.criteria.rules.0.value.0',
      ]);
    for (const answer of [
      await admin.get(`/segments/${theirs}`),
      await admin.get(`/segments/${theirs}/donors`),
      await admin.patch(`/segments/${theirs}`, { name: 'x' }),
      await admin.delete(`/segments/${theirs}`),
      await admin.post(`/segments/${theirs}/assign`, { add: [donor] }),
      await admin.get(`/segments/${list}/explain/${theirDonor}`),
      await admin.get(`/segments/${theirs}/explain/${donor}`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    expect(await sql(`SELECT s.name FROM segments s WHERE s.donor_count <> crm_count_segment(s)`)).toEqual([]);
  });
});
