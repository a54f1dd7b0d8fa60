import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import type { Organization } from '../src/platform/tenancy/scope';
import { startServer, type Client, type TestServer } from './harness/server';
import { workOffJobs } from './harness/work-off';

const ADDRESS = { line1: '1200, rue de la Lanterne', city: 'Montréal', province: 'QC', postalCode: 'H2X 0A0', country: 'CA' };
const EMAIL = { subject: 'Merci', content: 'Merci pour tout.\nÀ bientôt' };

describe('communications', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let donor: string;
  let number = 0;

  beforeAll(async () => {
    server = await startServer({ MECENE_DATA_DIR: mkdtempSync(path.join(tmpdir(), 'communications-')) });
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
  });
  beforeEach(async () => {
    donor = await newDonor();
  });
  afterAll(() => server.stop());

  const newDonor = async (fields: object = {}): Promise<string> =>
    (await admin.post('/donors', { firstName: 'Zoé', lastName: 'Côté', email: `zoe${(number += 1)}@example.test`, language: 'fr', ...fields }).expect(201)).body
      .data.documentId;
  const send = (fields: object = {}, to = donor) => member.post(`/donors/${to}/communications`, { ...EMAIL, ...fields });
  const sent = async (fields: object = {}) => {
    const { documentId } = (await send(fields).expect(201)).body.data;
    await workOffJobs(server);
    return (await viewer.get(`/communications/${documentId}`).expect(200)).body.data;
  };
  const emlOf = async (messageId: string): Promise<string> =>
    (await admin.get(`/outbox/${encodeURIComponent(messageId)}`).expect(200)).body.data.eml
      .replaceAll('=\r\n', '')
      .replaceAll('=3D', '=')
      .replaceAll('\r\n ', ' ');
  const move = (id: string, deliveryStatus: string, more: object = {}) => member.patch(`/communications/${id}`, { deliveryStatus, ...more });

  it('refuses what cannot be a communication, naming each place, and stores nothing', async () => {
    const wrong: [object, string][] = [
      [{ content: undefined }, 'content'],
      [{ content: ' ' }, 'content'],
      [{ subject: ' ' }, 'subject'],
      [{ communicationType: 'fax' }, 'communicationType'],
      [{ messageClass: 'spam' }, 'messageClass'],
      [{ language: 'de' }, 'language'],
      [{ deliveryStatus: 'delivered' }, 'deliveryStatus'],
      [{ toAddress: 'somebody@else.test' }, 'toAddress'],
      [{ template: 'abc' }, 'content'],
      [{ occurredAt: '2999-01-01T00:00:00Z' }, 'occurredAt'],
      [{ content: `x\u0000` }, 'content'],
      [{ content: 'x'.repeat(50_001) }, 'content'],
    ];
    for (const [fields, place] of wrong) {
      const answer = await send(fields);
      expect([place, answer.status, JSON.stringify(answer.body.error.details.errors ?? []).includes(`"${place}"`)]).toEqual([place, 400, true]);
    }
    expect((await send({ content: undefined, template: 'nothing0here' })).status).toBe(404);
    const sms = await send({ communicationType: 'sms', subject: undefined });
    expect([sms.status, sms.body.error.details.code]).toEqual([422, 'SMS_NOT_SET_UP']);
    expect((await admin.get(`/donors/${donor}/communications`)).body.data).toEqual([]);
  });

  it('an e-mail is queued, sent once by the job, and told in the donor’s history', async () => {
    const key = 'communication-key-1';
    const first = await send().set('Idempotency-Key', key).expect(201);
    expect(first.body.data).toMatchObject({
      donor,
      communicationType: 'email',
      messageClass: 'transactional',
      deliveryStatus: 'queued',
      sentAt: null,
      sentBy: 'member',
      language: 'fr',
    });
    expect((await send().set('Idempotency-Key', key).expect(201)).body.data.documentId).toBe(first.body.data.documentId);
    expect((await send({ subject: 'Autre' }).set('Idempotency-Key', key)).status).toBe(409);
    await workOffJobs(server);
    const { data } = (await admin.get(`/communications/${first.body.data.documentId}`)).body;
    expect(data).toMatchObject({
      deliveryStatus: 'sent',
      provider: 'outbox',
      toAddress: `zoe${number}@example.test`,
      consentBasis: 'exempt',
      consentEvidence: { type: 'message_class' },
    });
    expect(data.sentAt).not.toBeNull();
    await workOffJobs(server);
    const outbox = (await admin.get('/outbox')).body;
    expect(outbox).toMatchObject({ data: [{ messageId: data.messageId, to: data.toAddress, subject: 'Merci' }], meta: { pagination: { total: 1 } } });
    const eml = await emlOf(data.messageId);
    expect(eml).toContain(`Message-ID: <${data.messageId}>`);
    expect(eml).toContain('Ce message vous est envoy');
    expect(eml).not.toContain('List-Unsubscribe');
    expect((await admin.get(`/donors/${donor}/history?kind=message`)).body.data).toMatchObject([
      { summary: 'E-mail sent: Merci', author: 'member', subject: { type: 'communication', documentId: data.documentId } },
    ]);
  });

  it('what could act in a message does not go out', async () => {
    const { content, messageId } = await sent({
      subject: 'A\r\nBcc: x@example.test',
      content: '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)></p>',
    });
    expect(content).not.toMatch(/onclick|script|onerror/);
    const eml = await emlOf(messageId);
    expect(eml).not.toMatch(/onclick|<script|onerror|^Bcc:/m);
  });

  it('fundraising shows who, where and the way out, and asks for the charity’s address', async () => {
    const missing = await send({ messageClass: 'fundraising' }).set('Accept-Language', 'fr');
    expect([missing.status, missing.body.error.details.code]).toEqual([422, 'MAIL_ADDRESS_MISSING']);
    await admin
      .patch('', {
        address: ADDRESS,
        email: 'bonjour@lanterne.example',
        messageSettings: { fromName: { fr: 'L’équipe de La Lanterne' }, fromEmail: 'dons@lanterne.example', footer: { fr: 'Reçu pour don sur demande' } },
      })
      .expect(200);
    const fundraising = await sent({ messageClass: 'fundraising' });
    expect(fundraising).toMatchObject({ deliveryStatus: 'sent', consentBasis: 'exempt', consentEvidence: { type: 'registered_charity' } });
    const eml = await emlOf(fundraising.messageId);
    for (const words of ['dons@lanterne.example', '1200, rue de la Lanterne', 'bonjour@lanterne.example', 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'])
      expect(eml).toContain(words);
    expect(eml).toMatch(/List-Unsubscribe: <http:\/\/[^>]*\/api\/v1\/unsubscribe\/[a-z0-9]+\.[A-Za-z0-9_-]{43}>/);
    expect(eml).toContain('>Se d=C3=A9sabonner</a>');
  });

  it('commercial messages need consent when they are asked for and when they go out', async () => {
    const refused = await send({ messageClass: 'commercial' }).set('Accept-Language', 'fr');
    expect([refused.status, refused.body.error.details]).toMatchObject([422, { code: 'MESSAGE_NOT_ALLOWED', refusal: 'no_consent' }]);
    expect(refused.body.error.message).toContain('Aucun consentement');
    await admin.post(`/donors/${donor}/consents`, { channel: 'email', basis: 'express', source: 'Formulaire' }).expect(201);
    const queued = (await send({ messageClass: 'commercial' }).expect(201)).body.data;
    await admin.post(`/donors/${donor}/consents`, { channel: 'email', withdrawnAt: new Date().toISOString() }).expect(201);
    const before = (await admin.get('/outbox')).body.meta.pagination.total;
    await workOffJobs(server);
    expect((await admin.get(`/communications/${queued.documentId}`)).body.data).toMatchObject({
      deliveryStatus: 'suppressed',
      sentAt: null,
      failureReason: 'La personne s’est désabonnée.',
    });
    expect((await admin.get('/outbox')).body.meta.pagination.total).toBe(before);
    expect((await admin.get(`/donors/${donor}/history?kind=message`)).body.data).toMatchObject([{ summary: 'E-mail not sent: Merci' }]);
  });

  it('who must not be written to is not: deceased, do-not-contact, no address', async () => {
    const people: [object, string][] = [
      [{ deceasedOn: '2020-01-01' }, 'deceased'],
      [{ communicationPreferences: { doNotContact: true } }, 'do_not_contact'],
      [{ email: null }, 'no_address'],
    ];
    for (const [fields, refusal] of people) {
      const person = await newDonor(fields);
      const answer = await send({}, person);
      expect([answer.status, answer.body.error.details.refusal]).toEqual([422, refusal]);
      if (refusal !== 'no_address') expect((await send({ messageClass: 'receipt' }, person)).status).toBe(201);
    }
    await workOffJobs(server);
  });

  it('an address that came back is not written to, receipts included, until it is corrected', async () => {
    const { documentId } = await sent();
    await move(documentId, 'bounced', { failureReason: '550 no such user' }).expect(200);
    expect((await send({ messageClass: 'receipt' })).body.error.details.refusal).toBe('bounced');
    await admin.patch(`/donors/${donor}`, { email: 'corrigee@example.test' }).expect(200);
    await send({ messageClass: 'receipt' }).expect(201);
    await workOffJobs(server);
  });

  it('moves only forward, names both states otherwise, and keeps the instant of late news', async () => {
    const { documentId } = await sent();
    const illegal = await move(documentId, 'queued').set('Accept-Language', 'fr');
    expect([illegal.status, illegal.body.error.details]).toMatchObject([409, { code: 'ILLEGAL_STATE_MOVE', from: 'sent', to: 'queued' }]);
    const clicked = await move(documentId, 'clicked').expect(200);
    expect(clicked.body.data.deliveryStatus).toBe('clicked');
    expect(clicked.body.data.deliveredAt).toBe(clicked.body.data.clickedAt);
    for (const to of ['draft', 'sent', 'delivered', 'opened', 'bounced', 'failed', 'suppressed'])
      expect([to, (await move(documentId, to)).status]).toEqual([to, 409]);
    const late = await move(documentId, 'delivered', { occurredAt: '2026-01-01T12:00:00Z' }).expect(200);
    expect(late.body.data).toMatchObject({ deliveryStatus: 'clicked', deliveredAt: '2026-01-01T12:00:00.000Z' });
    expect((await move(documentId, 'clicked').expect(200)).body.data.updatedAt).toBe(late.body.data.updatedAt);
    expect((await move(documentId, 'opened', { occurredAt: '2999-01-01T00:00:00Z' })).status).toBe(400);
    expect((await move(documentId, 'read')).status).toBe(400);
    expect((await move(documentId, 'delivered', { occurredAt: '2026-01-01T12:00:00Z' }).set('If-Match', '"old"')).status).toBe(412);
  });

  it('letters, calls and visits are told of, not sent; a draft waits and is then sent', async () => {
    const letter = (await send({ communicationType: 'letter', messageClass: 'fundraising', occurredAt: '2026-02-03T15:00:00Z' }).expect(201)).body.data;
    expect(letter).toMatchObject({ deliveryStatus: 'sent', sentAt: '2026-02-03T15:00:00.000Z', provider: null });
    expect((await send({ communicationType: 'phone', direction: 'inbound', subject: undefined }).expect(201)).body.data.direction).toBe('inbound');
    expect((await send({ communicationType: 'email', direction: 'inbound' }).expect(201)).body.data).toMatchObject({ deliveryStatus: 'sent', toAddress: null });
    expect((await send({ communicationType: 'sms', direction: 'inbound', subject: undefined }).expect(201)).status).toBe(201);
    const history = (await viewer.get(`/donors/${donor}/history`)).body.data.map(({ kind, summary }: { kind: string; summary: string }) => [kind, summary]);
    expect(history).toEqual(
      expect.arrayContaining([
        ['message', 'Letter sent: Merci'],
        ['call', 'Call received'],
        ['message', 'E-mail received: Merci'],
        ['message', 'Text message received'],
      ]),
    );
    const draft = (await send({ deliveryStatus: 'draft' }).expect(201)).body.data;
    await workOffJobs(server);
    expect((await admin.get(`/communications/${draft.documentId}`)).body.data.deliveryStatus).toBe('draft');
    await move(draft.documentId, 'queued').expect(200);
    await workOffJobs(server);
    expect((await admin.get(`/communications/${draft.documentId}`)).body.data.deliveryStatus).toBe('sent');
    const list = (await viewer.get(`/donors/${donor}/communications?type=email&direction=outbound`)).body;
    expect(list).toMatchObject({ data: [{ documentId: draft.documentId }], meta: { pagination: { total: 1 } } });
    const letterDraft = (await send({ communicationType: 'letter', deliveryStatus: 'draft' }).expect(201)).body.data;
    expect((await move(letterDraft.documentId, 'queued')).status).toBe(409);
  });

  it('a template is filled in and keeps its version; a language it does not have blocks the message', async () => {
    const template = (
      await admin
        .post('/templates', {
          name: 'Merci',
          messageClass: 'transactional',
          subjectFr: 'Merci {{ donor.firstName }}',
          bodyFr: '<p>{{ gift.amount | money }}</p>',
        })
        .expect(201)
    ).body.data;
    const gift = (await admin.post(`/donors/${donor}/donations`, { amount: 50 }).expect(201)).body.data.documentId;
    const made = (await member.post(`/donors/${donor}/communications`, { template: template.documentId, donation: gift }).expect(201)).body.data;
    expect(made).toMatchObject({ subject: 'Merci Zoé', messageClass: 'transactional', template: template.documentId, templateVersion: 1 });
    expect(made.content.replaceAll('\u00a0', ' ')).toBe('<p>50,00 $</p>');
    const english = await newDonor({ language: 'en' });
    expect((await member.post(`/donors/${english}/communications`, { template: template.documentId, donation: gift })).body.error.details).toMatchObject({
      code: 'TEMPLATE_LANGUAGE_MISSING',
      language: 'en',
    });
    expect((await member.post(`/donors/${donor}/communications`, { template: template.documentId, messageClass: 'receipt' })).status).toBe(400);
    await workOffJobs(server);
  });

  it('other rooms send with attachments, which are kept until they are out', async () => {
    const { sendMessage } = server.module<typeof import('../src/api/communication/services/send-message')>('api/communication/services/send-message');
    const { inTransaction } = server.module<typeof import('../src/platform/database/transaction')>('platform/database/transaction');
    const { runInOrganization } = server.module<typeof import('../src/platform/tenancy/scope')>('platform/tenancy/scope');
    const { organizationBySlug } = server.module<typeof import('../src/platform/tenancy/organizations')>('platform/tenancy/organizations');
    const organization = (await organizationBySlug(server.strapi.db.connection, 'lanterne')) as Organization;
    const donorId = (await server.strapi.db.connection('donors').where({ document_id: donor }).first('id')).id;
    const pdf = Buffer.from('%PDF-1.7 \u0000\u00ff');
    const attachments = [{ filename: 'reçu.pdf', contentType: 'application/pdf', content: pdf }];
    const message = { donorId, messageClass: 'receipt', subject: 'Votre reçu', content: 'Voici', language: 'fr', sentBy: 'Test', attachments } as const;
    const { documentId } = await runInOrganization(organization, () => inTransaction((transaction) => sendMessage(transaction, organization, message)));
    await workOffJobs(server);
    const { data } = (await admin.get(`/communications/${documentId}`)).body;
    expect(data).toMatchObject({ deliveryStatus: 'sent', attachments: [{ filename: 'reçu.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }] });
    expect(await emlOf(data.messageId)).toContain(pdf.toString('base64'));
    expect((await server.strapi.db.connection('crm_message_attachments').count())[0]?.count).toBe('0');
  });

  it('a job that died after it had claimed a message sends it once more to the outbox, as the same file', async () => {
    const { documentId, messageId } = await sent();
    const before = (await admin.get('/outbox')).body.meta.pagination.total;
    await server.strapi.db.connection('communications').where({ document_id: documentId }).update({ delivery_status: 'queued', provider: null });
    await server.strapi.db.connection.raw(
      `SELECT graphile_worker.add_job('message.send', json_build_object('organizationId', (SELECT organization_id FROM communications WHERE document_id = ?), 'communicationId', ?::text))`,
      [documentId, documentId],
    );
    await workOffJobs(server);
    expect((await admin.get(`/communications/${documentId}`)).body.data).toMatchObject({ deliveryStatus: 'sent', messageId });
    expect((await admin.get('/outbox')).body.meta.pagination.total).toBe(before);
  });

  it('lists what was said to and by all donors, by kind, state and the charity’s own days', async () => {
    const all = (query = '') => viewer.get(`/communications${query}`);
    for (const bad of ['type=fax', 'deliveryStatus=lost', 'messageClass=spam', 'from=2026-02-30', 'from=2026-03-02&to=2026-03-01', 'donor=abc', 'template=A-B'])
      expect([bad, (await all(`?${bad}`)).status]).toEqual([bad, 400]);
    const other = await newDonor({ firstName: 'Ovide' });
    const called = await member.post(`/donors/${other}/communications`, { communicationType: 'phone', direction: 'inbound', content: 'Merci du reçu' });
    expect(called.status).toBe(201);
    const { documentId } = called.body.data;
    // Half an hour before midnight in Montréal is the next day in Greenwich.
    await server.strapi.db.connection.raw("UPDATE communications SET created_at = '2026-03-02 04:30:00' WHERE document_id = ?", [documentId]);
    const days = async (query: string): Promise<string[]> => (await all(query).expect(200)).body.data.map((row: { documentId: string }) => row.documentId);
    expect(await days('?from=2026-03-01&to=2026-03-01')).toEqual([documentId]);
    expect(await days('?from=2026-03-02&to=2026-03-02')).toEqual([]);
    await sent();
    const calls = (await all('?type=phone&direction=inbound&to=2026-03-01').expect(200)).body;
    expect(calls.data[0]).toMatchObject({ communicationType: 'phone', donor: { documentId: other, name: 'Ovide Côté' } });
    expect(calls.data[0].content).toBeUndefined();
    const page = (await all('?pagination[pageSize]=1').expect(200)).body;
    expect([page.data.length, page.meta.pagination.total > 1]).toEqual([1, true]);
    expect((await (await server.as('otherAdmin')).in('harbour').get('/communications')).body.data).toEqual([]);
  });

  it('shows a message of the outbox in plain words, with what is attached', async () => {
    const { messageId } = await sent({ content: '<p>Merci <b>beaucoup</b></p>' });
    const { data } = (await member.get(`/outbox/${encodeURIComponent(messageId)}`).expect(200)).body;
    expect(data.text).toContain('Merci beaucoup');
    expect(data.text).not.toContain('<b>');
    expect(data.attachments).toEqual([]);
    expect((await member.get('/outbox')).body.data[0].text).toBeUndefined();
  });

  it('belongs to its charity and its roles; the outbox too', async () => {
    const { documentId, messageId } = await sent();
    expect((await viewer.post(`/donors/${donor}/communications`, EMAIL)).status).toBe(403);
    expect((await viewer.patch(`/communications/${documentId}`, { deliveryStatus: 'delivered' })).status).toBe(403);
    expect((await viewer.get('/outbox')).status).toBe(403);
    const other = (await server.as('otherAdmin')).in('harbour');
    expect((await other.get('/outbox')).body.data).toEqual([]);
    for (const answer of [
      await other.get(`/outbox/${encodeURIComponent(messageId)}`),
      await other.get(`/communications/${documentId}`),
      await other.patch(`/communications/${documentId}`, { deliveryStatus: 'delivered' }),
      await other.get(`/donors/${donor}/communications`),
      await other.post(`/donors/${donor}/communications`, EMAIL),
      await admin.get('/outbox/..%2F..%2Fsecrets'),
    ])
      expect(answer.status).toBe(404);
    expect((await (await server.as('admin')).post('/api/v1/communications', { subject: 'x', content: 'y' })).status).toBeGreaterThanOrEqual(400);
  });

  describe('unsubscribing', () => {
    const address = async (): Promise<string> => {
      const { messageId } = await sent({ messageClass: 'fundraising' });
      return new URL(/List-Unsubscribe: <([^>]+)>/.exec(await emlOf(messageId))?.[1] ?? '').pathname;
    };
    const classes = async (): Promise<string[]> => {
      const allowed = [];
      for (const messageClass of ['receipt', 'transactional', 'fundraising', 'commercial'])
        if ((await admin.get(`/donors/${donor}/consents/decision?messageClass=${messageClass}`)).body.data.allowed) allowed.push(messageClass);
      return allowed;
    };
    const ledger = async () => (await admin.get(`/donors/${donor}/consents`)).body.data;

    beforeEach(() => admin.post(`/donors/${donor}/donations`, { amount: 10 }).expect(201));

    it('opening the page changes nothing; its buttons do, at once, without signing in', async () => {
      const path = await address();
      for (let times = 0; times < 3; times += 1) {
        const page = await supertest(server.url).get(path).expect(200);
        expect(page.headers['content-type']).toContain('text/html');
        expect(page.text).toContain('Ne plus recevoir les demandes de dons');
        expect(page.text).not.toContain('<script');
      }
      await supertest(server.url).head(path);
      expect(await ledger()).toEqual([]);
      const done = await supertest(server.url).post(path).type('form').send({ leave: 'kind' }).expect(200);
      expect(done.text).toContain('Vous ne recevrez plus les demandes de dons');
      expect(await classes()).toEqual(['receipt', 'transactional', 'commercial']);
      await supertest(server.url).post(path).type('form').send({ leave: 'kind' }).expect(200);
      expect(await ledger()).toMatchObject([{ channel: 'email', purpose: 'fundraising', source: 'unsubscribe', evidence: { how: 'page' } }]);
      await supertest(server.url).post(path).type('form').send({ leave: 'everything' }).expect(200);
      expect(await classes()).toEqual(['receipt']);
      expect((await send({ messageClass: 'fundraising' })).body.error.details.refusal).toBe('unsubscribed');
      await admin.post(`/donors/${donor}/consents`, { channel: 'email', basis: 'express', source: 'Téléphone' }).expect(201);
      expect(await classes()).toEqual(['receipt', 'transactional', 'fundraising', 'commercial']);
    });

    it('the mail program’s own button works (RFC 8058)', async () => {
      const path = await address();
      await supertest(server.url).post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
      expect(await ledger()).toMatchObject([{ purpose: 'fundraising', evidence: { how: 'one_click' } }]);
    });

    it('speaks English to who was written to in English', async () => {
      await admin.patch(`/donors/${donor}`, { language: 'en' }).expect(200);
      const page = await supertest(server.url).get(await address());
      expect(page.text).toContain('Stop requests for gifts');
    });

    it('an address that we did not make leads nowhere', async () => {
      const path = await address();
      for (const wrong of [
        path.slice(0, -1),
        `${path.slice(0, -3)}AAA`,
        path.replace('unsubscribe/', 'unsubscribe/x'),
        '/api/v1/unsubscribe/x',
        '/api/v1/unsubscribe/%00',
      ]) {
        expect([wrong, (await supertest(server.url).get(wrong)).status < 500]).toEqual([wrong, true]);
        expect([wrong, (await supertest(server.url).post(wrong).type('form').send({ leave: 'everything' })).status >= 400]).toEqual([wrong, true]);
      }
      expect((await supertest(server.url).post(path).type('form').send({ leave: 'nothing' })).status).toBe(400);
      expect((await supertest(server.url).post(path)).status).toBe(400);
      expect(await ledger()).toEqual([]);
    });
  });
});
