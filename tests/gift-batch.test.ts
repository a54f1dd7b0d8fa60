import { readyForReceipts, receiptDonor } from './harness/charity-settings';
import { startServer, type Client, type TestServer } from './harness/server';

interface Row {
  rowKey: string;
  version: number;
  line?: number;
  donor?: string | null;
  donorText?: string | null;
  amount?: number | null;
  receivedOn?: string | null;
  chequeNumber?: string | null;
  campaign?: string | null;
  fund?: string | null;
  memo?: string | null;
}

describe('a stack of cheques is entered as a batch', () => {
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
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const made = async (client: Client, path: string, data: object): Promise<string> => {
    const answer = await client.post(path, data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const newDonor = (lastName = 'Tremblay', client = admin): Promise<string> => made(client, '/donors', { lastName });
  const newCampaign = (fields: object = {}): Promise<string> => made(admin, '/campaigns', { name: 'Noël', campaignStatus: 'active', ...fields });
  const newBatch = (expectedCount: number, expectedTotal: number, fields: object = {}): Promise<string> =>
    made(member, '/gift-batches', { expectedCount, expectedTotal, receivedOn: '2026-03-02', ...fields });
  const row = (key: string, donor: string | null, amount: number | null, more: Partial<Row> = {}): Row => ({ rowKey: key, version: 0, donor, amount, ...more });
  const save = (batch: string, rows: readonly Row[], client = member) => client.patch(`/gift-batches/${batch}/rows`, { rows });
  const saved = async (batch: string, rows: readonly Row[]): Promise<{ rowKey: string; version: number }[]> => {
    const answer = await save(batch, rows);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data.rows;
  };
  const post = (batch: string, client = member) => client.post(`/gift-batches/${batch}/post`, {});
  const reopen = (batch: string, reason = 'Wrong date on the slip', client = admin) => client.post(`/gift-batches/${batch}/reopen`, { reason });
  const stored = async (batch: string) => (await member.get(`/gift-batches/${batch}/rows`)).body.data as (Row & { donation: string | null })[];
  const gifts = async (batch: string) => (await admin.get(`/donations?giftBatch=${batch}&pagination[pageSize]=100`)).body;
  const stats = async (donor: string) => (await admin.get(`/donors/${donor}/stats`)).body.data;
  const totalsAreTrue = async (): Promise<void> => {
    const { verifyTotals } = server.module<{ verifyTotals: () => Promise<{ count: number; differences: unknown[] }> }>('platform/totals/verify-totals');
    const { runAsSystem } = server.module<{ runAsSystem: <T>(work: () => Promise<T>) => Promise<T> }>('platform/tenancy/scope');
    expect(await runAsSystem(verifyTotals)).toEqual({ count: 0, differences: [] });
  };

  describe('entering', () => {
    it('keeps an incomplete row, fills in the batch’s defaults and keeps what a save does not name', async () => {
      const [campaign, donor] = [await newCampaign(), await newDonor()];
      const batch = await newBatch(2, 60, { name: 'Courrier du lundi', campaign, depositedOn: '2026-03-03' });
      await saved(batch, [
        row('a', null, null, { donorText: 'Trembl' }),
        row('b', donor, 25.5, { receivedOn: '2026-02-27', campaign: null, chequeNumber: '0042' }),
      ]);
      await saved(batch, [{ rowKey: 'b', version: 1, memo: 'Merci!' }]);
      expect(await stored(batch)).toMatchObject([
        {
          rowKey: 'a',
          version: 1,
          line: 1,
          donor: null,
          donorText: 'Trembl',
          amount: null,
          receivedOn: '2026-03-02',
          campaign: { documentId: campaign },
          paymentMethodType: 'cheque',
        },
        {
          rowKey: 'b',
          version: 2,
          line: 2,
          donor: { documentId: donor },
          amount: 25.5,
          receivedOn: '2026-02-27',
          campaign: null,
          chequeNumber: '0042',
          memo: 'Merci!',
        },
      ]);
      const { data } = (await viewer.get(`/gift-batches/${batch}`)).body;
      expect(data).toMatchObject({
        name: 'Courrier du lundi',
        batchStatus: 'open',
        enteredCount: 2,
        enteredTotal: 25.5,
        differenceCount: 0,
        differenceTotal: -34.5,
        currency: 'CAD',
      });
    });

    it('answers a save that comes twice (its answer was lost) as if it were the first', async () => {
      const batch = await newBatch(1, 10);
      const first = row('lost', await newDonor(), 10);
      await saved(batch, [first]);
      expect(await saved(batch, [first])).toMatchObject([{ rowKey: 'lost', version: 1 }]);
      await saved(batch, [{ rowKey: 'lost', version: 1, amount: 11 }]);
      expect(await saved(batch, [{ rowKey: 'lost', version: 1, amount: 11 }])).toMatchObject([{ version: 2 }]);
      expect(await stored(batch)).toHaveLength(1);
    });

    it('lets two people enter one batch; who changes what the other changed is told, and nothing of it is saved', async () => {
      const [batch, donor] = [await newBatch(40, 400), await newDonor()];
      const half = (who: string) =>
        Array.from({ length: 20 }, (_, index) => save(batch, [row(`${who}-${index}`, donor, 10)], who === 'admin' ? admin : member));
      const answers = await Promise.all([...half('admin'), ...half('member')]);
      expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
      const lines = (await stored(batch)).map(({ line }) => line);
      expect([lines.length, new Set(lines).size]).toEqual([40, 40]);

      await saved(batch, [{ rowKey: 'admin-0', version: 1, amount: 20 }]);
      const late = await save(batch, [{ rowKey: 'admin-0', version: 1, amount: 30 }, row('innocent', donor, 5)], admin);
      expect(code(late)).toEqual([412, 'BATCH_ROWS_STALE']);
      expect(late.body.error.details).toMatchObject({ stale: ['admin-0'], rows: [{ rowKey: 'admin-0', version: 2, amount: 20 }] });
      expect((await stored(batch)).map(({ rowKey }) => rowKey)).not.toContain('innocent');
      expect(code(await member.delete(`/gift-batches/${batch}/rows/admin-0?version=1`))).toEqual([412, 'BATCH_ROWS_STALE']);
      await member.delete(`/gift-batches/${batch}/rows/admin-0?version=2`).expect(204);
      await member.delete(`/gift-batches/${batch}/rows/admin-0`).expect(404);
      const ghost = await save(batch, [{ rowKey: 'admin-0', version: 2, amount: 30 }], admin);
      expect([code(ghost), ghost.body.error.details.rows]).toEqual([[412, 'BATCH_ROWS_STALE'], []]);
    });

    it('has rows that kept the default follow a new one, and no others', async () => {
      const [donor, before, after] = [await newDonor(), await newCampaign({ name: 'Avant' }), await newCampaign({ name: 'Après' })];
      const batch = await newBatch(2, 20, { campaign: before });
      await saved(batch, [row('follows', donor, 10), row('own', donor, 10, { receivedOn: '2026-01-15', campaign: null })]);
      await member.patch(`/gift-batches/${batch}`, { receivedOn: '2026-03-09', campaign: after }).expect(200);
      expect(await stored(batch)).toMatchObject([
        { rowKey: 'follows', receivedOn: '2026-03-09', campaign: { documentId: after } },
        { rowKey: 'own', receivedOn: '2026-01-15', campaign: null },
      ]);
    });

    it.each<[string, Partial<Row>, string]>([
      ['a negative amount', { amount: -10 }, 'amount'],
      ['nothing', { amount: 0 }, 'amount'],
      ['three decimals', { amount: 10.005 }, 'amount'],
      ['more than the column holds', { amount: 1e13 }, 'amount'],
      ['a date that does not exist', { receivedOn: '2026-02-30' }, 'receivedOn'],
      ['NUL in a note', { memo: 'a\u0000b' }, 'memo'],
      ['NUL in a name', { donorText: '\u0000' }, 'donorText'],
      ['a cheque number of a kilobyte', { chequeNumber: '9'.repeat(1000) }, 'chequeNumber'],
      ['a donor nobody has', { donor: 'nothing0here' }, 'donor'],
      ['a campaign nobody has', { campaign: 'nothing0here' }, 'campaign'],
      ['a fund that is no id', { fund: 'DROP TABLE' }, 'fund'],
      ['a version that is none', { version: -1 }, 'version'],
    ])('refuses %s and names the place', async (_, wrong, field) => {
      const [batch, donor] = [await newBatch(1, 10), await newDonor()];
      const answer = await save(batch, [row('good', donor, 10), { ...row('bad', donor, 10), ...wrong }]);
      expect(code(answer)).toEqual([400, 'VALIDATION']);
      expect(answer.body.error.details.errors.map(({ path }: { path: unknown[] }) => path.join('.'))).toEqual([`data.rows.1.${field}`]);
      expect(await stored(batch)).toEqual([]);
    });

    it('refuses odd keys, a key twice, no rows, unknown fields and impossible control totals', async () => {
      const batch = await newBatch(1, 10);
      expect(code(await save(batch, [row('../etc', null, 10)]))).toEqual([400, 'VALIDATION']);
      expect(code(await save(batch, [row('same', null, 10), row('same', null, 10)]))).toEqual([400, 'VALIDATION']);
      expect(code(await save(batch, []))).toEqual([400, 'VALIDATION']);
      expect(code(await member.patch(`/gift-batches/${batch}/rows`, { rows: [{ ...row('a', null, 1), giftBatch: 'x' }] }))).toEqual([400, 'VALIDATION']);
      for (const wrong of [
        { expectedCount: 0 },
        { expectedCount: 501 },
        { expectedCount: 1.5 },
        { expectedTotal: -1 },
        { expectedTotal: 'ten' },
        { batchStatus: 'posted' },
      ])
        expect(code(await member.post('/gift-batches', { expectedCount: 1, expectedTotal: 10, ...wrong }))).toEqual([400, 'VALIDATION']);
      expect(code(await member.post('/gift-batches', {}))).toEqual([400, 'VALIDATION']);
      expect(code(await member.post('/gift-batches', { expectedCount: 1, expectedTotal: 10, campaign: 'nothing0here' }))).toEqual([400, 'INVALID_REFERENCE']);
    });

    it('never keeps a card number in free text', async () => {
      const batch = await newBatch(1, 10);
      await saved(batch, [row('card', null, 10, { memo: 'Visa 4111 1111 1111 1111' })]);
      expect(JSON.stringify(await sql('SELECT * FROM gift_batch_rows WHERE row_key = ?', ['card']))).not.toMatch(/4111[\s-]?1111[\s-]?1111/);
    });
  });

  describe('posting', () => {
    it('makes every row a gift with the batch on it; donors, campaigns and funds are right', async () => {
      const [roy, cote] = [await newDonor('Roy'), await newDonor('Côté')];
      const campaign = await newCampaign({ name: 'Printemps' });
      const fund = await made(admin, '/funds', { name: 'Bourses' });
      const batch = await newBatch(3, 175.25, { campaign, fund, depositedOn: '2026-03-04' });
      await saved(batch, [
        row('1', roy, 100, { chequeNumber: '101', memo: 'Pour maman' }),
        row('2', cote, 50.25),
        row('3', roy, 25, { fund: null, campaign: null, receivedOn: '2025-12-31' }),
      ]);
      const posted = await post(batch);
      expect([posted.status, posted.body.error]).toEqual([200, undefined]);
      expect(posted.body.data).toMatchObject({ batchStatus: 'posted', postedBy: 'member', enteredCount: 3, differenceTotal: 0 });
      expect((await gifts(batch)).meta).toMatchObject({ countedAmount: 175.25, pagination: { total: 3 } });
      const [first] = await stored(batch);
      const gift = (await admin.get(`/donations/${first?.donation}`)).body.data;
      expect(gift).toMatchObject({
        donor: { documentId: roy },
        amount: 100,
        paymentStatus: 'completed',
        paymentMethodType: 'cheque',
        chequeNumber: '101',
        receivedOn: '2026-03-02',
        depositedOn: '2026-03-04',
        campaign: { documentId: campaign },
        giftBatch: { documentId: batch },
        eligibleAmount: 100,
        netAmount: 100,
        memo: 'Pour maman',
        allocations: [{ fund: { documentId: fund }, amount: 100 }],
      });
      expect(await stats(roy)).toMatchObject({ totalDonated: 125, donationCount: 2, firstDonationOn: '2025-12-31' });
      expect((await admin.get(`/campaigns/${campaign}/stats`)).body.data).toMatchObject({ totalRaised: 150.25, giftCount: 2, donorCount: 2 });
      expect((await admin.get(`/donors/${cote}/history?kind=gift`)).body.data[0].subject.type).toBe('donation');
      await totalsAreTrue();
    });

    it('gives each gift exactly what the same gift entered alone has', async () => {
      const donor = await newDonor('Pareil');
      const batch = await newBatch(1, 42.42);
      await saved(batch, [row('same', donor, 42.42, { chequeNumber: '7', memo: 'Carte 4111 1111 1111 1111' })]);
      await post(batch).expect(200);
      const alone = await made(admin, `/donors/${donor}/donations`, {
        amount: 42.42,
        paymentMethodType: 'cheque',
        chequeNumber: '7',
        receivedOn: '2026-03-02',
        memo: 'Carte 4111 1111 1111 1111',
      });
      const columns = await sql('SELECT * FROM donations WHERE donor_id = (SELECT id FROM donors WHERE document_id = ?) ORDER BY id', [donor]);
      const [batched, single] = columns.map(
        ({ id: _i, document_id: _d, gift_batch_id: _b, created_at: _c, updated_at: _u, published_at: _p, ...rest }) => rest,
      );
      expect(batched).toEqual(single);
      expect(columns[1]?.document_id).toBe(alone);
    });

    it('posts nothing while the control totals differ, and says by how much in both languages', async () => {
      const donor = await newDonor();
      const batch = await newBatch(3, 100);
      await saved(batch, [row('1', donor, 40), row('2', donor, 50.1)]);
      const refused = await post(batch).set('Accept-Language', 'fr');
      expect(code(refused)).toEqual([422, 'BATCH_TOTALS_DIFFER']);
      expect(refused.body.error.details).toMatchObject({
        expectedCount: 3,
        enteredCount: 2,
        differenceCount: -1,
        expectedTotal: 100,
        enteredTotal: 90.1,
        differenceTotal: -9.9,
      });
      expect(refused.body.error.message).toContain('écart : -1 lignes, -9.9 CAD');
      await member.patch(`/gift-batches/${batch}`, { expectedCount: 2 }).expect(200);
      expect(code(await post(batch))).toEqual([422, 'BATCH_TOTALS_DIFFER']);
      expect(await stats(donor)).toMatchObject({ donationCount: 0 });
      await member.patch(`/gift-batches/${batch}`, { expectedTotal: 90.1 }).expect(200);
      await post(batch).expect(200);
    });

    it('posts nothing while a row is not complete or its campaign or fund is closed, and names each row and field', async () => {
      const donor = await newDonor();
      const [cancelled, over, running] = [
        await newCampaign(),
        await newCampaign({ campaignStatus: 'completed', startDate: '2026-01-01', endDate: '2026-02-15' }),
        await newCampaign(),
      ];
      await admin.patch(`/campaigns/${cancelled}`, { campaignStatus: 'cancelled' }).expect(200);
      const fund = await made(admin, '/funds', { name: 'Ancien' });
      const batch = await newBatch(7, 60, { campaign: running });
      await saved(batch, [
        row('whole', donor, 10),
        row('no-donor', null, 10, { donorText: 'Trembl' }),
        row('no-amount', donor, null),
        row('no-date', donor, 10, { receivedOn: null }),
        row('cancelled', donor, 10, { campaign: cancelled }),
        row('over', donor, 10, { campaign: over }),
        row('in-time', donor, 5, { campaign: over, receivedOn: '2026-02-15' }),
        row('fund', donor, 5, { fund }),
      ]);
      await admin.patch(`/funds/${fund}`, { isArchived: true }).expect(200);
      const refused = await post(batch).set('Accept-Language', 'fr');
      expect(code(refused)).toEqual([422, 'BATCH_ROWS_INVALID']);
      expect(refused.body.error.details.errors.map(({ rowKey, line, field, code: why }: Record<string, unknown>) => [rowKey, line, field, why])).toEqual([
        ['no-donor', 2, 'donor', 'DONOR_MISSING'],
        ['no-amount', 3, 'amount', 'AMOUNT_MISSING'],
        ['no-date', 4, 'receivedOn', 'DATE_MISSING'],
        ['cancelled', 5, 'campaign', 'CAMPAIGN_CANCELLED'],
        ['over', 6, 'campaign', 'CAMPAIGN_OVER'],
        ['fund', 8, 'fund', 'FUND_ARCHIVED'],
      ]);
      expect(refused.body.error.details.errors[0].message).toBe('Choisissez le donateur.');
      expect(await stats(donor)).toMatchObject({ donationCount: 0 });
      expect((await gifts(batch)).meta.pagination.total).toBe(0);
    });

    it('posts once, however often and from wherever the button is pressed', async () => {
      const donor = await newDonor();
      const batch = await newBatch(1, 10);
      await saved(batch, [row('once', donor, 10)]);
      const twice = await Promise.all([1, 2].map(() => post(batch).set('Idempotency-Key', `post-${batch}`)));
      expect(twice.map(({ status, body }) => [status, body.data.batchStatus])).toEqual([
        [200, 'posted'],
        [200, 'posted'],
      ]);
      const again = await Promise.all([post(batch, admin), post(batch)]);
      expect(again.map(code)).toEqual([
        [409, 'BATCH_NOT_OPEN'],
        [409, 'BATCH_NOT_OPEN'],
      ]);

      const raced = await newBatch(1, 10);
      await saved(raced, [row('race', donor, 10)]);
      const answers = await Promise.all([post(raced, admin), post(raced), post(raced, admin), save(raced, [{ rowKey: 'race', version: 1, memo: 'late' }])]);
      expect(
        answers
          .slice(0, 3)
          .map(({ status }) => status)
          .sort(),
      ).toEqual([200, 409, 409]);
      expect([200, 409]).toContain(answers[3]?.status);
      expect(await stats(donor)).toMatchObject({ donationCount: 2, totalDonated: 20 });
    });

    it('changes nothing any more once it is posted', async () => {
      const batch = await newBatch(1, 10);
      await saved(batch, [row('fixed', await newDonor(), 10)]);
      await post(batch).expect(200);
      expect(code(await save(batch, [{ rowKey: 'fixed', version: 1, amount: 11 }]))).toEqual([409, 'BATCH_NOT_OPEN']);
      expect(code(await member.delete(`/gift-batches/${batch}/rows/fixed`))).toEqual([409, 'BATCH_NOT_OPEN']);
      expect(code(await member.patch(`/gift-batches/${batch}`, { expectedTotal: 11 }))).toEqual([409, 'BATCH_NOT_OPEN']);
      expect(code(await admin.delete(`/gift-batches/${batch}`))).toEqual([409, 'BATCH_HAS_GIFTS']);
    });

    it('takes 500 rows and not one more; posts them in a few seconds; takes them all back', async () => {
      const donors = await Promise.all(Array.from({ length: 25 }, (_, index) => newDonor(`Pile ${index}`)));
      const campaign = await newCampaign({ name: 'Grande pile' });
      const batch = await newBatch(500, 12_505, { campaign });
      const stack = Array.from({ length: 500 }, (_, index) => row(`r${index}`, donors[index % 25] ?? '', 25.01, { chequeNumber: String(index) }));
      await saved(batch, stack.slice(0, 499));
      expect(code(await save(batch, [row('x', null, 1), row('y', null, 1)]))).toEqual([409, 'BATCH_FULL']);
      await saved(batch, stack.slice(499));
      expect(code(await save(batch, [row('one-more', null, 1)]))).toEqual([409, 'BATCH_FULL']);
      const tooMany = Array.from({ length: 501 }, (_, index) => row(`z${index}`, null, 1));
      expect(code(await save(await newBatch(500, 500), tooMany))).toEqual([400, 'VALIDATION']);
      await post(batch).expect(200);
      expect((await admin.get(`/campaigns/${campaign}/stats`)).body.data).toMatchObject({ totalRaised: 12_505, giftCount: 500, donorCount: 25 });
      await totalsAreTrue();
      await reopen(batch).expect(200);
      expect((await admin.get(`/campaigns/${campaign}/stats`)).body.data).toMatchObject({ totalRaised: 0, giftCount: 0, donorCount: 0 });
      expect(await stats(donors[0] ?? '')).toMatchObject({ totalDonated: 0, donationCount: 0 });
      await totalsAreTrue();
    });
  });

  describe('opening again', () => {
    it('cancels the gifts, keeps them and the reason, and lets the rows be corrected and posted once more', async () => {
      const donor = await newDonor('Reprise');
      const batch = await newBatch(1, 10);
      await saved(batch, [row('again', donor, 10)]);
      await post(batch).expect(200);
      const first = (await stored(batch))[0]?.donation;
      const reopened = await reopen(batch, 'Wrong amount');
      expect(reopened.body.data).toMatchObject({ batchStatus: 'reopened', reopenReason: 'Wrong amount', reopenedBy: 'admin' });
      expect((await admin.get(`/donations/${first}`)).body.data).toMatchObject({
        paymentStatus: 'cancelled',
        countedAmount: 0,
        giftBatch: { documentId: batch },
      });
      expect(await stats(donor)).toMatchObject({ totalDonated: 0, donationCount: 0 });
      expect(code(await reopen(batch))).toEqual([409, 'BATCH_NOT_POSTED']);
      expect(code(await admin.delete(`/gift-batches/${batch}`))).toEqual([409, 'BATCH_HAS_GIFTS']);
      await member.patch(`/gift-batches/${batch}`, { expectedTotal: 12 }).expect(200);
      await saved(batch, [{ rowKey: 'again', version: 1, amount: 12 }]);
      await post(batch).expect(200);
      expect(await stats(donor)).toMatchObject({ totalDonated: 12, donationCount: 1 });
      // Opened a second time, only what stands now is reversed.
      await reopen(batch, 'Once more').expect(200);
      const actions = await sql('SELECT action, after FROM audit_entries WHERE subject_id = ? ORDER BY id', [batch]);
      expect(actions.map(({ action }) => action)).toEqual(['gift-batch.post', 'gift-batch.reopen', 'gift-batch.post', 'gift-batch.reopen']);
      expect(JSON.parse(String(actions[3]?.after))).toMatchObject({ reason: 'Once more', count: 1 });
      await totalsAreTrue();
    });

    it('is refused while a receipt stands, and after a refund, with the reason', async () => {
      await readyForReceipts(admin);
      const donor = await receiptDonor(admin);
      const batch = await newBatch(2, 100);
      await saved(batch, [row('kept', donor, 60), row('back', donor, 40)]);
      await post(batch).expect(200);
      const [kept, back] = (await stored(batch)).map(({ donation }) => donation);
      const receipt = await made(admin, `/donations/${kept}/receipt`, {});
      const { number } = (await admin.get(`/receipts/${receipt}`)).body.data;
      const refused = await reopen(batch).set('Accept-Language', 'fr');
      expect([code(refused), refused.body.error.details.count]).toEqual([[409, 'BATCH_RECEIPTED'], 1]);
      expect(refused.body.error.message).toContain(number);
      await admin.post(`/receipts/${receipt}/cancel`, { reason: 'Wrong batch' }).expect(200);
      await admin.post(`/donations/${back}/refund`, { reason: 'Sent back' }).expect(200);
      expect(code(await reopen(batch))).toEqual([409, 'BATCH_MONEY_MOVED']);
      expect(await stats(donor)).toMatchObject({ totalDonated: 60, donationCount: 1 });
      expect((await admin.get(`/gift-batches/${batch}`)).body.data.batchStatus).toBe('posted');
    });

    it('reverses a gift that moved to another donor since, and nobody else’s', async () => {
      const [from, to] = [await newDonor('Départ'), await newDonor('Arrivée')];
      const batch = await newBatch(1, 30);
      await saved(batch, [row('moved', from, 30)]);
      await post(batch).expect(200);
      const gift = (await stored(batch))[0]?.donation;
      await admin.patch(`/donations/${gift}`, { donor: to }).expect(200);
      await made(admin, `/donors/${to}/donations`, { amount: 5 });
      await reopen(batch).expect(200);
      expect(await stats(to)).toMatchObject({ totalDonated: 5, donationCount: 1 });
      await totalsAreTrue();
    });

    it('needs a reason, and one race has one winner', async () => {
      const batch = await newBatch(1, 10);
      await saved(batch, [row('race', await newDonor(), 10)]);
      await post(batch).expect(200);
      for (const reason of ['', '  ', 'a\u0000b', 'x'.repeat(201)]) expect(code(await reopen(batch, reason))).toEqual([400, 'VALIDATION']);
      const answers = await Promise.all([reopen(batch), reopen(batch), reopen(batch)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });
  });

  describe('who may, and whose it is', () => {
    it('lets members enter and post, admins open again and delete, viewers look', async () => {
      const batch = await newBatch(1, 10);
      expect(code(await viewer.post('/gift-batches', { expectedCount: 1, expectedTotal: 1 }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await save(batch, [row('v', null, 1)], viewer))).toEqual([403, 'FORBIDDEN']);
      expect(code(await post(batch, viewer))).toEqual([403, 'FORBIDDEN']);
      expect(code(await reopen(batch, 'No', member))).toEqual([403, 'FORBIDDEN']);
      expect(code(await member.delete(`/gift-batches/${batch}`))).toEqual([403, 'FORBIDDEN']);
      await saved(batch, [row('gone', null, 1)]);
      await admin.delete(`/gift-batches/${batch}`).expect(204);
      await admin.get(`/gift-batches/${batch}`).expect(404);
      expect(await sql("SELECT id FROM gift_batch_rows WHERE row_key = 'gone'")).toEqual([]);
    });

    it('is not there for another charity, whose donors, campaigns and numbers are its own', async () => {
      const batch = await newBatch(1, 10);
      for (const answer of [
        await otherAdmin.get(`/gift-batches/${batch}`),
        await otherAdmin.get(`/gift-batches/${batch}/rows`),
        await save(batch, [row('theirs', null, 1)], otherAdmin),
        await post(batch, otherAdmin),
        await reopen(batch, 'No', otherAdmin),
        await otherAdmin.delete(`/gift-batches/${batch}`),
      ])
        expect(answer.status).toBe(404);
      const foreign = await newDonor('Singh', otherAdmin);
      expect(code(await save(batch, [row('theirs', foreign, 1)]))).toEqual([400, 'VALIDATION']);
      const theirs = await otherAdmin.post('/gift-batches', { expectedCount: 1, expectedTotal: 1 }).expect(201);
      expect(theirs.body.data.number).toBe(1);
      expect((await otherAdmin.get('/gift-batches')).body.meta.pagination.total).toBe(1);
    });

    it('lists, filters, sorts and finds by number and name', async () => {
      const batch = await newBatch(1, 10, { name: 'Été à l’île' });
      const { number } = (await admin.get(`/gift-batches/${batch}`)).body.data;
      expect((await viewer.get('/gift-batches?search=ete%20a')).body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([batch]);
      expect((await viewer.get(`/gift-batches?search=${number}`)).body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([batch]);
      const posted = (await viewer.get('/gift-batches?batchStatus=posted&pagination[pageSize]=100')).body.data;
      expect(new Set(posted.map(({ batchStatus }: { batchStatus: string }) => batchStatus))).toEqual(new Set(['posted']));
      const numbers = (await viewer.get('/gift-batches?sort=number:asc&pagination[pageSize]=100')).body.data.map((one: { number: number }) => one.number);
      expect(numbers).toEqual([...numbers].sort((left: number, right: number) => left - right));
      expect(code(await viewer.get('/gift-batches?batchStatus=closed'))).toEqual([400, 'VALIDATION']);
    });

    it('gives each of twenty batches started at once a number of its own', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => member.post('/gift-batches', { expectedCount: 1, expectedTotal: 1 })));
      expect(new Set(answers.map(({ body }) => body.data.number)).size).toBe(20);
    });

    it('never gives the number of a batch that was deleted to another one', async () => {
      const [batch, after] = [await newBatch(1, 10), await newBatch(1, 10)];
      const numberOf = async (id: string): Promise<number> => (await admin.get(`/gift-batches/${id}`).expect(200)).body.data.number;
      const last = await numberOf(after);
      expect(last).toBe((await numberOf(batch)) + 1);
      await admin.delete(`/gift-batches/${after}`).expect(204);
      expect(await numberOf(await newBatch(1, 10))).toBe(last + 1);
    });

    it('cannot be written at Strapi’s own doors, nor a gift put into a batch there', async () => {
      const [batch, donor] = [await newBatch(1, 10), await newDonor()];
      const direct = await server.as('admin');
      expect((await direct.post('/api/v1/gift-batches', { expectedCount: 1, expectedTotal: 1 })).status).toBe(405);
      expect((await direct.put(`/api/v1/gift-batches/${batch}`, { batchStatus: 'posted' })).status).toBe(405);
      expect((await direct.post('/api/v1/gift-batch-rows', { rowKey: 'x', giftBatch: batch })).status).toBe(405);
      const answer = await direct.post('/api/v1/donations', { donor, amount: 10, giftBatch: batch });
      expect(code(answer)).toEqual([400, 'VALIDATION']);
    });

    it('empties the donor of a draft row when that donor is deleted; the batch then asks for one', async () => {
      const [batch, donor] = [await newBatch(1, 10), await newDonor('Éphémère')];
      await saved(batch, [row('left', donor, 10, { donorText: 'Éphémère' })]);
      await admin.delete(`/donors/${donor}`).expect(200);
      expect(await stored(batch)).toMatchObject([{ donor: null, donorText: 'Éphémère' }]);
      expect(code(await post(batch))).toEqual([422, 'BATCH_ROWS_INVALID']);
    });
  });
});
