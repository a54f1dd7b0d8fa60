import { Workbook } from 'exceljs';
import { startServer, type Client, type TestServer } from './harness/server';
import { workOffJobs } from './harness/work-off';

const MONTHLY = { name: 'Le mois', report: 'overview', period: 'last_month', frequency: 'monthly', day: 1 };

describe('reports are saved and sent at their rhythm', () => {
  let server: TestServer;
  let admin: Client;
  let other: Client;
  let members: Map<string, string>;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    other = (await server.as('otherAdmin')).in('harbour');
    const listed = (await admin.get('/members?pagination[pageSize]=100').expect(200)).body.data;
    members = new Map(listed.map(({ email, documentId }: { email: string; documentId: string }) => [email.split('@')[0], documentId]));
    const donor = (await admin.post('/donors', { lastName: 'Roy' }).expect(201)).body.data.documentId;
    await admin.post(`/donors/${donor}/donations`, { amount: 75.5, receivedOn: '2026-02-10' }).expect(201);
    // Gave in 2025 and not since; the name is one that a spreadsheet would run.
    const gone = (await admin.post('/donors', { firstName: '=cmd', lastName: 'Côté', email: 'zoe@example.test' }).expect(201)).body.data.documentId;
    await admin.post(`/donors/${gone}/donations`, { amount: 20, receivedOn: '2025-02-10' }).expect(201);
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    for (const { documentId } of (await admin.get('/saved-reports?pagination[pageSize]=100')).body.data)
      await admin.delete(`/saved-reports/${documentId}`).expect(204);
  });

  const member = (name: string): string => members.get(name) ?? '';
  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const save = async (fields: object = {}) => {
    const answer = await admin.post('/saved-reports', { ...MONTHLY, recipients: [member('admin')], ...fields });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data;
  };
  const runs = async (id: string) => (await admin.get(`/saved-reports/${id}/runs`).expect(200)).body.data;
  const outbox = async (): Promise<{ messageId: string; to: string; subject: string }[]> =>
    (await admin.get('/outbox?pagination[pageSize]=100').expect(200)).body.data;
  const plan = (at: string): Promise<number> => {
    const { planDueReports } = server.module<typeof import('../src/api/report-schedule/services/plan-runs')>('api/report-schedule/services/plan-runs');
    return planDueReports(server.strapi.db.connection, new Date(at));
  };
  /** Makes a report due on a day, as if it had been saved long before. */
  const dueOn = (id: string, day: string) => sql('UPDATE report_schedules SET next_run_on = ?::date WHERE document_id = ?', [day, id]);

  it('refuses what cannot be saved, naming the place in both languages, and saves nothing', async () => {
    const wrong: [object, string][] = [
      [{ name: ' ' }, 'name'],
      [{ name: 'a\u0000' }, 'name'],
      [{ report: 'secrets' }, 'report'],
      [{ report: undefined }, 'report'],
      [{ period: 'yesterday' }, 'period'],
      [{ report: 'retention', period: 'last_month' }, 'period'],
      [{ report: 'lybunt', period: 'last_week' }, 'period'],
      [{ parameters: { interval: 'month' } }, 'parameters'],
      [{ report: 'trends', parameters: { groupBy: 'campaign' } }, 'parameters'],
      [{ report: 'trends', parameters: { interval: 'minute' } }, 'interval'],
      [{ parameters: { where: '1=1' } }, 'parameters'],
      [{ format: 'docx' }, 'format'],
      [{ language: 'de' }, 'language'],
      [{ calendar: 'lunar' }, 'calendar'],
      [{ frequency: 'daily' }, 'frequency'],
      [{ frequency: 'weekly', day: 8 }, 'day'],
      [{ day: 29 }, 'day'],
      [{ day: 0 }, 'day'],
      [{ day: 1.5 }, 'day'],
      [{ day: null }, 'day'],
      [{ frequency: null }, 'day'],
      [{ recipients: [] }, 'recipients'],
      [{ recipients: ['somebody@else.test'] }, 'recipients'],
      [{ recipients: [member('admin'), member('admin')] }, 'recipients'],
      [{ recipients: Array.from({ length: 51 }, (_, index) => `m${index}`) }, 'recipients'],
      [{ owner: 'admin:1' }, 'owner'],
      [{ isActive: false }, 'isActive'],
    ];
    for (const [fields, place] of wrong) {
      for (const language of ['fr', 'en']) {
        const answer = await admin.post('/saved-reports', { ...MONTHLY, recipients: [member('admin')], ...fields }).set('Accept-Language', language);
        expect([fields, ...(code(answer) as unknown[]), JSON.stringify(answer.body.error.details.errors).includes(place)]).toEqual([
          fields,
          400,
          'VALIDATION',
          true,
        ]);
      }
    }
    expect((await admin.get('/saved-reports')).body.data).toEqual([]);
  });

  it('goes to members of the organization alone, who may have what it names', async () => {
    const foreign = (await other.get('/members').expect(200)).body.data[0].documentId;
    const send = (recipients: string[], fields: object = {}) => admin.post('/saved-reports', { ...MONTHLY, recipients, ...fields });
    expect(code(await send([foreign]))).toEqual([400, 'INVALID_REFERENCE']);
    expect(code(await send(['nobody']))).toEqual([400, 'INVALID_REFERENCE']);
    expect(code(await send([member('viewer')], { report: 'lybunt', period: 'this_year' }))).toEqual([422, 'RECIPIENT_MAY_NOT']);
    expect((await send([member('viewer')])).status).toBe(201);
  });

  it('belongs to administrators of its organization', async () => {
    const { documentId } = await save();
    for (const person of ['member', 'viewer'] as const) {
      const client = (await server.as(person)).in('lanterne');
      expect(code(await client.get('/saved-reports'))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.post('/saved-reports', MONTHLY))).toEqual([403, 'FORBIDDEN']);
      expect(code(await client.post(`/saved-reports/${documentId}/send`, {}))).toEqual([403, 'FORBIDDEN']);
    }
    for (const answer of [
      await other.get(`/saved-reports/${documentId}`),
      await other.patch(`/saved-reports/${documentId}`, { name: 'X' }),
      await other.delete(`/saved-reports/${documentId}`),
      await other.post(`/saved-reports/${documentId}/send`, {}),
      await other.get(`/saved-reports/${documentId}/runs`),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    expect((await other.get('/saved-reports')).body.data).toEqual([]);
    const generated = await server.as('admin');
    expect((await generated.put(`/api/v1/report-schedules/${documentId}`, { recipients: ['x'] })).status).toBeGreaterThanOrEqual(400);
    expect((await generated.get('/api/v1/report-schedules')).text).not.toContain('user:');
  });

  it('is sent once for the day it is due, by the charity’s clock, however many ask', async () => {
    const { documentId, nextRunOn } = await save({ recipients: [member('admin'), member('viewer')] });
    expect(nextRunOn).toMatch(/^\d{4}-\d{2}-01$/);
    await dueOn(documentId, '2026-03-01');
    const before = (await outbox()).length;
    // 05:30 in Montréal: too early; six there is eleven in Greenwich.
    expect(await plan('2026-03-01T10:30:00Z')).toBe(0);
    expect((await Promise.all([plan('2026-03-01T11:00:00Z'), plan('2026-03-01T11:00:00Z'), plan('2026-03-01T11:00:00Z')])).sort()).toEqual([0, 0, 1]);
    expect(await plan('2026-03-01T23:00:00Z')).toBe(0);
    await workOffJobs(server);
    const sent = (await outbox()).slice(0, (await outbox()).length - before);
    expect(sent.map(({ to }) => to).sort()).toEqual(['admin@example.test', 'viewer@example.test']);
    expect(await runs(documentId)).toMatchObject([{ dueOn: '2026-03-01', from: '2026-02-01', to: '2026-02-28', runStatus: 'sent', askedBy: 'admin' }]);
    expect((await admin.get(`/saved-reports/${documentId}`)).body.data).toMatchObject({ nextRunOn: '2026-04-01', failureCount: 0 });
    // The job is done again after its process died: nobody is written to twice.
    await sql("UPDATE crm_report_runs SET run_status = 'queued'");
    await sql("SELECT graphile_worker.add_job('reports.send', json_build_object('runId', id)) FROM crm_report_runs");
    await workOffJobs(server);
    expect((await outbox()).length).toBe(before + 2);
    const log = await admin.get('/audit?action=report.send&pagination[pageSize]=1');
    expect(log.body.data[0].after).toMatchObject({ sent: 2, failed: 0, from: '2026-02-01' });
  });

  it('sends what was missed for months once, of its latest period', async () => {
    const { documentId } = await save();
    await dueOn(documentId, '2025-11-01');
    expect(await plan('2026-03-15T18:00:00Z')).toBe(1);
    await workOffJobs(server);
    expect(await runs(documentId)).toMatchObject([{ dueOn: '2026-03-01', from: '2026-02-01', to: '2026-02-28' }]);
  });

  it.each([
    ['fr', /75,50/, 'Vue d’ensemble'],
    ['en', /\$75\.50/, 'Overview'],
  ])('says its figures in %s, in the message and in the file', async (language, amount, title) => {
    const { documentId } = await save({ language, format: 'xlsx', frequency: 'monthly' });
    await dueOn(documentId, '2026-03-01');
    await plan('2026-03-02T18:00:00Z');
    await workOffJobs(server);
    const [message] = await outbox();
    const { data } = (await admin.get(`/outbox/${encodeURIComponent(message?.messageId ?? '')}`).expect(200)).body;
    expect(data.text).toMatch(amount);
    expect(data.text).toContain(title);
    expect(data.attachments.map(({ filename }: { filename: string }) => filename)).toEqual(['overview-2026-02-01-2026-02-28.xlsx']);
    const base64 =
      /filename=overview[^\r]*\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(data.eml)?.[1] ?? /xlsx[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(data.eml)?.[1] ?? '';
    const workbook = new Workbook();
    await workbook.xlsx.load(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
    expect(workbook.worksheets[0]?.getCell('A2').value).toBe(75.5);
  });

  it.each([
    ['html', []],
    ['csv', ['lybunt-2026-01-01-2026-12-31.csv']],
    ['pdf', ['lybunt-2026-01-01-2026-12-31.pdf']],
  ])('makes a list of donors as %s', async (format, files) => {
    const { documentId } = await save({ report: 'lybunt', period: 'last_year', format });
    await dueOn(documentId, '2027-01-01');
    await plan('2027-01-02T18:00:00Z');
    await workOffJobs(server);
    expect(await runs(documentId)).toMatchObject([{ runStatus: 'sent', reason: null }]);
    const [message] = await outbox();
    const { data } = (await admin.get(`/outbox/${encodeURIComponent(message?.messageId ?? '')}`).expect(200)).body;
    expect(data.attachments.map(({ filename }: { filename: string }) => filename)).toEqual(files);
    expect(data.text).toContain('Côté');
    if (format === 'csv')
      expect(Buffer.from(/csv[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(data.eml)?.[1] ?? '', 'base64').toString()).toContain("'=cmd Côté;zoe@example.test");
    if (format === 'pdf')
      expect(
        Buffer.from(/pdf[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(data.eml)?.[1] ?? '', 'base64')
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
  });

  it('can be made of every report there is', async () => {
    const { SAVED_REPORTS, isOfYears } = server.module<typeof import('../src/api/report-schedule/domain/saved-report')>(
      'api/report-schedule/domain/saved-report',
    );
    for (const report of SAVED_REPORTS) {
      const { documentId } = await save({ name: report, report, period: isOfYears(report) ? 'this_year' : 'last_quarter', format: 'pdf' });
      await admin.post(`/saved-reports/${documentId}/send`, {}).expect(202);
      await workOffJobs(server);
      expect([report, await runs(documentId)]).toMatchObject([report, [{ runStatus: 'sent', reason: null, dueOn: null }]]);
    }
  });

  it('gives nothing to a member who left, and nothing in the name of one who may no more', async () => {
    const invited = await admin.post('/members', { email: 'partante@example.test', role: 'admin', kind: 'api' });
    expect(invited.status).toBe(201);
    const leaving: string = invited.body.data.documentId;
    const both = await save({ recipients: [leaving, member('admin')] });
    await admin.delete(`/members/${leaving}`).expect(200);
    expect((await admin.get(`/saved-reports/${both.documentId}`)).body.data.recipients).toEqual([expect.objectContaining({ documentId: member('admin') })]);
    await admin.post(`/saved-reports/${both.documentId}/send`, {}).expect(202);
    await workOffJobs(server);
    expect((await runs(both.documentId))[0].sendings).toMatchObject([{ email: 'admin@example.test', sendingStatus: 'sent' }]);

    // Who saved it becomes a viewer.
    await dueOn(both.documentId, '2026-03-01');
    await plan('2026-03-01T18:00:00Z');
    await sql("UPDATE report_schedules SET owner = 'user:' || (SELECT id FROM up_users WHERE username = 'viewer')");
    await sql("UPDATE crm_report_runs r SET asked_by = s.owner FROM report_schedules s WHERE s.id = r.schedule_id AND r.run_status = 'queued'");
    const before = (await outbox()).length;
    await workOffJobs(server);
    expect((await outbox()).length).toBe(before);
    expect((await runs(both.documentId))[0]).toMatchObject({ runStatus: 'skipped', reason: 'owner', sendings: [] });
    expect((await admin.get(`/saved-reports/${both.documentId}`)).body.data).toMatchObject({ isActive: false, pausedReason: 'owner' });
    expect((await admin.get('/audit?action=report.pause')).body.data).toHaveLength(1);
    // Taken up again, it is sent in the name of who does so.
    const resumed = await admin.patch(`/saved-reports/${both.documentId}`, { isActive: true }).expect(200);
    expect(resumed.body.data).toMatchObject({ isActive: true, pausedReason: null, owner: 'admin', failureCount: 0 });
  });

  it('a viewer who was an editor gets no list of donors any more', async () => {
    const { documentId } = await save({ report: 'lybunt', period: 'this_year', recipients: [member('member')] });
    await admin.patch(`/members/${member('member')}`, { role: 'viewer' }).expect(200);
    await admin.post(`/saved-reports/${documentId}/send`, {}).expect(202);
    await workOffJobs(server);
    await admin.patch(`/members/${member('member')}`, { role: 'member' }).expect(200);
    expect(await runs(documentId)).toMatchObject([{ runStatus: 'skipped', reason: 'recipients', sendings: [] }]);
    // One that was asked for pauses no rhythm.
    expect((await admin.get(`/saved-reports/${documentId}`)).body.data).toMatchObject({ isActive: true, pausedReason: null });
  });

  it('changes keep the rules of the whole; a stale one is refused; a plain one goes when asked', async () => {
    const { documentId } = await save({ report: 'retention', period: 'last_year', frequency: 'yearly', day: 5 });
    const read = await admin.get(`/saved-reports/${documentId}`).expect(200);
    const change = (fields: object) => admin.patch(`/saved-reports/${documentId}`, fields);
    for (const bad of [{}, { period: 'last_month' }, { frequency: 'weekly', day: 28 }, { frequency: null }, { recipients: [] }, { report: 'overview' }])
      expect([bad, code(await change(bad))]).toEqual([bad, [400, 'VALIDATION']]);
    expect((await change({ name: 'Autre' }).set('If-Match', read.headers.etag ?? '')).status).toBe(200);
    expect((await change({ name: 'Encore' }).set('If-Match', read.headers.etag ?? '')).status).toBe(412);
    const weekly = await change({ frequency: 'weekly', day: 3 }).expect(200);
    expect(new Date(`${weekly.body.data.nextRunOn}T00:00:00Z`).getUTCDay()).toBe(3);
    expect((await change({ frequency: null, day: null, recipients: [] }).expect(200)).body.data).toMatchObject({ nextRunOn: null, recipients: [] });
    expect(code(await admin.post(`/saved-reports/${documentId}/send`, {}))).toEqual([409, 'NO_RECIPIENTS']);
    expect(code(await admin.post('/saved-reports/nothing0here/send', {}))).toEqual([404, 'NOT_FOUND']);
  });

  it('does the same request once by its Idempotency-Key', async () => {
    const { documentId } = await save();
    const send = () => admin.post(`/saved-reports/${documentId}/send`, {}).set('Idempotency-Key', 'report-1');
    const first = await send();
    expect((await send()).body).toEqual(first.body);
    await workOffJobs(server);
    expect(await runs(documentId)).toHaveLength(1);
  });
});
