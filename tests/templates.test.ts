import { startServer, type Client, type TestServer } from './harness/server';

const WORDS = { subjectFr: 'Merci {{ donor.firstName | name }}', bodyFr: '<p>Bonjour {{ donor.name }}, merci de {{ donor.totalDonated | money }}.</p>' };

describe('message templates', () => {
  let server: TestServer;
  let admin: Client;
  let donor: string;
  let number = 0;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    donor = (await admin.post('/donors', { firstName: '<b>ZOÉ', lastName: 'Roy', email: 'zoe@example.test', language: 'fr' }).expect(201)).body.data.documentId;
  });
  afterAll(() => server.stop());

  const create = async (fields: object = {}) =>
    (await admin.post('/templates', { name: `Modèle ${(number += 1)}`, messageClass: 'fundraising', ...WORDS, ...fields }).expect(201)).body.data;

  it('refuses what cannot be filled in, naming it, and stores nothing', async () => {
    const wrong: [object, string, string][] = [
      [{ bodyFr: '{{ donor.birthDate }}' }, 'TEMPLATE_UNKNOWN_FIELDS', 'donor.birthDate'],
      [{ subjectEn: '{{ donor.constructor.name }}' }, 'TEMPLATE_UNKNOWN_FIELDS', 'donor.constructor.name'],
      [{ bodyEn: '{{ donor["__proto__"] }}' }, 'TEMPLATE_UNKNOWN_FIELDS', '__proto__'],
      [{ bodyFr: '{% include "x" %}' }, 'TEMPLATE_UNREADABLE', 'include'],
      [{ bodyFr: '{{ donor.name | raw }}' }, 'TEMPLATE_UNREADABLE', 'raw'],
      [{ bodyFr: '{{ donor.name' }, 'TEMPLATE_UNREADABLE', 'not closed'],
      [{ bodyFr: ' ' }, 'TEMPLATE_EMPTY', 'French'],
      [{ name: ' ' }, 'VALIDATION', 'name'],
      [{ messageClass: 'spam' }, 'VALIDATION', 'messageClass'],
      [{ version: 7 }, 'VALIDATION', 'version'],
      [{ bodyFr: 'x'.repeat(50_001) }, 'VALIDATION', 'bodyFr'],
    ];
    for (const [fields, code, words] of wrong) {
      const answer = await admin.post('/templates', { name: 'Faux', messageClass: 'fundraising', ...WORDS, ...fields });
      expect([fields, answer.status, answer.body.error.details.code, answer.text.includes(words)]).toEqual([fields, 400, code, true]);
    }
    expect((await admin.get('/templates')).body.data).toEqual([]);
    const french = await admin.post('/templates', { name: 'Faux', messageClass: 'fundraising', ...WORDS, bodyFr: '{{ x }}' }).set('Accept-Language', 'fr');
    expect(french.body.error.message).toBe('« bodyFr » nomme des champs de fusion qui n’existent pas : x.');
  });

  it('each change is a new version; a stale one and a taken name are refused', async () => {
    const template = await create({ name: 'Merci été' });
    expect(template).toMatchObject({ version: 1, channel: 'email', subjectEn: null, bodyEn: null });
    const read = await admin.get(`/templates/${template.documentId}`).expect(200);
    const changed = await admin
      .patch(`/templates/${template.documentId}`, { bodyEn: 'Dear {{ donor.name }}' })
      .set('If-Match', read.headers.etag ?? '')
      .expect(200);
    expect(changed.body.data).toMatchObject({ version: 2, bodyEn: 'Dear {{ donor.name }}', bodyFr: WORDS.bodyFr });
    expect((await admin.patch(`/templates/${template.documentId}`, { name: 'X' }).set('If-Match', read.headers.etag ?? '')).status).toBe(412);
    expect((await admin.post('/templates', { name: 'merci ete', messageClass: 'receipt', bodyFr: 'x' })).status).toBe(409);
    expect((await admin.patch(`/templates/${template.documentId}`, { bodyFr: '{{ nothing }}' })).body.error.details).toMatchObject({ fields: ['nothing'] });
    expect((await admin.patch(`/templates/${template.documentId}`, { bodyFr: null, bodyEn: null })).body.error.details.code).toBe('TEMPLATE_EMPTY');
    expect((await admin.patch(`/templates/${template.documentId}`, { channel: 'sms' })).status).toBe(400);
    await admin.delete(`/templates/${template.documentId}`).expect(204);
    expect((await admin.get(`/templates/${template.documentId}`)).status).toBe(404);
    expect((await admin.get('/audit?pagination[pageSize]=5')).text).toContain('template.delete');
  });

  it('shows what a donor would read: filled in, escaped, clean, in their language or not at all', async () => {
    await admin.post(`/donors/${donor}/donations`, { amount: 1234.5 }).expect(201);
    const gift = (await admin.post(`/donors/${donor}/donations`, { amount: 20, receivedOn: '2026-01-02' }).expect(201)).body.data.documentId;
    const template = await create({
      bodyFr:
        '<p onclick="x()">{{ donor.name }} {{ donor.totalDonated | money }}<script>alert(1)</script> <%= 7*7 %> ${7*7}{% if gift.amount > 10 %} {{ gift.receivedOn | date }}{% endif %}</p>',
    });
    const preview = (body: object) => admin.post(`/templates/${template.documentId}/preview`, body);
    expect((await preview({ donor })).body.error.details.code).toBe('TEMPLATE_NEEDS_GIFT');
    const { data } = (await preview({ donor, donation: gift }).expect(200)).body;
    expect(data).toMatchObject({ language: 'fr', subject: 'Merci <b>ZOÉ' });
    expect(data.body.replaceAll('\u00a0', ' ')).toBe('<p>&lt;b&gt;ZOÉ Roy 1 254,50 $ &lt;%= 7*7 %&gt; ${7*7} 2 janvier 2026</p>');
    expect(data.text.replaceAll('\u00a0', ' ')).toBe('<b>ZOÉ Roy 1 254,50 $ <%= 7*7 %> ${7*7} 2 janvier 2026');
    const missing = await preview({ donor, donation: gift, language: 'en' });
    expect([missing.status, missing.body.error.details.code]).toEqual([422, 'TEMPLATE_LANGUAGE_MISSING']);
    const lines = await create({ bodyFr: 'Bonjour {{ donor.name }},\nmerci' });
    expect((await admin.post(`/templates/${lines.documentId}/preview`, { donor })).body.data.body).toBe('Bonjour &lt;b&gt;ZOÉ Roy,<br />\nmerci');
    const other = (await admin.post('/donors', { lastName: 'Autre' }).expect(201)).body.data.documentId;
    expect((await preview({ donor: other, donation: gift })).status).toBe(400);
    expect((await preview({ donor: 'nobody', donation: gift })).status).toBe(404);
    expect((await preview({})).status).toBe(400);
  });

  it('shows words that are not stored yet, refuses what could not be stored, and stores nothing', async () => {
    const preview = (body: object) => admin.post('/templates/preview', { donor, ...WORDS, ...body });
    const before = (await admin.get('/templates')).body.meta.pagination.total;
    const { data } = (await preview({ bodyFr: '<p>{{ donor.name }}<script>x</script></p>' }).expect(200)).body;
    expect(data).toMatchObject({ language: 'fr', subject: 'Merci <b>ZOÉ', body: '<p>&lt;b&gt;ZOÉ Roy</p>' });
    const letter = await preview({ channel: 'letter', bodyFr: 'Bonjour {{ donor.name }}' });
    expect([letter.status, letter.body.data.body]).toEqual([200, 'Bonjour <b>ZOÉ Roy']);
    const code = async (body: object): Promise<unknown[]> => {
      const answer = await preview(body);
      return [answer.status, answer.body.error?.details.code, answer.body.error?.details.field];
    };
    expect(await code({ bodyEn: '{{ donor.secret }}' })).toEqual([400, 'TEMPLATE_UNKNOWN_FIELDS', 'bodyEn']);
    expect(await code({ subjectFr: '{% for x in y %}' })).toEqual([400, 'TEMPLATE_UNREADABLE', 'subjectFr']);
    expect(await code({ language: 'en' })).toEqual([422, 'TEMPLATE_LANGUAGE_MISSING', undefined]);
    expect(await code({ bodyFr: '{{ gift.amount }}' })).toEqual([422, 'TEMPLATE_NEEDS_GIFT', undefined]);
    expect(await code({ donor: 'nobody' })).toEqual([404, 'NOT_FOUND', undefined]);
    expect(await code({ donor: undefined })).toEqual([400, 'VALIDATION', undefined]);
    expect(await code({ channel: 'fax' })).toEqual([400, 'VALIDATION', undefined]);
    const foreign = (await (await server.as('otherAdmin')).in('harbour').post('/donors', { lastName: 'Singh' }).expect(201)).body.data.documentId;
    expect(await code({ donor: foreign })).toEqual([404, 'NOT_FOUND', undefined]);
    expect((await admin.get('/templates')).body.meta.pagination.total).toBe(before);
  });

  it('belongs to its charity and to its roles, at the generated doors too', async () => {
    const template = await create();
    const [member, viewer, other, generated] = [
      (await server.as('member')).in('lanterne'),
      (await server.as('viewer')).in('lanterne'),
      (await server.as('otherAdmin')).in('harbour'),
      await server.as('admin'),
    ];
    expect((await viewer.post(`/templates/${template.documentId}/preview`, { donor })).status).toBe(200);
    expect((await member.patch(`/templates/${template.documentId}`, { name: 'Y' })).status).toBe(403);
    for (const answer of [
      await other.get(`/templates/${template.documentId}`),
      await other.patch(`/templates/${template.documentId}`, { name: 'Y' }),
      await other.delete(`/templates/${template.documentId}`),
      await other.post(`/templates/${template.documentId}/preview`, { donor }),
    ])
      expect(answer.status).toBe(404);
    expect((await other.get('/templates')).body.data).toEqual([]);
    expect((await generated.put(`/api/v1/message-templates/${template.documentId}`, { bodyFr: '{{ donor.secret }}' })).status).toBe(400);
    const put = await generated.put(`/api/v1/message-templates/${template.documentId}`, { bodyFr: 'Bonjour', version: 40 });
    expect([put.status, put.body.data.version]).toEqual([200, 2]);
  });
});
