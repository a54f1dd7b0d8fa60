import type { UID } from '@strapi/strapi';
import { startServer, type Client, type TestServer } from './harness/server';

/** GraphQL has every business type, with the tenancy and permissions of REST, and asks the database a bounded number of questions. */
describe('GraphQL', () => {
  let server: TestServer;
  let types: readonly string[];
  /** Types whose rows only their own routes know the owner of: no generated door reads them. */
  const CLOSED = ['api::saved-view.saved-view', 'api::export-job.export-job'];

  beforeAll(async () => {
    server = await startServer();
    types = server.module<typeof import('../src/platform/tenancy/business-types')>('platform/tenancy/business-types').BUSINESS_TYPE_IDS;
    await fill(await server.as('admin'), 'lanterne');
  });
  afterAll(() => server.stop());

  const ask = (client: Client, query: string, variables: object = {}) => client.post('/graphql').send({ query, variables });
  const plural = (uid: string): { graphql: string; rest: string } => {
    const rest = server.strapi.contentType(uid as UID.ContentType).info.pluralName;
    return { rest, graphql: rest.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) };
  };

  /** Something of most types, in one charity. */
  async function fill(person: Client, charity: 'lanterne' | 'harbour'): Promise<void> {
    const client = person.in(charity);
    const created = async (path: string, body: object): Promise<string> => {
      const answer = await client.post(path, body);
      expect([path, answer.status, answer.body.error]).toEqual([path, 201, undefined]);
      return answer.body.data.documentId;
    };
    const tag = await created('/tags', { name: 'Fidèle' });
    const campaign = await created('/campaigns', { name: 'Hiver' });
    const fund = await created('/funds', { name: 'Bourses' });
    await created('/webhook-endpoints', { url: 'https://example.org/' });
    const segment = await created('/segments', { name: 'Choisis', isAutomatic: false });
    const donors: string[] = [];
    for (let index = 0; index < 50; index += 1) donors.push(await created('/donors', { lastName: `Donateur ${index}` }));
    for (const donor of donors) {
      await client.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
      await created(`/donors/${donor}/donations`, { amount: 20, campaign, allocations: [{ fund, amount: 20 }] });
    }
    const [donor = ''] = donors;
    await created(`/donors/${donor}/recurring`, { amount: 10, frequency: 'monthly', startDate: '2026-12-01' });
    await created(`/donors/${donor}/notes`, { body: 'Appeler' });
    await created('/tasks', { title: 'Appeler', donor });
    await client.post(`/segments/${segment}/assign`, { add: [donor], reason: 'Choix' }).expect(200);
    const me = (await client.get('/members')).body.data[0].documentId;
    await client.patch(`/donors/${donor}`, { assignedTo: me }).expect(200);
  }

  it.each(['admin', 'member', 'viewer', 'otherAdmin', 'stranger'] as const)(
    'shows %s every type as REST does: the same rows, or the same refusal',
    async (person) => {
      const client = await server.as(person);
      const differences: string[] = [];
      for (const uid of types) {
        const { graphql, rest } = plural(uid);
        const byRest = await client.get(`/api/v1/${rest}?fields[0]=documentId&sort=id&pagination[pageSize]=100`);
        const byGraphql = await ask(client, `{ ${graphql}(sort: "id", pagination: { pageSize: 100 }) { documentId } }`);
        const restIds = byRest.status === 200 ? byRest.body.data.map(({ documentId }: { documentId: string }) => documentId) : 'refused';
        const graphqlIds =
          byGraphql.body.errors === undefined ? byGraphql.body.data[graphql].map(({ documentId }: { documentId: string }) => documentId) : 'refused';
        if (JSON.stringify(restIds) !== JSON.stringify(graphqlIds))
          differences.push(`${uid}: ${byRest.status} ${JSON.stringify(byGraphql.body.errors?.[0]?.message)}`);
        if (person === 'admin' && (restIds === 'refused') !== CLOSED.includes(uid)) differences.push(`${uid}: ${JSON.stringify(restIds)}`);
      }
      expect(differences).toEqual([]);
    },
  );

  it('shows nobody of the other charity anything of this one, through any type', async () => {
    const mine = await server.as('admin');
    const other = await server.as('otherAdmin');
    let compared = 0;
    for (const uid of types.filter((type) => !CLOSED.includes(type))) {
      const { graphql } = plural(uid);
      const query = `{ ${graphql}(pagination: { pageSize: 100 }) { documentId } }`;
      const ids: string[] = (await ask(mine, query)).body.data[graphql].map(({ documentId }: { documentId: string }) => documentId);
      const theirs = JSON.stringify((await ask(other, query)).body.data[graphql]);
      for (const id of ids) expect(theirs).not.toContain(id);
      if (ids.length > 0) compared += 1;
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('does not open through a relation what the role may not read', async () => {
    const query = '{ donors(pagination: { pageSize: 100 }) { documentId assignedTo { documentId role } } }';
    type Found = { documentId: string; assignedTo: object | null };
    const asAdmin = await ask(await server.as('admin'), query);
    expect(asAdmin.body.data.donors.filter(({ assignedTo }: Found) => assignedTo !== null)).toHaveLength(1);
    const asViewer = await ask(await server.as('viewer'), query);
    expect(JSON.stringify(asViewer.body)).not.toContain('"role":"');
    // An administrator here who only views there: there, members stay closed.
    const otherAdmin = (await server.as('otherAdmin')).in('harbour');
    const theirs = (await otherAdmin.post('/donors', { lastName: 'Singh', assignedTo: (await otherAdmin.get('/members')).body.data[0].documentId })).body.data
      .documentId;
    const asBoth: Found[] = (await ask(await server.as('both'), query)).body.data.donors;
    expect(asBoth.find(({ documentId }) => documentId === theirs)).toMatchObject({ assignedTo: null });
    expect(asBoth.filter(({ assignedTo }) => assignedTo !== null)).toHaveLength(1);
  });

  describe('asks the database little', () => {
    const counted = async (query: string): Promise<{ data: Record<string, object[]>; queries: number }> => {
      const admin = await server.as('admin');
      // Sessions, roles and permissions are asked each time; a small query says how much that is.
      const statements: string[] = [];
      const note = ({ sql }: { sql: string }): void => void statements.push(sql);
      const { client } = server.strapi.db.connection;
      client.on('query', note);
      const answer = await ask(admin, query);
      client.off('query', note);
      expect(answer.body.errors).toBeUndefined();
      return { data: answer.body.data, queries: statements.length };
    };

    it.each([
      ['donors → tags', '{ donors(pagination: { pageSize: 50 }) { documentId tags { name } } }', 4],
      ['donors → gifts', '{ donors(pagination: { pageSize: 50 }) { documentId donations(limit: 5) { amount } } }', 4],
      ['donors → gifts → campaign', '{ donors(pagination: { pageSize: 50 }) { documentId donations { amount campaign { name } } } }', 8],
      ['gifts → donor, campaign', '{ donations(pagination: { pageSize: 50 }) { amount donor { lastName } campaign { name } } }', 8],
    ])('for fifty %s', async (_, query, most) => {
      const [root = ''] = /(?<=\{ )\w+/.exec(query) ?? [];
      const plain = await counted(`{ ${root}(pagination: { pageSize: 50 }) { documentId } }`);
      const nested = await counted(query);
      expect(nested.data[root]).toHaveLength(50);
      expect(nested.queries - plain.queries).toBeLessThanOrEqual(most);
    });

    it('and answers the right rows for each', async () => {
      const { data } = await counted(
        '{ donors(pagination: { pageSize: 50 }) { documentId lastName tags { name } donations { amount donor { documentId } campaign { name } } } }',
      );
      const donors = data.donors as { documentId: string; lastName: string; tags: object[]; donations: { donor: object }[] }[];
      for (const donor of donors.filter(({ lastName }) => lastName.startsWith('Donateur'))) {
        expect(donor.tags).toEqual([{ name: 'Fidèle' }]);
        expect(donor.donations).toEqual([{ amount: 20, donor: { documentId: donor.documentId }, campaign: { name: 'Hiver' } }]);
      }
      const refused = await ask(await server.as('admin'), '{ donors { donations(limit: 101) { amount } } }');
      expect(refused.body.errors[0].extensions.error.details.code).toBe('VALIDATION');
    });
  });
});
