import { startServer, type Client, type TestServer } from './harness/server';

/**
 * Strapi's own doors (generated REST, GraphQL, Content Manager) keep the same tenancy, the same rules
 * and the same totals as the organization's routes.
 */
describe('the doors that Strapi generates', () => {
  let server: TestServer;
  let admin: Client;
  let other: Client;
  let staff: Client;
  let donor: string;
  let foreign: string;

  beforeAll(async () => {
    server = await startServer();
    [admin, other, staff] = await Promise.all([server.as('admin'), server.as('otherAdmin'), server.as('staffAdmin')]);
    donor = (await admin.in('lanterne').post('/donors', { firstName: 'Zoé', lastName: 'Tremblay' })).body.data.documentId;
    foreign = (await other.in('harbour').post('/donors', { firstName: 'Pat', lastName: 'Singh' })).body.data.documentId;
  });
  afterAll(() => server.stop());

  const totals = async (): Promise<unknown> => (await admin.in('lanterne').get(`/donors/${donor}/stats`)).body.data.totalDonated;
  const graphql = (client: Client, query: string, variables: object = {}) => client.post('/graphql').send({ query, variables });

  describe.each([
    ['a string', () => donor],
    ['connect', () => ({ connect: [donor] })],
    ['set', () => ({ set: [donor] })],
    ['connect by documentId', () => ({ connect: [{ documentId: donor }] })],
  ])('a reference given as %s', (_, reference) => {
    it('is written by REST, and the totals follow', async () => {
      const before = Number(await totals());
      const answer = await admin.post('/api/v1/donations', { amount: 10, currency: 'CAD', donor: reference() });
      expect([answer.status, answer.body.error]).toEqual([201, undefined]);
      expect(await totals()).toBe(before + 10);
      const read = await admin.get(`/api/v1/donations/${answer.body.data.documentId}?populate=donor`);
      expect(read.body.data.donor.documentId).toBe(donor);
    });
  });

  it('a reference is written by GraphQL, and the totals follow', async () => {
    const before = Number(await totals());
    const answer = await graphql(
      admin,
      'mutation ($data: DonationInput!) { createDonation(data: $data) { documentId amount donor { documentId lastName } } }',
      { data: { amount: 25.5, currency: 'CAD', donor } },
    );
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data.createDonation).toMatchObject({ amount: 25.5, donor: { documentId: donor, lastName: 'Tremblay' } });
    expect(await totals()).toBe(before + 25.5);
  });

  it('a reference is written by the Content Manager, left alone by an empty change, and moved with its totals', async () => {
    const before = Number(await totals());
    const at = '/content-manager/collection-types/api::donation.donation';
    const created = await staff
      .post(at)
      .send({ amount: 40, currency: 'CAD', receivedOn: '2026-03-01', donor: { connect: [{ documentId: donor }], disconnect: [] } });
    expect([created.status, created.body.error]).toEqual([201, undefined]);
    expect(await totals()).toBe(before + 40);
    const { documentId } = created.body.data;
    await staff
      .put(`${at}/${documentId}`)
      .send({ memo: 'seen', donor: { connect: [], disconnect: [] } })
      .expect(200);
    expect(await totals()).toBe(before + 40);
    const second = (await admin.in('lanterne').post('/donors', { lastName: 'Gagnon' })).body.data.documentId;
    await staff
      .put(`${at}/${documentId}`)
      .send({ donor: { connect: [{ documentId: second }], disconnect: [{ documentId: donor }] } })
      .expect(200);
    expect(await totals()).toBe(before);
    expect((await admin.in('lanterne').get(`/donors/${second}/stats`)).body.data.totalDonated).toBe(40);
    await staff.delete(`${at}/${documentId}`).expect(200);
    expect((await admin.in('lanterne').get(`/donors/${second}/stats`)).body.data.totalDonated).toBe(0);
  });

  it.each([
    ['a string', () => foreign],
    ['connect', () => ({ connect: [foreign] })],
    ['set', () => ({ set: [{ documentId: foreign }] })],
    ['a numeric id', () => 2],
  ])('a reference to the other charity as %s is refused and changes nothing', async (_, reference) => {
    const counts = async (): Promise<unknown> => (await server.strapi.db.connection.raw('SELECT count(*) FROM donations')).rows[0].count;
    const before = await counts();
    const rest = await admin.post('/api/v1/donations', { amount: 10, currency: 'CAD', donor: reference() });
    expect(rest.status).toBe(400);
    const panel = await staff.post('/content-manager/collection-types/api::donation.donation').send({ amount: 10, currency: 'CAD', donor: reference() });
    expect(panel.status).toBe(400);
    expect(await counts()).toBe(before);
  });

  it('shows nobody else’s rows: lists, counts, one by one, search, relations', async () => {
    expect((await admin.get('/api/v1/donors?pagination[withCount]=true')).body.data.map((row: { lastName: string }) => row.lastName)).not.toContain('Singh');
    expect((await admin.get(`/api/v1/donors/${foreign}`)).status).toBe(404);
    expect((await admin.get('/api/v1/donors?_q=Singh')).body.data).toEqual([]);
    expect((await admin.put(`/api/v1/donors/${foreign}`, { lastName: 'Mine' })).status).toBe(404);
    expect((await admin.delete(`/api/v1/donors/${foreign}`)).status).toBe(404);
    expect((await graphql(admin, '{ donors { documentId lastName } }')).body.data.donors.map((row: { lastName: string }) => row.lastName)).not.toContain(
      'Singh',
    );
    expect((await graphql(admin, 'query ($id: ID!) { donor(documentId: $id) { lastName } }', { id: foreign })).body.data.donor).toBeNull();
    expect(
      (await graphql(admin, 'mutation ($id: ID!) { deleteDonor(documentId: $id) { documentId } }', { id: foreign })).body.errors[0].extensions.error.details
        .code,
    ).toBe('NOT_FOUND');
    const panel = await staff.get('/content-manager/collection-types/api::donor.donor?pageSize=100');
    expect(panel.body.results.map((row: { lastName: string }) => row.lastName)).not.toContain('Singh');
    const picker = await staff.get('/content-manager/relations/api::donation.donation/donor?pageSize=100');
    expect(picker.status).toBe(200);
    expect(JSON.stringify(picker.body)).not.toContain(foreign);
    expect((await other.get(`/api/v1/donors/${foreign}`)).body.data.lastName).toBe('Singh');
  });

  it('refuses what the rules refuse: states, derived figures, deletions, other verbs', async () => {
    const { documentId } = (await admin.post('/api/v1/donations', { amount: 10, currency: 'CAD', donor })).body.data;
    const refund = await admin.put(`/api/v1/donations/${documentId}`, { paymentStatus: 'refunded' });
    expect([refund.status, refund.body.error.details]).toMatchObject([409, { code: 'ILLEGAL_STATE_MOVE', from: 'completed', to: 'refunded' }]);
    expect((await admin.put(`/api/v1/donors/${donor}`, { totalDonated: 1_000_000 })).status).toBe(400);
    expect((await admin.delete(`/api/v1/donors/${donor}`)).body.error.details.code).toBe('DONOR_HAS_GIFTS');
    expect((await admin.post('/api/v1/donations', { amount: -1, currency: 'CAD', donor })).status).toBe(400);
    expect((await admin.post('/api/v1/donations', { amount: 1.005, currency: 'CAD', donor })).body.error.details.code).toBe('INVALID_AMOUNT');
    expect((await admin.post('/api/v1/activities', { kind: 'gift' })).status).toBe(405);
    const clone = await staff.post(`/content-manager/collection-types/api::donor.donor/clone/${donor}`).send({});
    expect(clone.status).toBeGreaterThanOrEqual(400);
  });

  it('asks a person of two charities to name one before writing, and takes the header or the body', async () => {
    const both = await server.as('both');
    const unnamed = await both.post('/api/v1/donors', { lastName: 'Roy' });
    expect([unnamed.status, unnamed.body.error.details.code]).toEqual([400, 'ORGANIZATION_REQUIRED']);
    const byHeader = await both.post('/api/v1/donors', { lastName: 'Roy' }).set('X-Organization', server.charities.lanterne);
    expect(byHeader.status).toBe(201);
    const asViewer = await both.post('/api/v1/donors', { lastName: 'Roy' }).set('X-Organization', server.charities.harbour);
    expect(asViewer.status).toBe(403);
    const seen = await both.get('/api/v1/donors?pagination[pageSize]=100');
    expect(seen.body.data.map((row: { lastName: string }) => row.lastName)).toEqual(expect.arrayContaining(['Tremblay', 'Singh']));
  });

  it('lets a viewer read and not write, at every door', async () => {
    const viewer = await server.as('viewer');
    expect((await viewer.get('/api/v1/donors')).status).toBe(200);
    expect((await viewer.post('/api/v1/donors', { lastName: 'Roy' })).status).toBe(403);
    const mutation = await graphql(viewer, 'mutation { createDonor(data: { lastName: "Roy", type: individual, language: fr }) { documentId } }');
    expect(mutation.body.errors[0].message).toMatch(/forbidden/i);
    const staffViewer = await server.as('staffViewer');
    expect((await staffViewer.get('/content-manager/collection-types/api::donor.donor')).status).toBe(200);
    expect((await staffViewer.post('/content-manager/collection-types/api::donor.donor').send({ lastName: 'Roy' })).status).toBe(403);
    expect((await server.anyone.get('/api/v1/donors')).status).toBe(401);
    const stranger = await server.as('stranger');
    expect((await stranger.get('/api/v1/donors')).body.data ?? []).toEqual([]);
  });

  it('never answers success to what the database refuses at the end: parts that do not sum to the gift', async () => {
    const { documentId } = (await admin.in('lanterne').post(`/donors/${donor}/donations`, { amount: 100 })).body.data;
    const fund = (await admin.post('/api/v1/funds', { name: 'Bourses' })).body.data.documentId;
    const part = await admin.post('/api/v1/allocations', { donation: documentId, fund, amount: 40 });
    expect([part.status, part.body.error?.details.code]).toEqual([400, 'INVALID_VALUE']);
    expect((await admin.post('/api/v1/allocations', { donation: documentId, fund, amount: 100 })).status).toBe(201);
    const change = await admin.put(`/api/v1/donations/${documentId}`, { amount: 90 });
    expect([change.status, change.body.error?.details.code]).toEqual([400, 'INVALID_VALUE']);
    expect((await admin.in('lanterne').get(`/donations/${documentId}`)).body.data).toMatchObject({ amount: 100, allocations: [{ amount: 100 }] });
    const both = await admin.in('lanterne').patch(`/donations/${documentId}`, { amount: 90, allocations: [{ fund, amount: 90 }] });
    expect([both.status, both.body.data?.allocations]).toMatchObject([200, [{ amount: 90 }]]);
  });
});
