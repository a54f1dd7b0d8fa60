import type { Organization } from '../src/platform/tenancy/scope';
import { startServer, type Client, type TestServer } from './harness/server';
import { workOffJobs } from './harness/work-off';

const CHANNELS = ['email', 'sms', 'mail', 'phone'] as const;
const SOURCE = { source: 'Formulaire de dons' };

describe('consents', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let donor: string;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
  });
  beforeEach(async () => {
    donor = (await admin.post('/donors', { lastName: 'Roy', email: 'roy@example.test', mobile: '514 555-0100' }).expect(201)).body.data.documentId;
  });
  afterAll(() => server.stop());

  const decision = async (query = '', id = donor) => (await admin.get(`/donors/${id}/consents/decision${query}`).expect(200)).body.data;

  it('what is entered is checked, each place named', async () => {
    const wrong: [object, string][] = [
      [{}, 'channel'],
      [{ channel: 'fax', basis: 'express', ...SOURCE }, 'channel'],
      [{ channel: 'email' }, 'basis'],
      [{ channel: 'email', basis: 'exempt' }, 'basis'],
      [{ channel: 'email', basis: 'express' }, 'source'],
      [{ channel: 'email', basis: 'express', ...SOURCE, withdrawnAt: '2026-01-01T00:00:00Z' }, 'basis'],
      [{ channel: 'email', basis: 'express', ...SOURCE, givenAt: '2999-01-01T00:00:00Z' }, 'givenAt'],
      [{ channel: 'email', withdrawnAt: '2999-01-01T00:00:00Z' }, 'withdrawnAt'],
      [{ channel: 'email', basis: 'express', ...SOURCE, purpose: 'everything' }, 'purpose'],
      [{ channel: 'email', basis: 'express', ...SOURCE, evidence: { list: [] } }, 'evidence'],
      [{ channel: 'email', basis: 'express', ...SOURCE, expiresOn: '2030-01-01' }, 'expiresOn'],
      [{ channel: 'email', basis: 'express', source: 'x\u0000' }, 'source'],
    ];
    for (const [data, place] of wrong) {
      const answer = await admin.post(`/donors/${donor}/consents`, data);
      expect([data, answer.status, JSON.stringify(answer.body.error.details.errors ?? []).includes(`"${place}"`)]).toEqual([data, 400, true]);
    }
    expect((await admin.get(`/donors/${donor}/consents`)).body.data).toEqual([]);
  });

  it('a consent and its withdrawal are two entries; the last word counts, in the donor’s history too', async () => {
    expect(await decision()).toMatchObject({ channel: 'email', messageClass: 'commercial', allowed: false, refusal: 'no_consent' });
    const evidence = { wordingVersion: '2026-01', wording: 'Oui, je veux recevoir l’infolettre', form: 'https://lanterne.example/don' };
    const given = await member
      .post(`/donors/${donor}/consents`, { channel: 'email', basis: 'express', givenAt: '2026-01-05T10:00:00-05:00', evidence, ...SOURCE })
      .expect(201);
    expect(given.body.data).toMatchObject({
      basis: 'express',
      purpose: 'all',
      evidence,
      givenAt: '2026-01-05T15:00:00.000Z',
      expiresOn: null,
      withdrawnAt: null,
      recordedBy: 'member',
    });
    expect(await decision()).toMatchObject({
      allowed: true,
      basis: 'express',
      evidence: { type: 'consent', documentId: given.body.data.documentId, lastDay: null },
      reason: null,
    });
    expect(await decision('?at=2026-01-05T14:59:59Z')).toMatchObject({ allowed: false });
    expect(await decision('?channel=sms')).toMatchObject({ allowed: false, refusal: 'no_consent' });
    const withdrawn = await member
      .post(`/donors/${donor}/consents`, { channel: 'email', purpose: 'commercial', withdrawnAt: '2026-01-06T12:00:00Z' })
      .expect(201);
    expect(withdrawn.body.data).toMatchObject({ basis: null, givenAt: null, withdrawnAt: '2026-01-06T12:00:00.000Z' });
    expect(await decision()).toMatchObject({ allowed: false, refusal: 'unsubscribed', reason: 'The person has unsubscribed.' });
    expect(await decision('?messageClass=fundraising')).toMatchObject({ allowed: true, basis: 'exempt' });
    expect((await admin.get(`/donors/${donor}/consents?channel=email`)).body).toMatchObject({
      data: [{ withdrawnAt: '2026-01-06T12:00:00.000Z' }, { basis: 'express' }],
      meta: { pagination: { total: 2 } },
    });
    expect((await admin.get(`/donors/${donor}/history?kind=consent`)).body.data).toHaveLength(2);
  });

  it('a gift implies consent for two years, and its refund ends that', async () => {
    const gift = (await admin.post(`/donors/${donor}/donations`, { amount: 40, receivedOn: '2024-11-22' }).expect(201)).body.data.documentId;
    expect(await decision('?at=2026-11-22T23:59:00-05:00')).toMatchObject({
      allowed: true,
      basis: 'implied_gift',
      evidence: { type: 'donation', documentId: gift, lastDay: '2026-11-22' },
    });
    expect(await decision('?at=2026-11-23T00:01:00-05:00')).toMatchObject({ allowed: false });
    await admin.post(`/donations/${gift}/refund`, { reason: 'Erreur' }).expect(200);
    expect(await decision('?at=2025-01-01T12:00:00Z')).toMatchObject({ allowed: false, refusal: 'no_consent' });
    const entered = await admin.post(`/donors/${donor}/consents`, { channel: 'sms', basis: 'implied_enquiry', givenAt: '2026-08-31T12:00:00Z' }).expect(201);
    expect(entered.body.data.expiresOn).toBe('2027-02-28');
  });

  it('the database refuses to change or remove an entry, and the donor stays with it', async () => {
    await admin.post(`/donors/${donor}/consents`, { channel: 'email', withdrawnAt: '2026-01-06T12:00:00Z' }).expect(201);
    const knex = server.strapi.db.connection;
    for (const statement of ['UPDATE consents SET withdrawn_at = NULL', 'UPDATE consents SET donor_id = donor_id', 'DELETE FROM consents', 'TRUNCATE consents'])
      await expect(knex.raw(statement)).rejects.toMatchObject({ code: 'P0403' });
    await expect(
      knex.raw(
        `INSERT INTO consents (document_id, organization_id, donor_id, channel, purpose, basis, given_at) SELECT 'x', organization_id, donor_id, channel, purpose, 'implied_gift', now() FROM consents LIMIT 1`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
    await admin.delete(`/donors/${donor}`);
    expect((await admin.get(`/donors/${donor}`)).body.data.archivedAt).not.toBeNull();
    expect((await admin.get(`/donors/${donor}/consents`)).body.data).toHaveLength(1);
  });

  it('viewers read, nobody sees another charity’s, and the generated doors only read', async () => {
    const viewer = (await server.as('viewer')).in('lanterne');
    expect((await viewer.get(`/donors/${donor}/consents`)).status).toBe(200);
    expect((await viewer.post(`/donors/${donor}/consents`, { channel: 'email', basis: 'express', ...SOURCE })).status).toBe(403);
    const other = (await server.as('otherAdmin')).in('harbour');
    for (const path of ['consents', 'consents/decision']) expect((await other.get(`/donors/${donor}/${path}`)).status).toBe(404);
    expect((await other.post(`/donors/${donor}/consents`, { channel: 'email', basis: 'express', ...SOURCE })).status).toBe(404);
    const generated = await server.as('admin');
    expect((await generated.post('/api/v1/consents', { channel: 'email' })).status).toBeGreaterThanOrEqual(400);
    expect((await generated.get('/api/v1/consents')).status).toBe(200);
  });

  it('segments ask by the same rules: a consent moves a donor within a job', async () => {
    const criteria = { combinator: 'and', rules: [{ field: 'consentEmail', operator: '=', value: true }] };
    const segment = (await admin.post('/segments', { name: 'Infolettre', isAutomatic: true, criteria }).expect(201)).body.data.documentId;
    const members = async (): Promise<string[]> =>
      (await admin.get(`/segments/${segment}/donors`)).body.data.map((row: { documentId: string }) => row.documentId);
    await admin.post(`/donors/${donor}/consents`, { channel: 'email', basis: 'express', ...SOURCE }).expect(201);
    await workOffJobs(server);
    expect(await members()).toContain(donor);
    await admin.post(`/donors/${donor}/consents`, { channel: 'email', withdrawnAt: new Date().toISOString() }).expect(201);
    await workOffJobs(server);
    expect(await members()).not.toContain(donor);
  });

  it('the decision about one donor and the predicate over all donors agree, on random ledgers, gifts and plans', async () => {
    const knex = server.strapi.db.connection;
    const { consentOf } = server.module<typeof import('../src/api/consent/services/consent-of')>('api/consent/services/consent-of');
    const { consentSql } = server.module<typeof import('../src/api/consent/domain/consent-sql')>('api/consent/domain/consent-sql');
    const { rows, sql } = server.module<typeof import('../src/platform/database/sql')>('platform/database/sql');
    const { today } = server.module<typeof import('../src/platform/civil-date')>('platform/civil-date');
    const { organizationBySlug } = server.module<typeof import('../src/platform/tenancy/organizations')>('platform/tenancy/organizations');
    const { runInOrganization } = server.module<typeof import('../src/platform/tenancy/scope')>('platform/tenancy/scope');
    for (const slug of ['lanterne', 'harbour']) {
      const { id } = (await organizationBySlug(knex, slug)) as Organization;
      await knex.raw('UPDATE organizations SET is_registered_charity = ? WHERE id = ?', [slug === 'lanterne', id]);
      await randomDonors(server, id, 400);
      const organization = (await organizationBySlug(knex, slug)) as Organization;
      const donors = await rows<{ id: number }>(knex, sql`SELECT id FROM donors d WHERE organization_id = ${id}`);
      for (const channel of CHANNELS) {
        const bySql = new Set(
          (
            await rows<{ id: number }>(
              knex,
              sql`SELECT id FROM donors d WHERE organization_id = ${id} AND ${consentSql(channel, { today: today(organization.timezone) })}`,
            )
          ).map((row) => row.id),
        );
        const different: unknown[] = [];
        for (const one of donors) {
          const decided = await runInOrganization(organization, () => consentOf(organization, one.id, channel, 'commercial'));
          if (decided.allowed !== bySql.has(one.id)) different.push({ channel, donor: one.id, decided });
        }
        expect(different).toEqual([]);
        // Both answers occur: the comparison says something.
        expect(bySql.size).toBeGreaterThan(10);
        expect(bySql.size).toBeLessThan(donors.length - 10);
      }
    }
  });
});

