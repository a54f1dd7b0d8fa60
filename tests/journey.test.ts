import openapiClient from 'openapi-fetch';
import type { paths } from '../src/client/create-client';
import { enterCheques } from './journey/batches';
import { meet } from './journey/donors';
import { look } from './journey/figures';
import { exchange } from './journey/files';
import { give } from './journey/gifts';
import { gather } from './journey/groups';
import { Guide } from './journey/guide';
import { receipt } from './journey/receipts';
import { keepReports } from './journey/saved-reports';
import { settle } from './journey/settings';
import { Walk } from './journey/walk';
import { listenToEvents } from './journey/webhooks';
import { signIn, startServer, type TestServer } from './harness/server';

/** Through every operation there is, with the typed client, once as each role. A new operation wants a step here. */
describe('a journey through the whole API', () => {
  let server: TestServer;
  let guide: Guide;
  const people = ['viewer', 'member', 'admin'] as const;

  beforeAll(async () => {
    server = await startServer();
    guide = await Guide.of(server);
  });
  afterAll(() => server.stop());

  it('knows its way: every route of an organization is described, and nothing else', () => {
    const { registered, described } = guide.operations;
    expect(described).toEqual(registered);
    expect(described.length).toBeGreaterThan(150);
  });

  it.each(people)('%s: the charities one works in; new ones are founded by founders', async (person) => {
    const as = async (who: 'founder' | typeof person) => {
      const client = openapiClient<paths>({ baseUrl: server.url, headers: { Authorization: `Bearer ${await signIn(server.url, who)}` } });
      client.use({ onResponse: ({ request, schemaPath, response }) => guide.observe(who, request.method, schemaPath, response) });
      return client;
    };
    const mine = (await (await as(person)).GET('/api/v1/organizations')).data?.data;
    expect(mine).toMatchObject([{ slug: 'lanterne', role: person }]);
    const body = { data: { name: `Fondée ${person}`, slug: `fondee-${person}` } };
    expect((await (await as(person)).POST('/api/v1/organizations', { body })).response.status).toBe(403);
    expect((await (await as('founder')).POST('/api/v1/organizations', { body })).data?.data).toMatchObject({ slug: `fondee-${person}` });
  });

  it.each(people)('%s: every operation, as the matrix says', async (person) => {
    const walk = new Walk(server, guide, person);
    const settings = await settle(walk);
    await listenToEvents(walk);
    const donor = await meet(walk, settings);
    const gift = await give(walk, donor, settings);
    await receipt(walk, donor, gift);
    await enterCheques(walk, donor, settings);
    await gather(walk, donor, settings);
    await keepReports(walk);
    await look(walk, settings.campaign);
    await exchange(walk, donor);
    expect(guide.unseenBy(person)).toEqual([]);
  });

  it('was answered as the description says, everywhere', () => {
    expect(guide.wrong).toEqual([]);
  });
});
