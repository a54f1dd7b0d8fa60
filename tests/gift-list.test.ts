import { startServer, type Client, type TestServer } from './harness/server';

/** Every gift of a charity: found, narrowed, added up. */
describe('the list of all gifts', () => {
  let server: TestServer;
  let admin: Client;
  let viewer: Client;
  let otherAdmin: Client;
  let donor: string;

  beforeAll(async () => {
    server = await startServer({ WORKER: 'off' });
    admin = (await server.as('admin')).in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
    donor = await newDonor('Béatrice', 'L’Écuyer');
    const other = await newDonor('Omar', 'Haddad');
    await give(donor, { amount: 100, receivedOn: '2025-12-31', paymentMethodType: 'cheque', chequeNumber: 'A-0042' });
    await give(donor, { amount: 50.05, receivedOn: '2026-01-01' });
    await give(donor, { amount: 10, receivedOn: '2026-01-02', paymentStatus: 'pending' });
    await give(other, { amount: 0.01, receivedOn: '2026-01-02' });
  });
  afterAll(() => server.stop());

  const newDonor = async (firstName: string, lastName: string, client = admin): Promise<string> =>
    (await client.post('/donors', { firstName, lastName }).expect(201)).body.data.documentId;
  const give = async (to: string, gift: object, client = admin): Promise<string> =>
    (await client.post(`/donors/${to}/donations`, gift).expect(201)).body.data.documentId;
  const amounts = async (query: string): Promise<number[]> => {
    const answer = await admin.get(`/donations?sort=amount:desc&${query}`);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data.map(({ amount }: { amount: number }) => amount);
  };
  const totals = async (query: string): Promise<unknown> => (await admin.get(`/donations/totals?${query}`).expect(200)).body.data;
  const search = (text: string): Promise<number[]> => amounts(`search=${encodeURIComponent(text)}`);

  it('is searched by donor, cheque and receipt number', async () => {
    expect(await search('ecuyer bea')).toEqual([100, 50.05, 10]);
    expect(await search('a-0042')).toEqual([100]);
    expect(await search(' A-0042 ')).toEqual([100]);
    expect(await search('A-004')).toEqual([]);
    expect(await search('nobody')).toEqual([]);
    expect(await search('%_\'"\\;--')).toHaveLength(4);
    await admin.get(`/donations?search=${'x'.repeat(201)}`).expect(400);
    await server.strapi.db.connection.raw(`UPDATE donations SET receipt_number = 'R-2026-7' WHERE amount = 0.01`);
    expect(await search('r-2026-7')).toEqual([0.01]);
    expect(await amounts('receipted=true')).toEqual([0.01]);
  });

  it('is narrowed by a tag of the donor, of this charity only', async () => {
    const tag = (await admin.post('/tags', { name: 'Mécène' }).expect(201)).body.data.documentId;
    expect(await amounts(`tag=${tag}`)).toEqual([]);
    await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    expect(await amounts(`tag=${tag}`)).toEqual([100, 50.05, 10]);
    expect(await amounts(`tag=${tag}&search=A-0042`)).toEqual([100]);
    const foreign = await newDonor('Omar', 'Vancouver', otherAdmin);
    await give(foreign, { amount: 7 }, otherAdmin);
    expect((await otherAdmin.get(`/donations?tag=${tag}`).expect(200)).body.data).toEqual([]);
    expect((await otherAdmin.get('/donations?search=ecuyer').expect(200)).body.data).toEqual([]);
  });

  it('is added up, whatever narrows it', async () => {
    const none = { currency: 'CAD', isCapped: false, gifts: 0, countedGifts: 0, countedAmount: 0, averageAmount: null };
    expect(await totals('')).toEqual({ ...none, gifts: 4, countedGifts: 3, countedAmount: 150.06, averageAmount: 50.02 });
    expect(await totals('from=2026-01-01')).toEqual({ ...none, gifts: 3, countedGifts: 2, countedAmount: 50.06, averageAmount: 25.03 });
    expect(await totals('from=2026-01-02&to=2026-01-02&counted=true')).toEqual({
      ...none,
      gifts: 1,
      countedGifts: 1,
      countedAmount: 0.01,
      averageAmount: 0.01,
    });
    expect(await totals('to=2025-12-30')).toEqual(none);
    expect(await totals('from=2027-01-01&to=2026-01-01')).toEqual(none);
    expect(await totals('minAmount=50')).toEqual({ ...none, gifts: 2, countedGifts: 2, countedAmount: 150.05, averageAmount: 75.03 });
    expect(await totals('paymentStatus=pending')).toEqual({ ...none, gifts: 1 });
    expect(await totals('search=ecuyer')).toEqual({ ...none, gifts: 3, countedGifts: 2, countedAmount: 150.05, averageAmount: 75.03 });
    const list = await admin.get('/donations?from=2026-01-01').expect(200);
    expect(list.body.meta).toMatchObject({ pagination: { total: 3 }, countedAmount: 50.06, currency: 'CAD' });
  });

  it('keeps its sums by day true through refunds and changed dates', async () => {
    const gift = await give(donor, { amount: 30, receivedOn: '2024-05-05' });
    await admin.post(`/donations/${gift}/refund`, { amount: 10, reason: 'x' }).expect(200);
    expect(await totals('to=2024-12-31')).toMatchObject({ gifts: 1, countedGifts: 1, countedAmount: 20 });
    await admin.post(`/donations/${gift}/refund`, { reason: 'x' }).expect(200);
    expect(await totals('to=2024-12-31')).toMatchObject({ gifts: 1, countedGifts: 0, countedAmount: 0, averageAmount: null });
    expect(await totals('to=2024-12-31&counted=true')).toMatchObject({ gifts: 0 });
    await admin.patch(`/donations/${gift}`, { receivedOn: '2023-05-05' }).expect(200);
    expect(await totals('to=2023-12-31')).toMatchObject({ gifts: 1 });
    expect(await totals('from=2024-01-01&to=2024-12-31')).toMatchObject({ gifts: 0 });
  });

  it('counts a search of very many donors up to 10,000 and adds nothing up', async () => {
    await server.strapi.db.connection.raw(`
      INSERT INTO donors (document_id, organization_id, type, first_name, last_name, language, created_at, updated_at, published_at)
      SELECT crm_document_id(), (SELECT id FROM organizations WHERE slug = 'lanterne'), 'individual', 'Foule', 'N' || n, 'fr', now(), now(), now() FROM generate_series(1, 10001) n`);
    await server.strapi.db.connection.raw(`
      INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, base_amount, donation_type, payment_status, payment_method_type, received_on, created_at, updated_at, published_at)
      SELECT crm_document_id(), organization_id, id, 1, 'CAD', 1, 'one_time', 'completed', 'cash', '2020-01-01', now(), now(), now() FROM donors WHERE first_name = 'Foule'`);
    expect(await totals('search=foule')).toEqual({
      currency: 'CAD',
      isCapped: true,
      gifts: 10_000,
      countedGifts: null,
      countedAmount: null,
      averageAmount: null,
    });
    const list = await admin.get('/donations?search=foule').expect(200);
    expect(list.body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 400, total: 10_000, isTotalCapped: true } });
    expect(list.body.data).toHaveLength(25);
    expect(await totals('search=foule&from=2020-01-02')).toMatchObject({ isCapped: false, gifts: 0 });
    expect(await totals('to=2020-01-01')).toMatchObject({ gifts: 10_001, countedAmount: 10_001 });
  });

  it('exports exactly what the list shows', async () => {
    const file = async (query: string): Promise<number> =>
      (await admin.get(`/donations/export?format=csv&${query}`).expect(200)).text
        .trim()
        .split('\n')
        .slice(1)
        .filter((line) => line !== '').length;
    expect(await file('search=ecuyer&from=2025-01-01')).toBe(3);
    expect(await file('search=A-0042')).toBe(1);
    expect(await file('search=nobody')).toBe(0);
  });

  it('refuses what it cannot mean, and shows viewers the same', async () => {
    for (const query of ['from=2026-02-30', 'minAmount=x', 'tag=%27', 'unknown=1', 'pagination[page]=1'])
      expect([query, (await admin.get(`/donations/totals?${query}`)).status]).toEqual([query, 400]);
    await viewer.get('/donations/totals').expect(200);
    await server.anyone.get(`/api/v1/organizations/${server.charities.lanterne}/donations/totals`).expect(401);
    await (await server.as('stranger')).get(`/api/v1/organizations/${server.charities.lanterne}/donations/totals`).expect(404);
  });
});
