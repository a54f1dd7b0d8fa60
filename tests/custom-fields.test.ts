import { startServer, type Client, type TestServer } from './harness/server';

const NOBODY = 'nothing0here';
/** The key before the last rotation. */
const OLD_KEY = Buffer.alloc(32, 9).toString('base64');

describe('fields an organization adds to donors', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;

  beforeAll(async () => {
    server = await startServer({ FIELD_ENCRYPTION_OLD_KEYS: OLD_KEY });
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
  });
  afterAll(() => server.stop());

  const problem = (answer: { status: number; body: { error?: { details: { code: string } } } }): [number, string | undefined] => [
    answer.status,
    answer.body.error?.details.code,
  ];
  const field = (key: string, more: object = {}): object => ({ key, labelFr: key, labelEn: key, type: 'text', ...more });
  const add = async (key: string, more: object = {}): Promise<string> =>
    (await admin.post('/custom-fields', field(key, more)).expect(201)).body.data.documentId;
  const donorWith = async (customFields: object, client = admin): Promise<string> =>
    (await client.post('/donors', { lastName: 'Champs', customFields }).expect(201)).body.data.documentId;
  const shown = async (donor: string, client = admin): Promise<object> => (await client.get(`/donors/${donor}`).expect(200)).body.data.customFields;
  const stored = async (donor: string): Promise<Record<string, unknown>> =>
    JSON.parse((await server.strapi.db.connection('donors').where({ document_id: donor }).first()).custom_fields);

  describe('definitions', () => {
    it.each([
      [field('Key'), 'key'],
      [field('constructor'), 'key'],
      [field('x', { type: 'file' }), 'type'],
      [field('x', { type: 'choice' }), 'options'],
      [field('x', { type: 'choice', options: ['a', 'a'] }), 'options'],
      [field('x', { type: 'choice', options: [''] }), 'options'],
      [field('x', { labelFr: '' }), 'labelFr'],
      [field('x', { other: 1 }), 'other'],
    ])('%p is refused at %s', async (body, at) => {
      const answer = await admin.post('/custom-fields', body);
      expect(problem(answer)).toEqual([400, 'VALIDATION']);
      expect(JSON.stringify(answer.body.error.details.errors)).toContain(at);
    });

    it('are listed in their order for everybody, made and changed by administrators, and told in the audit log', async () => {
      const first = await admin.post('/custom-fields', field('shirt', { type: 'choice', options: ['S', ' M '], labelFr: 'Chandail', labelEn: 'Shirt' }));
      expect(first.status).toBe(201);
      expect(first.body.data).toMatchObject({ key: 'shirt', options: ['S', 'M'], isRequired: false, isSensitive: false, position: 0 });
      const second = await add('nickname', { position: 0 });
      await add('since', { type: 'date' });
      const list = (await member.get('/custom-fields?pagination[pageSize]=100').expect(200)).body;
      expect(list.data.map(({ key }: { key: string }) => key)).toEqual(['shirt', 'nickname', 'since']);
      expect(list.meta.pagination.total).toBe(3);
      const etag = (await member.get(`/custom-fields/${second}`).expect(200)).headers.etag ?? '';
      expect((await admin.patch(`/custom-fields/${second}`, { labelFr: 'Surnom', position: 9 }).set('If-Match', etag).expect(200)).body.data).toMatchObject({
        labelFr: 'Surnom',
        position: 9,
      });
      expect(problem(await admin.patch(`/custom-fields/${second}`, { labelFr: 'X' }).set('If-Match', etag))).toEqual([412, 'STALE']);
      expect(problem(await admin.post('/custom-fields', field('shirt')))).toEqual([409, 'ALREADY_EXISTS']);
      expect(problem(await admin.patch(`/custom-fields/${second}`, { key: 'other' }))).toEqual([400, 'VALIDATION']);
      const told = (await admin.get(`/audit?subject=${second}`)).body.data;
      expect(told).toMatchObject([
        { action: 'custom-field.update', before: { labelFr: 'nickname', position: 0 }, after: { labelFr: 'Surnom', position: 9 } },
        { action: 'custom-field.create' },
      ]);
    });

    it('are closed to whom may not, and another’s are not there', async () => {
      const mine = await add('closed');
      for (const person of ['member', 'viewer', 'staffMember', 'staffViewer'] as const) {
        const client = (await server.as(person)).in('lanterne');
        expect((await client.get('/custom-fields')).status).toBe(200);
        for (const answer of [
          await client.post('/custom-fields', field('x')),
          await client.patch(`/custom-fields/${mine}`, { labelFr: 'x' }),
          await client.delete(`/custom-fields/${mine}`),
        ])
          expect(problem(answer)).toEqual([403, 'FORBIDDEN']);
      }
      const other = await server.as('otherAdmin');
      expect((await other.in('harbour').get('/custom-fields').expect(200)).body.data).toEqual([]);
      for (const answer of [
        await other.in('lanterne').get('/custom-fields'),
        await other.in('harbour').get(`/custom-fields/${mine}`),
        await other.in('harbour').patch(`/custom-fields/${mine}`, { labelFr: 'x' }),
        await other.in('harbour').delete(`/custom-fields/${mine}`),
        await admin.delete(`/custom-fields/${NOBODY}`),
      ])
        expect(problem(answer)).toEqual([404, 'NOT_FOUND']);
      await other.in('harbour').post('/custom-fields', field('closed')).expect(201);
      await admin.delete(`/custom-fields/${mine}`).expect(200);
    });

    it('keep their rules at Strapi’s own doors', async () => {
      const mine = await add('generated', { type: 'choice', options: ['a', 'b'] });
      await donorWith({ generated: 'a' });
      const client = await server.as('admin');
      expect(problem(await client.put(`/api/v1/custom-field-definitions/${mine}`, { key: 'renamed' }))).toEqual([400, 'READ_ONLY_FIELD']);
      expect(problem(await client.put(`/api/v1/custom-field-definitions/${mine}`, { type: 'text' }))).toEqual([409, 'IN_USE']);
      expect(problem(await client.put(`/api/v1/custom-field-definitions/${mine}`, { options: ['b'] }))).toEqual([409, 'IN_USE']);
      expect(problem(await client.put(`/api/v1/custom-field-definitions/${mine}`, { options: 'b' }))).toEqual([400, 'INVALID_VALUE']);
      expect(problem(await client.post('/api/v1/custom-field-definitions', { ...field('toString') }))).toEqual([400, 'INVALID_VALUE']);
    });
  });

  describe('values', () => {
    it('keep a type and its choices once donors hold them', async () => {
      const size = await add('size', { type: 'choice', options: ['S', 'M', 'L'] });
      const many = await add('interests', { type: 'multiple_choice', options: ['art', 'sport'] });
      await donorWith({ size: 'S', interests: ['art', 'sport'] });
      await donorWith({ size: 'S', interests: ['art'] });
      const removal = await admin.patch(`/custom-fields/${size}`, { options: ['M', 'L'] });
      expect(problem(removal)).toEqual([409, 'IN_USE']);
      expect(removal.body.error.details).toMatchObject({ count: 2, choices: [{ choice: 'S', count: 2 }] });
      expect((await admin.patch(`/custom-fields/${many}`, { options: ['art'] })).body.error.details).toMatchObject({
        count: 1,
        choices: [{ choice: 'sport', count: 1 }],
      });
      expect((await admin.patch(`/custom-fields/${size}`, { options: ['S', 'M', 'XL'] }).expect(200)).body.data.options).toEqual(['S', 'M', 'XL']);
      expect((await admin.patch(`/custom-fields/${size}`, { type: 'text' })).body.error.details).toMatchObject({ code: 'IN_USE', count: 2 });
      const unused = await add('unused', { type: 'choice', options: ['x'] });
      expect((await admin.patch(`/custom-fields/${unused}`, { type: 'text' }).expect(200)).body.data).toMatchObject({ type: 'text', options: [] });
    });

    it('stay, unseen, when their field is removed, and are back with it if they fit', async () => {
      const gone = await add('gone');
      const donor = await donorWith({ gone: 'kept' });
      await admin.delete(`/custom-fields/${gone}`).expect(200);
      expect(await shown(donor)).toEqual({});
      await admin.patch(`/donors/${donor}`, { customFields: {} }).expect(200);
      expect(problem(await admin.patch(`/donors/${donor}`, { customFields: { gone: 'x' } }))).toEqual([400, 'CUSTOM_FIELD_INVALID']);
      expect(problem(await admin.post('/custom-fields', field('gone', { type: 'number' })))).toEqual([409, 'IN_USE']);
      await add('gone', { isSensitive: true });
      expect(await shown(donor)).toEqual({ gone: 'kept' });
      expect((await stored(donor)).gone).toMatch(/^v1:/);
    });

    it('change with their definition or not at all, when both are written at once', async () => {
      const racing = await add('racing');
      const donors = Promise.all(
        Array.from({ length: 12 }, (_, index) => admin.post('/donors', { lastName: `R${index}`, customFields: { racing: 'secret' } })),
      );
      const change = admin.patch(`/custom-fields/${racing}`, { isSensitive: true });
      const [answers, changed] = await Promise.all([donors, change]);
      expect(changed.status).toBe(200);
      expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
      const held: { value: string }[] = (
        await server.strapi.db.connection.raw(`SELECT custom_fields ->> 'racing' AS value FROM donors WHERE custom_fields -> 'racing' IS NOT NULL`)
      ).rows;
      expect(held.filter(({ value }) => !value.startsWith('v1:'))).toEqual([]);
    });
  });

  describe('sensitive values', () => {
    const reads = async (donor: string): Promise<number> =>
      (await admin.get(`/audit?subject=donor:${donor}&action=donor.read-sensitive`).expect(200)).body.data.length;

    it('are encrypted at rest, masked for members and viewers, and their reading is told once a page', async () => {
      await add('diagnosis', { type: 'multiple_choice', options: ['a', 'é'], isSensitive: true });
      await add('income', { type: 'number', isSensitive: true });
      await add('hobby');
      const donor = await donorWith({ diagnosis: ['é'], income: 12_345.67, hobby: 'échecs' }, member);
      const held = await stored(donor);
      expect(held.hobby).toBe('échecs');
      expect([held.diagnosis, held.income]).toEqual([expect.stringMatching(/^v1:[0-9a-f]{8}:/), expect.stringMatching(/^v1:[0-9a-f]{8}:/)]);
      expect(await reads(donor)).toBe(0);
      for (const person of ['member', 'viewer', 'staffMember', 'staffViewer'] as const)
        expect(await shown(donor, (await server.as(person)).in('lanterne'))).toEqual({ diagnosis: '••••', income: '••••', hobby: 'échecs' });
      expect(await reads(donor)).toBe(0);
      expect(await shown(donor)).toEqual({ diagnosis: ['é'], income: 12_345.67, hobby: 'échecs' });
      expect(await reads(donor)).toBe(1);
      expect((await admin.get(`/audit?subject=donor:${donor}`)).body.data[0]).toMatchObject({
        actor: { name: 'admin' },
        after: { fields: expect.arrayContaining(['diagnosis', 'income']) },
      });
      expect((await admin.get('/audit/verify')).body.data.isIntact).toBe(true);
    });

    it('survive a form that sends the mask back, other changes, and bad input', async () => {
      const donor = await donorWith({ income: 10, hobby: 'a' });
      const before = (await stored(donor)).income;
      await member.patch(`/donors/${donor}`, { customFields: { income: '••••', hobby: 'b' } }).expect(200);
      expect(await stored(donor)).toMatchObject({ income: before, hobby: 'b' });
      expect(problem(await member.patch(`/donors/${donor}`, { customFields: { income: 'lots' } }))).toEqual([400, 'CUSTOM_FIELD_INVALID']);
      await member.patch(`/donors/${donor}`, { customFields: { income: 20 } }).expect(200);
      expect(await shown(donor)).toEqual({ income: 20, hobby: 'b' });
      await member.patch(`/donors/${donor}`, { customFields: { income: null } }).expect(200);
      expect(await shown(donor)).toEqual({ hobby: 'b' });
      expect(Object.keys(await shown(await donorWith({ income: '••••' })))).toEqual([]);
    });

    it('count as given where they are required, and their choices as used', async () => {
      const required = await add('consented', { type: 'choice', options: ['yes', 'no'], isSensitive: true });
      const donor = await donorWith({ consented: 'yes' });
      await admin.patch(`/custom-fields/${required}`, { isRequired: true }).expect(200);
      await member.patch(`/donors/${donor}`, { customFields: { hobby: 'x' } }).expect(200);
      expect(problem(await member.post('/donors', { lastName: 'X', customFields: {} }))).toEqual([400, 'CUSTOM_FIELD_INVALID']);
      expect((await admin.patch(`/custom-fields/${required}`, { options: ['no'] })).body.error.details).toMatchObject({ code: 'IN_USE', count: 1 });
      await admin.patch(`/custom-fields/${required}`, { isRequired: false }).expect(200);
    });

    it('are encrypted and decrypted as the field is marked and unmarked', async () => {
      const mark = await add('marked', { type: 'boolean' });
      const donor = await donorWith({ marked: false });
      await admin.patch(`/custom-fields/${mark}`, { isSensitive: true }).expect(200);
      expect((await stored(donor)).marked).toMatch(/^v1:/);
      expect(await shown(donor, member)).toEqual({ marked: '••••' });
      expect(await shown(donor)).toEqual({ marked: false });
      await admin.patch(`/custom-fields/${mark}`, { isSensitive: false }).expect(200);
      expect((await stored(donor)).marked).toBe(false);
      expect(await shown(donor, member)).toEqual({ marked: false });
    });

    it('open in no other organization and under no other key', async () => {
      const donor = await donorWith({ income: 99 });
      const { income } = await stored(donor);
      const { openValue } = server.module<{ openValue: (organization: number, key: string, value: unknown) => unknown }>(
        'api/custom-field-definition/services/seal-value',
      );
      const { id } = await server.strapi.db.connection('organizations').where({ slug: 'lanterne' }).first();
      expect(openValue(id, 'income', income)).toBe(99);
      expect(() => openValue(id + 1, 'income', income)).toThrow();
      expect(() => openValue(id, 'hobby', income)).toThrow();
    });

    it('are written anew with a new key, also those of a removed field', async () => {
      const removed = await add('removed', { isSensitive: true });
      const donor = await donorWith({ income: 7, removed: 'r', hobby: 'v1:not encrypted' });
      await admin.delete(`/custom-fields/${removed}`).expect(200);
      const before = await stored(donor);
      const { encrypt, keyringOf } = server.module<{ encrypt: (...parts: unknown[]) => string; keyringOf: (key: string) => unknown }>('platform/encryption');
      const { placeOf } = server.module<{ placeOf: (organization: number, key: string) => string }>('api/custom-field-definition/services/seal-value');
      const { id } = await server.strapi.db.connection('organizations').where({ slug: 'lanterne' }).first();
      const older = encrypt(JSON.stringify('old'), placeOf(id, 'removed'), keyringOf(OLD_KEY));
      await server.strapi.db
        .connection('donors')
        .where({ document_id: donor })
        .update({ custom_fields: JSON.stringify({ ...before, removed: older }) });
      const { rotateFieldKeys } = server.module<{ rotateFieldKeys: () => Promise<{ rotated: number; unreadable: number }> }>(
        'api/custom-field-definition/services/rotate-field-keys',
      );
      expect(await rotateFieldKeys()).toEqual({ rotated: 1, unreadable: 0 });
      const after = await stored(donor);
      expect(after).toMatchObject({ income: before.income, hobby: 'v1:not encrypted' });
      expect(String(after.removed).slice(0, 12)).toBe(String(before.removed).slice(0, 12));
      expect(await rotateFieldKeys()).toEqual({ rotated: 0, unreadable: 0 });
      await add('removed', { isSensitive: true });
      expect(await shown(donor)).toEqual({ income: 7, hobby: 'v1:not encrypted', removed: 'old' });
    });
  });
});
