import type { Core } from '@strapi/strapi';
import iconv from 'iconv-lite';
import { Client as Pg } from 'pg';
import type { ImportOutcome, ImportRequest } from '../src/api/import-job/services/import-gifts';
import type { Organization } from '../src/platform/tenancy/scope';
import type { Verification } from '../src/platform/totals/verify-totals';
import { startServer, type Charity, type Client, type TestServer } from './harness/server';

interface Application {
  readonly importGifts: (request: ImportRequest) => Promise<ImportOutcome>;
  readonly errorsAsCsv: (organization: Organization, jobId: string) => AsyncIterable<string>;
  readonly runInOrganization: <T>(organization: Organization, work: () => Promise<T>) => Promise<T>;
  readonly runAsSystem: <T>(work: () => Promise<T>) => Promise<T>;
  readonly organizationBySlug: (connection: Core.Strapi['db']['connection'], slug: string) => Promise<Organization>;
  readonly verifyTotals: () => Promise<Verification>;
}

type Options = ImportRequest['options'] & { readonly isDryRun?: boolean };

const NPSP = `gift_id,contact_id,FirstName,LastName,Email,household,BillingStreet,BillingCity,BillingState,BillingPostalCode,BillingCountry,amount,stage_name,close_date
N1,C1,Ada,Porter,ada@example.com,Porter Household,7 Doe Plaza,Saint Paul,Minnesota,55108,United States,811.10,Closed Won,2016-11-25
N2,C1,Ada,Porter,ada@example.com,Porter Household,7 Doe Plaza,Saint Paul,Minnesota,55108,United States,0.20,Closed Won,2017-12-30
N3,C2,Ada,Lopez,,Lopez Household,9 Elm,Saint Paul,Minnesota,55108,United States,50.0,Pledged,2017-01-30
N4,,,,,Anthony Foundation,1 Oak,Saint Paul,Minnesota,55108,United States,100.05,Closed Won,2018-01-30
`;
const CANADAHELPS = `DONOR FIRST NAME,DONOR LAST NAME,DONOR COMPANY NAME,DONOR ADDRESS 1,DONOR ADDRESS 2,DONOR CITY,DONOR PROVINCE/STATE,DONOR POSTAL/ZIP CODE,DONOR COUNTRY,DONOR PHONE NUMBER,DONOR EMAIL ADDRESS,TRANSACTION NUMBER,AMOUNT,DONATION DATE,DONATION TIME,DONATION SOURCE,MESSAGE TO CHARITY
Zoé,Côté,,12 rue de l’Église,,Québec,Quebec,G1K 1A1,Canada,418-555-0101,zoe.c@example.com,CH1,50,2025/01/14,09:05 AM,Donate Now,"Merci, «bravo»!"
ANON,ANON,,ANON,ANON,ANON,ANON,ANON,ANON,ANON,ANON,CH2,"1,250.00",2025-01-15,11:59 PM,,
ANON,ANON,,ANON,ANON,ANON,ANON,ANON,ANON,ANON,ANON,CH3,10.00,2025-01-15,11:59 PM,,
Zoé,Côté,,12 rue de l’Église,,Québec,Quebec,G1K 1A1,Canada,418-555-0101,ZOE.C@example.com,CH1,50,2025/01/14,09:05 AM,Monthly,
`;
const GENERIC = (rows: readonly string[]): string => ['Prénom;Nom;Courriel;Adresse;Code postal;Montant;Date', ...rows, ''].join('\n');

