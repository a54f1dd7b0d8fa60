import { startServer, type Client, type TestServer } from './harness/server';

describe('a gift comes in and the totals come out', () => {
  let server: TestServer;
  let admin: Client;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
  });
  afterAll(() => server.stop());

  const newDonor = async (lastName = 'Tremblay'): Promise<string> => {
    const answer = await admin.post('/donors', {
      firstName: 'Zoé',
      lastName,
      email: `${lastName.length}@example.com`,
      address: { city: 'Québec', postalCode: 'g1k1a1' },
    });
    expect(answer.status).toBe(201);
    return answer.body.data.documentId;
  };

  it('records a gift and shows it in every figure', async () => {
    const donor = await newDonor();
    const gift = await admin.post(`/donors/${donor}/donations`, { amount: 611.23, paymentMethodType: 'cheque' });
    expect(gift.body).toMatchObject({ data: { amount: 611.23, currency: 'CAD', paymentStatus: 'completed', eligibleAmount: 611.23 } });
    expect(gift.status).toBe(201);
    await admin.post(`/donors/${donor}/donations`, { amount: 261.95 }).expect(201);
    const stats = await admin.get(`/donors/${donor}/stats`).expect(200);
    expect(stats.body.data).toMatchObject({
      totalDonated: 873.18,
      donationCount: 2,
      largestDonation: 611.23,
      smallestDonation: 261.95,
      averageDonation: 436.59,
      lifecycle: 'new',
      currency: 'CAD',
    });
    const list = await admin.get('/donors?search=zoe%20trem').expect(200);
    expect(list.body.data[0]).toMatchObject({ displayName: 'Zoé Tremblay', totalDonated: 873.18, address: { postalCode: 'G1K 1A1' } });
    expect(list.body.meta.pagination).toMatchObject({ page: 1, pageSize: 25, total: 1 });
  });

  it('keeps 2,000 dollars of 20 parallel gifts of 100 to one donor', async () => {
    const donor = await newDonor('Parallèle');
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin.post(`/donors/${donor}/donations`, { amount: 100 })));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 201));
    const stats = await admin.get(`/donors/${donor}/stats`);
    expect(stats.body.data).toMatchObject({ totalDonated: 2000, donationCount: 20 });
    const stored = await admin.get(`/donors/${donor}`);
    expect(stored.body.data).toMatchObject({ totalDonated: 2000, donationCount: 20 });
  });

  it('refunds in part, then wholly, and never more than was given', async () => {
    const donor = await newDonor('Remboursée');
    const { documentId } = (await admin.post(`/donors/${donor}/donations`, { amount: 100 })).body.data;
    const part = await admin.post(`/donations/${documentId}/refund`, { amount: 30.01, reason: 'mistake' }).expect(200);
    expect(part.body.data).toMatchObject({ paymentStatus: 'partially_refunded', refundedAmount: 30.01, countedAmount: 69.99 });
    const tooMuch = await admin.post(`/donations/${documentId}/refund`, { amount: 70, reason: 'again' });
    expect([tooMuch.status, tooMuch.body.error.details.code]).toEqual([409, 'REFUND_EXCEEDS_GIFT']);
    // As long as a reason may be: the line it becomes in the history is longer.
    await admin.post(`/donations/${documentId}/refund`, { reason: 'r'.repeat(500) }).expect(200);
    expect((await admin.get(`/donors/${donor}/stats`)).body.data).toMatchObject({ totalDonated: 0, donationCount: 0, lifecycle: 'prospect' });
  });
});
