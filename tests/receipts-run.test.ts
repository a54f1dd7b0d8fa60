import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { gift, readyForReceipts, receiptDonor } from './harness/charity-settings';
import { startServer, type Client, type TestServer } from './harness/server';

interface RunResult {
  issued: number;
  refused: number;
  eligibleAmount: number;
  receipts: { donor: { documentId: string }; receipt: { documentId: string; number: string } | null; gifts: number; eligibleAmount: number }[];
  refusals: { donor: { documentId: string }; reasons: { code: string }[]; refusedGifts: { donation: string; reasons: { code: string }[] }[] }[];
}

/** The year's end: consolidated receipts, what goes before and after them. */
describe('receipts of a year', () => {
  let server: TestServer;
  let admin: Client;
  const who: Record<string, string> = {};
  const what: Record<string, string> = {};

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    await readyForReceipts(admin);
    who.two = await receiptDonor(admin, { lastName: 'Deux', language: 'fr' });
    await gift(admin, who.two, { amount: 611.23, receivedOn: '2025-01-15' });
    await gift(admin, who.two, { amount: 261.95, receivedOn: '2025-02-15', advantageAmount: 80, advantageDescription: 'Concert' });
    who.mixed = await receiptDonor(admin, { lastName: 'Mixte', email: 'mixte@example.test' });
    await gift(admin, who.mixed, { amount: 40, receivedOn: '2025-03-01' });
    what.pending = await gift(admin, who.mixed, { amount: 41, receivedOn: '2025-03-02', paymentStatus: 'pending' });
    what.bread = await gift(admin, who.mixed, {
      amount: 42,
      donationType: 'in_kind',
      inKind: { description: 'Pain', fairMarketValue: 42 },
      receivedOn: '2025-03-03',
    });
    what.earlier = await gift(admin, who.mixed, { amount: 43, receivedOn: '2024-12-31' });
    who.homeless = await receiptDonor(admin, { lastName: 'Errant', address: {} });
    await gift(admin, who.homeless, { amount: 20, receivedOn: '2025-04-01' });
    who.printed = await receiptDonor(admin, {
      lastName: 'Papier',
      email: null,
      address: { line1: '1, rue A', city: 'Laval', province: 'QC', postalCode: 'H7A 1A1', country: 'CA' },
    });
    await gift(admin, who.printed, { amount: 25, receivedOn: '2025-05-01' });
    who.small = await receiptDonor(admin, { lastName: 'Petit' });
    await gift(admin, who.small, { amount: 4.99, receivedOn: '2025-05-01' });
    await admin.patch('', { receiptSettings: { minimumAmount: 5 } }).expect(200);
  });
  afterAll(() => server.stop());

  const workOff = async (): Promise<void> => {
    const { workOff: work } = server.module<{ workOff(strapi: unknown, tasks: unknown): Promise<void> }>('platform/jobs/worker');
    const { allTasks } = server.module<{ allTasks(strapi: unknown): unknown }>('tasks');
    await work(server.strapi, allTasks(server.strapi));
  };
  const run = async (body: object): Promise<RunResult> => {
    const started = await admin.post('/receipts/consolidated', { year: 2025, ...body });
    expect([started.status, started.body.data.jobStatus]).toEqual([202, 'queued']);
    await workOff();
    const job = (await admin.get(`/jobs/${started.body.data.documentId}`)).body.data;
    expect([job.jobStatus, job.error]).toEqual(['succeeded', null]);
    return job.result;
  };
  const raw = async (statement: string) => (await server.strapi.db.connection.raw(statement)).rows;
  const binary = (test: ReturnType<Client['get']>) =>
    test.buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });

  it('a preflight names everything to put right, and the record it is in', async () => {
    const told = await admin.get('/receipts/preflight?year=2025').set('Accept-Language', 'fr');
    expect(told.status).toBe(200);
    const rows: { check: string; subject: { documentId: string } }[] = told.body.data;
    expect(rows.find(({ check }) => check === 'DONOR_ADDRESS_MISSING')).toMatchObject({
      severity: 'blocks',
      message: 'L’adresse du donateur est incomplète.',
      subject: { type: 'donor', documentId: who.homeless },
      donor: { name: expect.stringContaining('Errant') },
    });
    const gala = await gift(admin, who.small ?? '', { amount: 100, receivedOn: '2025-06-01', advantageAmount: 81 });
    const painting = await gift(admin, who.small ?? '', {
      amount: 1000,
      donationType: 'in_kind',
      inKind: { description: 'Toile', fairMarketValue: 1000 },
      receivedOn: '2025-06-01',
    });
    const midnight = await gift(admin, who.small ?? '', { amount: 1, receivedAt: '2026-01-01T04:45:00Z' });
    const twin = await receiptDonor(admin, { lastName: 'Deux', firstName: 'Zoé' });
    await gift(admin, twin, { amount: 1, receivedOn: '2025-06-01' });
    const stranger = await receiptDonor(admin, { lastName: 'Inconnu', language: 'unknown' });
    await gift(admin, stranger, { amount: 1, receivedOn: '2025-06-01' });
    const again: { check: string; subject: { documentId: string } }[] = (await admin.get('/receipts/preflight?year=2025&pagination[pageSize]=100')).body.data;
    const of = (check: string): string[] => again.filter((row) => row.check === check).map(({ subject }) => subject.documentId);
    expect(of('ADVANTAGE_ABOVE_80_PERCENT')).toEqual([gala]);
    expect(of('ADVANTAGE_WITHOUT_DESCRIPTION')).toEqual([gala]);
    expect(of('IN_KIND_WITHOUT_APPRAISER')).toEqual([painting]);
    expect(of('NEAR_MIDNIGHT')).toEqual([midnight]);
    expect(of('LIKELY_DUPLICATE')).toEqual(expect.arrayContaining([who.two, twin]));
    const twins: { lookUp: string | null; check: string; subject: { documentId: string } }[] = told.body.data;
    const lookUp = twins.find((row) => row.check === 'LIKELY_DUPLICATE' && row.subject.documentId === twin)?.lookUp ?? '';
    const together = (await admin.get(`/donors?search=${encodeURIComponent(lookUp)}`)).body.data.map(({ documentId }: { documentId: string }) => documentId);
    expect(together).toEqual(expect.arrayContaining([who.two, twin]));
    expect(twins.filter(({ check }) => check !== 'LIKELY_DUPLICATE').every((row) => row.lookUp === null)).toBe(true);
    expect(of('LANGUAGE_UNKNOWN')).toEqual([stranger]);
    const one = await admin.get('/receipts/preflight?year=2025&check=NEAR_MIDNIGHT');
    expect([one.body.meta.pagination.total, one.body.data.length]).toEqual([1, 1]);
    for (const donation of [gala, midnight]) await admin.patch(`/donations/${donation}`, { receivedOn: '2023-06-01' }).expect(200);
    await admin.patch(`/donations/${painting}`, { receivedOn: '2023-06-01' }).expect(200);
    await admin.patch(`/donors/${stranger}`, { archived: true });
    for (const donor of [twin, stranger]) {
      for (const { documentId } of (await admin.get(`/donors/${donor}/donations`)).body.data)
        await admin.patch(`/donations/${documentId}`, { receivedOn: '2023-06-01' }).expect(200);
    }
  });

  it('a dry run lists what it would issue and every refusal, and issues nothing', async () => {
    const result = await run({ dryRun: true });
    expect(result).toMatchObject({ issued: 3, refused: 2, eligibleAmount: 858.18 });
    const two = result.receipts.find(({ donor }) => donor.documentId === who.two);
    expect(two).toMatchObject({ receipt: null, gifts: 2, eligibleAmount: 793.18 });
    const refusalOf = (donor: string | undefined): string[] =>
      (result.refusals.find((row) => row.donor.documentId === donor)?.reasons ?? []).map(({ code }) => code);
    expect(refusalOf(who.homeless)).toEqual(['DONOR_ADDRESS_MISSING']);
    expect(refusalOf(who.small)).toEqual(['BELOW_MINIMUM']);
    expect((await raw('SELECT count(*)::int AS n FROM receipts'))[0].n).toBe(0);
    expect((await raw(`SELECT count(*)::int AS n FROM tasks`))[0].n).toBe(0);
  });

  it('the run issues them in one series, goes past who must be refused, and a second one issues nothing', async () => {
    const result = await run({});
    expect(result).toMatchObject({ issued: 3, refused: 2 });
    expect(result.receipts.map(({ receipt }) => receipt?.number).sort()).toEqual(['LAN-2025-00001', 'LAN-2025-00002', 'LAN-2025-00003']);
    const mixed = (await admin.get(`/donors/${who.mixed}/receipts`)).body.data[0];
    expect(mixed).toMatchObject({ kind: 'consolidated', amount: 40 });
    const refused = (await admin.get(`/receipts/${mixed.documentId}`)).body.data.lines.map(({ donation }: { donation: string }) => donation);
    for (const donation of [what.pending, what.bread, what.earlier]) expect(refused).not.toContain(donation);
    const again = await run({});
    expect(again).toMatchObject({ issued: 0, refused: 3 });
    const left = again.refusals.find(({ donor }) => donor.documentId === who.mixed);
    expect(left?.refusedGifts.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['NOT_PAID'], ['NON_CASH']]);
    expect((await raw(`SELECT count(*)::int AS n FROM tasks WHERE source = 'receipt_preflight'`))[0].n).toBe(1);
  });

  it('late gifts get a second consolidated receipt; some donors, or a segment, alone', async () => {
    await gift(admin, who.two ?? '', { amount: 12, receivedOn: '2025-12-31' });
    await gift(admin, who.mixed ?? '', { amount: 13, receivedOn: '2025-12-31' });
    const chosen = await run({ donorIds: [who.two, who.homeless] });
    expect(chosen).toMatchObject({ issued: 1, refused: 1, eligibleAmount: 12 });
    const segment = (await admin.post('/segments', { name: 'Mixtes', isAutomatic: false })).body.data.documentId;
    await admin.post(`/segments/${segment}/assign`, { add: [who.mixed], reason: 'essai' }).expect(200);
    expect(await run({ segmentId: segment })).toMatchObject({ issued: 1, eligibleAmount: 13 });
    const foreign = (await server.as('otherAdmin')).in('harbour');
    expect((await foreign.post('/receipts/consolidated', { year: 2025, donorIds: [who.two] })).status).toBe(400);
  });

  it('a consolidated receipt is replaced like any other, without what was refunded', async () => {
    const [second, first] = (await admin.get(`/donors/${who.two}/receipts?sort=number:desc`)).body.data;
    const lines: { donation: string }[] = (await admin.get(`/receipts/${first.documentId}`)).body.data.lines;
    await admin.post(`/donations/${lines[0]?.donation}/refund`, { reason: 'regret' }).expect(200);
    const tasks: { title: string }[] = (await admin.get(`/tasks?donor=${who.two}&sort=createdAt:asc`)).body.data;
    expect(tasks[0]?.title).toContain(`Remplacer le reçu ${first.number}`);
    const checks = (await admin.get('/receipts/preflight?year=2025&check=REFUNDED_AFTER_RECEIPT')).body.data;
    expect(checks).toMatchObject([{ subject: { type: 'receipt', documentId: first.documentId } }]);
    const replaced = await admin.post(`/receipts/${first.documentId}/replace`, { reason: 'Remboursement' });
    expect(replaced.body.data).toMatchObject({ kind: 'consolidated', amount: 261.95, eligibleAmount: 181.95, replaces: { number: first.number } });
    expect((await admin.get('/receipts/preflight?year=2025&check=REFUNDED_AFTER_RECEIPT')).body.data).toEqual([]);
    const cancelled = await admin.post(`/receipts/${second.documentId}/cancel`, { reason: 'Doublon' });
    expect(cancelled.body.data.receiptStatus).toBe('cancelled');
    expect(await run({ donorIds: [who.two] })).toMatchObject({ issued: 1, eligibleAmount: 12 });
  });

  it('sends once, after the commit, exactly the bytes that were stored', async () => {
    const [receipt] = (await admin.get(`/donors/${who.mixed}/receipts?sort=number:asc`)).body.data;
    const asked = await admin.post(`/receipts/${receipt.documentId}/send`, {}).set('Idempotency-Key', 'send-1');
    expect(asked.status).toBe(202);
    await admin.post(`/receipts/${receipt.documentId}/send`, {}).set('Idempotency-Key', 'send-1').expect(202);
    expect((await raw('SELECT delivery_status FROM communications')).length).toBe(1);
    await workOff();
    await workOff();
    const sent = (await admin.get(`/receipts/${receipt.documentId}`)).body.data;
    expect(sent).toMatchObject({ deliveredTo: 'mixte@example.test', sentAt: expect.any(String) });
    const messages = await raw('SELECT message_class, delivery_status, to_address, metadata::json AS metadata FROM communications');
    expect(messages).toMatchObject([
      {
        message_class: 'receipt',
        delivery_status: 'sent',
        to_address: 'mixte@example.test',
        metadata: { attachments: [{ filename: `${receipt.number}.pdf`, sha256: sent.pdfSha256 }] },
      },
    ]);
    expect((await admin.post(`/receipts/${receipt.documentId}/send`, { to: 'x@example.test' })).status).toBe(400);
    const paper = (await admin.get(`/donors/${who.printed}/receipts`)).body.data[0];
    expect((await admin.post(`/receipts/${paper.documentId}/send`, {})).body.error.details).toMatchObject({ code: 'MESSAGE_NOT_ALLOWED' });
  });

  it('prints one document for who has no e-mail address', async () => {
    const printed = await binary(admin.get('/receipts/print?year=2025'));
    expect(printed.headers['content-type']).toBe('application/pdf');
    const folder = mkdtempSync(path.join(tmpdir(), 'print-'));
    writeFileSync(path.join(folder, 'print.pdf'), printed.body);
    const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'print.pdf'), '-']).toString();
    expect(text).toContain('Papier');
    expect(text).not.toContain('Mixte');
    const all = await binary(admin.get('/receipts/print?year=2025&everyone=true'));
    writeFileSync(path.join(folder, 'all.pdf'), all.body);
    const everyone = execFileSync('pdftotext', ['-layout', path.join(folder, 'all.pdf'), '-']).toString();
    expect(everyone.indexOf('Mixte')).toBeLessThan(everyone.indexOf('Papier'));
    expect((await admin.get('/receipts/print?year=2019')).body.error.details.code).toBe('NOTHING_TO_PRINT');
  });

  it('packs a year for an auditor: the register twice, every PDF, the proof', async () => {
    const pack = await binary(admin.get('/receipts/audit-pack?year=2025'));
    expect(pack.headers['content-type']).toBe('application/zip');
    const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
    writeFileSync(path.join(folder, 'pack.zip'), pack.body);
    execFileSync('unzip', ['-q', path.join(folder, 'pack.zip'), '-d', folder]);
    expect(readdirSync(path.join(folder, '2025')).sort()).toEqual(['pdf', 'register.csv', 'register.xlsx', 'verification.json']);
    const { verification, totals } = JSON.parse(readFileSync(path.join(folder, '2025', 'verification.json'), 'utf8'));
    expect(verification).toMatchObject({ isIntact: true });
    expect(totals).toMatchObject({ difference: 0, missing: 0, replaced: 1, cancelled: 1 });
    const entries: { number: string; documentId: string }[] = (await admin.get('/receipts/register?year=2025')).body.data.entries;
    const csv = readFileSync(path.join(folder, '2025', 'register.csv'), 'utf8')
      .trim()
      .split('\r\n');
    expect(csv).toHaveLength(entries.length + 1);
    for (const { number, documentId } of entries) {
      const { pdfSha256 } = (await admin.get(`/receipts/${documentId}`)).body.data;
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(folder, '2025', 'pdf', `${number}.pdf`)))
          .digest('hex'),
      ).toBe(pdfSha256);
    }
    expect(readdirSync(path.join(folder, '2025', 'pdf'))).toHaveLength(entries.length + 2);
    expect((await (await server.as('member')).in('lanterne').get('/receipts/audit-pack?year=2025')).status).toBe(403);
  });

  it('a job makes the same archive, with progress and a link that expires and opens nothing by itself', async () => {
    const started = await admin.post('/receipts/audit-pack', { year: 2025 });
    const { entries } = (await admin.get('/receipts/register?year=2025')).body.data;
    expect([started.status, started.body.data.jobStatus, started.body.data.progress]).toEqual([202, 'queued', { done: 0, total: entries.length }]);
    const { documentId } = started.body.data;
    await workOff();
    const job = (await admin.get(`/jobs/${documentId}`)).body.data;
    expect(job).toMatchObject({
      jobStatus: 'succeeded',
      progress: { done: entries.length, total: entries.length },
      result: { year: 2025, receipts: entries.length, isIntact: true },
    });
    const link = String(job.result.url).split(`/organizations/${server.charities.lanterne}`)[1] ?? '';
    const pack = await binary(admin.get(link));
    expect([pack.status, pack.headers['content-type'], pack.body.length]).toEqual([200, 'application/zip', job.result.bytes]);
    const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
    writeFileSync(path.join(folder, 'pack.zip'), pack.body);
    execFileSync('unzip', ['-q', path.join(folder, 'pack.zip'), '-d', folder]);
    expect(readdirSync(path.join(folder, '2025', 'pdf'))).toHaveLength(entries.length + 2);

    expect((await (await server.as('member')).in('lanterne').get(link)).status).toBe(403);
    expect((await (await server.as('otherAdmin')).in('harbour').get(link)).status).toBe(404);
    const forged = await admin.get(link.replace(/expires=\d+/, `expires=${Math.floor(Date.now() / 1000) + 9_999_999}`));
    expect([forged.status, forged.body.error.details.code]).toEqual([403, 'LINK_INVALID']);
    expect((await admin.get(link.split('?')[0] ?? '')).status).toBe(400);
    const otherJob = (await admin.get('/jobs?kind=receipts.consolidate')).body.data[0].documentId;
    expect((await admin.get(link.replace(documentId, otherJob))).status).toBe(404);

    const { removeExpiredPacks } = server.module<typeof import('../src/api/receipt/services/audit-pack-job')>('api/receipt/services/audit-pack-job');
    expect(await removeExpiredPacks(server.strapi.db.connection)).toBe(0);
    await server.strapi.db.connection.raw(`UPDATE crm_jobs SET result = jsonb_set(result, '{expiresAt}', '"2026-01-01T00:00:00Z"') WHERE document_id = ?`, [
      documentId,
    ]);
    expect(await removeExpiredPacks(server.strapi.db.connection)).toBe(1);
    expect(await removeExpiredPacks(server.strapi.db.connection)).toBe(0);
    const gone = await admin.get(link);
    expect([gone.status, gone.body.error.details.code]).toEqual([410, 'LINK_EXPIRED']);
    expect((await admin.get(`/jobs/${documentId}`)).body.data.result.url).toBeNull();
  });

  it('an archive that nobody wants any more is not made', async () => {
    const started = (await admin.post('/receipts/audit-pack', { year: 2025 })).body.data.documentId;
    expect((await admin.delete(`/jobs/${started}`)).body.data.jobStatus).toBe('cancelled');
    await workOff();
    expect((await admin.get(`/jobs/${started}`)).body.data).toMatchObject({ jobStatus: 'cancelled', result: null });
    expect((await (await server.as('member')).in('lanterne').post('/receipts/audit-pack', { year: 2025 })).status).toBe(403);
  });

  it('a run that broke off goes on after the last donor it dealt with', async () => {
    const donors: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      donors.push(await receiptDonor(admin, { lastName: `Suite${index}`, email: null }));
      await gift(admin, donors[index] ?? '', { amount: 10 + index, receivedOn: '2022-02-02' });
    }
    const started = (await admin.post('/receipts/consolidated', { year: 2022, donorIds: donors })).body.data.documentId;
    // As a process leaves it that was killed after three donors: running, silent, with a locked job.
    await server.strapi.db.connection.raw(`UPDATE crm_jobs SET job_status = 'running', updated_at = now() - interval '1 hour' WHERE document_id = ?`, [
      started,
    ]);
    await server.strapi.db.connection.raw(
      `INSERT INTO crm_receipt_run_rows (job_id, donor_id, outcome)
       SELECT j.id, d.id, '{"isIssued": false, "gifts": 0, "amount": 0, "eligibleAmount": 0, "reasons": [], "refusedGifts": []}' FROM crm_jobs j, donors d
        WHERE j.document_id = ? AND d.document_id = ANY(?)`,
      [started, donors.slice(0, 3)],
    );
    await server.strapi.db.connection.raw(`DELETE FROM graphile_worker._private_jobs`);
    const { resumeBrokenRuns } = server.module<{ resumeBrokenRuns(connection: unknown): Promise<number> }>('api/receipt/services/run-consolidated');
    expect(await resumeBrokenRuns(server.strapi.db.connection)).toBe(1);
    await workOff();
    const job = (await admin.get(`/jobs/${started}`)).body.data;
    expect(job).toMatchObject({ jobStatus: 'succeeded', progress: { done: 7, total: 7 }, result: { donors: 7, issued: 4 } });
    expect(await resumeBrokenRuns(server.strapi.db.connection)).toBe(0);
    expect((await admin.get(`/receipts/consolidated/${started}?outcome=issued`)).body.meta.pagination.total).toBe(4);
    expect((await (await server.as('otherAdmin')).in('harbour').get(`/receipts/consolidated/${started}`)).status).toBe(404);
  });

  it('a run is stopped by whoever watches it', async () => {
    const started = (await admin.post('/receipts/consolidated', { year: 2022 })).body.data.documentId;
    expect((await admin.delete(`/jobs/${started}`)).body.data.jobStatus).toBe('cancelled');
    const before = await raw('SELECT count(*)::int AS n FROM receipts');
    await workOff();
    expect(await raw('SELECT count(*)::int AS n FROM receipts')).toEqual(before);
  });

  it('and all of it is one unbroken chain', async () => {
    expect((await admin.get('/receipts/verify')).body.data).toMatchObject({ isIntact: true });
    const register = (await admin.get('/receipts/register?year=2025')).body.data;
    expect(register.totals).toMatchObject({ missing: 0, difference: 0 });
    const audit = (await admin.get('/audit?pagination[pageSize]=100')).body.data.map(({ action }: { action: string }) => action);
    for (const action of [
      'receipt.run',
      'receipt.run-preview',
      'receipt.issue',
      'receipt.replace',
      'receipt.cancel',
      'receipt.send',
      'receipt.print',
      'receipt.audit-pack',
    ])
      expect(audit).toContain(action);
  });
});
