import { startServer, type Client, type TestServer } from './harness/server';

interface Day {
  readonly date: string;
  readonly amount: number;
  readonly gifts: number;
}

describe('a charity runs campaigns', () => {
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

  const newCampaign = async (data: object): Promise<string> => {
    const answer = await admin.post('/campaigns', { name: 'Campagne', ...data });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const newDonor = async (lastName = 'Tremblay'): Promise<string> => (await admin.post('/donors', { lastName })).body.data.documentId;
  const give = async (donor: string, amount: number, campaign: string | null, receivedOn: string): Promise<string> => {
    const answer = await admin.post(`/donors/${donor}/donations`, { amount, campaign, receivedOn });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const stats = async (campaign: string, query = ''): Promise<{ byDay: Day[]; [figure: string]: unknown }> =>
    (await viewer.get(`/campaigns/${campaign}/stats${query}`).expect(200)).body.data;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  describe('its figures', () => {
    it('divide by nothing as null, and have no days without a date', async () => {
      expect(await stats(await newCampaign({}))).toEqual({
        totalRaised: 0,
        donorCount: 0,
        giftCount: 0,
        averageGift: null,
        medianGift: null,
        largestGift: null,
        newDonors: 0,
        audience: null,
        responseRate: null,
        cost: 0,
        costPerDollar: null,
        costPerNewDonor: null,
        roi: null,
        progressAmount: null,
        progressDonors: null,
        byDay: [],
      });
    });

    it('are exact: net of refunds, of counted gifts alone, each donor once', async () => {
      const before = await newCampaign({ name: 'Avant' });
      const campaign = await newCampaign({
        name: 'Printemps',
        cost: 100,
        audienceSize: 400,
        goalAmount: 1000,
        goalDonors: 8,
        startDate: '2026-02-27',
        endDate: '2026-03-05',
      });
      const [old, fresh, sameDay, refunded, pending] = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => newDonor(`Chiffres ${name}`)));
      if (old === undefined || fresh === undefined || sameDay === undefined || refunded === undefined || pending === undefined) throw new Error('five donors');
      await give(old, 20, before, '2025-12-31');
      await give(old, 10.01, campaign, '2026-03-01');
      await give(fresh, 50, campaign, '2026-03-01');
      await give(fresh, 30.5, campaign, '2026-03-03');
      // Two first gifts on one day: the one entered first is elsewhere, so the campaign did not find this donor.
      await give(sameDay, 5, null, '2026-03-03');
      await give(sameDay, 200, campaign, '2026-03-03');
      const gift = await give(refunded, 80, campaign, '2026-03-04');
      await admin.post(`/donations/${gift}/refund`, { amount: 30, reason: 'x' }).expect(200);
      await admin.post(`/donors/${pending}/donations`, { amount: 999, campaign, receivedOn: '2026-03-04', paymentStatus: 'pending' }).expect(201);
      const figures = await stats(campaign);
      expect(figures).toMatchObject({
        totalRaised: 340.51,
        donorCount: 4,
        giftCount: 5,
        averageGift: 68.1,
        medianGift: 50,
        largestGift: 200,
        newDonors: 2,
        audience: 400,
        responseRate: 1,
        cost: 100,
        costPerDollar: 0.2937,
        costPerNewDonor: 50,
        roi: 2.4051,
        progressAmount: 34.051,
        progressDonors: 50,
      });
      expect(figures.byDay).toEqual([
        { date: '2026-02-27', amount: 0, gifts: 0 },
        { date: '2026-02-28', amount: 0, gifts: 0 },
        { date: '2026-03-01', amount: 60.01, gifts: 2 },
        { date: '2026-03-02', amount: 0, gifts: 0 },
        { date: '2026-03-03', amount: 230.5, gifts: 2 },
        { date: '2026-03-04', amount: 50, gifts: 1 },
        { date: '2026-03-05', amount: 0, gifts: 0 },
      ]);
      expect((await admin.get(`/campaigns/${campaign}`)).body.data).toMatchObject({
        totalRaised: 340.51,
        donorCount: 4,
        giftCount: 5,
        averageGift: 68.1,
        responseRate: 1,
        costPerDonor: 25,
        roi: 2.4051,
        currency: 'CAD',
      });
      const behind = await admin.get(`/campaigns/${campaign}/donations?counted=true&pagination[pageSize]=2`).expect(200);
      expect([behind.body.data.length, behind.body.meta]).toMatchObject([2, { countedAmount: 340.51, pagination: { total: 5, pageCount: 3 } }]);
      expect((await viewer.get(`/campaigns/${campaign}/donations?paymentStatus=pending`)).body.data.map((row: { amount: number }) => row.amount)).toEqual([
        999,
      ]);
    });

    it('roll children up on demand, grandchildren too, a donor of several once', async () => {
      const parent = await newCampaign({ name: 'Année', cost: 10, audienceSize: 50, goalAmount: 100 });
      const child = await newCampaign({ name: 'Été', parent, cost: 5, audienceSize: 50, goalAmount: 7 });
      const grandchild = await newCampaign({ name: 'Juillet', parent: child });
      const [one, two] = [await newDonor('Enfants un'), await newDonor('Enfants deux')];
      await give(one, 10, parent, '2026-06-01');
      await give(one, 20, child, '2026-06-02');
      await give(two, 40, grandchild, '2026-06-03');
      expect(await stats(parent)).toMatchObject({ totalRaised: 10, donorCount: 1, giftCount: 1, cost: 10, audience: 50 });
      expect(await stats(parent, '?includeChildren=true')).toMatchObject({
        totalRaised: 70,
        donorCount: 2,
        giftCount: 3,
        medianGift: 20,
        newDonors: 2,
        cost: 15,
        audience: 100,
        responseRate: 2,
        progressAmount: 70,
      });
      expect(await stats(child, '?includeChildren=true')).toMatchObject({ totalRaised: 60, donorCount: 2, newDonors: 1, progressAmount: 857.1429 });
      const gifts = await admin.get(`/campaigns/${parent}/donations?includeChildren=true&sort=amount:desc`).expect(200);
      expect(gifts.body.data.map((row: { amount: number }) => row.amount)).toEqual([40, 20, 10]);
    });

    it('follow the cost and the audience', async () => {
      const campaign = await newCampaign({});
      await give(await newDonor(), 100, campaign, '2026-05-01');
      expect((await admin.patch(`/campaigns/${campaign}`, { cost: 25, audienceSize: 8 })).body.data).toMatchObject({
        roi: 3,
        responseRate: 12.5,
        costPerDonor: 25,
      });
      expect((await (await server.as('admin')).put(`/api/v1/campaigns/${campaign}`, { cost: 50 })).status).toBe(200);
      expect((await admin.get(`/campaigns/${campaign}`)).body.data).toMatchObject({ roi: 1, responseRate: 12.5 });
      expect((await admin.patch(`/campaigns/${campaign}`, { cost: 0, audienceSize: null })).body.data).toMatchObject({
        roi: null,
        responseRate: null,
        totalRaised: 100,
      });
    });
  });

  describe('its states', () => {
    it('move from draft to done, back and forth from paused, and never from the end', async () => {
      const campaign = await newCampaign({});
      const move = (campaignStatus: string) => admin.patch(`/campaigns/${campaign}`, { campaignStatus });
      const early = await move('paused');
      expect([code(early), early.body.error.details]).toMatchObject([[409, 'ILLEGAL_STATE_MOVE'], { from: 'draft', to: 'paused' }]);
      for (const status of ['active', 'paused', 'active', 'active', 'completed'])
        expect([status, (await move(status)).body.data?.campaignStatus]).toEqual([status, status]);
      for (const status of ['active', 'draft', 'cancelled']) expect(code(await move(status))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
      expect(code(await (await server.as('admin')).put(`/api/v1/campaigns/${campaign}`, { campaignStatus: 'active' }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
      expect(
        code(
          await (await server.as('staffAdmin')).put(`/content-manager/collection-types/api::campaign.campaign/${campaign}`).send({ campaignStatus: 'draft' }),
        ),
      ).toEqual([409, 'ILLEGAL_STATE_MOVE']);
    });

    it('begin as draft, active or, after the fact, completed', async () => {
      expect((await admin.get(`/campaigns/${await newCampaign({})}`)).body.data.campaignStatus).toBe('draft');
      await newCampaign({ campaignStatus: 'active' });
      await newCampaign({ campaignStatus: 'completed' });
      expect(code(await admin.post('/campaigns', { name: 'x', campaignStatus: 'cancelled' }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
    });
  });

  describe('its parents', () => {
    it('never form a circle, also when two moves would close it together', async () => {
      const [a, b, c] = [await newCampaign({ name: 'a' }), await newCampaign({ name: 'b' }), await newCampaign({ name: 'c' })];
      expect(code(await admin.patch(`/campaigns/${a}`, { parent: a }))).toEqual([409, 'CAMPAIGN_CYCLE']);
      await admin.patch(`/campaigns/${b}`, { parent: a }).expect(200);
      await admin.patch(`/campaigns/${c}`, { parent: b }).expect(200);
      expect(code(await admin.patch(`/campaigns/${a}`, { parent: c }))).toEqual([409, 'CAMPAIGN_CYCLE']);
      expect(code(await (await server.as('admin')).put(`/api/v1/campaigns/${a}`, { parent: c }))).toEqual([409, 'CAMPAIGN_CYCLE']);
      const pairs = await Promise.all(Array.from({ length: 6 }, async () => [await newCampaign({}), await newCampaign({})] as const));
      for (const [left, right] of pairs) {
        const both = await Promise.all([admin.patch(`/campaigns/${left}`, { parent: right }), admin.patch(`/campaigns/${right}`, { parent: left })]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      }
      expect((await admin.patch(`/campaigns/${c}`, { parent: null })).body.data.parent).toBeNull();
    });
  });

  it('is found by state, parent and words, and sorted', async () => {
    const parent = await newCampaign({ name: 'Noël à l’école', code: 'NOEL-26', startDate: '2026-12-01' });
    await newCampaign({ name: 'Sous Noël', parent, campaignStatus: 'active' });
    const names = async (query: string): Promise<string[]> =>
      (await viewer.get(`/campaigns?${query}`).expect(200)).body.data.map((row: { name: string }) => row.name);
    expect(await names('search=noel&sort=name:asc')).toEqual(['Noël à l’école', 'Sous Noël']);
    expect(await names('search=noel-26')).toEqual(['Noël à l’école']);
    expect(await names(`parent=${parent}`)).toEqual(['Sous Noël']);
    expect(await names('search=noel&campaignStatus=active')).toEqual(['Sous Noël']);
    expect((await viewer.get('/campaigns?pagination[pageSize]=1')).body.meta.pagination).toMatchObject({ page: 1, pageSize: 1 });
  });

  it('with gifts, or with campaigns below it, is not deleted; an empty one is', async () => {
    const [used, parent, empty] = [await newCampaign({}), await newCampaign({}), await newCampaign({})];
    await newCampaign({ parent });
    const gift = await give(await newDonor(), 10, used, '2026-01-15');
    expect(code(await admin.delete(`/campaigns/${used}`))).toEqual([409, 'IN_USE']);
    expect(code(await (await server.as('admin')).delete(`/api/v1/campaigns/${used}`))).toEqual([409, 'IN_USE']);
    expect((await admin.get(`/donations/${gift}`)).body.data.campaign.documentId).toBe(used);
    expect(code(await admin.delete(`/campaigns/${parent}`))).toEqual([409, 'IN_USE']);
    await admin.delete(`/campaigns/${empty}`).expect(204);
    expect(code(await admin.get(`/campaigns/${empty}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('takes dates in order, a code once, and no derived figure', async () => {
    expect(code(await admin.post('/campaigns', { name: 'x', startDate: '2026-02-02', endDate: '2026-02-01' }))).toEqual([400, 'VALIDATION']);
    const campaign = await newCampaign({ startDate: '2026-02-02', endDate: '2026-02-02', code: 'UNIQUE' });
    expect(code(await admin.patch(`/campaigns/${campaign}`, { endDate: '2026-02-01' }))).toEqual([400, 'INVALID_VALUE']);
    expect(code(await admin.post('/campaigns', { name: 'x', code: 'UNIQUE' }))).toEqual([409, 'ALREADY_EXISTS']);
    for (const bad of [
      {},
      { name: 'x', totalRaised: 5 },
      { name: 'x', cost: -1 },
      { name: 'x', goalAmount: 1.001 },
      { name: 'x', campaignStatus: 'done' },
      { name: 'x', audienceSize: 1.5 },
    ])
      expect(code(await admin.post('/campaigns', bad))).toEqual([400, 'VALIDATION']);
    expect((await (await server.as('admin')).put(`/api/v1/campaigns/${campaign}`, { totalRaised: 5 })).status).toBe(400);
    const { etag } = (await admin.get(`/campaigns/${campaign}`)).headers;
    await admin.patch(`/campaigns/${campaign}`, { nameEn: 'Spring', descriptionEn: 'x' }).set('If-Match', String(etag)).expect(200);
    expect(code(await admin.patch(`/campaigns/${campaign}`, { nameEn: 'Fall' }).set('If-Match', String(etag)))).toEqual([412, 'STALE']);
  });

  it('is made by administrators, read by all, and never across charities', async () => {
    const campaign = await newCampaign({});
    for (const client of [member, viewer]) {
      expect((await client.get(`/campaigns/${campaign}`)).status).toBe(200);
      expect((await client.get(`/campaigns/${campaign}/donations`)).status).toBe(200);
      expect(code(await client.post('/campaigns', { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.patch(`/campaigns/${campaign}`, { name: 'x' }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.delete(`/campaigns/${campaign}`))).toEqual([403, 'FORBIDDEN']);
    }
    const theirs = (await otherAdmin.post('/campaigns', { name: 'Theirs' })).body.data.documentId;
    for (const answer of [
      await admin.get(`/campaigns/${theirs}`),
      await admin.patch(`/campaigns/${theirs}`, { name: 'x' }),
      await admin.delete(`/campaigns/${theirs}`),
      await admin.get(`/campaigns/${theirs}/stats`),
      await admin.get(`/campaigns/${theirs}/donations`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    expect(code(await admin.post('/campaigns', { name: 'x', parent: theirs }))).toEqual([400, 'INVALID_REFERENCE']);
    expect(code(await admin.patch(`/campaigns/${campaign}`, { parent: theirs }))).toEqual([400, 'INVALID_REFERENCE']);
  });
});
