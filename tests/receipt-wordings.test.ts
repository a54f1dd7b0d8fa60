import { gift, readyForReceipts, receiptDonor } from './harness/charity-settings';
import { textOf } from './harness/read-pdf';
import { startServer, type Client, type TestServer } from './harness/server';

type Words = Record<string, { fr: string; en: string }>;

/** The charity's own words on its receipts: from a day on, never against the law, never on a receipt that is issued. */
describe('wordings of receipts', () => {
  let server: TestServer;
  let admin: Client;
  let shipped: { version: string; words: Words };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date());

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    shipped = (await admin.get('/receipt-wordings').expect(200)).body.data.find((wording: { jurisdiction: string }) => wording.jurisdiction === 'CA');
  });
  afterAll(() => server.stop());

  const publish = (words: Words, more: object = {}) => admin.post('/receipt-wordings', { jurisdiction: 'CA', validFrom: today, words, ...more });
  const preview = (body: object) =>
    admin
      .post('/receipt-wordings/preview', body)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  it('shows no preview while the settings lack what the law asks for, and names it', async () => {
    const refused = await admin.post('/receipt-wordings/preview', { language: 'bilingual' }).set('Accept-Language', 'fr');
    expect([refused.status, refused.body.error.details.code]).toEqual([422, 'PREVIEW_INCOMPLETE']);
    expect(refused.body.error.message).toContain('lieu de délivrance');
    expect(refused.body.error.message).toContain('signature');
    await readyForReceipts(admin);
  });

  it('cannot be published without what the law asks for, with a changed prescribed word, in one language only, or for a day that is over', async () => {
    const { placeOfIssue: _gone, ...rest } = shipped.words;
    const refused = await publish({
      ...rest,
      officialPhrase: { fr: 'Reçu officiel', en: 'Official receipt' },
      eligibleAmount: { fr: 'Montant admissible', en: ' ' },
    });
    expect([refused.status, refused.body.error.details.code]).toEqual([422, 'WORDING_NOT_PUBLISHABLE']);
    expect(refused.body.error.details.problems.map(({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`).sort()).toEqual([
      'eligibleAmount missing',
      'officialPhrase not_prescribed_words',
      'placeOfIssue missing',
    ]);
    const past = await publish(shipped.words, { validFrom: '2025-01-01' });
    expect([past.status, past.body.error.details.errors[0].path]).toEqual([400, ['validFrom']]);
    const strange = await publish({ ...shipped.words, donorName: { fr: 'Donateur 漢', en: 'Donor' } });
    expect([strange.status, strange.body.error.details.code]).toEqual([400, 'UNPRINTABLE_TEXT']);
    for (const bad of [
      { words: { nothing: { fr: 'x', en: 'x' } } },
      { jurisdiction: 'QC', words: {} },
      { words: { donorName: { fr: 'x'.repeat(601), en: 'x' } } },
      {},
    ])
      expect((await admin.post('/receipt-wordings', { jurisdiction: 'CA', validFrom: today, ...bad })).status).toBe(400);
    expect((await admin.get('/receipt-wordings')).body.data.some(({ isOwn }: { isOwn: boolean }) => isOwn)).toBe(false);
  });

  it('is seen before it is published, on a specimen that says so', async () => {
    const before = await preview({ language: 'fr' }).expect(200);
    expect(before.headers['content-type']).toContain('application/pdf');
    const words = { ...shipped.words, donorName: { fr: 'Ami de la maison', en: 'Friend of the house' } };
    const bilingual = await textOf((await preview({ language: 'bilingual', words }).expect(200)).body);
    expect(bilingual).toContain('Ami de la maison');
    expect(bilingual).toContain('Friend of the house');
    expect(bilingual).toMatch(/SPÉCIMEN/);
    expect(await textOf(before.body)).not.toContain('Ami de la maison');
    for (const jurisdiction of ['US', 'FR']) expect(await textOf((await preview({ language: 'en', jurisdiction }).expect(200)).body)).toContain('SPECIMEN');
    expect((await admin.get('/receipts')).body.data).toEqual([]);
  });

  it('is used from its day on; a receipt of before keeps its words, also on the PDF that cancels it', async () => {
    const donor = await receiptDonor(admin);
    const issue = async (amount: number): Promise<{ documentId: string; wordingVersion: string }> =>
      (await admin.post(`/donations/${await gift(admin, donor, { amount, receivedOn: '2025-03-01' })}/receipt`, {}).expect(201)).body.data;
    const read = async (receipt: string, version = 'original'): Promise<string> => {
      const answer = await admin
        .get(`/receipts/${receipt}/pdf?version=${version}`)
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
      expect(answer.status).toBe(200);
      return textOf(answer.body);
    };
    const before = await issue(10);
    const own = (await publish({ ...shipped.words, donorName: { fr: 'Mécène', en: 'Patron' }, purpose: { fr: ' ', en: '' } }).expect(201)).body.data;
    expect(own).toMatchObject({ version: `CA-${today}-v1`, isOwn: true, isInForce: true, publishedBy: 'admin', words: { donorName: { fr: 'Mécène' } } });
    expect(own.words).not.toHaveProperty('purpose');
    const later = (await publish(shipped.words, { validFrom: '2999-01-01' }).expect(201)).body.data;
    expect(later).toMatchObject({ version: 'CA-2999-01-01-v2', isInForce: false });
    const after = await issue(11);
    expect([before.wordingVersion, after.wordingVersion]).toEqual([shipped.version, own.version]);
    expect(await read(before.documentId)).not.toContain('Mécène');
    expect(await read(after.documentId)).toContain('Mécène');

    // A correction published the same day goes first; what was issued in between keeps what it was issued with.
    await publish({ ...shipped.words, donorName: { fr: 'Bienfaiteur', en: 'Benefactor' } }).expect(201);
    const third = await issue(12);
    expect(await read(third.documentId)).toContain('Bienfaiteur');
    await admin.post(`/receipts/${after.documentId}/cancel`, { reason: 'Essai' }).expect(200);
    const cancelled = await read(after.documentId, 'cancelled');
    expect(cancelled).toContain('Mécène');
    expect(cancelled).not.toContain('Bienfaiteur');
    const replaced = (await admin.post(`/receipts/${before.documentId}/replace`, { reason: 'Essai' }).expect(201)).body.data;
    expect(await read(replaced.documentId)).toContain('Bienfaiteur');
    expect(await read(before.documentId, 'cancelled')).not.toContain('Bienfaiteur');
    expect((await admin.get('/receipts/verify')).body.data.isIntact).toBe(true);
    const printed = await admin.get('/receipts/print?year=2025&everyone=true');
    expect(printed.status).toBe(200);
    const listed = (await admin.get('/receipt-wordings')).body.data.filter(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === 'CA');
    expect(listed.map(({ version, isInForce }: { version: string; isInForce: boolean }) => [version, isInForce])).toEqual([
      ['CA-2999-01-01-v2', false],
      [`CA-${today}-v3`, true],
      [`CA-${today}-v1`, false],
      ['CA-2019-04', false],
    ]);
  });

  it('never changes once published, whoever asks the database, and is the charity’s alone', async () => {
    for (const statement of [`UPDATE crm_receipt_wordings SET words = '{}'`, 'DELETE FROM crm_receipt_wordings', 'TRUNCATE crm_receipt_wordings'])
      await expect(server.strapi.db.connection.raw(statement)).rejects.toThrow();
    const other = (await server.as('otherAdmin')).in('harbour');
    expect((await other.get('/receipt-wordings')).body.data.every(({ isOwn }: { isOwn: boolean }) => !isOwn)).toBe(true);
    const member = (await server.as('member')).in('lanterne');
    expect((await member.post('/receipt-wordings', { jurisdiction: 'CA', validFrom: today, words: shipped.words })).status).toBe(403);
    expect((await member.get('/receipt-wordings')).status).toBe(200);
    const log = (await admin.get('/audit?action=receipt-wording.publish')).body.data;
    expect(log).toHaveLength(3);
  });

  it('two who publish at once get a version each', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish(shipped.words)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(new Set(answers.map(({ body }) => body.data.version)).size).toBe(6);
  });
});
