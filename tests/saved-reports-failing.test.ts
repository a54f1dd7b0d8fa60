import { startServer, type Client, type TestServer } from './harness/server';
import { smtpServer, type SmtpAnswers, type SmtpServer } from './harness/smtp-server';
import { workOffJobs } from './harness/work-off';

describe('when saved reports do not get through', () => {
  const answers: SmtpAnswers = {};
  let smtp: SmtpServer;
  let server: TestServer;
  let admin: Client;
  let recipients: string[];

  beforeAll(async () => {
    smtp = await smtpServer(answers);
    server = await startServer({ SMTP_URL: smtp.url });
    admin = (await server.as('admin')).in('lanterne');
    recipients = (await admin.get('/members')).body.data
      .filter(({ email }: { email: string }) => email === 'admin@example.test')
      .map(({ documentId }: { documentId: string }) => documentId);
  });
  beforeEach(() => {
    smtp.received.length = 0;
    answers.rcpt = '250 ok\r\n';
    answers.dropsDuringData = false;
  });
  afterEach(async () => {
    for (const { documentId } of (await admin.get('/saved-reports')).body.data) await admin.delete(`/saved-reports/${documentId}`).expect(204);
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const save = async (): Promise<string> =>
    (await admin.post('/saved-reports', { name: 'Mois', report: 'overview', frequency: 'monthly', day: 1, recipients }).expect(201)).body.data.documentId;
  const read = async (id: string) => (await admin.get(`/saved-reports/${id}`).expect(200)).body.data;
  const lastRun = async (id: string) => (await admin.get(`/saved-reports/${id}/runs`).expect(200)).body.data[0];
  const sql = (text: string, values: unknown[] = []) => server.strapi.db.connection.raw(text, values as never);
  /** The report is due on the first of a month, and the clock ticks. */
  const due = async (id: string, month: string): Promise<void> => {
    await sql('UPDATE report_schedules SET next_run_on = ?::date WHERE document_id = ?', [`${month}-01`, id]);
    const { planDueReports } = server.module<typeof import('../src/api/report-schedule/services/plan-runs')>('api/report-schedule/services/plan-runs');
    await planDueReports(server.strapi.db.connection, new Date(`${month}-02T18:00:00Z`));
    await workOffJobs(server);
  };
  /** Lets the clock of the jobs pass, and works. */
  const later = async (): Promise<void> => {
    await sql('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL');
    await workOffJobs(server);
  };

  it('says that the charity has no address to send from, and tries no more', async () => {
    const id = await save();
    await due(id, '2026-03');
    const run = await lastRun(id);
    expect(run.runStatus).toBe('failed');
    expect(run.reason).toContain('adresse');
    expect(await read(id)).toMatchObject({ isActive: true, failureCount: 1 });
    await admin.patch('', { email: 'bonjour@lanterne.test' }).expect(200);
    await due(id, '2026-04');
    expect(await lastRun(id)).toMatchObject({ runStatus: 'sent', sendings: [{ sendingStatus: 'sent' }] });
    expect(smtp.received).toHaveLength(1);
    expect(await read(id)).toMatchObject({ failureCount: 0 });
  });

  it('tries again later what was turned away for now, and sends it once', async () => {
    const id = await save();
    answers.rcpt = '451 later\r\n';
    await due(id, '2026-03');
    expect(await lastRun(id)).toMatchObject({ runStatus: 'queued', sendings: [{ sendingStatus: 'waiting' }] });
    answers.rcpt = '250 ok\r\n';
    await later();
    await later();
    expect(await lastRun(id)).toMatchObject({ runStatus: 'sent', sendings: [{ sendingStatus: 'sent' }] });
    expect(smtp.received).toHaveLength(1);
  });

  it('does not send again what may have left', async () => {
    const id = await save();
    answers.dropsDuringData = true;
    await due(id, '2026-03');
    answers.dropsDuringData = false;
    await later();
    expect(await lastRun(id)).toMatchObject({ runStatus: 'failed', sendings: [{ sendingStatus: 'failed' }] });
    expect(smtp.received).toEqual([]);
  });

  it('pauses after three failures in a row, says so in the log, and goes on when somebody takes it up', async () => {
    const id = await save();
    answers.rcpt = '550 nobody\r\n';
    for (const month of ['2026-03', '2026-04', '2026-05']) await due(id, month);
    expect(await read(id)).toMatchObject({ isActive: false, pausedReason: 'failures', failureCount: 3 });
    await due(id, '2026-06');
    expect((await admin.get(`/saved-reports/${id}/runs`)).body.meta.pagination.total).toBe(3);
    expect((await admin.get('/audit?action=report.pause')).body.data).toMatchObject([{ after: { reason: 'failures' } }]);
    answers.rcpt = '250 ok\r\n';
    await admin.patch(`/saved-reports/${id}`, { isActive: true }).expect(200);
    await due(id, '2026-07');
    expect(await lastRun(id)).toMatchObject({ runStatus: 'sent' });
    expect(await read(id)).toMatchObject({ isActive: true, pausedReason: null, failureCount: 0 });
  });

  it('gives up after five tries', async () => {
    const id = await save();
    answers.rcpt = '451 later\r\n';
    await due(id, '2026-03');
    for (let attempt = 0; attempt < 6; attempt += 1) await later();
    expect(await lastRun(id)).toMatchObject({ runStatus: 'failed', sendings: [{ sendingStatus: 'failed' }] });
    expect(await read(id)).toMatchObject({ failureCount: 1 });
  });
});