describe('a charity moves in with its files', () => {
  let server: TestServer;
  let application: Application;
  let admin: Client;
  let pg: Pg;
  const organizations: Partial<Record<Charity, Organization>> = {};

  beforeAll(async () => {
    server = await startServer();
    application = {
      ...server.module<Pick<Application, 'importGifts'>>('api/import-job/services/import-gifts'),
      ...server.module<Pick<Application, 'errorsAsCsv'>>('api/import-job/services/list-errors'),
      ...server.module<Pick<Application, 'runInOrganization' | 'runAsSystem'>>('platform/tenancy/scope'),
      ...server.module<Pick<Application, 'organizationBySlug'>>('platform/tenancy/organizations'),
      ...server.module<Pick<Application, 'verifyTotals'>>('platform/totals/verify-totals'),
    };
    for (const slug of ['lanterne', 'harbour'] as const) organizations[slug] = await application.organizationBySlug(server.strapi.db.connection, slug);
    admin = (await server.as('admin')).in('lanterne');
    pg = new Pg({ connectionString: server.databaseUrl });
    await pg.connect();
  });
  afterAll(async () => {
    await pg.end();
    await server.stop();
  });
  afterEach(async () => {
    expect(await application.runAsSystem(application.verifyTotals)).toEqual({ count: 0, differences: [] });
  });

  const organizationOf = (slug: Charity): Organization => {
    const organization = organizations[slug];
    if (organization === undefined) throw new Error(`no ${slug}`);
    return organization;
  };

  const importBytes = (
    bytes: Uint8Array,
    { isDryRun = false, ...options }: Options = {},
    slug: Charity = 'lanterne',
    onProgress?: ImportRequest['onProgress'],
  ) => {
    const organization = organizationOf(slug);
    const actor = { kind: 'system', id: 'test', name: 'Test' } as const;
    return application.runInOrganization(organization, () =>
      application.importGifts({ organization, open: () => [bytes], fileName: 'dons.csv', options, isDryRun, actor, onProgress }),
    );
  };
  const importText = (text: string, options: Options = {}, slug: Charity = 'lanterne') => importBytes(Buffer.from(text, 'utf8'), options, slug);

  const done = async (outcome: Promise<ImportOutcome>) => {
    const result = await outcome;
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    return result;
  };

  const stored = async (): Promise<{ donors: number; gifts: number; activities: number; cents: string }> => {
    const { rows } = await pg.query(
      `SELECT (SELECT count(*)::int FROM donors) AS donors, (SELECT count(*)::int FROM donations) AS gifts, (SELECT count(*)::int FROM activities) AS activities,
              (SELECT COALESCE(sum(amount), 0) * 100 FROM donations)::bigint::text AS cents`,
    );
    return rows[0];
  };

  describe('files that are broken', () => {
    const row = 'Ana,Roy,ana@example.com,25.00,2025-03-01\n';
    const head = 'First name,Last name,Email,Amount,Date\n';
    it.each([
      ['an empty one', Buffer.alloc(0), {}, 'FILE_EMPTY'],
      ['only headings', Buffer.from(head), {}, 'FILE_HEADER_ONLY'],
      [
        'two encodings in one',
        Buffer.concat([
          Buffer.from(`\ufeff${head}Zoé,Roy,z@example.com,1.00,2025-01-01\n`),
          iconv.encode('Zoé,Roy,y@example.com,1.00,2025-01-01\n', 'win1252'),
        ]),
        {},
        'ENCODING_MIXED',
      ],
      ['a NUL byte', Buffer.from(`${head}${row}A\0na,Roy,ana@example.com,25.00,2025-03-01\n`), {}, 'NUL_CHARACTER'],
      ['a quote that never closes', Buffer.from(`${head}"Ana,Roy,ana@example.com,25.00,2025-03-01\n${row}`), {}, 'QUOTE_NOT_CLOSED'],
      ['a cell of 10 MB', Buffer.from(`${head}"${'x'.repeat(10_000_000)}",Roy,ana@example.com,25.00,2025-03-01\n`), {}, 'RECORD_TOO_LARGE'],
      ['the wrong delimiter', Buffer.from(head + row), { delimiter: ';' } as const, 'COLUMNS_NOT_RECOGNISED'],
      ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), {}, 'FILE_NOT_TEXT'],
    ])('%s is refused and leaves nothing', async (_, bytes, options, code) => {
      const before = await stored();
      const outcome = await importBytes(bytes, options);
      expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code }] });
      expect(await stored()).toEqual(before);
    });

    it('asks instead of guessing which is the month', async () => {
      const outcome = await importText('First name,Last name,Amount,Date\nAna,Roy,1.00,03/04/2025\n');
      expect(outcome).toMatchObject({ kind: 'questions', questions: [{ option: 'dateStyle' }] });
    });
  });

  it('refuses the rows that are wrong, says why in both languages, and takes the others', async () => {
    const file = [
      'Gift id,First name,Last name,Email,Amount,Date',
      'R1,Ana,Juste,ana.j@example.com,10.00,2025-02-28',
      'R2,Ana,Juste,ana.j@example.com,10.00,2025-02-30',
      'R3,Ana,Juste,ana.j@example.com,10.125,2025-02-28',
      'R4,,,only@example.com,5.00,2025-02-28',
      `R5,${'x'.repeat(130)},Long,l@example.com,5.00,2025-02-28`,
      '',
    ].join('\n');
    const { report, jobId } = await done(importText(file));
    expect(report.rows).toEqual({ total: 5, created: 1, matched: 0, skipped: 0, refused: 4 });
    expect(report.problems.map(({ code }) => code).sort()).toEqual(['AMOUNT_TOO_MANY_DECIMALS', 'DATE_IMPOSSIBLE', 'DONOR_NAMELESS', 'TEXT_TOO_LONG']);
    const csv = await application.runInOrganization(organizationOf('lanterne'), async () => {
      let text = '';
      for await (const piece of application.errorsAsCsv(organizationOf('lanterne'), jobId)) text += piece;
      return text;
    });
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toMatch(/^\ufeffline,code,raison,reason\r\n3,DATE_IMPOSSIBLE,/);
    expect(csv).toContain('Ligne 5');
    expect(csv).toContain('Line 5');
  });

  it('moves in from Salesforce: won gifts only, accounts as donors, and a second time nothing', async () => {
    const before = await stored();
    const dry = await done(importText(NPSP, { isDryRun: true }));
    expect(await stored()).toEqual(before);
    const first = await done(importText(NPSP));
    expect(first.report).toEqual(dry.report);
    expect(first.jobId).toBe(dry.jobId);
    expect(first.report).toMatchObject({
      donors: { created: 2, matched: 0 },
      gifts: { created: 3, matched: 0 },
      rows: { skipped: 1 },
      currencies: [{ currency: 'CAD', createdCents: 91135 }],
    });
    const after = await stored();
    const second = await done(importText(`\ufeff${NPSP}`));
    expect(second.appliedBefore).toMatchObject({ jobId: first.jobId });
    expect(second.report).toMatchObject({
      donors: { created: 0, matched: 2 },
      gifts: { created: 0, matched: 3 },
      currencies: [{ createdCents: 0, matchedCents: 91135 }],
    });
    expect(await stored()).toEqual(after);
    const list = await admin.get('/donors?search=porter').expect(200);
    expect(list.body.data[0]).toMatchObject({
      displayName: 'Ada Porter',
      totalDonated: 811.3,
      donationCount: 2,
      address: { postalCode: '55108', country: 'US' },
    });
    const history = await admin.get(`/donors/${list.body.data[0].documentId}/history`).expect(200);
    expect(history.body.data.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['gift', 'gift', 'import']);
  });

  it('says of a row which gift and whose it is, also after the gift moved, and keeps what it read only while a row is not applied', async () => {
    const head = 'Gift id,First name,Last name,Email,Amount,Date,Campaign code';
    const file = [
      head,
      'ROW1,Kim,Rangée,kim@example.com,10.00,2025-03-01,',
      'ROW2,Kim,Rangée,kim@example.com,20.00,2025-03-02,',
      'ROW3,Kim,Rangée,kim@example.com,1.00,2025-03-03,NULLE',
    ];
    const { jobId } = await done(importText(`${file.join('\n')}\n`));
    const kim = (await admin.get('/donors?search=kim@example.com')).body.data[0].documentId;
    const rowsOf = async (donor: string) => (await admin.get(`/imports/${jobId}/rows?donor=${donor}`).expect(200)).body.data;
    const own = await rowsOf(kim);
    expect(own).toMatchObject([
      { line: 2, outcome: 'created', donor: kim },
      { line: 3, outcome: 'created', donor: kim },
    ]);
    const other = (await admin.post('/donors', { firstName: 'Lou', lastName: 'Suivante' })).body.data.documentId;
    const gift = await admin.get(`/donations/${own[1].donation}`).expect(200);
    await admin.patch(`/donations/${own[1].donation}`, { donor: other }).set('If-Match', String(gift.headers['etag'])).expect(200);
    expect(await rowsOf(kim)).toMatchObject([{ line: 2 }]);
    expect(await rowsOf(other)).toMatchObject([{ line: 3, donor: other, donation: own[1].donation }]);
    const { rows } = await pg.query(
      'SELECT r.line, r.outcome, r.interpreted IS NOT NULL AS kept FROM import_rows r JOIN import_jobs j ON j.id = r.import_job_id WHERE j.document_id = $1 ORDER BY 1',
      [jobId],
    );
    expect(rows).toEqual([
      { line: 2, outcome: 'created', kept: false },
      { line: 3, outcome: 'created', kept: false },
      { line: 4, outcome: 'refused', kept: true },
    ]);
    // Known before, she gets a line for the gift and none for the file.
    await done(importText(`${head}\nROW4,Kim,Rangée,kim@example.com,5.00,2025-04-01,\n`));
    const history = await admin.get(`/donors/${kim}/history`).expect(200);
    expect(history.body.data.filter(({ kind }: { kind: string }) => kind === 'import')).toHaveLength(1);
  });

  it('tells every row whole, of a check, of its application and of a file imported at once: how the donor was found, and what was remarked', async () => {
    const fileOf = (name: string): Buffer =>
      Buffer.from(
        [
          'Gift id,First name,Last name,Email,Phone,Amount,Date',
          `${name}1,Ode,Remarque,${name}@example.com,,5.00,2025-01-01`,
          `${name}2,Ode,Remarque,${name}@example.com,12,6.00,2025-01-02`,
          `${name}3,Ode,Remarque,${name}@example.com,,7.00,2025-01-03`,
          `${name}1,Ode,Remarque,${name}@example.com,,5.00,2025-01-01`,
          `${name}4,Ode,Remarque,${name}@example.com,,-1,2025-01-03`,
          '',
        ].join('\n'),
      );
    const rowsOf = async (jobId: string) => (await admin.get(`/imports/${jobId}/rows`).expect(200)).body.data;
    const dry = await done(importBytes(fileOf('RA'), { isDryRun: true }));
    const checked = await rowsOf(dry.jobId);
    await admin.post(`/imports/${dry.jobId}/apply`, {}).expect(200);
    const applied = await rowsOf(dry.jobId);
    const atOnce = await rowsOf((await done(importBytes(fileOf('RB')))).jobId);
    const told = (list: readonly Record<string, unknown>[]) => list.map(({ donor: _donor, donation: _donation, ...rest }) => rest);
    expect(told(applied)).toEqual(told(checked));
    expect(JSON.parse(JSON.stringify(told(atOnce)).replaceAll('RB', 'RA'))).toEqual(told(applied));
    expect(applied).toMatchObject([
      { line: 2, outcome: 'created', warnings: [] },
      { line: 3, outcome: 'created', warnings: [{ code: 'PHONE_INVALID' }] },
      { line: 4, outcome: 'created', warnings: [] },
      { line: 5, outcome: 'matched', warnings: [] },
      { line: 6, outcome: 'refused' },
    ]);
    expect(applied.map(({ donation }: { donation: string | null }) => donation)).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
      applied[0].donation,
      null,
    ]);
  });

  it('moves in from CanadaHelps, in UTF-16 without a mark: one anonymous donor, one gift an id', async () => {
    const { report } = await done(importBytes(iconv.encode(CANADAHELPS, 'utf-16le', { addBOM: false })));
    expect(report).toMatchObject({ donors: { created: 2 }, gifts: { created: 3, matched: 1 }, currencies: [{ createdCents: 131000, matchedCents: 5000 }] });
    const again = await done(importText(CANADAHELPS.replaceAll('CH', 'CX')));
    expect(again.report).toMatchObject({ donors: { created: 0, matched: 2 }, gifts: { created: 3 } });
    const { rows } = await pg.query(`SELECT count(*)::int AS n, sum(donation_count)::int AS gifts FROM donors WHERE type = 'anonymous'`);
    expect(rows[0]).toEqual({ n: 1, gifts: 4 });
  });

  it('takes a French file in Windows-1252 without any ids: twice creates nothing, one more row on top creates one', async () => {
    const lines = ['Éloïse;Bédard;eloise@example.com;;;1 234,50 $;14/01/2025', 'Luc;Sansclé;;;;20,00;15/01/2025', 'Luc;Sansclé;;;;20,00;15/01/2025'];
    const encoded = (rows: readonly string[]) => iconv.encode(GENERIC(rows), 'win1252');
    const first = await done(importBytes(encoded(lines)));
    expect(first.report).toMatchObject({ gifts: { created: 3 }, donors: { created: 3 }, currencies: [{ createdCents: 127450 }] });
    const second = await done(importBytes(encoded(lines)));
    expect(second.report).toMatchObject({ gifts: { created: 0, matched: 3 }, donors: { created: 0 } });
    const longer = await done(importBytes(encoded(['Éloïse;Bédard;eloise@example.com;;;5,00;20/02/2025', ...lines])));
    expect(longer.report).toMatchObject({ gifts: { created: 1, matched: 3 }, donors: { created: 0 } });
  });

  it('takes a file of donors alone, and twice creates nobody new, with or without a key', async () => {
    const file = 'First name,Last name,Email\nIris,Avec,iris@example.com\nOtto,Sans,\nOtto,Sans,\n';
    expect((await done(importText(file))).report).toMatchObject({ donors: { created: 3, matched: 0 } });
    expect((await done(importText(file))).report).toMatchObject({ donors: { created: 0, matched: 3 } });
  });

  it('never puts a gift on somebody who only shares a first name, a name or an e-mail', async () => {
    await done(
      importText(
        'Gift id,First name,Last name,Email,Address,Postal code,Amount,Date\nF1,Marie,Gagnon,family@example.com,12 rue Nord,G1K 1A1,10.00,2025-01-01\n',
      ),
    );
    const others = [
      'F2,Marie,,,,,20.00,2025-01-01',
      'F3,Marie,Gagnon,,,,20.00,2025-01-01',
      'F4,Paul,Gagnon,family@example.com,12 rue Nord,G1K 1A1,20.00,2025-01-01',
      'F5,Marie,Gagnon,,14 rue Nord,G1K 1A1,20.00,2025-01-01',
    ];
    const { report } = await done(importText(['Gift id,First name,Last name,Email,Address,Postal code,Amount,Date', ...others, ''].join('\n')));
    expect(report.donors).toEqual({ created: 4, matched: 0 });
    const same = await done(
      importText(
        'Gift id,First name,Last name,Email,Address,Postal code,Amount,Date\nF6,MARIE,Gagnon,Family@Example.com,,,20.00,2025-01-01\nF7,Marie,Gagnon,,12 rue Nord,g1k1a1,20.00,2025-01-01\n',
      ),
    );
    expect(same.report.donors).toEqual({ created: 0, matched: 1 });
  });

  it('learns the id of somebody it knew by e-mail, and finds them by it after they moved', async () => {
    const donor = (await admin.post('/donors', { firstName: 'Nina', lastName: 'Mobile', email: 'nina@example.com' })).body.data.documentId;
    const head = 'Gift id,Donor id,First name,Last name,Email,Amount,Date\n';
    await done(importText(`${head}L1,77,Nina,Mobile,nina@example.com,1.00,2025-01-01\n`));
    const moved = await done(importText(`${head}L2,77,Nina,Mobile,elsewhere@example.com,2.00,2025-01-02\n`));
    expect(moved.report.donors).toEqual({ created: 0, matched: 1 });
    expect((await admin.get(`/donors/${donor}/stats`)).body.data).toMatchObject({ totalDonated: 3, donationCount: 2 });
  });

  it('refuses to choose between two donors with the same strict key, and names both', async () => {
    const twins = await Promise.all(
      [1, 2].map(async () => (await admin.post('/donors', { firstName: 'Léa', lastName: 'Double', email: 'double@example.com' })).body.data.documentId),
    );
    const { report, jobId } = await done(importText('Gift id,First name,Last name,Email,Amount,Date\nA1,Léa,Double,double@example.com,9.00,2025-01-01\n'));
    expect(report).toMatchObject({ rows: { refused: 1, created: 0 }, problems: [{ code: 'DONOR_AMBIGUOUS' }] });
    const rows = await admin.get(`/imports/${jobId}/rows?outcome=refused`).set('Accept-Language', 'fr').expect(200);
    expect(rows.body.data[0].reasons[0].message).toMatch(/ambiguë/);
    for (const twin of twins) expect(rows.body.data[0].reasons[0].message).toContain(twin);
  });

  it('takes a gift in dollars of elsewhere at the day’s rate, or refuses it; a campaign by its code, or creates it', async () => {
    const head = 'Gift id,First name,Last name,Email,Amount,Currency,Date,Campaign code\n';
    const file = `${head}M1,Uma,Riche,uma@example.com,100.00,USD,2025-05-02,\nM2,Uma,Riche,uma@example.com,10.00,CAD,2025-05-02,PRINTEMPS\n`;
    expect((await done(importText(file))).report.problems.map(({ code }) => code).sort()).toEqual(['CAMPAIGN_UNKNOWN', 'EXCHANGE_RATE_MISSING']);
    await pg.query(
      `INSERT INTO exchange_rates (document_id, organization_id, currency, base_currency, rate, rate_on, source, created_at, updated_at, published_at)
       VALUES (crm_document_id(), $1, 'USD', 'CAD', 1.3725, '2025-05-01', 'Bank of Canada', now(), now(), now())`,
      [organizationOf('lanterne').id],
    );
    const dry = await done(importText(file, { isCreatingCampaigns: true, isDryRun: true }));
    const { report } = await done(importText(file, { isCreatingCampaigns: true }));
    expect(report).toEqual(dry.report);
    expect(report).toMatchObject({ gifts: { created: 2 }, campaignsCreated: 1 });
    const { rows } = await pg.query(`SELECT base_amount, exchange_rate_on::text FROM donations WHERE currency = 'USD'`);
    expect(rows).toEqual([{ base_amount: 137.25, exchange_rate_on: '2025-05-01' }]);
    expect((await pg.query(`SELECT total_raised, donor_count, campaign_status FROM campaigns WHERE code = 'PRINTEMPS'`)).rows).toEqual([
      { total_raised: 10, donor_count: 1, campaign_status: 'draft' },
    ]);
  });

  it('asks to thank for recent gifts, not for the past a charity brings along', async () => {
    const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const gifts = [3, 50, 70, 4000].map((ago) => `TH${ago},Ira,Merci,ira@example.com,${ago}.00,${day(ago)}`);
    await done(importText(['Gift id,First name,Last name,Email,Amount,Date', ...gifts, ''].join('\n')));
    const donor = (await admin.get('/donors?search=ira@example.com')).body.data[0].documentId;
    const toThank = await admin.get(`/donors/${donor}/donations?acknowledgement=to_do&sort=amount`).expect(200);
    expect(toThank.body.data.map(({ amount }: { amount: number }) => amount).sort((left: number, right: number) => left - right)).toEqual([3, 50]);
  });

  it('decides again, from the rows a check kept, what the charity lacked then; without such rows there is nothing to apply', async () => {
    const content =
      'Gift id,First name,Last name,Email,Amount,Date,Campaign code\nRC1,Eva,Deuxfois,eva@example.com,7.00,2025-01-01,TARDIVE\nRC2,Eva,Deuxfois,eva@example.com,x,2025-01-01,\n';
    const { documentId } = (await admin.post('/imports', { fileName: 'tard.csv', content, dryRun: true }).expect(201)).body.data;
    const refused = async () =>
      (await admin.get(`/imports/${documentId}/rows?outcome=refused`).expect(200)).body.data.map(({ line }: { line: number }) => line);
    expect(await refused()).toEqual([2, 3]);
    await admin.post('/campaigns', { name: 'Tardive', code: 'TARDIVE' }).expect(201);
    const applied = await admin.post(`/imports/${documentId}/apply`, {}).expect(200);
    expect(applied.body.data.report).toMatchObject({ rows: { total: 2, created: 1, refused: 1 }, gifts: { created: 1 } });
    expect(await refused()).toEqual([3]);
    await pg.query(`UPDATE import_jobs SET job_status = 'failed', counts = NULL WHERE document_id = $1`, [documentId]);
    await pg.query('DELETE FROM import_rows WHERE import_job_id = (SELECT id FROM import_jobs WHERE document_id = $1)', [documentId]);
    const nothing = await admin.post(`/imports/${documentId}/apply`, {});
    expect([nothing.status, nothing.body.error.details]).toEqual([409, expect.objectContaining({ code: 'CONFLICT', jobStatus: 'failed' })]);
  });

  it('decides a file of many parts as one, read from the file or from the rows of a check: earlier parts are known, and ids are rising', async () => {
    const fileOf = (name: string): Buffer => {
      const rows = Array.from({ length: 11_000 }, (_, index) => {
        const id = index === 10_999 ? 0 : index;
        return `${name}${id},Max,Partie${index % 3_000},mp${index % 3_000}@example.com,1.00,2025-01-01`;
      });
      return Buffer.from(['Gift id,First name,Last name,Email,Amount,Date', ...rows, ''].join('\n'));
    };
    const expectWhole = async (jobId: string): Promise<void> => {
      const { rows } = await pg.query(
        `SELECT count(*)::int AS rows, count(DISTINCT line)::int AS lines, count(DISTINCT donation_id)::int AS gifts, count(donor_id)::int AS donors,
                bool_and(interpreted IS NULL) AS dropped, bool_and(rising) AS rising
           FROM (
             SELECT r.*, r.outcome = 'matched' OR (r.donation_id > lag(r.donation_id) OVER (ORDER BY r.line)) IS NOT FALSE AS rising
               FROM import_rows r JOIN import_jobs j ON j.id = r.import_job_id WHERE j.document_id = $1
           ) written`,
        [jobId],
      );
      expect(rows).toEqual([{ rows: 11_000, lines: 11_000, gifts: 10_999, donors: 0, dropped: true, rising: true }]);
    };
    const before = await stored();
    const dry = await done(importBytes(fileOf('MP'), { isDryRun: true }));
    expect(await stored()).toEqual(before);
    const applied = await admin.post(`/imports/${dry.jobId}/apply`, {}).expect(200);
    expect(applied.body.data.report).toEqual(dry.report);
    expect(dry.report).toMatchObject({
      rows: { total: 11_000, created: 10_999, matched: 1 },
      donors: { created: 3_000, matched: 0 },
      gifts: { created: 10_999, matched: 1 },
    });
    await expectWhole(dry.jobId);
    const second = await done(importBytes(fileOf('MQ')));
    expect(second.report).toMatchObject({ donors: { created: 0, matched: 3_000 }, gifts: { created: 10_999, matched: 1 } });
    await expectWhole(second.jobId);
  });

  it('breaks off half-way, leaves nothing half-written, and is finished by a second run', async () => {
    const known = (await admin.post('/donors', { firstName: 'Max', lastName: 'Panne', email: 'max@example.com' })).body.data.documentId;
    const rows = Array.from({ length: 200 }, (_, index) => `K${index},Max,Panne${index % 2 === 0 ? '' : index},max@example.com,1.00,2025-01-01`);
    const file = Buffer.from(['Gift id,First name,Last name,Email,Amount,Date', ...rows, ''].join('\n'));
    const before = await stored();
    await pg.query('BEGIN');
    await pg.query('SELECT FROM donors WHERE document_id = $1 FOR UPDATE', [known]);
    const killer = new Pg({ connectionString: server.databaseUrl });
    await killer.connect();
    const running = importBytes(file);
    const failed = expect(running).rejects.toThrow();
    let killed = 0;
    while (killed === 0) {
      const { rowCount } = await killer.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%import_learned_ids%'`,
      );
      killed = rowCount ?? 0;
    }
    await failed;
    await pg.query('ROLLBACK');
    await killer.end();
    expect(await stored()).toEqual(before);
    expect((await pg.query(`SELECT job_status FROM import_jobs ORDER BY id DESC LIMIT 1`)).rows).toEqual([{ job_status: 'failed' }]);
    const { report } = await done(importBytes(file));
    expect(report).toMatchObject({ gifts: { created: 200 }, donors: { created: 100, matched: 1 } });
    expect(
      (await pg.query(`SELECT count(*)::int AS n FROM import_jobs WHERE file_sha_256 = (SELECT file_sha_256 FROM import_jobs ORDER BY id DESC LIMIT 1)`)).rows,
    ).toEqual([{ n: 1 }]);
  });

  it('imports two files that overlap at once, without deadlock or duplicates', async () => {
    const line = (index: number): string => `P${index},Pia,Parallèle${index % 40},pia${index % 40}@example.com,1.01,2025-01-0${1 + (index % 9)}`;
    const file = (from: number, to: number, order: 1 | -1) => {
      const lines = Array.from({ length: to - from }, (_, index) => line(from + index));
      return ['Gift id,First name,Last name,Email,Amount,Date', ...(order === 1 ? lines : lines.reverse()), ''].join('\n');
    };
    const before = await stored();
    const outcomes = await Promise.all([done(importText(file(0, 300, 1))), done(importText(file(100, 400, -1))), done(importText(file(0, 300, 1)))]);
    // The same file at the same moment may be one import that both continue: its report is then the same.
    const imports = new Map(outcomes.map(({ jobId, report }) => [jobId, report.gifts.created]));
    const created = [...imports.values()].reduce((sum, gifts) => sum + gifts, 0);
    expect(created).toBe(400);
    const after = await stored();
    expect([after.gifts - before.gifts, after.donors - before.donors, Number(after.cents) - Number(before.cents)]).toEqual([400, 40, 40_400]);
  });

  it('keeps charities apart: the same people elsewhere are nobody here', async () => {
    const file = 'Gift id,First name,Last name,Email,Amount,Date\nH1,Ada,Porter,ada@example.com,4.00,2025-01-01\n';
    const { report, jobId } = await done(importText(file, {}, 'harbour'));
    expect(report.donors).toEqual({ created: 1, matched: 0 });
    await admin.get(`/imports/${jobId}`).expect(404);
    await admin.get(`/imports/${jobId}/rows`).expect(404);
    await admin.post(`/imports/${jobId}/apply`, {}).expect(404);
    const stranger = (await server.as('otherAdmin')).in('lanterne');
    await stranger.post('/imports', { fileName: 'x.csv', content: file }).expect(404);
  });

  it('does the same over HTTP: a dry run, its rows, then apply; as JSON or as a form', async () => {
    const content =
      'Gift id,First name,Last name,Email,Amount,Date\nW1,Web,Service,web@example.com,12.34,2025-01-01\nW2,Web,Service,web@example.com,oops,2025-01-01\n';
    const dry = await admin.post('/imports', { fileName: 'web.csv', content, dryRun: true });
    expect([dry.status, dry.body.data?.jobStatus]).toEqual([201, 'checked']);
    expect(dry.body.data.report).toMatchObject({ rows: { total: 2, created: 1, refused: 1 }, currencies: [{ currency: 'CAD', createdCents: 1234 }] });
    const { documentId } = dry.body.data;
    const applied = await admin.post(`/imports/${documentId}/apply`, {}).expect(200);
    expect(applied.body.data).toMatchObject({ jobStatus: 'applied', report: dry.body.data.report });
    expect((await admin.post(`/imports/${documentId}/apply`, {}).expect(200)).body.data.report).toEqual(dry.body.data.report);
    const created = await admin.get(`/imports/${documentId}/rows?outcome=created`).expect(200);
    expect(created.body.data).toMatchObject([{ line: 2, reasons: [], donor: expect.any(String), donation: expect.any(String) }]);
    expect((await admin.get('/imports')).body.data[0]).toMatchObject({ documentId, fileName: 'web.csv' });

    const form = await admin
      .post('/imports')
      .field('dryRun', 'true')
      .attach('file', iconv.encode(content.replaceAll('W', 'V'), 'utf-16le'), 'formulaire.csv');
    expect([form.status, form.body.data?.fileName, form.body.data?.report.gifts]).toEqual([201, 'formulaire.csv', { created: 1, matched: 0 }]);
  });

  it('says over HTTP what is wrong with a file, in the caller’s language, and lets only administrators in', async () => {
    const broken = await admin.post('/imports', { fileName: 'x.csv', content: 'a,b\n1,2\n' }).set('Accept-Language', 'fr');
    expect([broken.status, broken.body.error.details.code, broken.body.error.details.problems[0].code]).toEqual([
      422,
      'IMPORT_UNREADABLE',
      'COLUMNS_NOT_RECOGNISED',
    ]);
    expect(broken.body.error.details.problems[0].message).toMatch(/en-têtes/);
    const asked = await admin.post('/imports', { fileName: 'x.csv', content: 'Last name,Amount,Date\nRoy,1.00,03/04/2025\n' });
    expect([asked.status, asked.body.error.details.questions[0].option]).toEqual([422, 'dateStyle']);
    expect((await admin.post('/imports', { fileName: 'x.csv' })).status).toBe(400);
    expect((await admin.post('/imports', { fileName: 'x.csv', content: 'x', filePath: '/etc/passwd' })).status).toBe(400);
    for (const person of ['member', 'viewer'] as const) {
      const client = (await server.as(person)).in('lanterne');
      expect((await client.post('/imports', { fileName: 'x.csv', content: 'x' })).status).toBe(403);
      expect((await client.get('/imports')).status).toBe(403);
    }
  });

  it('lets no door record an outside gift twice', async () => {
    const donor = (await admin.post('/donors', { lastName: 'Unique' })).body.data.documentId;
    const externalIds = [{ system: 'npsp', id: 'N1' }];
    const twice = await admin.post(`/donors/${donor}/donations`, { amount: 5, externalIds });
    expect([twice.status, twice.body.error.details.code]).toEqual([409, 'ALREADY_EXISTS']);
  });
});
