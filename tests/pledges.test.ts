import { startServer, type Client, type TestServer } from './harness/server';

describe('promises and credits', () => {
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

  const newDonor = async (lastName = 'Promise', client = admin): Promise<string> => (await client.post('/donors', { lastName })).body.data.documentId;
  const give = async (donor: string, data: object, client = admin): Promise<string> => {
    const answer = await client.post(`/donors/${donor}/donations`, data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  describe('a pledge', () => {
    const promise = async (donor: string, over: object = {}): Promise<string> => {
      const answer = await admin.post(`/donors/${donor}/pledges`, { amount: 873.18, ...over });
      expect([answer.status, answer.body.error]).toEqual([201, undefined]);
      return answer.body.data.documentId;
    };
    const read = async (id: string) => (await admin.get(`/pledges/${id}`).expect(200)).body.data;

    it.each([
      ['a schedule a cent short', { schedule: [{ dueOn: '2027-01-31', amount: 873.17 }] }, 'schedule'],
      ['a date that is none', { schedule: [{ dueOn: '2027-02-30', amount: 873.18 }] }, 'dueOn'],
      ['half a cent', { amount: 1.005 }, 'amount'],
      ['a currency that is none', { currency: 'ZZZ' }, 'currency'],
      ['another currency than the charity’s', { currency: 'USD' }, 'currency'],
      ['a state', { pledgeStatus: 'fulfilled' }, 'pledgeStatus'],
    ])('refuses %s', async (_, over, field) => {
      const answer = await admin.post(`/donors/${await newDonor()}/pledges`, { amount: 873.18, ...over });
      expect(code(answer)).toEqual([400, 'VALIDATION']);
      expect(answer.body.error.details.errors[0].path.at(-1)).toBe(field);
    });

    it('is paid by gifts, fulfilled by the last one, and active again after a refund', async () => {
      const donor = await newDonor();
      const schedule = [
        { dueOn: '2027-06-30', amount: 261.95 },
        { dueOn: '2027-01-31', amount: 611.23 },
      ];
      const pledge = await promise(donor, { schedule });
      expect(await read(pledge)).toMatchObject({
        pledgeStatus: 'active',
        paid: 0,
        balance: 873.18,
        schedule: [{ dueOn: '2027-01-31' }, { dueOn: '2027-06-30' }],
      });
      await give(donor, { amount: 611.23, pledge });
      expect(await read(pledge)).toMatchObject({ pledgeStatus: 'active', paid: 611.23, balance: 261.95 });
      const loose = await give(donor, { amount: 261.95 });
      const tied = await admin.patch(`/donations/${loose}`, { pledge });
      expect(tied.body.data).toMatchObject({ pledge });
      expect(await read(pledge)).toMatchObject({ pledgeStatus: 'fulfilled', paid: 873.18, balance: 0 });
      expect(code(await admin.patch(`/pledges/${pledge}`, { pledgeStatus: 'written_off' }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
      await admin.post(`/donations/${loose}/refund`, { reason: 'bounced' }).expect(200);
      expect(await read(pledge)).toMatchObject({ pledgeStatus: 'active', paid: 611.23, balance: 261.95 });
      await admin.patch(`/donations/${loose}`, { pledge: null }).expect(200);
      expect(code(await admin.delete(`/pledges/${pledge}`))).toEqual([409, 'IN_USE']);
    });

    it('is listed with those of all donors, newest first, by state, campaign and fund', async () => {
      const campaign = (await admin.post('/campaigns', { name: 'Promesses' })).body.data.documentId;
      const fund = (await admin.post('/funds', { name: 'Promesses' })).body.data.documentId;
      const older = await promise(await newDonor('Ancienne'), { campaign, pledgedOn: '2026-01-01' });
      const newer = await promise(await newDonor('Récente'), { campaign, fund, pledgedOn: '2026-02-01' });
      await admin.patch(`/pledges/${older}`, { pledgeStatus: 'cancelled' }).expect(200);
      const ids = async (query: string, client = viewer): Promise<string[]> =>
        (await client.get(`/pledges?${query}`).expect(200)).body.data.map(({ documentId }: { documentId: string }) => documentId);
      expect(await ids(`campaign=${campaign}`)).toEqual([newer, older]);
      expect(await ids(`campaign=${campaign}&pledgeStatus=cancelled`)).toEqual([older]);
      expect(await ids(`fund=${fund}`)).toEqual([newer]);
      expect(await ids(`fund=${campaign}`)).toEqual([]);
      expect((await viewer.get(`/pledges?campaign=${campaign}&pagination[pageSize]=1&pagination[page]=2`)).body).toMatchObject({
        data: [{ documentId: older, donor: { name: 'Ancienne' } }],
        meta: { pagination: { page: 2, pageSize: 1, pageCount: 2, total: 2 } },
      });
      expect(await ids('pagination[pageSize]=100', otherAdmin)).not.toContain(newer);
      expect(code(await viewer.get('/pledges?pledgeStatus=soon'))).toEqual([400, 'VALIDATION']);
    });

    it('follows its amount, is written off with what is missing, and is closed then', async () => {
      const donor = await newDonor();
      const pledge = await promise(donor, { amount: 100, schedule: [{ dueOn: '2027-01-31', amount: 100 }] });
      await give(donor, { amount: 60, pledge });
      expect(code(await admin.patch(`/pledges/${pledge}`, { amount: 120 }))).toEqual([400, 'PLEDGE_SCHEDULE_SUM']);
      expect((await admin.patch(`/pledges/${pledge}`, { amount: 120, schedule: [] })).body.data).toMatchObject({ amount: 120, balance: 60, schedule: [] });
      expect((await admin.patch(`/pledges/${pledge}`, { amount: 60 })).body.data).toMatchObject({ pledgeStatus: 'fulfilled', balance: 0 });
      expect((await admin.patch(`/pledges/${pledge}`, { amount: 120 })).body.data).toMatchObject({ pledgeStatus: 'active', balance: 60 });
      expect((await admin.patch(`/pledges/${pledge}`, { pledgeStatus: 'written_off' })).body.data).toMatchObject({ pledgeStatus: 'written_off', balance: 60 });
      expect(code(await admin.patch(`/pledges/${pledge}`, { pledgeStatus: 'active' }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
      expect(code(await admin.patch(`/pledges/${pledge}`, { amount: 1 }))).toEqual([409, 'PLEDGE_CLOSED']);
      expect(code(await admin.patch(`/pledges/${pledge}`, { pledgedOn: '2026-01-01' }).set('If-Match', '"old"'))).toEqual([412, 'STALE']);
      expect((await admin.get(`/donors/${donor}/pledges?pledgeStatus=written_off`)).body).toMatchObject({
        data: [{ documentId: pledge }],
        meta: { pagination: { total: 1 } },
      });
    });

    it('keeps its rules at Strapi’s own door', async () => {
      const api = await server.as('admin');
      const donor = await newDonor();
      const schedule = [{ dueOn: '2027-01-31', amount: 9 }];
      expect(code(await api.post('/api/v1/pledges', { donor, amount: 10, schedule }))).toEqual([400, 'PLEDGE_SCHEDULE_SUM']);
      expect(code(await api.post('/api/v1/pledges', { donor, amount: 10, pledgeStatus: 'fulfilled' }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
      const made = await api.post('/api/v1/pledges', { donor, amount: 10 });
      expect([made.status, made.body.data.balance]).toEqual([201, 10]);
      const path = `/api/v1/pledges/${made.body.data.documentId}`;
      expect(code(await api.put(path, { pledgeStatus: 'fulfilled' }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
      expect((await api.put(path, { paid: 10 })).status).toBe(400);
      await api.delete(path).expect(204);
    });

    it('belongs to its charity, and viewers only read', async () => {
      const pledge = await promise(await newDonor());
      expect((await viewer.get(`/pledges/${pledge}`)).status).toBe(200);
      expect(code(await viewer.post(`/donors/${await newDonor()}/pledges`, { amount: 1 }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await viewer.patch(`/pledges/${pledge}`, { amount: 1 }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await member.delete(`/pledges/${pledge}`))).toEqual([403, 'FORBIDDEN']);
      expect(code(await admin.patch(`/pledges/${pledge}`, {}))).toEqual([400, 'VALIDATION']);
      const foreign = await newDonor('Singh', otherAdmin);
      const theirs = (await otherAdmin.post(`/donors/${foreign}/pledges`, { amount: 5 })).body.data.documentId;
      for (const answer of [
        await admin.get(`/pledges/${theirs}`),
        await admin.patch(`/pledges/${theirs}`, { amount: 1 }),
        await admin.delete(`/pledges/${theirs}`),
        await admin.get(`/donors/${foreign}/pledges`),
        await admin.post(`/donors/${foreign}/pledges`, { amount: 1 }),
      ])
        expect(code(answer)).toEqual([404, 'NOT_FOUND']);
      expect(code(await admin.post(`/donors/${await newDonor()}/donations`, { amount: 5, pledge: theirs }))).toEqual([400, 'INVALID_REFERENCE']);
      await admin.delete(`/pledges/${pledge}`).expect(204);
    });
  });

  describe('a soft credit', () => {
    const stats = async (donor: string) => (await admin.get(`/donors/${donor}/stats`)).body.data;
    const credit = (gift: string, data: object, client = admin) => client.post(`/donations/${gift}/soft-credits`, data);

    it('counts beside hard money, never in it, and follows the gift', async () => {
      const [giver, spouse] = [await newDonor('Donne'), await newDonor('Conjoint')];
      const gift = await give(giver, { amount: 100 });
      const made = await credit(gift, { donor: spouse, type: 'household', amount: 60 });
      expect(made.body.data).toMatchObject({
        amount: 60,
        type: 'household',
        donor: { documentId: spouse },
        donation: { documentId: gift, amount: 100, donor: { documentId: giver } },
      });
      expect(made.status).toBe(201);
      expect(await stats(spouse)).toMatchObject({ softCreditTotal: 60, totalDonated: 0, donationCount: 0, lifecycle: 'prospect' });
      expect(await stats(giver)).toMatchObject({ softCreditTotal: 0, totalDonated: 100 });
      await admin.patch(`/soft-credits/${made.body.data.documentId}`, { amount: 100 }).expect(200);
      expect((await stats(spouse)).softCreditTotal).toBe(100);
      expect((await admin.get(`/donors/${spouse}/soft-credits`)).body).toMatchObject({ data: [{ amount: 100 }], meta: { pagination: { total: 1 } } });
      expect((await admin.get(`/donations/${gift}/soft-credits`)).body.data).toHaveLength(1);
      await admin.post(`/donations/${gift}/refund`, { reason: 'mistake' }).expect(200);
      expect((await stats(spouse)).softCreditTotal).toBe(0);
      await admin.delete(`/soft-credits/${made.body.data.documentId}`).expect(204);
      expect((await admin.get(`/donors/${spouse}/soft-credits`)).body.data).toEqual([]);
    });

    it('is at most its gift, and one for a gift, donor and type', async () => {
      const [giver, other] = [await newDonor('Donne'), await newDonor('Solliciteur')];
      const gift = await give(giver, { amount: 50 });
      expect(code(await credit(gift, { donor: other, amount: 50.01 }))).toEqual([400, 'SOFT_CREDIT_EXCEEDS_GIFT']);
      expect(code(await credit(gift, { donor: other, amount: 0 }))).toEqual([400, 'VALIDATION']);
      expect(code(await credit(gift, { donor: other, amount: 1, type: 'friend' }))).toEqual([400, 'VALIDATION']);
      const answers = await Promise.all(Array.from({ length: 4 }, () => credit(gift, { donor: other, amount: 50, type: 'solicitor' })));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      expect((await stats(other)).softCreditTotal).toBe(50);
      const shrunk = await admin.patch(`/donations/${gift}`, { amount: 40 });
      expect(code(shrunk)).toEqual([400, 'INVALID_VALUE']);
      expect((await stats(giver)).totalDonated).toBe(50);
      expect(code(await credit(gift, { donor: 'nobody0here', amount: 1 }))).toEqual([400, 'INVALID_REFERENCE']);
    });

    it('comes with its gift in one request, whole or not at all', async () => {
      const [giver, spouse, friend] = [await newDonor('Donne'), await newDonor('Conjoint'), await newDonor('Ami')];
      const softCredits = [
        { donor: spouse, type: 'household', amount: 50 },
        { donor: friend, amount: 20 },
      ];
      const gift = await give(giver, { amount: 50, softCredits }, member);
      expect((await admin.get(`/donations/${gift}/soft-credits`)).body.data).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ donor: { documentId: spouse, name: 'Conjoint' }, type: 'household', amount: 50 }),
          expect.objectContaining({ donor: { documentId: friend, name: 'Ami' }, type: 'other', amount: 20 }),
        ]),
      );
      expect([(await stats(giver)).totalDonated, (await stats(spouse)).softCreditTotal, (await stats(friend)).softCreditTotal]).toEqual([50, 50, 20]);

      const refused = (credits: object[], client = admin) => client.post(`/donors/${giver}/donations`, { amount: 30, softCredits: credits });
      const foreign = await newDonor('Kaur', otherAdmin);
      const unknown = await refused([
        { donor: spouse, amount: 1 },
        { donor: foreign, amount: 1 },
      ]);
      expect(code(unknown)).toEqual([400, 'VALIDATION']);
      expect(unknown.body.error.details.errors).toMatchObject([{ path: ['data', 'softCredits', 1, 'donor'] }]);
      expect(code(await refused([{ donor: spouse, amount: 30.01 }]))).toEqual([400, 'SOFT_CREDIT_EXCEEDS_GIFT']);
      const twice = { donor: friend, type: 'matched', amount: 5 };
      expect(code(await refused([twice, twice]))).toEqual([409, 'ALREADY_EXISTS']);
      expect(code(await refused([{ donor: spouse, amount: 1 }], viewer))).toEqual([403, 'FORBIDDEN']);
      expect([(await stats(giver)).totalDonated, (await stats(spouse)).softCreditTotal, (await stats(friend)).softCreditTotal]).toEqual([50, 50, 20]);
    });

    it('keeps every total when two donors credit each other for new gifts, many times over', async () => {
      const [one, two] = [await newDonor('Un'), await newDonor('Deux')];
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, index) => {
          const [giver, other] = index % 2 === 0 ? [one, two] : [two, one];
          return admin.post(`/donors/${giver}/donations`, { amount: 10, softCredits: [{ donor: other, amount: 5 }] });
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      for (const donor of [one, two]) expect(await stats(donor)).toMatchObject({ softCreditTotal: 40, totalDonated: 80 });
    });

    it('keeps both totals when gifts and credits cross, many times over', async () => {
      const [one, two] = [await newDonor('Un'), await newDonor('Deux')];
      const gifts = await Promise.all(Array.from({ length: 16 }, (_, index) => give(index % 2 === 0 ? one : two, { amount: 10 })));
      const answers = await Promise.all(
        gifts.flatMap((gift, index) => [credit(gift, { donor: index % 2 === 0 ? two : one, amount: 5 }), admin.patch(`/donations/${gift}`, { amount: 20 })]),
      );
      expect(answers.map(({ status }) => status)).toEqual(gifts.flatMap(() => [201, 200]));
      for (const donor of [one, two]) expect(await stats(donor)).toMatchObject({ softCreditTotal: 40, totalDonated: 160 });
    });

    it('keeps its rules at Strapi’s own door', async () => {
      const api = await server.as('admin');
      const [giver, other] = [await newDonor('Donne'), await newDonor('Autre')];
      const gift = await give(giver, { amount: 50 });
      expect(code(await api.post('/api/v1/soft-credits', { donation: gift, donor: other, amount: 51, type: 'other' }))).toEqual([
        400,
        'SOFT_CREDIT_EXCEEDS_GIFT',
      ]);
      const made = await api.post('/api/v1/soft-credits', { donation: gift, donor: other, amount: 20, type: 'other' });
      expect([made.status, (await stats(other)).softCreditTotal]).toEqual([201, 20]);
      const path = `/api/v1/soft-credits/${made.body.data.documentId}`;
      expect(code(await api.put(path, { amount: 50.01 }))).toEqual([400, 'SOFT_CREDIT_EXCEEDS_GIFT']);
      await api.put(path, { amount: 30 }).expect(200);
      expect((await stats(other)).softCreditTotal).toBe(30);
      await api.delete(path).expect(204);
      expect((await stats(other)).softCreditTotal).toBe(0);
    });

    it('belongs to its charity, and roles hold', async () => {
      const gift = await give(await newDonor(), { amount: 50 });
      const other = await newDonor();
      const { documentId } = (await credit(gift, { donor: other, amount: 5 }, member)).body.data;
      expect(code(await credit(gift, { donor: other, amount: 5, type: 'matched' }, viewer))).toEqual([403, 'FORBIDDEN']);
      expect(code(await viewer.patch(`/soft-credits/${documentId}`, { amount: 1 }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await member.delete(`/soft-credits/${documentId}`))).toEqual([403, 'FORBIDDEN']);
      const foreign = await newDonor('Singh', otherAdmin);
      const theirs = await give(foreign, { amount: 5 }, otherAdmin);
      const theirCredit = (await credit(theirs, { donor: await newDonor('Kaur', otherAdmin), amount: 5 }, otherAdmin)).body.data.documentId;
      for (const answer of [
        await admin.get(`/donations/${theirs}/soft-credits`),
        await credit(theirs, { donor: other, amount: 1 }),
        await admin.get(`/donors/${foreign}/soft-credits`),
        await admin.patch(`/soft-credits/${theirCredit}`, { amount: 1 }),
        await admin.delete(`/soft-credits/${theirCredit}`),
      ])
        expect(code(answer)).toEqual([404, 'NOT_FOUND']);
      expect(code(await credit(gift, { donor: foreign, amount: 1 }))).toEqual([400, 'INVALID_REFERENCE']);
    });
  });
});
