import { createHash } from 'node:crypto';
import { ADDRESS, gift, readyForReceipts, receiptDonor } from './harness/charity-settings';
import { startServer, type Client, type TestServer } from './harness/server';

/** What staff do with receipts, one at a time. */
describe('official receipts', () => {
  let server: TestServer;
  let admin: Client;
  let donor: string;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    await readyForReceipts(admin);
    donor = await receiptDonor(admin);
  });
  afterAll(() => server.stop());

  const issue = (donation: string, body: object = {}) => admin.post(`/donations/${donation}/receipt`, body);
  const codes = (answer: { body: { error: { details: { reasons: { code: string }[] } } } }): string[] =>
    answer.body.error.details.reasons.map(({ code }) => code);
  const raw = async (statement: string, values: readonly (string | number)[] = []) => (await server.strapi.db.connection.raw(statement, [...values])).rows;
  const binary = (path: string) =>
    admin
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  it('gives a gift its receipt, numbers without a gap, and locks what it shows', async () => {
    const donation = await gift(admin, donor, { amount: 100, receivedOn: '2025-03-01', advantageAmount: 10.01, advantageDescription: 'Souper' });
    const answer = await issue(donation);
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      number: 'LAN-2025-00001',
      receiptStatus: 'issued',
      kind: 'single',
      year: 2025,
      amount: 100,
      advantageAmount: 10.01,
      eligibleAmount: 89.99,
      language: 'fr',
      donorSnapshot: { displayName: 'Zoé L Tremblay' },
      lines: [{ donation, receivedOn: '2025-03-01', eligible: 89.99 }],
      previousHash: null,
      issuedBy: 'admin',
    });
    expect((await admin.get(`/donations/${donation}`)).body.data.receiptNumber).toBe('LAN-2025-00001');
    const second = await issue(await gift(admin, donor, { amount: 20, receivedOn: '2025-03-02' }));
    expect(second.body.data).toMatchObject({ number: 'LAN-2025-00002', previousHash: answer.body.data.hash });
    for (const change of [{ amount: 90 }, { receivedOn: '2025-03-02' }, { advantageAmount: 0 }, { inKind: { description: 'x', fairMarketValue: 1 } }]) {
      const refused = await admin.patch(`/donations/${donation}`, change);
      expect([refused.status, refused.body.error.details.code]).toEqual([409, 'GIFT_RECEIPTED']);
    }
    await admin.patch(`/donations/${donation}`, { memo: 'merci' }).expect(200);
    const again = await issue(donation);
    expect([again.status, again.body.error.details.code, codes(again)]).toEqual([422, 'NOT_RECEIPTABLE', ['ALREADY_RECEIPTED']]);
  });

  it('issues once for one Idempotency-Key', async () => {
    const donation = await gift(admin, donor, { amount: 30, receivedOn: '2025-04-01' });
    const [first, second] = await Promise.all([issue(donation).set('Idempotency-Key', 'r1'), issue(donation).set('Idempotency-Key', 'r1')]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual(second.body);
    const [one, two] = await Promise.all([
      gift(admin, donor, { amount: 31, receivedOn: '2025-04-01' }),
      gift(admin, donor, { amount: 32, receivedOn: '2025-04-01' }),
    ]);
    const both = await Promise.all([issue(one), issue(one), issue(two), issue(two)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422]);
  });

  it('copies byte for byte: the stored PDF, its hash, the same at each door', async () => {
    const donation = await gift(admin, donor, { amount: 50, receivedOn: '2025-05-05' });
    const { documentId, pdfSha256, number } = (await issue(donation)).body.data;
    const ofGift = await binary(`/donations/${donation}/receipt`);
    const own = await binary(`/receipts/${documentId}/pdf`);
    expect(ofGift.headers['content-type']).toBe('application/pdf');
    expect(ofGift.headers['content-disposition']).toContain(`${number}.pdf`);
    expect(Buffer.compare(ofGift.body, own.body)).toBe(0);
    expect(createHash('sha256').update(own.body).digest('hex')).toBe(pdfSha256);
    expect(own.body.subarray(0, 5).toString()).toBe('%PDF-');
    const data = await admin.get(`/donations/${donation}/receipt`).set('Accept', 'application/json');
    expect(data.body.data).toMatchObject({ documentId, number });
    expect((await admin.get(`/donors/${donor}/receipts?year=2025`)).body.data.map((each: { number: string }) => each.number)).toContain(number);
    expect((await admin.get(`/receipts?number=${number}&receiptStatus=issued`)).body.meta.pagination.total).toBe(1);
    expect((await admin.get(`/donations/${await gift(admin, donor, { amount: 1 })}/receipt`)).body.error.details.code).toBe('RECEIPT_MISSING');
  });

  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, string[]]>([
    ['no address', { address: {} }, { amount: 10 }, ['DONOR_ADDRESS_MISSING']],
    [
      'unknown language outside Quebec',
      { language: 'unknown', address: { ...ADDRESS, province: 'ON', postalCode: 'K1A 0B1' } },
      { amount: 10 },
      ['LANGUAGE_UNKNOWN'],
    ],
    ['an anonymous donor', { type: 'anonymous' }, { amount: 10 }, ['ANONYMOUS']],
    ['an anonymous gift', {}, { amount: 10, isAnonymous: true }, ['ANONYMOUS']],
    ['a gift on its way', {}, { amount: 10, paymentStatus: 'pending' }, ['NOT_PAID']],
    ['an advantage above 80 %', {}, { amount: 100, advantageAmount: 80.01, advantageDescription: 'Gala' }, ['ADVANTAGE_ABOVE_80_PERCENT']],
    ['an advantage nobody described', {}, { amount: 100, advantageAmount: 20 }, ['ADVANTAGE_WITHOUT_DESCRIPTION']],
    ['a foreign currency without its day and source', {}, { amount: 100, currency: 'USD', exchangeRate: 1.35 }, ['EXCHANGE_RATE_MISSING']],
    ['securities nobody named', {}, { amount: 100, donationType: 'securities' }, ['SECURITIES_WITHOUT_DESCRIPTION']],
    [
      'an appraiser nobody can find',
      {},
      { amount: 2000, donationType: 'in_kind', inKind: { description: 'Toile', fairMarketValue: 2000, appraiserName: 'A. Expert' } },
      ['APPRAISER_ADDRESS_MISSING'],
    ],
    ['a name no typeface has', { lastName: '王小明' }, { amount: 10 }, ['UNPRINTABLE_TEXT']],
    ['a date to come', {}, { amount: 10, receivedOn: '2199-01-01' }, ['FUTURE_DATE']],
  ])('refuses %s, and says why in the caller’s language', async (_what, who, what, reasons) => {
    const donation = await gift(admin, await receiptDonor(admin, who), what);
    const before = await raw('SELECT last_position FROM crm_receipt_registers');
    const answer = await issue(donation).set('Accept-Language', 'fr');
    expect([answer.status, answer.body.error.details.code, codes(answer)]).toEqual([422, 'NOT_RECEIPTABLE', reasons]);
    expect(answer.body.error.message).toBe('Aucun reçu ne peut être délivré; chaque raison est nommée.');
    expect(answer.body.error.details.reasons[0].message).toMatch(/[.]$/);
    expect(await raw('SELECT last_position FROM crm_receipt_registers')).toEqual(before);
  });

  it('refuses refunded and soft-credited gifts; a partly refunded one counts for what is left', async () => {
    const whole = await gift(admin, donor, { amount: 80, receivedOn: '2025-06-01' });
    await admin.post(`/donations/${whole}/refund`, { reason: 'erreur' }).expect(200);
    expect(codes(await issue(whole))).toEqual(['REFUNDED']);
    const part = await gift(admin, donor, { amount: 80, receivedOn: '2025-06-01' });
    await admin.post(`/donations/${part}/refund`, { amount: 30, reason: 'erreur' }).expect(200);
    expect((await issue(part)).body.data).toMatchObject({ amount: 50, eligibleAmount: 50 });
    const fund = await receiptDonor(admin, { type: 'foundation', companyName: 'Fonds Vocation' });
    const advised = await gift(admin, fund, { amount: 500, receivedOn: '2025-06-02' });
    await admin.post(`/donations/${advised}/soft-credits`, { donor, type: 'donor_advised_fund', amount: 500 }).expect(201);
    expect(codes(await issue(advised))).toEqual(['TRUE_DONOR_ELSEWHERE']);
    expect((await admin.get(`/donors/${donor}/receipts?year=2025`)).body.data.map((each: { amount: number }) => each.amount)).not.toContain(500);
  });

  it('asks for a missing address once, by a task', async () => {
    const homeless = await receiptDonor(admin, { address: {} });
    const donation = await gift(admin, homeless, { amount: 10 });
    await issue(donation).set('Idempotency-Key', 'homeless').expect(422);
    await issue(donation).expect(422);
    let tasks: { source: string }[] = [];
    for (let tries = 0; tries < 50 && tasks.length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      tasks = (await admin.get(`/tasks?donor=${homeless}`)).body.data;
    }
    expect(tasks.map(({ source }) => source)).toEqual(['receipt_preflight']);
  });

  it('decides the year by the charity’s clock, and mail by its postmark', async () => {
    const midnight = await gift(admin, donor, { amount: 25, receivedAt: '2026-01-01T04:59:59Z' });
    expect((await issue(midnight)).body.data).toMatchObject({ year: 2025, series: '2025', lines: [{ receivedOn: '2025-12-31' }] });
    const after = await gift(admin, donor, { amount: 25, receivedAt: '2026-01-01T05:00:00Z' });
    expect((await issue(after)).body.data).toMatchObject({ year: 2026, number: 'LAN-2026-00001' });
    const posted = await gift(admin, donor, { amount: 25, receivedOn: '2026-01-05', postmarkedOn: '2025-12-30', paymentMethodType: 'cheque' });
    expect((await issue(posted)).body.data).toMatchObject({ year: 2025, lines: [{ receivedOn: '2025-12-30' }] });
  });

  it('receipts property by its deemed value, securities by name, foreign money at its rate', async () => {
    const recent = {
      description: 'Tableau',
      fairMarketValue: 5000,
      cost: 800,
      acquiredOn: '2024-01-01',
      appraiserName: 'A. Expert',
      appraiserAddress: '1, rue Juste, Québec',
    };
    const painting = await gift(admin, donor, { amount: 5000, donationType: 'in_kind', inKind: recent, receivedOn: '2025-07-01' });
    expect((await admin.get(`/donations/${painting}`)).body.data.eligibleAmount).toBe(800);
    expect((await issue(painting)).body.data).toMatchObject({
      kind: 'in_kind',
      amount: 800,
      eligibleAmount: 800,
      lines: [{ inKind: { description: 'Tableau', appraiserName: 'A. Expert' } }],
    });
    const shares = await gift(admin, donor, {
      amount: 900,
      donationType: 'securities',
      securities: { symbol: 'BCE.TO', quantity: 20, price: 45 },
      receivedOn: '2025-07-01',
    });
    expect((await issue(shares)).body.data.lines[0].inKind.description).toBe('20 × BCE.TO');
    const dollars = await gift(admin, donor, {
      amount: 100,
      currency: 'USD',
      exchangeRate: 1.3712,
      exchangeRateOn: '2025-07-02',
      exchangeRateSource: 'Bank of Canada',
      receivedOn: '2025-07-02',
    });
    expect((await issue(dollars)).body.data).toMatchObject({
      currency: 'CAD',
      amount: 137.12,
      eligibleAmount: 137.12,
      lines: [{ foreign: { currency: 'USD', amount: 100, rate: '1.3712', rateOn: '2025-07-02', source: 'Bank of Canada' } }],
    });
  });

  it('acknowledges what is no official receipt in a series of its own, and leaves the gift free', async () => {
    const donation = await gift(admin, donor, { amount: 100, advantageAmount: 90, advantageDescription: 'Gala', receivedOn: '2025-08-01' });
    const answer = await issue(donation, { kind: 'acknowledgement' });
    expect(answer.body.data).toMatchObject({ kind: 'acknowledgement', number: 'LAN-ACK-2025-00001', eligibleAmount: 0, amount: 100 });
    expect((await admin.get(`/donations/${donation}`)).body.data.receiptNumber).toBeNull();
    expect(codes(await issue(donation, { kind: 'acknowledgement' }))).toEqual(['ALREADY_RECEIPTED']);
  });

  it('cancels: number and PDF stay, a second PDF says so, the gift is receiptable again', async () => {
    const donation = await gift(admin, donor, { amount: 60, receivedOn: '2025-09-01' });
    const { documentId, number, pdfSha256 } = (await issue(donation)).body.data;
    const cancelled = await admin.post(`/receipts/${documentId}/cancel`, { reason: 'Mauvais donateur' });
    expect(cancelled.status).toBe(200);
    expect(cancelled.body.data).toMatchObject({
      number,
      pdfSha256,
      receiptStatus: 'cancelled',
      cancelReason: 'Mauvais donateur',
      cancelledBy: 'admin',
      replacedBy: null,
    });
    const original = await binary(`/receipts/${documentId}/pdf?version=original`);
    expect(createHash('sha256').update(original.body).digest('hex')).toBe(pdfSha256);
    const marked = await binary(`/receipts/${documentId}/pdf`);
    expect(createHash('sha256').update(marked.body).digest('hex')).toBe(cancelled.body.data.cancelledPdfSha256);
    const twice = await admin.post(`/receipts/${documentId}/cancel`, { reason: 'encore' });
    expect([twice.status, twice.body.error.details]).toMatchObject([409, { code: 'ILLEGAL_STATE_MOVE', from: 'cancelled' }]);
    await admin.patch(`/donations/${donation}`, { amount: 61 }).expect(200);
    expect((await issue(donation)).body.data).toMatchObject({ amount: 61, replaces: null });
    expect((await admin.post(`/receipts/${documentId}/cancel`, { reason: '王' })).body.error.details).toMatchObject({
      code: 'UNPRINTABLE_TEXT',
      characters: '王',
    });
  });

  it('replaces in a chain A → B → C, with what was wrong put right in the same step', async () => {
    const donation = await gift(admin, donor, { amount: 60, receivedOn: '2025-09-02' });
    const a = (await issue(donation)).body.data;
    const b = await admin.post(`/receipts/${a.documentId}/replace`, { reason: 'Montant', corrections: [{ donation, amount: 66.5 }] });
    expect(b.status).toBe(201);
    expect(b.body.data).toMatchObject({ amount: 66.5, receiptStatus: 'issued', replaces: { number: a.number } });
    const c = await admin.post(`/receipts/${b.body.data.documentId}/replace`, { reason: 'Date', corrections: [{ donation, receivedOn: '2025-09-03' }] });
    expect(c.body.data).toMatchObject({ replaces: { number: b.body.data.number }, lines: [{ receivedOn: '2025-09-03' }] });
    expect((await admin.get(`/receipts/${a.documentId}`)).body.data).toMatchObject({
      receiptStatus: 'replaced',
      replacedBy: { number: b.body.data.number },
      amount: 60,
    });
    expect((await admin.get(`/donations/${donation}`)).body.data).toMatchObject({ receiptNumber: c.body.data.number, amount: 66.5 });
    // From each of them one sees the whole chain, and from the gift everything it was ever on.
    const chain = [a, b.body.data, c.body.data].map(({ number }, index) => [number, index < 2 ? 'replaced' : 'issued']);
    for (const { documentId } of [a, b.body.data, c.body.data]) {
      const seen: { number: string; receiptStatus: string }[] = (await admin.get(`/receipts/${documentId}`)).body.data.chain;
      expect(seen.map(({ number, receiptStatus }) => [number, receiptStatus])).toEqual(chain);
    }
    const ofGift = (await admin.get(`/donations/${donation}/receipts`).expect(200)).body.data;
    expect(ofGift.map(({ number }: { number: string }) => number)).toEqual([c.body.data.number, b.body.data.number, a.number]);
    expect((await (await server.as('otherAdmin')).in('harbour').get(`/donations/${donation}/receipts`)).status).toBe(404);
    const other = await gift(admin, donor, { amount: 1 });
    const foreign = await admin.post(`/receipts/${c.body.data.documentId}/replace`, { reason: 'x', corrections: [{ donation: other, amount: 2 }] });
    expect([foreign.status, foreign.body.error.details.code]).toEqual([400, 'INVALID_REFERENCE']);
    const wrong = await admin.post(`/receipts/${c.body.data.documentId}/replace`, {
      reason: 'x',
      corrections: [{ donation, advantageAmount: 60, advantageDescription: 'Gala' }],
    });
    expect([wrong.status, codes(wrong)]).toEqual([422, ['ADVANTAGE_ABOVE_80_PERCENT']]);
    expect((await admin.get(`/receipts/${c.body.data.documentId}`)).body.data.receiptStatus).toBe('issued');
  });

  it('replaces with another amount of a gift to funds: one follows, several are named anew and must add up', async () => {
    const funds: string[] = [];
    for (const name of ['Bourses', 'Toit']) funds.push((await admin.post('/funds', { name }).expect(201)).body.data.documentId);
    const [scholarships = '', roof = ''] = funds;
    const replace = (receipt: string, correction: object) => admin.post(`/receipts/${receipt}/replace`, { reason: 'Montant', corrections: [correction] });
    const partsOf = async (donation: string) => (await admin.get(`/donations/${donation}`)).body.data.allocations;

    const whole = await gift(admin, donor, { amount: 60, receivedOn: '2025-09-02', allocations: [{ fund: scholarships, amount: 60 }] });
    const followed = await replace((await issue(whole)).body.data.documentId, { donation: whole, amount: 66.5 });
    expect([followed.status, followed.body.data.amount]).toEqual([201, 66.5]);
    expect(await partsOf(whole)).toMatchObject([{ fund: { documentId: scholarships }, amount: 66.5 }]);

    const parts = [
      { fund: scholarships, amount: 40 },
      { fund: roof, amount: 20.01 },
    ];
    const split = await gift(admin, donor, { amount: 60.01, receivedOn: '2025-09-02', allocations: parts });
    const receipt = (await issue(split)).body.data;
    const path = 'data.corrections.0.allocations';
    for (const [correction, refusal] of [
      [{ amount: 70 }, path],
      [{ amount: 70, allocations: parts }, path],
      [{ allocations: [{ fund: scholarships, amount: 60 }] }, path],
      [{ amount: 70, allocations: [{ fund: scholarships, amount: 70.001 }] }, `${path}.0.amount`],
      [
        {
          amount: 70,
          allocations: [
            { fund: scholarships, amount: 80 },
            { fund: roof, amount: -10 },
          ],
        },
        `${path}.1.amount`,
      ],
      [{ amount: 70, allocations: [{ fund: scholarships, amount: 70, share: 1 }] }, `${path}.0.share`],
      [{ amount: 70, allocations: 'all' }, path],
    ] as const) {
      const refused = await replace(receipt.documentId, { donation: split, ...correction });
      expect([refused.status, refused.body.error.details.errors.map((each: { path: string[] }) => each.path.join('.'))]).toEqual([400, [refusal]]);
    }
    const nowhere = await replace(receipt.documentId, { donation: split, amount: 70, allocations: [{ fund: 'nowhere', amount: 70 }] });
    expect([nowhere.status, nowhere.body.error.details.code]).toEqual([400, 'INVALID_REFERENCE']);
    expect((await admin.get(`/receipts/${receipt.documentId}`)).body.data).toMatchObject({ receiptStatus: 'issued', amount: 60.01 });
    expect(await partsOf(split)).toMatchObject(parts.map(({ fund, amount }) => ({ fund: { documentId: fund }, amount })));

    const moved = [
      { fund: scholarships, amount: 30 },
      { fund: roof, amount: 40 },
    ];
    const replaced = await replace(receipt.documentId, { donation: split, amount: 70, allocations: moved });
    expect([replaced.status, replaced.body.data.amount]).toEqual([201, 70]);
    expect(await partsOf(split)).toMatchObject(moved.map(({ fund, amount }) => ({ fund: { documentId: fund }, amount })));
  });

  it('a refund after the receipt leaves tasks: end the receipt, and the information return', async () => {
    const who = await receiptDonor(admin);
    const small = await gift(admin, who, { amount: 49.99, receivedOn: '2025-09-04' });
    const large = await gift(admin, who, { amount: 200, receivedOn: '2025-09-04' });
    await issue(small).expect(201);
    const { number } = (await issue(large)).body.data;
    await admin.post(`/donations/${small}/refund`, { reason: 'erreur' }).expect(200);
    await admin.post(`/donations/${large}/refund`, { amount: 50, reason: 'regret' }).expect(200);
    const tasks: { title: string; source: string; description: string }[] = (await admin.get(`/tasks?donor=${who}&sort=createdAt:asc`)).body.data;
    expect(tasks.map(({ source }) => source)).toEqual(['return_of_gift', 'return_of_gift', 'return_of_gift']);
    expect(tasks[0]?.title).toContain('Annuler le reçu');
    expect(tasks[1]?.title).toBe(`Remplacer le reçu ${number} : don remboursé en partie`);
    expect(tasks[2]?.description.split('\n')).toHaveLength(5);
  });

  it('what was issued cannot be changed, by anybody', async () => {
    const donation = await gift(admin, donor, { amount: 70, receivedOn: '2025-09-05' });
    const { documentId } = (await issue(donation)).body.data;
    const refused = async (statement: string): Promise<void> => {
      for (const role of ['origin', 'replica']) {
        const attempt = server.strapi.db.connection.transaction(async (transaction) => {
          await transaction.raw(`SET LOCAL session_replication_role = ${role}`);
          await transaction.raw(statement, statement.includes('?') ? [documentId] : []);
        });
        await expect(attempt).rejects.toMatchObject({ code: 'P0403' });
      }
    };
    await refused('UPDATE receipts SET amount = 1 WHERE document_id = ?');
    await refused(`UPDATE receipts SET receipt_status = 'issued', hash = 'x' WHERE document_id = ?`);
    await refused('UPDATE receipts SET lines = lines || lines WHERE document_id = ?');
    await refused('DELETE FROM receipts WHERE document_id = ?');
    await refused('UPDATE crm_receipt_files SET pdf = pdf');
    await refused('DELETE FROM crm_receipt_files');
    await refused('UPDATE crm_receipt_lines SET eligible = 1');
    await refused('TRUNCATE crm_receipt_files');
    await expect(server.strapi.db.connection.raw(`UPDATE crm_receipt_registers SET last_position = 0`)).rejects.toMatchObject({ code: 'P0403' });
    const id = (await raw('SELECT id FROM donations WHERE document_id = ?', [donation]))[0].id;
    const line = `INSERT INTO crm_receipt_lines (receipt_id, donation_id, organization_id, is_official, eligible) SELECT min(receipt_id), ${id}, min(organization_id), true, 1 FROM crm_receipt_lines`;
    await expect(server.strapi.db.connection.raw(line)).rejects.toMatchObject({ code: '23505', constraint: 'crm_receipt_lines_one_live' });
    expect((await admin.delete(`/donations/${donation}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('the register has every number, and its sum is what the gifts say', async () => {
    const register = (await admin.get('/receipts/register?year=2025')).body.data;
    expect(register.totals).toMatchObject({ missing: 0, difference: 0 });
    expect(register.totals.eligibleAmount).toBeGreaterThan(1000);
    expect(register.totals.cancelled).toBe(1);
    expect(register.totals.replaced).toBe(4);
    const official: { sequence: number; series: string }[] = register.entries.filter(({ series }: { series: string }) => series === '2025');
    expect(official.map(({ sequence }) => sequence)).toEqual(official.map((_entry, index) => index + 1));
    expect(register.series.map(({ series }: { series: string }) => series)).toEqual(['2025', 'ACK-2025']);
    const verified = (await admin.get('/receipts/verify')).body.data;
    expect(verified).toMatchObject({ isIntact: true, firstBroken: null });
    expect(verified.receipts).toBe(Number((await raw('SELECT count(*) FROM receipts'))[0].count));
  });

  it('belongs to its charity alone, and to who may', async () => {
    const donation = await gift(admin, donor, { amount: 15, receivedOn: '2025-10-01' });
    const { documentId } = (await issue(donation)).body.data;
    const other = (await server.as('otherAdmin')).in('harbour');
    for (const path of [`/receipts/${documentId}`, `/receipts/${documentId}/pdf`, `/donations/${donation}/receipt`, `/donors/${donor}/receipts`])
      expect((await other.get(path)).status).toBe(404);
    for (const path of [`/receipts/${documentId}/cancel`, `/receipts/${documentId}/replace`])
      expect((await other.post(path, { reason: 'x' })).status).toBe(404);
    expect((await other.post(`/donations/${donation}/receipt`, {})).status).toBe(404);
    expect((await other.get('/receipts/register?year=2025')).body.data.entries).toEqual([]);
    const member = (await server.as('member')).in('lanterne');
    const viewer = (await server.as('viewer')).in('lanterne');
    expect((await member.post(`/donations/${donation}/receipt`, {})).status).toBe(403);
    expect((await viewer.get(`/receipts/${documentId}`)).status).toBe(200);
    expect((await viewer.post(`/receipts/${documentId}/send`, {})).status).toBe(403);
    expect((await member.post(`/receipts/${documentId}/cancel`, { reason: 'x' })).status).toBe(403);
    expect((await (await server.as('member')).put(`/api/v1/receipts/${documentId}`, { amount: 1 })).status).toBeGreaterThanOrEqual(403);
  });

  it.each<[string, object | undefined, number]>([
    ['/receipts/register', undefined, 400],
    ['/receipts/register?year=abcd', undefined, 400],
    ['/receipts?receiptStatus=gone', undefined, 400],
    ['/receipts/nothing', undefined, 404],
    ['/receipts/nothing/cancel', { reason: '' }, 400],
    ['/receipts/nothing/cancel', { reason: 'x' }, 404],
    ['/receipts/consolidated', {}, 400],
    ['/receipts/consolidated', { year: 2025, donorIds: [] }, 400],
    ['/receipts/consolidated', { year: 2025, donorIds: ['nobody'] }, 400],
    ['/receipts/consolidated', { year: 2025, segmentId: 'nothing' }, 404],
    ['/receipts/consolidated', { year: 2025, donorIds: ['a'], segmentId: 'b' }, 400],
    ['/donations/nothing/receipt', {}, 404],
    ['/donations/nothing/receipt', { kind: 'single' }, 400],
  ])('%s with %j is a clear %i', async (path, body, status) => {
    const answer = await (body === undefined ? admin.get(path) : admin.post(path, body));
    expect(answer.status).toBe(status);
    expect(answer.body.error.details.code).toMatch(/^[A-Z_0-9]+$/);
  });

  it('lacking settings are named, each', async () => {
    const other = (await server.as('otherAdmin')).in('harbour');
    const there = await receiptDonor(other, { language: 'en' });
    const answer = await other.post(`/donations/${await gift(other, there, { amount: 10 })}/receipt`, {});
    expect(codes(answer)).toEqual(['CHARITY_ADDRESS_MISSING', 'PLACE_OF_ISSUE_MISSING', 'SIGNATORY_MISSING']);
    const foreign = {
      address: { line1: '1 Main St', city: 'Boston', province: 'MA', postalCode: '02101', country: 'US' },
      receiptSettings: { signatoryName: 'A', signatoryUntil: '2020-01-01' },
    };
    await other.patch('', foreign).expect(200);
    const again = await other.post(`/donations/${await gift(other, there, { amount: 10 })}/receipt`, { language: 'en' });
    expect(codes(again)).toEqual(['CHARITY_ADDRESS_FOREIGN', 'PLACE_OF_ISSUE_MISSING', 'SIGNATORY_NOT_ACTIVE']);
    expect((await other.patch('', { receiptSettings: { signatoryFrom: '2021-01-01' } })).status).toBe(400);
  });
});
