import fc from 'fast-check';
import type { Client as PgClient } from 'pg';
import { Client as Pg } from 'pg';
import { startServer, type Client, type TestServer } from './harness/server';

/** Every stored figure against the same figure counted from nothing. */
async function differences(pg: PgClient): Promise<unknown[]> {
  const { rows } = await pg.query(`
    SELECT d.document_id, d.total_donated, d.donation_count, s.total, s.gifts
      FROM donors d
      LEFT JOIN LATERAL (SELECT COALESCE(sum(counted_amount), 0) AS total, count(*) FILTER (WHERE counted_amount > 0) AS gifts, max(counted_amount) AS largest FROM donations g WHERE g.donor_id = d.id) s ON true
     WHERE d.total_donated <> s.total OR d.donation_count <> s.gifts OR d.largest_donation <> COALESCE(s.largest, 0)
    UNION ALL
    SELECT c.document_id, c.total_raised, c.donor_count, s.total, s.donors
      FROM campaigns c
      LEFT JOIN LATERAL (SELECT COALESCE(sum(counted_amount), 0) AS total, count(DISTINCT donor_id) FILTER (WHERE counted_amount > 0) AS donors FROM donations g WHERE g.campaign_id = c.id) s ON true
     WHERE c.total_raised <> s.total OR c.donor_count <> s.donors`);
  return rows;
}

