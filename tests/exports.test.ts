import ExcelJS from 'exceljs';
import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { parse } from 'csv-parse/sync';
import type { Test } from 'supertest';
import type { Task } from '../src/platform/jobs/task';
import { signIn, startServer, type Client, type TestServer } from './harness/server';

type Row = Record<string, string>;

describe('donors and gifts leave as files', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;

  beforeAll(async () => {
    server = await startServer({ MECENE_DATA_DIR: `/tmp/mecene-exports-${process.pid}`, WORKER: 'off' });
    [admin, member, viewer] = [
      (await server.as('admin')).in('lanterne'),
      (await server.as('member')).in('lanterne'),
      (await server.as('viewer')).in('lanterne'),
    ];
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
  });
  afterAll(() => server.stop());

  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const donor = async (data: object, client = admin): Promise<string> => {
    const answer = await client.post('/donors', data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const bytes = async (test: Test): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> =>
    test.buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
  const csv = async (path: string, client = admin, delimiter = ','): Promise<Row[]> => {
    const answer = await bytes(client.get(path));
    expect(answer.status).toBe(200);
    return parse(answer.body, { bom: true, columns: true, delimiter }) as Row[];
  };
  const workOff = async (): Promise<void> => {
    const { allTasks } = server.module<{ allTasks(strapi: unknown): readonly Task[] }>('tasks');
    const worker = server.module<{ workOff(strapi: unknown, tasks: readonly Task[]): Promise<void> }>('platform/jobs/worker');
    await worker.workOff(server.strapi, allTasks(server.strapi));
  };

  const UGLY = [
    '=1+1',
    '+1',
    '-2',
    '@SUM(A1)',
    '＝x',
    '＠y',
    'a\r\nb',
    'quote " and ; and ,',
    '<b>&amp;</b>',
    'back\\slash\\n',
    '_x0041_',
    '\\.',
    'Élise Œuvrard 募金 😀',
    "'Hara",
    'NULL',
    '\u0007bell',
  ];

  it('with 0 rows is a heading, in both formats', async () => {
    const answer = await bytes(otherAdmin.get('/donors/export?columns=lastName,email'));
    expect([answer.status, answer.headers['content-type'], answer.body.toString('utf8')]).toEqual([200, 'text/csv; charset=utf-8', '\ufeffLast name,E-mail\n']);
    const file = await bytes(otherAdmin.get('/donors/export?format=xlsx&columns=lastName,email'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.body as never);
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.rowCount])).toEqual([['Donors', 1]]);
  });

  it('guards text that begins like a formula, keeps every other character, and the lists’ filters and sort', async () => {
    for (const [index, companyName] of UGLY.entries()) await donor({ type: 'company', companyName, source: 'ugly', email: `u${index}@example.test` });
    const rows = await csv('/donors/export?search=example.test&sort=createdAt:asc&columns=companyName,email,source');
    const guarded = UGLY.map((text) => (/^[=+\-@＝＠]/.test(text) ? `'${text}` : text));
    expect(rows.map((row) => row['Company'])).toEqual(guarded);
    const file = await bytes(admin.get('/donors/export?format=xlsx&search=example.test&sort=createdAt:desc&columns=companyName'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.body as never);
    const cells = (workbook.worksheets[0]?.getColumn(1).values ?? []).slice(2);
    // A control character has no form in XML at all; a workbook's own escape is escaped, which this reader shows as it stands.
    expect(cells).toEqual([...guarded].reverse().map((text) => text.replace('\u0007', '').replace('_x0041_', '_x005F_x0041_')));
    const list = await admin.get('/donors?search=u1&type=company&sort=name:desc');
    const same = await csv('/donors/export?search=u1&type=company&sort=name:desc&columns=documentId');
    expect(same.map((row) => row['Donor number'])).toEqual(list.body.data.map((row: { documentId: string }) => row.documentId));
  });

  it('holds the donors chosen one by one, as the filters let them, now or by a job; never another charity’s', async () => {
    const chosen = [await donor({ lastName: 'Un choisi' }), await donor({ lastName: 'Deux choisi' })];
    await donor({ lastName: 'Trois choisi' });
    await admin.patch(`/donors/${chosen[1]}`, { archived: true }).expect(200);
    const theirs = await donor({ lastName: 'Ailleurs' }, otherAdmin);
    const ids = `columns=displayName&ids=${[...chosen, theirs].join(',')}`;
    const names = async (query: string): Promise<(string | undefined)[]> => (await csv(`/donors/export?${query}`)).map((row) => row['Name on file']);
    expect(await names(ids)).toEqual(['Un choisi']);
    expect(await names(`${ids}&archived=all`)).toEqual(['Deux choisi', 'Un choisi']);
    expect(await names(`${ids}&archived=all&search=deux`)).toEqual(['Deux choisi']);
    const started = await admin.get(`/donors/export?${ids}&archived=all&async=true`);
    expect([started.status, started.body.data.progress.total]).toEqual([202, 2]);
    await workOff();
    const { url } = (await admin.get(`/exports/${started.body.meta.exportId}`)).body.data;
    expect(parse(await bytes(admin.get(url.replace(/^.*?(?=\/exports\/)/, ''))).then(({ body }) => body), { bom: true, columns: true })).toHaveLength(2);
  });

  it('refuses options, columns and filters that do not exist, and NUL', async () => {
    for (const query of [
      'ids=',
      `ids=${Array.from({ length: 301 }, (_, index) => `a${index}`).join(',')}`,
      'format=pdf',
      'delimiter=|',
      'decimal=dot',
      'lang=de',
      'columns=nothing',
      'columns=email,email',
      'columns=',
      'columns=customFields.none',
      'async=1',
      'amounts=x',
      'pagination[page]=1',
      'minTotal=-1',
      'type=pirate',
      'sort=password:asc',
    ])
      expect([query, code(await admin.get(`/donors/export?${query}`))]).toEqual([query, [400, 'VALIDATION']]);
    for (const query of ['columns=em%00ail', 'format=csv%00', 'province=%00']) expect((await admin.get(`/donors/export?${query}`)).status).toBe(400);
    expect((await admin.get(`/donors/export?province=${encodeURIComponent("Q'; DROP TABLE donors; --?$1\\")}&columns=email`)).text).toBe('\ufeffE-mail\n');
    expect(code(await admin.get('/donations/export?minTotal=3'))).toEqual([400, 'VALIDATION']);
  });

  it('writes numbers, dates and words as asked: decimal comma, semicolons, French money', async () => {
    const id = await donor({ lastName: 'Chiffres', language: 'fr', birthDate: '1896-02-29', communicationPreferences: { doNotContact: true } });
    await admin.post(`/donors/${id}/donations`, { amount: 1234.5, receivedOn: '2025-03-09', memo: '-5 % de frais' }).expect(201);
    await admin.post(`/donors/${id}/donations`, { amount: 0.07, receivedOn: '2025-03-10' }).expect(201);
    const [plain] = await csv('/donors/export?search=chiffres');
    expect(plain).toMatchObject({
      'Total given': '1234.57',
      'Number of gifts': '2',
      'First gift on': '2025-03-09',
      Language: 'French',
      'Do not contact': 'yes',
      'Birth date': '1896-02-29',
    });
    const [french] = await csv('/donors/export?search=chiffres&lang=fr&delimiter=;&decimal=comma&amounts=formatted', admin, ';');
    expect(french).toMatchObject({ 'Total des dons': '1\u00a0234,57\u00a0$', Langue: 'Français', 'Ne pas contacter': 'oui', 'Plus petit don': '0,07\u00a0$' });
    const { formatMoney } = server.module<{ formatMoney(amount: number, currency: string, language: string): string }>('platform/format');
    expect([french?.['Don moyen'], (await csv('/donors/export?search=chiffres&amounts=formatted'))[0]?.['Total given']]).toEqual([
      formatMoney(617.29, 'CAD', 'fr'),
      '$1,234.57',
    ]);
    const [comma] = await csv('/donations/export?lang=fr&decimal=comma&minAmount=1000', admin);
    expect(comma).toMatchObject({ Montant: '1234,50', Note: "'-5 % de frais", 'Date du don': '2025-03-09', 'État du paiement': 'Reçu' });
    await sql('UPDATE donors SET soft_credit_total = -25 WHERE document_id = ?', [id]);
    expect((await csv('/donors/export?search=chiffres&columns=softCreditTotal'))[0]).toEqual({ 'Soft credits': '-25.00' });
  });

  it('a workbook holds real types, a frozen heading, widths; more rows than a sheet go to another', async () => {
    const file = await bytes(admin.get('/donors/export?format=xlsx&search=chiffres&lang=fr&amounts=formatted'));
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="donateurs-\d{4}-\d{2}-\d{2}\.xlsx"$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.body as never);
    const [sheet] = workbook.worksheets;
    const heading = (sheet?.getRow(1).values ?? []) as string[];
    const cell = (name: string) => sheet?.getRow(2).getCell(heading.indexOf(name));
    expect([cell('Total des dons')?.value, cell('Total des dons')?.numFmt]).toEqual([1234.57, '#,##0.00"\u00a0$"']);
    expect(cell('Premier don le')?.value).toEqual(new Date('2025-03-09T00:00:00Z'));
    // No workbook counts days before March 1900 right.
    expect(cell('Date de naissance')?.value).toBe('1896-02-29');
    expect(cell('Ne pas contacter')?.value).toBe(true);
    expect(cell('Créé le')?.value).toBeInstanceOf(Date);
    expect([sheet?.views[0]?.state, sheet?.getColumn(1).width]).toEqual(['frozen', 28]);
    const { workbookFile } = server.module<typeof import('../src/platform/export/workbook-file')>('platform/export/workbook-file');
    const { sql: tag } = server.module<typeof import('../src/platform/database/sql')>('platform/database/sql');
    const column = { name: 'n', label: { fr: 'N', en: 'N' }, kind: 'integer', value: tag`n.n` } as const;
    const selection = { columns: [column], from: tag`generate_series(1, 7) AS n (n)`, where: tag`true`, order: tag`n.n` };
    const options = { format: 'xlsx', lang: 'en', delimiter: ',', decimal: 'point', amounts: 'plain', timezone: 'America/Toronto' } as const;
    const split = new ExcelJS.Workbook();
    await split.xlsx.read(await workbookFile(selection, options, 'N', {}, 3));
    expect(split.worksheets.map((one) => [one.name, one.getColumn(1).values.slice(1)])).toEqual([
      ['N 1', ['N', 1, 2, 3]],
      ['N 2', ['N', 4, 5, 6]],
      ['N 3', ['N', 7]],
    ]);
  });

  it('a role gets what it may read: birth dates and sensitive fields are for administrators, and opened for them', async () => {
    await admin.post('/custom-fields', { key: 'allergie', labelFr: 'Allergie', labelEn: 'Allergy', type: 'text', isSensitive: true }).expect(201);
    await admin.post('/custom-fields', { key: 'rang', labelFr: '=Rang', labelEn: '=Rank', type: 'number' }).expect(201);
    await admin.post('/custom-fields', { key: 'jour', labelFr: 'Jour', labelEn: 'Day', type: 'date', isSensitive: true }).expect(201);
    const id = await donor({ lastName: 'Secret', birthDate: '1970-05-05', customFields: { allergie: '=arachides; "noix", é', rang: 2.5, jour: '2024-02-29' } });
    await donor({ lastName: 'Secret deux' });
    const rows = await csv('/donors/export?search=secret');
    expect(rows[0]).toMatchObject({ Allergy: '\'=arachides; "noix", é', "'=Rank": '2.5', 'Birth date': '1970-05-05', Day: '2024-02-29' });
    expect(rows[1]).toMatchObject({ Allergy: '', "'=Rank": '', Day: '' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(
      (await bytes(admin.get('/donors/export?format=xlsx&search=secret&columns=customFields.allergie,customFields.rang,customFields.jour'))).body as never,
    );
    expect((workbook.worksheets[0]?.getRow(2).values as unknown[]).slice(1)).toEqual(['\'=arachides; "noix", é', 2.5, new Date('2024-02-29T00:00:00Z')]);
    const masked = await bytes(member.get('/donors/export?search=secret'));
    expect(masked.body.toString()).toContain('2.5');
    for (const hidden of ['arachides', '1970', 'v1:', 'Allergy', 'Birth']) expect(masked.body.toString()).not.toContain(hidden);
    for (const column of ['birthDate', 'customFields.allergie']) expect(code(await member.get(`/donors/export?columns=${column}`))).toEqual([403, 'FORBIDDEN']);
    expect(code(await viewer.get('/donors/export'))).toEqual([403, 'FORBIDDEN']);
    expect(code(await viewer.get('/donations/export'))).toEqual([403, 'FORBIDDEN']);
    const told = await sql("SELECT actor_name, after::json AS after FROM audit_entries WHERE action = 'donor.export' ORDER BY id DESC LIMIT 2");
    expect(told[0]).toMatchObject({ actor_name: 'member', after: { format: 'csv', sensitive: [], filters: { search: 'secret' } } });
    expect(told[1]).toMatchObject({ actor_name: 'admin', after: { format: 'xlsx', sensitive: ['customFields.allergie', 'customFields.jour'] } });
    await admin.delete(`/donors/${id}`).expect(200);
  });

  it('comes back by the import as it was: quotes that guarded a formula are gone', async () => {
    const id = await donor({ firstName: '=Émile', lastName: '-Zola', email: 'emile@example.test' });
    await admin.post(`/donors/${id}/donations`, { amount: 1250.4, receivedOn: '2025-11-30', memo: '@merci', paymentMethodType: 'cheque' }).expect(201);
    const donorId = (await admin.get(`/donors/${id}`)).body.data.documentId;
    for (const options of ['lang=en', 'lang=fr&delimiter=;&decimal=comma', 'lang=fr&delimiter=;&amounts=formatted']) {
      const content = (
        await bytes(
          admin.get(
            `/donations/export?donor=${donorId}&${options}&columns=documentId,donorFirstName,donorLastName,donorEmail,amount,currency,receivedOn,paymentStatus,paymentMethodType,memo`,
          ),
        )
      ).body.toString('utf8');
      const imported = await otherAdmin.post('/imports', {
        content,
        preset: 'generic',
        ...(options.includes('comma') || options.includes('formatted') ? { decimalStyle: 'comma' } : {}),
      });
      expect([imported.status, imported.body.error?.details, imported.body.data?.report?.rows.refused]).toEqual([201, undefined, 0]);
    }
    const theirs = (await otherAdmin.get('/donors?search=zola')).body.data;
    expect(theirs).toMatchObject([{ firstName: '=Émile', lastName: '-Zola', totalDonated: 1250.4, donationCount: 1 }]);
    const gifts = (await otherAdmin.get('/donations')).body.data;
    expect(gifts).toMatchObject([{ memo: '@merci', paymentMethodType: 'cheque', receivedOn: '2025-11-30', paymentStatus: 'completed' }]);
  });

  it('as a job leaves a file behind a link that is signed, expires, and opens for nobody else', async () => {
    const started = await member.get('/donors/export?async=true&search=example.test&columns=email,companyName');
    expect([started.status, started.body.data.jobStatus, started.body.data.progress.total]).toEqual([202, 'queued', UGLY.length + 1]);
    await workOff();
    const job = (await member.get(`/jobs/${started.body.data.documentId}`)).body.data;
    expect(job).toMatchObject({
      jobStatus: 'succeeded',
      error: null,
      result: { rows: UGLY.length + 1 },
      progress: { done: UGLY.length + 1, total: UGLY.length + 1 },
    });
    const { exportId, url } = job.result;
    const path = url.replace(/^.*(?=\/exports\/)/, '');
    const [now, later] = [await bytes(member.get('/donors/export?search=example.test&columns=email,companyName')), await bytes(member.get(path))];
    expect([later.status, createHash('sha256').update(later.body).digest('hex')]).toEqual([200, createHash('sha256').update(now.body).digest('hex')]);
    expect((await member.get('/exports')).body.data).toMatchObject([{ documentId: exportId, subject: 'donors', jobStatus: 'succeeded', url }]);
    // Colleagues see their own only; administrators all; another charity and strangers nothing.
    expect(code(await otherAdmin.get(path))).toEqual([404, 'NOT_FOUND']);
    expect(code(await otherAdmin.get(`/exports/${exportId}`))).toEqual([404, 'NOT_FOUND']);
    expect((await server.anyone.get(url)).status).toBe(401);
    expect(code(await viewer.get(path))).toEqual([403, 'FORBIDDEN']);
    expect((await admin.get(path)).status).toBe(200);
    const signature = /signature=(.+)$/.exec(path)?.[1] ?? '';
    const other = signature.startsWith('A') ? 'B' : 'A';
    expect(code(await member.get(path.replace(signature, other + signature.slice(1))))).toEqual([403, 'LINK_INVALID']);
    expect(code(await member.get(path.replace(/expires=\d+/, 'expires=9999999999')))).toEqual([403, 'LINK_INVALID']);
    expect(code(await member.get(`/exports/${exportId}/file`))).toEqual([400, 'VALIDATION']);
    const { signLink } = server.module<typeof import('../src/platform/files/signed-link')>('platform/files/signed-link');
    const expired = signLink(`export:${server.charities.lanterne}:${exportId}`, new Date(Date.now() - 1000));
    expect(code(await member.get(`/exports/${exportId}/file?${expired}`))).toEqual([410, 'LINK_EXPIRED']);
    const secret = await admin.get('/donors/export?async=true&columns=birthDate');
    await workOff();
    const theirs = (await admin.get(`/jobs/${secret.body.data.documentId}`)).body.data.result;
    expect(code(await member.get(theirs.url.replace(/^.*(?=\/exports\/)/, '')))).toEqual([404, 'NOT_FOUND']);
    await sql("UPDATE export_jobs SET expires_at = now() - interval '1 minute' WHERE document_id = ?", [exportId]);
    const { removeExpiredFiles } = server.module<{ removeExpiredFiles(): Promise<number> }>('api/export-job/services/manage-exports');
    const { runAsSystem } = server.module<{ runAsSystem(work: () => Promise<unknown>): Promise<unknown> }>('platform/tenancy/scope');
    expect(await runAsSystem(removeExpiredFiles)).toBe(1);
    expect(code(await member.get(path))).toEqual([410, 'LINK_EXPIRED']);
    expect((await member.get(`/exports/${exportId}`)).body.data.url).toBeNull();
    expect(code(await otherAdmin.delete(`/exports/${exportId}`))).toEqual([404, 'NOT_FOUND']);
    await member.delete(`/exports/${exportId}`).expect(204);
    expect(code(await member.get(`/exports/${exportId}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('a cancelled job leaves nothing; one whose donors cannot be read says so', async () => {
    const queued = (await member.get('/donors/export?async=true')).body.data.documentId;
    await admin.delete(`/jobs/${queued}`).expect(200);
    await workOff();
    expect((await member.get(`/jobs/${queued}`)).body.data).toMatchObject({ jobStatus: 'cancelled', result: null });
    const broken = (await admin.get('/donors/export?async=true')).body.data.documentId;
    await sql('UPDATE export_jobs SET filters = \'{"type":"pirate"}\' WHERE job = ?', [broken]);
    await workOff();
    expect((await admin.get(`/jobs/${broken}`)).body.data).toMatchObject({ jobStatus: 'failed', error: { code: 'INTERNAL' } });
    const jobs = await admin.get('/jobs?kind=export.run&jobStatus=failed');
    expect(jobs.body.data.map((job: { documentId: string }) => job.documentId)).toEqual([broken]);
    expect((await otherAdmin.get('/jobs')).body.data).toEqual([]);
    expect(code(await admin.get('/jobs?jobStatus=lost'))).toEqual([400, 'VALIDATION']);
  });

  it('lets go of its connection when the reader leaves in the middle', async () => {
    await sql(`INSERT INTO donors (document_id, organization_id, type, last_name, source, language, created_at, updated_at, published_at)
               SELECT crm_document_id(), o.id, 'individual', 'Foule ' || n, repeat('x', 100), 'fr', now(), now(), now() FROM organizations o, generate_series(1, 60000) n WHERE o.slug = 'lanterne'`);
    const token = await signIn(server.url, 'admin');
    const open = async (): Promise<number> =>
      Number((await sql("SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = 'mecene-export' AND datname = current_database()"))[0]?.n);
    for (const format of ['csv', 'xlsx']) {
      for (let reader = 0; reader < 8; reader += 1) {
        await new Promise<void>((resolve, reject) => {
          const request = get(
            `${server.url}/api/v1/organizations/${server.charities.lanterne}/donors/export?format=${format}`,
            { headers: { Authorization: `Bearer ${token}` } },
            (response) => {
              expect(response.statusCode).toBe(200);
              response.once('data', () => {
                request.destroy();
                resolve();
              });
            },
          );
          request.once('error', (error) => (request.destroyed ? resolve() : reject(error)));
        });
      }
      for (let tries = 0; (await open()) > 0 && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await open()).toBe(0);
    }
    expect((await csv('/donors/export?search=foule&columns=lastName')).length).toBe(60000);
  });
});