/** Donors with everything a decision looks at, drawn at random around the days where it turns. */
async function randomDonors(server: TestServer, organizationId: number, count: number): Promise<void> {
  await server.strapi.db.connection.raw(
    `WITH drawn AS (
       INSERT INTO donors (document_id, organization_id, type, last_name, language, email, mobile, address_line_1, email_preference, sms_preference, do_not_contact, deceased_on)
       SELECT crm_document_id(), :organizationId, 'individual', 'Hasard', 'fr', CASE WHEN random() < 0.9 THEN 'h' || n || '@example.test' END, CASE WHEN random() < 0.8 THEN '+15145550100' END,
              CASE WHEN random() < 0.8 THEN '1, rue X' END, CASE WHEN random() < 0.1 THEN 'no' ELSE 'unknown' END, CASE WHEN random() < 0.1 THEN 'no' END, random() < 0.05, CASE WHEN random() < 0.05 THEN date '2020-01-01' END
         FROM generate_series(1, :count) n RETURNING id),
     ledger AS (
       INSERT INTO consents (document_id, organization_id, donor_id, channel, purpose, basis, given_at, expires_on, withdrawn_at)
       SELECT crm_document_id(), :organizationId, id, channel, purpose, basis, at, CASE WHEN basis IS NOT NULL AND basis <> 'express' THEN (now() + make_interval(days => (random() * 6)::int - 3))::date END, CASE WHEN basis IS NULL THEN at END
         FROM (SELECT d.id, (ARRAY['email', 'sms', 'mail', 'phone'])[1 + (random() * 3)::int] AS channel, (ARRAY['all', 'fundraising', 'commercial'])[1 + (random() * 2)::int] AS purpose,
                      (ARRAY['express', 'implied_gift', 'implied_membership', NULL, NULL])[1 + (random() * 4)::int] AS basis, now() - make_interval(days => (random() * 5)::int) AS at
                 FROM drawn d, generate_series(1, 4) g WHERE random() < 0.5) e),
     gifts AS (
       INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, payment_status, received_on, refunded_amount)
       SELECT crm_document_id(), :organizationId, id, 10, 'CAD', CASE WHEN random() < 0.8 THEN 'completed' ELSE 'pending' END, (now() - interval '2 years' + make_interval(days => (random() * 8)::int - 4))::date, 0
         FROM drawn WHERE random() < 0.3),
     plans AS (
       INSERT INTO recurring_donations (document_id, organization_id, donor_id, amount, currency, frequency, "interval", start_date, anchor_on, plan_status, total_payments, cancelled_on)
       SELECT crm_document_id(), :organizationId, id, 10, 'CAD', 'monthly', 1, '2020-01-01', '2020-01-01', CASE WHEN random() < 0.3 THEN 'active' ELSE 'cancelled' END, (random() * 2)::int,
              CASE WHEN random() < 0.9 THEN (now() - interval '2 years' + make_interval(days => (random() * 8)::int - 4))::date END
         FROM drawn WHERE random() < 0.2)
     INSERT INTO communications (document_id, organization_id, donor_id, communication_type, direction, message_class, language, content, delivery_status, to_address, complained_at, send_attempts)
     SELECT crm_document_id(), :organizationId, id, CASE WHEN random() < 0.6 THEN 'email' ELSE 'sms' END, 'outbound', 'commercial', 'fr', 'x', CASE WHEN random() < 0.5 THEN 'bounced' ELSE 'delivered' END,
            CASE WHEN random() < 0.5 THEN 'old@example.test' ELSE '+15145550100' END, CASE WHEN random() < 0.2 THEN now() END, 1
       FROM drawn WHERE random() < 0.2`,
    { organizationId, count },
  );
  // Some of the messages that came back went to the donor's present address.
  await server.strapi.db.connection.raw(
    `UPDATE communications c SET to_address = upper(d.email) FROM donors d WHERE d.id = c.donor_id AND c.communication_type = 'email' AND c.organization_id = ? AND random() < 0.5`,
    [organizationId],
  );
}
