import { startServer, type Client, type TestServer } from './harness/server';

const PANEL = '/content-manager/collection-types/api::payment-method.payment-method';

describe('a donor’s payment methods', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;
  let donor: string;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
    donor = await newDonor('Tremblay');
  });
  afterAll(() => server.stop());

  const newDonor = async (lastName: string): Promise<string> => (await admin.post('/donors', { lastName })).body.data.documentId;
  const visa = {
    type: 'card',
    provider: 'stripe',
    providerReference: 'pm_1NvTHk2eZvKYlo2C9g4B2x7Q',
    brand: 'Visa',
    last4: '4242',
    expiryMonth: 12,
    expiryYear: 2099,
    bankName: 'RBC',
  };
  const add = async (owner: string, data: object = visa): Promise<string> => {
    const answer = await admin.post(`/donors/${owner}/payment-methods`, data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const list = async (owner: string, client = admin): Promise<{ documentId: string; isDefault: boolean }[]> =>
    (await client.get(`/donors/${owner}/payment-methods`).expect(200)).body.data;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];

  it.each([
    ['a card number as last four', { last4: '4242424242424242' }, 'last4'],
    ['a card number as bank', { bankName: '4242 4242 4242 4242' }, 'bankName'],
    ['a card number as token', { providerReference: '378282246310005' }, 'providerReference'],
    ['a security code', { cvv: '123' }, 'cvv'],
    ['a card number field', { cardNumber: '4242424242424242' }, 'cardNumber'],
    ['an account number', { bankName: 'RBC 00001-003-1234567' }, 'bankName'],
    ['three digits', { last4: '424' }, 'last4'],
    ['a thirteenth month', { expiryMonth: 13 }, 'expiryMonth'],
  ])('refuses %s and stores nothing', async (_, data, field) => {
    const someone = await newDonor('Refusé');
    const answer = await admin.post(`/donors/${someone}/payment-methods`, data);
    expect(code(answer)).toEqual([400, 'VALIDATION']);
    expect(answer.body.error.details.errors.map(({ path }: { path: string[] }) => path.at(-1))).toEqual([field]);
    expect(await list(someone)).toEqual([]);
  });

  it('refuses them at Strapi’s own doors too', async () => {
    const rest = await (
      await server.as('admin')
    ).post('/api/v1/payment-methods', { donor, type: 'card', methodStatus: 'active', bankName: '4242424242424242' });
    expect(code(rest)).toEqual([400, 'VALIDATION']);
    const staff = await server.as('staffAdmin');
    const panel = await staff.post(PANEL).send({ donor: { connect: [{ documentId: donor }] }, type: 'card', provider: '4242424242424242' });
    expect(panel.status).toBe(400);
    // The panel's own forms have no private field: what is sent in one is dropped.
    await staff.post(PANEL).send({ donor: { connect: [{ documentId: donor }] }, type: 'card', providerReference: '4242424242424242' });
    expect((await server.strapi.db.connection('payment_methods').whereRaw("concat(bank_name, provider_reference) LIKE '%42424242%'")).length).toBe(0);
  });

  it('shows digits, expiry and bank to administrators alone, and the token to nobody', async () => {
    const someone = await newDonor('Masquée');
    await add(someone);
    const [seen] = await list(someone);
    expect(seen).toMatchObject({ brand: 'Visa', last4: '4242', expiryMonth: 12, expiryYear: 2099, bankName: 'RBC', isMasked: false, methodStatus: 'active' });
    for (const client of [member, viewer])
      expect((await list(someone, client))[0]).toMatchObject({
        brand: 'Visa',
        last4: null,
        expiryMonth: null,
        expiryYear: null,
        bankName: null,
        isMasked: true,
      });
    const staff = await server.as('staffMember');
    const pages = [
      JSON.stringify(await list(someone)),
      (await (await server.as('admin')).get('/api/v1/payment-methods')).text,
      (await (await server.as('member')).get('/api/v1/payment-methods?fields[0]=brand')).text,
      (await staff.get(PANEL)).text,
      (await staff.in('lanterne').get(`/donors/${someone}/payment-methods`)).text,
    ];
    for (const page of pages) expect(page).not.toContain('pm_1Nv');
    for (const page of pages.slice(1)) expect(page).not.toContain('4242');
    const mine = await member.post(`/donors/${someone}/payment-methods`, visa);
    expect([mine.status, mine.body.data.last4]).toEqual([201, null]);
  });

  it('reads a card past its month as expired', async () => {
    const someone = await newDonor('Expirée');
    await add(someone, { ...visa, expiryMonth: 1, expiryYear: 2020 });
    expect((await list(someone))[0]).toMatchObject({ methodStatus: 'expired' });
  });

  it('keeps one default, whoever sets it, also when two are set at once', async () => {
    const someone = await newDonor('Défaut');
    const first = await add(someone, { ...visa, isDefault: true });
    const others = await Promise.all(Array.from({ length: 6 }, () => add(someone, { ...visa, isDefault: true })));
    expect((await list(someone)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
    const answers = await Promise.all([first, ...others].map((id) => admin.patch(`/payment-methods/${id}`, { isDefault: true })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await list(someone)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
    const rest = await (await server.as('admin')).put(`/api/v1/payment-methods/${first}`, { isDefault: true });
    expect(rest.status).toBe(200);
    expect((await list(someone))[0]).toMatchObject({ documentId: first, isDefault: true });
    expect((await admin.patch(`/payment-methods/${first}`, { methodStatus: 'inactive' })).body.data).toMatchObject({
      methodStatus: 'inactive',
      isDefault: false,
    });
    expect(code(await admin.patch(`/payment-methods/${first}`, { isDefault: true }))).toEqual([409, 'CONFLICT']);
  });

  it('deletes what nothing refers to, deactivates what gifts refer to, keeps what a plan collects with', async () => {
    const someone = await newDonor('Supprimée');
    const [unused, given, planned] = [await add(someone), await add(someone, { ...visa, isDefault: true }), await add(someone)];
    await admin.post(`/donors/${someone}/donations`, { amount: 10, paymentMethod: given }).expect(201);
    await server.strapi.db.connection.raw(
      `INSERT INTO recurring_donations (document_id, organization_id, donor_id, payment_method_id, amount, currency, frequency, "interval", start_date, plan_status, created_at, updated_at)
       SELECT crm_document_id(), organization_id, donor_id, id, 10, 'CAD', 'monthly', 1, '2026-01-01', 'active', now(), now() FROM payment_methods WHERE document_id = ?`,
      [planned],
    );
    expect(code(await member.delete(`/payment-methods/${unused}`))).toEqual([403, 'FORBIDDEN']);
    expect((await admin.delete(`/payment-methods/${unused}`)).body.data).toEqual({ documentId: unused, outcome: 'deleted' });
    expect(code(await (await server.as('admin')).delete(`/api/v1/payment-methods/${given}`))).toEqual([409, 'IN_USE']);
    expect((await admin.delete(`/payment-methods/${given}`)).body.data).toEqual({ documentId: given, outcome: 'deactivated' });
    expect(code(await admin.delete(`/payment-methods/${planned}`))).toEqual([409, 'IN_USE']);
    const left = await list(someone);
    expect(left.map((method) => method.documentId).sort()).toEqual([given, planned].sort());
    expect(left.find(({ documentId }) => documentId === given)).toMatchObject({ methodStatus: 'inactive', isDefault: false });
  });

  it('is refused to viewers, on an old version, empty, and across charities', async () => {
    const id = await add(donor);
    expect(code(await viewer.post(`/donors/${donor}/payment-methods`, visa))).toEqual([403, 'FORBIDDEN']);
    expect(code(await viewer.patch(`/payment-methods/${id}`, { brand: 'x' }))).toEqual([403, 'FORBIDDEN']);
    expect(code(await admin.patch(`/payment-methods/${id}`, {}))).toEqual([400, 'VALIDATION']);
    expect(code(await admin.patch(`/payment-methods/${id}`, { brand: 'x' }).set('If-Match', '"old"'))).toEqual([412, 'STALE']);
    const foreign = (await otherAdmin.post('/donors', { lastName: 'Singh' })).body.data.documentId;
    const theirs = (await otherAdmin.post(`/donors/${foreign}/payment-methods`, visa)).body.data.documentId;
    for (const answer of [
      await admin.get(`/donors/${foreign}/payment-methods`),
      await admin.post(`/donors/${foreign}/payment-methods`, visa),
      await admin.patch(`/payment-methods/${theirs}`, { brand: 'x' }),
      await admin.delete(`/payment-methods/${theirs}`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
  });
});
