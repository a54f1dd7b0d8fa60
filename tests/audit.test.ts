import { Client as Postgres } from 'pg';
import { emailOf, PASSWORD } from './harness/people';
import { signIn, startServer, type Client, type TestServer } from './harness/server';
import { workOffJobs } from './harness/work-off';

describe('the audit log', () => {
  let server: TestServer;
  let admin: Client;
  let database: Postgres;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    database = new Postgres({ connectionString: server.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await server.stop();
  });

  const actions = async (query: string, client = admin): Promise<string[]> =>
    (await client.get(`/audit?${query}`).expect(200)).body.data.map(({ action }: { action: string }) => action);

  const refund = async (amount = 30.1): Promise<string> => {
    const donor = (await admin.post('/donors', { lastName: 'Audité' }).expect(201)).body.data.documentId;
    const gift = (await admin.post(`/donors/${donor}/donations`, { amount: 100.35 }).expect(201)).body.data.documentId;
    await admin.post(`/donations/${gift}/refund`, { amount, reason: 'erreur é ✓' }).expect(200);
    return gift;
  };

  it('refuses to change or lose an entry, whoever asks the database', async () => {
    await refund();
    for (const statement of [`UPDATE audit_entries SET action = 'x'`, 'DELETE FROM audit_entries', 'TRUNCATE audit_entries', 'TRUNCATE organizations CASCADE'])
      await expect(database.query(statement)).rejects.toThrow(/only ever added/);
  });

  it('says who did what to which gift, and finds it by subject, actor, action and day', async () => {
    const gift = await refund(0.1);
    const [entry] = (await admin.get(`/audit?subject=donation:${gift}`).expect(200)).body.data;
    expect(entry).toMatchObject({
      action: 'donation.refund',
      actor: { kind: 'user', name: 'admin' },
      subject: { type: 'donation', documentId: gift },
      before: null,
      after: { amount: 0.1, reason: 'erreur é ✓' },
    });
    expect(entry.occurredAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    expect(await actions(`subject=${gift}`)).toEqual(['donation.refund']);
    expect(await actions(`subject=${gift}&actor=ADMIN`)).toEqual(['donation.refund']);
    expect(await actions(`subject=${gift}&actor=user:${entry.actor.id}`)).toEqual(['donation.refund']);
    expect(await actions(`subject=${gift}&actor=nobody`)).toEqual([]);
    expect(await actions(`subject=${gift}&action=donation`)).toEqual(['donation.refund']);
    expect(await actions(`subject=${gift}&action=donatio_`)).toEqual([]);
    expect(await actions(`subject=${gift}&to=2001-01-01`)).toEqual([]);
    expect(await actions(`subject=${gift}&from=2001-01-01`)).toEqual(['donation.refund']);
    const page = (await admin.get('/audit?pagination[pageSize]=1').expect(200)).body;
    expect([page.data.length, page.meta.pagination.total > 1]).toEqual([1, true]);
  });

  it('tells everything of one donor, also of what is gone, and of no other', async () => {
    const [donor, other] = [
      (await admin.post('/donors', { lastName: 'Suivie' }).expect(201)).body.data.documentId,
      (await admin.post('/donors', { lastName: 'Autre' }).expect(201)).body.data.documentId,
    ];
    expect(await actions(`donor=${donor}`)).toEqual([]);
    for (const whose of [donor, other]) {
      const gift = (await admin.post(`/donors/${whose}/donations`, { amount: 50 }).expect(201)).body.data.documentId;
      await admin.post(`/donations/${gift}/refund`, { amount: 5, reason: 'erreur' }).expect(200);
      const method = (await admin.post(`/donors/${whose}/payment-methods`, { type: 'card', last4: '4242' }).expect(201)).body.data.documentId;
      await admin.delete(`/payment-methods/${method}`).expect(200);
      const note = (await admin.post(`/donors/${whose}/notes`, { body: 'Rappeler' }).expect(201)).body.data.documentId;
      await admin.delete(`/notes/${note}`).expect(204);
      const pledge = (await admin.post(`/donors/${whose}/pledges`, { amount: 100 }).expect(201)).body.data.documentId;
      await admin.delete(`/pledges/${pledge}`).expect(204);
    }
    expect(await actions(`donor=${donor}`)).toEqual(['pledge.delete', 'note.delete', 'payment-method.delete', 'donation.refund']);
    expect(await actions(`donor=${donor}&action=note`)).toEqual(['note.delete']);
    const page = (await admin.get(`/audit?donor=${donor}&pagination[pageSize]=1&pagination[page]=2`).expect(200)).body;
    expect([page.data[0].action, page.meta.pagination.total]).toEqual(['note.delete', 4]);
    expect(await actions(`donor=${donor}`, (await server.as('otherAdmin')).in('harbour'))).toEqual([]);
    expect(await actions('donor=nobody')).toEqual([]);
  });

  it('tells of a bulk change on the page of each donor it changed, and of those it left alone nothing', async () => {
    const [changed, left, outside] = await Promise.all(
      ['Changée', 'Laissée', 'Dehors'].map(async (lastName) => (await admin.post('/donors', { lastName }).expect(201)).body.data.documentId),
    );
    await admin.post('/donors/bulk', { action: 'set_field', field: 'city', value: 'Lévis', ids: [left] }).expect(202);
    await workOffJobs(server);
    const before = await actions(`donor=${left}`);
    expect(before).toContain('donor.bulk');
    await admin.post('/donors/bulk', { action: 'set_field', field: 'city', value: 'Lévis', ids: [changed, left] }).expect(202);
    await workOffJobs(server);
    expect(await actions(`donor=${changed}`)).toEqual(['donor.bulk-end', 'donor.bulk']);
    expect(await actions(`donor=${left}`)).toEqual(before);
    expect(await actions(`donor=${outside}`)).toEqual([]);
  });

  it.each(['donor=', 'from=2025-02-30', 'unknown=1', 'pagination[pageSize]=101'])('refuses ?%s', async (query) => {
    expect((await admin.get(`/audit?${query}`)).status).toBe(400);
  });

  it('tells of sign-ins at both doors, in every organization of the person, with the address; not of failures and renewals', async () => {
    const before = await actions('action=session.sign-in&actor=both');
    await signIn(server.url, 'both');
    await signIn(server.url, 'staffAdmin');
    await server.anyone
      .post('/api/v1/auth/local')
      .send({ identifier: emailOf('both'), password: 'wrong' })
      .expect(400);
    expect(await actions('action=session.sign-in&actor=both')).toHaveLength(before.length + 1);
    const [entry] = (await admin.get('/audit?action=session.sign-in&actor=both')).body.data;
    expect(entry).toMatchObject({ actor: { kind: 'user', name: 'both' }, subject: null });
    expect(entry.ipAddress).toMatch(/127\.0\.0\.1|::1/);
    expect(await actions('action=session.sign-in&actor=both', (await server.as('otherAdmin')).in('harbour'))).toHaveLength(before.length + 1);
    expect((await admin.get('/audit?action=session.sign-in&actor=staffAdmin%20Test')).body.data[0]).toMatchObject({ actor: { kind: 'admin' } });

    const login = await server.anyone
      .post('/api/v1/auth/local')
      .send({ identifier: emailOf('viewer'), password: PASSWORD })
      .expect(200);
    const count = (await actions('action=session.sign-in&actor=viewer')).length;
    const cookie = [login.headers['set-cookie'] ?? []].flat();
    await server.anyone.post('/api/v1/auth/refresh').set('Cookie', cookie).send({}).expect(200);
    expect(await actions('action=session.sign-in&actor=viewer')).toHaveLength(count);
  });

  it('verifies what went through jsonb: decimals, key order, dates, accents, depth', async () => {
    const { recordAudit } = server.module<{ recordAudit: (...parts: unknown[]) => Promise<void> }>('api/audit-entry/services/record-audit');
    const [{ id }] = (await database.query(`SELECT id FROM organizations WHERE slug = 'lanterne'`)).rows;
    const told = {
      z: 1e21,
      a: 0.1 + 0.2,
      money: [611.23, 10, 0.01, 1.1, 99_999_999_999.99],
      at: new Date(0),
      deep: { ß: { é: null, gone: undefined } },
      minus: -0,
      text: '\\u0000 "quoted" \u{1f600}',
    };
    await server.strapi.db.transaction(({ trx }) =>
      recordAudit(trx, id, { kind: 'system', id: 'system', name: 'x'.repeat(400) }, { action: 'test', before: told, after: [told] }),
    );
    await Promise.all(Array.from({ length: 8 }, () => refund()));
    const { body } = await admin.get('/audit/verify').expect(200);
    expect(body.data).toMatchObject({ isIntact: true, firstBroken: null });
    expect(body.data.entries).toBeGreaterThan(9);
  });

  it('masks what is secret', async () => {
    const { recordAudit } = server.module<{ recordAudit: (...parts: unknown[]) => Promise<void> }>('api/audit-entry/services/record-audit');
    const [{ id }] = (await database.query(`SELECT id FROM organizations WHERE slug = 'lanterne'`)).rows;
    await server.strapi.db.transaction(({ trx }) =>
      recordAudit(
        trx,
        id,
        { kind: 'system', id: 'system', name: 'Mécène' },
        { action: 'test.secret', after: { signingSecret: 'whsec', last4: '4242', name: 'x' } },
      ),
    );
    expect((await admin.get('/audit?action=test.secret')).body.data[0].after).toEqual({ signingSecret: '••••', last4: '••••', name: 'x' });
  });

  it('is closed to whom may not, and another’s log is not there', async () => {
    for (const person of ['member', 'viewer', 'staffMember', 'staffViewer'] as const) {
      const client = (await server.as(person)).in('lanterne');
      for (const path of ['/audit', '/audit/verify'])
        expect((await client.get(path)).body.error.details).toMatchObject({ code: 'FORBIDDEN', action: 'audit.read' });
    }
    const other = await server.as('otherAdmin');
    for (const path of ['/audit', '/audit/verify']) expect((await other.in('lanterne').get(path)).status).toBe(404);
    expect((await other.in('harbour').get('/audit?action=donation')).body.data).toEqual([]);
    expect((await (await server.as('staffAdmin')).in('lanterne').get('/audit')).status).toBe(200);
  });

  it('finds a flipped byte and a missing entry, though a superuser switched the triggers off', async () => {
    const tampered = async (statement: string, values: unknown[]): Promise<void> => {
      await database.query('BEGIN');
      await database.query(`SET LOCAL session_replication_role = 'replica'`);
      await database.query(statement, values);
      await database.query('COMMIT');
    };
    const [target] = (
      await database.query(
        `SELECT e.id, e.document_id, e.after::text AS after FROM audit_entries e JOIN organizations o ON o.id = e.organization_id WHERE o.slug = 'lanterne' AND e.action = 'donation.refund' ORDER BY e.id LIMIT 1`,
      )
    ).rows;
    await tampered(`UPDATE audit_entries SET after = jsonb_set(after, '{amount}', '30.2') WHERE id = $1`, [target.id]);
    expect((await admin.get('/audit/verify')).body.data).toMatchObject({ isIntact: false, firstBroken: { documentId: target.document_id } });
    await tampered('UPDATE audit_entries SET after = $2 WHERE id = $1', [target.id, target.after]);
    expect((await admin.get('/audit/verify')).body.data.isIntact).toBe(true);
    await tampered('DELETE FROM audit_entries WHERE id = $1', [target.id]);
    expect((await admin.get('/audit/verify')).body.data.isIntact).toBe(false);
  });
});
