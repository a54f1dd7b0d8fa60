import { startServer, type Client, type TestServer } from './harness/server';
import { smtpServer, type SmtpAnswers, type SmtpServer } from './harness/smtp-server';
import { workOffJobs } from './harness/work-off';

describe('when mail does not get through', () => {
  const answers: SmtpAnswers = {};
  let smtp: SmtpServer;
  let server: TestServer;
  let admin: Client;
  let number = 0;

  beforeAll(async () => {
    smtp = await smtpServer(answers);
    server = await startServer({ SMTP_URL: smtp.url });
    admin = (await server.as('admin')).in('lanterne');
  });
  beforeEach(() => {
    smtp.received.length = 0;
    answers.rcpt = '250 ok\r\n';
    answers.dropsDuringData = false;
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const queue = async (): Promise<string> => {
    const donor = (await admin.post('/donors', { lastName: 'Roy', email: `roy${(number += 1)}@example.test` }).expect(201)).body.data.documentId;
    return (await admin.post(`/donors/${donor}/communications`, { subject: 'Bonjour', content: 'Merci' }).expect(201)).body.data.documentId;
  };
  const stateOf = async (id: string) => (await admin.get(`/communications/${id}`).expect(200)).body.data;
  /** Lets the clock of the jobs pass, and works. */
  const later = async (): Promise<void> => {
    await server.strapi.db.connection.raw(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL`);
    await workOffJobs(server);
  };

  it('nothing is sent without an address to send from', async () => {
    const donor = (await admin.post('/donors', { lastName: 'Roy', email: 'roy@example.test' }).expect(201)).body.data.documentId;
    const answer = await admin.post(`/donors/${donor}/communications`, { subject: 'Bonjour', content: 'Merci' });
    expect([answer.status, answer.body.error.details.code]).toEqual([422, 'MAIL_SENDER_MISSING']);
    await admin.patch('', { email: 'bonjour@lanterne.example' }).expect(200);
  });

  it('a busy server is tried again, and the message leaves once', async () => {
    answers.rcpt = '451 later\r\n';
    const id = await queue();
    await workOffJobs(server);
    expect(await stateOf(id)).toMatchObject({ deliveryStatus: 'queued', sentAt: null, failureReason: 'the mail server answered 451' });
    answers.rcpt = '250 ok\r\n';
    await later();
    await later();
    expect(await stateOf(id)).toMatchObject({ deliveryStatus: 'sent', provider: 'smtp' });
    expect(smtp.received).toHaveLength(1);
    expect((await admin.get('/outbox')).body.data).toEqual([]);
  });

  it('after eight tries it has failed, and the history says so', async () => {
    answers.rcpt = '451 later\r\n';
    const id = await queue();
    for (let tries = 0; tries < 8; tries += 1) {
      expect((await stateOf(id)).deliveryStatus).toBe('queued');
      await later();
    }
    const failed = await stateOf(id);
    expect(failed).toMatchObject({ deliveryStatus: 'failed', failureReason: 'the mail server answered 451' });
    expect((await admin.get(`/donors/${failed.donor}/history?kind=message`)).body.data).toMatchObject([{ summary: 'E-mail not sent: Bonjour' }]);
  });

  it('a refusal for good is not tried again', async () => {
    answers.rcpt = '550 no such user\r\n';
    const id = await queue();
    await workOffJobs(server);
    expect(await stateOf(id)).toMatchObject({ deliveryStatus: 'failed', failureReason: 'the mail server answered 550' });
  });

  it('what may have left is not sent a second time: a broken connection, a process that died', async () => {
    answers.dropsDuringData = true;
    const broken = await queue();
    await workOffJobs(server);
    expect(await stateOf(broken)).toMatchObject({ deliveryStatus: 'failed', failureReason: expect.stringContaining('peut-être parti') });
    answers.dropsDuringData = false;
    const died = await queue();
    await server.strapi.db.connection('communications').where({ document_id: died }).update({ claimed_at: new Date() });
    await later();
    expect(await stateOf(died)).toMatchObject({ deliveryStatus: 'failed', failureReason: expect.stringContaining('peut-être parti') });
    expect(smtp.received).toEqual([]);
  });

  it('a charity that took its address away meanwhile: the message fails with the reason', async () => {
    const id = await queue();
    await admin.patch('', { email: null }).expect(200);
    await workOffJobs(server);
    expect(await stateOf(id)).toMatchObject({ deliveryStatus: 'failed', failureReason: expect.stringContaining('messageSettings.fromEmail') });
  });
});