describe('totals are always the sum of the gifts', () => {
  let server: TestServer;
  let admin: Client;
  let generated: Client;
  let pg: PgClient;
  let donors: string[];
  let campaigns: string[];

  beforeAll(async () => {
    server = await startServer();
    generated = await server.as('admin');
    admin = generated.in('lanterne');
    pg = new Pg({ connectionString: server.databaseUrl });
    await pg.connect();
    donors = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => (await admin.post('/donors', { lastName: `Roy ${index}` })).body.data.documentId),
    );
    campaigns = await Promise.all(
      ['Printemps', 'Noël'].map(async (name) => (await generated.post('/api/v1/campaigns', { name, campaignStatus: 'active' })).body.data.documentId),
    );
  });
  afterAll(async () => {
    await pg.end();
    await server.stop();
  });

  it('with 20 clients at once on ten donors: gifts, edits, moves, refunds, deletions', async () => {
    const gifts: string[] = [];
    const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length]!;
    const client = async (seed: number): Promise<void> => {
      for (let step = 0; step < 12; step += 1) {
        const dice = (seed * 31 + step * 17) % 10;
        const gift = gifts.length === 0 ? undefined : pick(gifts, seed * 7 + step * 13);
        if (dice < 5 || gift === undefined) {
          const answer = await admin.post(`/donors/${pick(donors, seed + step)}/donations`, {
            amount: 10 + dice + 0.25,
            campaign: pick(campaigns, seed + step),
            receivedOn: `20${20 + (step % 6)}-0${1 + (dice % 9)}-15`,
          });
          expect(answer.status).toBe(201);
          gifts.push(answer.body.data.documentId);
        } else if (dice === 5) expect([200, 400, 404]).toContain((await admin.patch(`/donations/${gift}`, { amount: 33.33 })).status);
        else if (dice === 6) expect([200, 404]).toContain((await admin.patch(`/donations/${gift}`, { donor: pick(donors, seed * 3 + step) })).status);
        else if (dice === 7) expect([200, 404, 409]).toContain((await admin.post(`/donations/${gift}/refund`, { amount: 3.33, reason: 'part' })).status);
        else if (dice === 8) expect([200, 404]).toContain((await admin.patch(`/donations/${gift}`, { campaign: null, receivedOn: '2019-12-31' })).status);
        else expect([200, 204, 404, 409]).toContain((await generated.delete(`/api/v1/donations/${gift}`)).status);
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, seed) => client(seed)));
    expect(gifts.length).toBeGreaterThan(60);
    expect(await differences(pg)).toEqual([]);
  });

  it('after any sequence of changes (property)', async () => {
    const command = fc.record({
      what: fc.constantFrom('give', 'edit', 'move', 'refund', 'pending', 'complete', 'remove'),
      which: fc.nat(50),
      cents: fc.integer({ min: 1, max: 500_000 }),
      donor: fc.nat(9),
      year: fc.integer({ min: 2015, max: 2026 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
        const gifts: string[] = [];
        for (const { what, which, cents, donor, year } of commands) {
          const amount = cents / 100;
          const gift = gifts[which % Math.max(gifts.length, 1)];
          if (what === 'give' || what === 'pending' || gift === undefined) {
            const answer = await admin.post(`/donors/${donors[donor]}/donations`, {
              amount,
              receivedOn: `${year}-06-15`,
              paymentStatus: what === 'pending' ? 'pending' : 'completed',
              campaign: campaigns[which % 2],
            });
            gifts.push(answer.body.data.documentId);
          } else if (what === 'edit') await admin.patch(`/donations/${gift}`, { amount, receivedOn: `${year}-01-01` });
          else if (what === 'move') await admin.patch(`/donations/${gift}`, { donor: donors[donor] });
          else if (what === 'refund') await admin.post(`/donations/${gift}/refund`, { amount, reason: 'x' });
          else if (what === 'complete') await admin.patch(`/donations/${gift}`, { paymentStatus: 'completed' });
          else await generated.delete(`/api/v1/donations/${gift}`);
        }
        expect(await differences(pg)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 180_000);

  it('and any figure can list the gifts behind it, to the cent', async () => {
    for (const donor of donors.slice(0, 3)) {
      const stats = (await admin.get(`/donors/${donor}/stats`)).body.data;
      const gifts = await admin.get(`/donors/${donor}/donations?counted=true&pagination[pageSize]=100`);
      expect(gifts.body.meta.countedAmount).toBe(stats.totalDonated);
      expect(gifts.body.meta.pagination.total).toBe(stats.donationCount);
      const cents = gifts.body.data.reduce((sum: number, gift: { countedAmount: number }) => sum + Math.round(gift.countedAmount * 100), 0);
      if (gifts.body.data.length === stats.donationCount) expect(cents).toBe(Math.round(stats.totalDonated * 100));
    }
  });

  it('and the sums by period are right after gifts that came many at once, among gifts that were there', async () => {
    const crowd = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => (await admin.post('/donors', { lastName: `Gagnon ${index}` })).body.data.documentId),
    );
    // Days close to each other, so that weeks, months and years are shared by old and new gifts in every way.
    const give = (count: number, seed: number): Promise<unknown> =>
      pg.query(
        `INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, donation_type, payment_status, received_on, fee_amount, net_amount, refunded_amount,
                                advantage_amount, eligible_amount, created_at, updated_at, published_at)
         SELECT crm_document_id(), d.organization_id, d.id, 1 + n % 90, 'CAD', 'one_time', 'completed', date '2023-12-20' + (($2 + n * n * 7 + d.id * 13) % 90)::int,
                0, 1 + n % 90, 0, 0, 1 + n % 90, now(), now(), now()
           FROM generate_series(1, $1::int) n
           JOIN LATERAL (SELECT id, organization_id FROM donors WHERE document_id = ANY($3) OFFSET n % 10 LIMIT 1) d ON true`,
        [count, seed, crowd],
      );
    await give(9, 3);
    await give(600, 11);
    await give(900, 40);
    const { rows } = await pg.query(`
      WITH stored AS (SELECT organization_id, span, starts_on, sum(amount) AS amount, sum(gifts)::int AS gifts, sum(donors)::int AS donors, sum(new_donors)::int AS new_donors FROM crm_period_totals GROUP BY 1, 2, 3),
           counted AS (SELECT o.id AS organization_id, t.* FROM organizations o CROSS JOIN LATERAL crm_period_totals_from_gifts(o.id) t)
      (SELECT 'stored', * FROM stored WHERE amount <> 0 OR gifts <> 0 OR donors <> 0 OR new_donors <> 0 EXCEPT ALL SELECT 'stored', * FROM counted)
      UNION ALL
      (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM stored)`);
    expect(rows).toEqual([]);
  });
});
