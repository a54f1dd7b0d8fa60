import fc from 'fast-check';
import { Client as Pg } from 'pg';
import type { Response } from 'supertest';
import { startServer, type Client, type TestServer } from './harness/server';

interface Verification {
  readonly count: number;
  readonly differences: readonly unknown[];
}

/** A gift of the naive model: a donor's number, a civil date, cents. */
interface Gift {
  readonly donor: number;
  readonly on: string;
  readonly cents: number;
}

describe('a charity reads its figures', () => {
  let server: TestServer;
  let admin: Client;
  let viewer: Client;
  let other: Client;
  let generated: Client;
  let pg: Pg;

  beforeAll(async () => {
    server = await startServer();
    generated = await server.as('admin');
    admin = generated.in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
    other = (await server.as('otherAdmin')).in('harbour');
    pg = new Pg({ connectionString: server.databaseUrl });
    await pg.connect();
  });
  afterAll(async () => {
    await pg.end();
    await server.stop();
  });

  const newDonor = async (lastName: string, client = admin, data: object = {}): Promise<string> => {
    const answer = await client.post('/donors', { lastName, ...data });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const give = async (donor: string, amount: number, receivedOn: string, data: object = {}, client = admin): Promise<string> => {
    const answer = await client.post(`/donors/${donor}/donations`, { amount, receivedOn, ...data });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  /** In one statement, past every door. */
  const insertGifts = async (organization: number, donorIds: readonly number[], gifts: readonly Gift[]): Promise<void> => {
    await pg.query(
      `INSERT INTO donations (document_id, organization_id, donor_id, amount, base_amount, currency, payment_status, refunded_amount, received_on, donation_type, payment_method_type, created_at, updated_at, published_at)
       SELECT crm_document_id(), $1, donor, cents / 100.0, cents / 100.0, 'CAD', 'completed', 0, day, 'one_time', 'other', now(), now(), now()
         FROM unnest($2::int[], $3::int[], $4::date[]) AS g (donor, cents, day)`,
      [organization, gifts.map(({ donor }) => donorIds[donor]), gifts.map(({ cents }) => cents), gifts.map(({ on }) => on)],
    );
  };
  const read = async (path: string, client = viewer): Promise<Response['body']> => {
    const answer = await client.get(path);
    expect([path, answer.status, answer.body.error]).toEqual([path, 200, undefined]);
    return answer.body;
  };
  const verify = async (): Promise<Verification> =>
    server.module<{ verifyTotals: () => Promise<Verification> }>('platform/totals/verify-totals').verifyTotals();

  describe('before anybody gave', () => {
    it('divides by nothing as null, and has no holes', async () => {
      const { data, meta } = await read('/stats/overview?from=2025-01-01&to=2025-12-31');
      expect(data).toEqual({
        calendar: 'tax',
        from: '2025-01-01',
        to: '2025-12-31',
        currency: 'CAD',
        totalDonors: 0,
        newDonors: 0,
        activeDonors: 0,
        totalRaised: 0,
        giftCount: 0,
        averageGift: null,
        retentionRate: null,
        growthRate: null,
        conversionRate: null,
      });
      expect(meta.isYearToDate).toBe(false);
      const months = (await read('/stats/trends?interval=month&from=2025-01-01&to=2025-12-31')).data;
      expect(months).toHaveLength(12);
      expect((await read('/stats/trends')).data).toHaveLength(1);
      const retention = (await read('/stats/retention?year=2025')).data;
      expect(retention).toMatchObject({ overall: null, newDonor: null, repeat: null, dollar: null, recapture: null, growthInGiving: null, net: 0 });
      expect((await read('/stats/cohorts')).data).toEqual([]);
      expect((await read('/stats/rfm')).data).toHaveLength(125);
      expect((await read('/stats/pyramid?year=2025')).data.bands[0]).toMatchObject({ above: 0, upTo: 100, donors: 0, shareOfDonors: null });
    });
  });

  describe('bad input and strangers', () => {
    it.each([
      '/stats/retention?year=abc',
      '/stats/retention?year=0',
      '/stats/retention?year=2025&calendar=lunar',
      '/stats/overview?from=2025-12-31&to=2025-01-01',
      '/stats/overview?from=2025-02-30',
      '/stats/overview?from=9000-01-01',
      '/stats/trends?interval=hour',
      '/stats/trends?interval=day&from=1900-01-01&to=2025-12-31',
      '/stats/pyramid?band=6&explain=gifts',
      '/stats/rfm?code=600',
      '/stats/lybunt?explain=everything',
      '/stats/overview?unknown=1',
      '/donors/report',
      '/donors/report?groupBy=email',
      '/donors/report?groupBy=type&from=2025-12-31&to=2025-01-01',
    ])('refuses %s', async (path) => {
      const answer = await admin.get(path);
      expect([answer.status, answer.body.error?.details.code]).toEqual([400, 'VALIDATION']);
    });

    it('answers members and viewers, staff too; nobody of another charity, and nobody unknown', async () => {
      for (const person of ['member', 'viewer', 'staffViewer'] as const) await (await server.as(person)).in('lanterne').get('/stats/overview').expect(200);
      await (await server.as('otherAdmin')).in('lanterne').get('/stats/overview').expect(404);
      await server.anyone.in('lanterne').get('/stats/overview').expect(401);
    });
  });

  describe('two years of a small charity, counted by hand', () => {
    let campaign: string;
    beforeAll(async () => {
      const found = await generated.post('/api/v1/campaigns', { name: 'Guignolée', campaignStatus: 'active', cost: 50, audienceSize: 10 });
      campaign = found.body.data.documentId;
      const of = async (name: string, gifts: readonly (readonly [string, number])[]): Promise<string> => {
        const donor = await newDonor(name, admin, {
          type: name === 'Pareil' ? 'company' : 'individual',
          companyName: 'Pareil inc.',
          address: { city: name === 'Hausse' ? 'Gaspé' : 'Québec' },
        });
        for (const [on, amount] of gifts) await give(donor, amount, on, name === 'Nouvelle' ? { campaign } : {});
        return donor;
      };
      await of('Nouvelle', [['2025-12-31', 100]]);
      await of('Reconquise', [
        ['2020-06-01', 50],
        ['2025-01-01', 70],
      ]);
      await of('Hausse', [
        ['2019-06-01', 5],
        ['2024-06-01', 100],
        ['2025-06-01', 150.25],
      ]);
      await of('Pareil', [
        ['2024-12-31', 100],
        ['2025-03-01', 60],
        ['2025-04-01', 40],
      ]);
      await of('Baisse', [
        ['2024-01-01', 200],
        ['2025-06-02', 80],
      ]);
      await of('Partie', [['2024-06-01', 30]]);
      await of('Partie aussi', [
        ['2023-06-01', 10],
        ['2024-06-01', 40],
      ]);
      await of('Ancienne', [['2022-06-01', 500]]);
      const refunded = await of('Remboursée', [['2024-06-01', 90]]);
      const gift = await give(refunded, 100, '2025-06-01');
      await admin.post(`/donations/${gift}/refund`, { reason: 'x' }).expect(200);
      const pending = await newDonor('En attente');
      await give(pending, 1000, '2025-06-01', { paymentStatus: 'pending' });
      const gifts = await read('/donations?minAmount=150.25&maxAmount=150.25');
      await generated.post('/api/v1/soft-credits', { donation: gifts.data[0].documentId, donor: pending, type: 'household', amount: 150.25 });
    });

    it('puts every donor in one state; gains less losses is P2 less P1', async () => {
      const { data, meta } = await read('/stats/retention?year=2025&calendar=tax');
      expect(data).toEqual({
        period1: { from: '2024-01-01', to: '2024-12-31', donors: 6, amount: 560 },
        period2: { from: '2025-01-01', to: '2025-12-31', donors: 5, amount: 500.25 },
        overall: 50,
        newDonor: 50,
        repeat: 50,
        dollar: 58.9732,
        recapture: 50,
        gains: 220.25,
        losses: 280,
        net: -59.75,
        growthInGiving: -10.6696,
        states: {
          new: { donors: 1, period1: 0, period2: 100, change: 100 },
          recaptured: { donors: 1, period1: 0, period2: 70, change: 70 },
          upgraded: { donors: 1, period1: 100, period2: 150.25, change: 50.25 },
          same: { donors: 1, period1: 100, period2: 100, change: 0 },
          downgraded: { donors: 1, period1: 200, period2: 80, change: -120 },
          lapsedNew: { donors: 2, period1: 120, period2: 0, change: -120 },
          lapsedRepeat: { donors: 1, period1: 40, period2: 0, change: -40 },
          lapsedMultipleYears: { donors: 1, period1: 0, period2: 0, change: 0 },
        },
      });
      expect(meta).toMatchObject({ calendar: 'tax', year: 2025, isYearToDate: false, benchmarks: { overall: 42.9, newDonor: 19, repeat: 69 } });
      expect((await read('/stats/retention')).meta.isYearToDate).toBe(true);
    });

    it('lists the gifts behind every figure, to the cent', async () => {
      const behind = async (path: string): Promise<number> => {
        const { data, meta } = await read(`${path}${path.includes('?') ? '&' : '?'}explain=gifts&pagination[pageSize]=2`);
        expect(data.length).toBe(Math.min(2, meta.pagination.total));
        return meta.countedAmount;
      };
      const { states, period1 } = (await read('/stats/retention?year=2025')).data;
      for (const [state, figures] of Object.entries<{ period1: number; period2: number }>(states)) {
        expect([state, await behind(`/stats/retention?year=2025&state=${state}&period=1`)]).toEqual([state, figures.period1]);
        expect([state, await behind(`/stats/retention?year=2025&state=${state}`)]).toEqual([state, figures.period2]);
      }
      expect(await behind('/stats/retention?year=2025&period=1')).toBe(period1.amount);
      expect(await behind('/stats/retention?year=2025&state=retained')).toBe(330.25);
      expect(await behind('/stats/overview?from=2025-01-01&to=2025-12-31')).toBe(500.25);
      expect(await behind('/stats/overview?from=2025-01-01&to=2025-12-31&figure=newDonors')).toBe(100);
      expect(await behind('/stats/trends?interval=month&from=2025-06-01&to=2025-06-30')).toBe(230.25);
      expect(await behind('/stats/lybunt?year=2025')).toBe(160);
      expect(await behind('/stats/cohorts?cohort=2024&offset=1')).toBe(180);
      for (const [index, { amount }] of (await read('/stats/pyramid?year=2025')).data.bands.entries())
        expect(await behind(`/stats/pyramid?year=2025&band=${index + 1}`)).toBe(amount);
      for (const cell of (await read('/stats/rfm')).data.filter(({ donors }: { donors: number }) => donors > 0))
        expect(await behind(`/stats/rfm?code=${cell.code}`)).toBe(cell.amount);
      expect(await behind(`/stats/campaigns?campaign=${campaign}`)).toBe(100);
      for (const groupBy of ['type', 'language', 'province', 'city', 'lifecycle', 'campaign', 'month', 'year']) {
        const { data, meta } = await read(`/donors/report?from=2024-01-01&to=2025-12-31&groupBy=${groupBy}`);
        const cents = data.reduce((sum: number, { amount }: { amount: number }) => sum + Math.round(amount * 100), 0);
        expect([groupBy, cents, meta.totals.amount]).toEqual([groupBy, 106_025, 1060.25]);
        for (const { key, amount } of data)
          expect(await behind(`/donors/report?from=2024-01-01&to=2025-12-31&groupBy=${groupBy}&group=${encodeURIComponent(key ?? '')}`)).toBe(amount);
      }
    });

    it('names the donors behind every figure, as many as it counts, with what they gave', async () => {
      const behind = async (path: string): Promise<[number, number]> => {
        const { data, meta } = await read(`${path}${path.includes('?') ? '&' : '?'}explain=donors&pagination[pageSize]=2`);
        expect(data.length).toBe(Math.min(2, meta.pagination.total));
        for (const giver of data) expect(giver).toMatchObject({ displayName: expect.stringMatching(/./), isArchived: false });
        return [meta.pagination.total, meta.countedAmount];
      };
      const { states, period1 } = (await read('/stats/retention?year=2025')).data;
      for (const [state, figures] of Object.entries<{ donors: number; period1: number; period2: number }>(states)) {
        expect([state, ...(await behind(`/stats/retention?year=2025&state=${state}`))]).toEqual([state, figures.donors, figures.period2]);
        expect([state, ...(await behind(`/stats/retention?year=2025&state=${state}&period=1`))]).toEqual([state, figures.donors, figures.period1]);
      }
      expect(await behind('/stats/retention?year=2025&period=1')).toEqual([period1.donors, period1.amount]);
      expect(await behind('/stats/overview?from=2025-01-01&to=2025-12-31')).toEqual([5, 500.25]);
      expect(await behind('/stats/overview?from=2025-01-01&to=2025-12-31&figure=newDonors')).toEqual([1, 100]);
      expect(await behind('/stats/overview?from=2025-01-01&to=2025-12-31&figure=retained')).toEqual([3, 330.25]);
      for (const { cohort, size, retention } of (await read('/stats/cohorts')).data) {
        expect((await behind(`/stats/cohorts?cohort=${cohort}`))[0]).toBe(size);
        for (const [offset, share] of retention.entries())
          expect((await behind(`/stats/cohorts?cohort=${cohort}&offset=${offset}`))[0]).toBe(Math.round(share * size));
      }
      for (const [index, { donors, amount }] of (await read('/stats/pyramid?year=2025')).data.bands.entries())
        expect(await behind(`/stats/pyramid?year=2025&band=${index + 1}`)).toEqual([donors, amount]);
      const cells: { code: string; donors: number; amount: number }[] = (await read('/stats/rfm')).data;
      expect((await behind('/stats/rfm'))[0]).toBe(9);
      const best = cells.filter(({ code }) => code.startsWith('5')).reduce((sum, { donors }) => sum + donors, 0);
      expect((await behind('/stats/rfm?code=5xx'))[0]).toBe(best);
      expect(await behind('/donors/report?from=2025-01-01&to=2025-12-31&groupBy=city&group=Québec')).toEqual([4, 350]);
      expect((await read('/stats/overview?explain=donors', other)).meta.pagination.total).toBe(0);
    });

    it('tells which gifts lack an address, a language or thanks, and of whom', async () => {
      const { data } = await read('/stats/attention?from=2025-01-01&to=2025-12-31');
      expect(data).toEqual({ address: { gifts: 6, donors: 5 }, language: { gifts: 6, donors: 5 }, thanks: { gifts: 6, donors: 5 } });
      const [gift] = (await read('/donations?minAmount=150.25&maxAmount=150.25')).data;
      await admin.patch(`/donations/${gift.documentId}`, { acknowledgement: 'sent' }).expect(200);
      await admin
        .patch(`/donors/${gift.donor.documentId}`, { language: 'fr', address: { line1: '1, rue du Quai', city: 'Gaspé', postalCode: 'G4X 1A1' } })
        .expect(200);
      const after = (await read('/stats/attention?from=2025-01-01&to=2025-12-31')).data;
      expect(after).toEqual({ address: { gifts: 5, donors: 4 }, language: { gifts: 5, donors: 4 }, thanks: { gifts: 5, donors: 4 } });
      for (const need of ['address', 'language', 'thanks'])
        expect((await read(`/stats/attention?from=2025-01-01&to=2025-12-31&explain=gifts&need=${need}`)).meta).toMatchObject({
          countedAmount: 350,
          pagination: { total: 5 },
        });
      expect((await read('/stats/attention?from=2025-01-01&to=2025-12-31', other)).data.thanks).toEqual({ gifts: 0, donors: 0 });
      await admin.patch(`/donations/${gift.documentId}`, { acknowledgement: 'to_do' }).expect(200);
      await admin.patch(`/donors/${gift.donor.documentId}`, { language: 'unknown', address: { city: 'Gaspé', line1: null, postalCode: null } }).expect(200);
    });

    it('gives the overview of a year, and of a period that is none', async () => {
      const year = (await read('/stats/overview?from=2025-01-01&to=2025-12-31')).data;
      expect(year).toMatchObject({
        totalDonors: 10,
        newDonors: 1,
        activeDonors: 5,
        totalRaised: 500.25,
        giftCount: 6,
        averageGift: 83.38,
        retentionRate: 50,
        growthRate: -10.6696,
      });
      // Nine have given by the end of 2025; the tenth, entered today, was no donor then.
      expect(year.conversionRate).toBe(55.5556);
      const ragged = (await read('/stats/overview?from=2024-06-01&to=2025-03-15')).data;
      expect(ragged).toMatchObject({ activeDonors: 6, totalRaised: 490, giftCount: 7, newDonors: 3 });
      const everything = (await read('/stats/overview?from=2000-01-01&to=2025-12-31')).data;
      expect(everything).toMatchObject({ activeDonors: 9, newDonors: 9, totalRaised: 1625.25, retentionRate: null, growthRate: null });
      expect((await read('/stats/overview')).data.totalDonors).toBe(10);
    });

    it('draws trends without holes, cut at the ends', async () => {
      const months = (await read('/stats/trends?interval=month&from=2025-01-01&to=2025-12-31')).data;
      expect(months.map(({ amount }: { amount: number }) => amount)).toEqual([70, 0, 60, 40, 0, 230.25, 0, 0, 0, 0, 0, 100]);
      expect(months[5]).toEqual({ period: '2025-06', from: '2025-06-01', to: '2025-06-30', amount: 230.25, gifts: 2, donors: 2, newDonors: 0 });
      expect(months[11]).toMatchObject({ donors: 1, newDonors: 1 });
      const cut = (await read('/stats/trends?interval=year&from=2024-06-02&to=2025-06-01')).data;
      expect(cut).toEqual([
        { period: '2024', from: '2024-06-02', to: '2024-12-31', amount: 100, gifts: 1, donors: 1, newDonors: 1 },
        { period: '2025', from: '2025-01-01', to: '2025-06-01', amount: 320.25, gifts: 4, donors: 3, newDonors: 0 },
      ]);
      const quarters = (await read('/stats/trends?interval=quarter&from=2025-01-01&to=2025-12-31')).data;
      expect(quarters.map(({ period, donors }: { period: string; donors: number }) => [period, donors])).toEqual([
        ['2025-Q1', 2],
        ['2025-Q2', 3],
        ['2025-Q3', 0],
        ['2025-Q4', 1],
      ]);
      // Monday 2024-12-30 opens ISO week 1 of 2025.
      const weeks = (await read('/stats/trends?interval=week&from=2024-12-30&to=2025-01-12')).data;
      expect(weeks).toEqual([
        { period: '2025-W01', from: '2024-12-30', to: '2025-01-05', amount: 170, gifts: 2, donors: 2, newDonors: 1 },
        { period: '2025-W02', from: '2025-01-06', to: '2025-01-12', amount: 0, gifts: 0, donors: 0, newDonors: 0 },
      ]);
      const years = (await read('/stats/trends?interval=year&to=2025-12-31')).data;
      expect(years.map(({ period, donors }: { period: string; donors: number }) => [period, donors])).toEqual([
        ['2019', 1],
        ['2020', 1],
        ['2021', 0],
        ['2022', 1],
        ['2023', 1],
        ['2024', 6],
        ['2025', 5],
      ]);
    });

    it('names who gave last year but not this', async () => {
      expect((await read('/stats/lybunt?year=2025')).data).toEqual({ lybunt: { donors: 3, lastYearAmount: 160 }, sybunt: { donors: 1 } });
      const { data, meta } = await read('/stats/lybunt?year=2025&explain=donors');
      expect(data.map(({ displayName, lastYearAmount, state }: Record<string, unknown>) => [displayName, lastYearAmount, state])).toEqual([
        ['Remboursée', 90, 'lapsedNew'],
        ['Partie aussi', 40, 'lapsedRepeat'],
        ['Partie', 30, 'lapsedNew'],
      ]);
      expect(meta).toMatchObject({ lastYearAmount: 160, pagination: { total: 3 } });
      const second = await read('/stats/lybunt?year=2025&explain=donors&pagination[page]=2&pagination[pageSize]=2');
      expect(second.data.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['Partie']);
      expect((await read('/stats/lybunt?year=2025&explain=donors&list=sybunt')).data.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
        'Ancienne',
      ]);
    });

    it('keeps bands open below and closed above', async () => {
      const { data } = await read('/stats/pyramid?year=2025');
      expect(data).toMatchObject({ donors: 5, amount: 500.25 });
      expect(data.bands.map(({ donors, amount }: { donors: number; amount: number }) => [donors, amount])).toEqual([
        [4, 350],
        [1, 150.25],
        [0, 0],
        [0, 0],
        [0, 0],
      ]);
      expect(data.bands[0]).toMatchObject({ shareOfDonors: 80, shareOfAmount: 69.965 });
      expect((await read('/stats/pyramid?year=2022')).data.bands[1]).toMatchObject({ donors: 1, amount: 500 });
    });

    it('compares campaigns', async () => {
      expect((await read('/stats/campaigns')).data).toEqual([
        expect.objectContaining({
          documentId: campaign,
          totalRaised: 100,
          donorCount: 1,
          giftCount: 1,
          averageGift: 100,
          newDonors: 1,
          audience: 10,
          responseRate: 10,
          cost: 50,
          costPerDollar: 0.5,
          costPerNewDonor: 50,
          roi: 1,
        }),
      ]);
    });

    it('follows cohorts', async () => {
      const { data } = await read('/stats/cohorts');
      const cohort = data.find(({ cohort: year }: { cohort: number }) => year === 2024);
      // Pareil, Baisse, Partie and Remboursée began in 2024; the first two gave in 2025.
      expect(cohort).toMatchObject({ cohort: 2024, size: 4 });
      expect(cohort.retention.slice(0, 2)).toEqual([1, 0.5]);
    });

    it('groups the gifts of a period by what donors have in common', async () => {
      const { data, meta } = await read('/donors/report?from=2025-01-01&to=2025-12-31&groupBy=city');
      expect(data.map(({ key, donors, gifts, amount }: Record<string, unknown>) => [key, donors, gifts, amount])).toEqual([
        ['Québec', 4, 5, 350],
        ['Gaspé', 1, 1, 150.25],
      ]);
      expect(meta.totals).toEqual({ donors: 5, gifts: 6, amount: 500.25 });
      const byCampaign = (await read('/donors/report?from=2025-01-01&to=2025-12-31&groupBy=campaign')).data;
      expect(byCampaign.map(({ label, amount }: Record<string, unknown>) => [label, amount])).toEqual([
        [null, 400.25],
        ['Guignolée', 100],
      ]);
      expect(
        (await read('/donors/report?from=2025-01-01&to=2025-12-31&groupBy=type')).data.map(({ key, amount }: Record<string, unknown>) => [key, amount]),
      ).toEqual([
        ['individual', 400.25],
        ['company', 100],
      ]);
    });

    it('scores equal values equally, and writes the codes on the donors', async () => {
      const { data } = await read('/stats/rfm');
      expect(data.reduce((sum: number, { donors }: { donors: number }) => sum + donors, 0)).toBe(9);
      const { rows: organizations } = await pg.query("SELECT id FROM organizations WHERE slug = 'lanterne'");
      const { refreshRfm } = server.module<{ refreshRfm: (organization: { id: number }) => Promise<number> }>('api/report/services/refresh-rfm');
      expect(await refreshRfm(organizations[0])).toBe(9);
      expect(await refreshRfm(organizations[0])).toBe(0);
      const { rows } = await pg.query('SELECT rfm_code, count(*)::int AS donors FROM donors WHERE rfm_code IS NOT NULL AND organization_id = $1 GROUP BY 1', [
        organizations[0].id,
      ]);
      expect(Object.fromEntries(rows.map((row) => [row.rfm_code, row.donors]))).toEqual(
        Object.fromEntries(
          data.filter(({ donors }: { donors: number }) => donors > 0).map(({ code, donors }: { code: string; donors: number }) => [code, donors]),
        ),
      );
      // Percent rank of a last gift on 2024-06-01, shared by three: ranks 2, 2, 2 of nine; 1/8 is in the first fifth.
      const { rows: shared } = await pg.query("SELECT DISTINCT left(rfm_code, 1) AS r FROM donors WHERE last_donation_on = '2024-06-01'");
      expect(shared).toEqual([{ r: '1' }]);
    });

    it('shows none of it to another charity', async () => {
      expect((await read('/stats/overview?from=2025-01-01&to=2025-12-31', other)).data).toMatchObject({ totalRaised: 0, totalDonors: 0, activeDonors: 0 });
      expect((await read('/stats/cohorts', other)).data).toEqual([]);
      expect((await read(`/stats/campaigns?campaign=${campaign}&explain=gifts`, other)).meta.countedAmount).toBe(0);
    });
  });

  describe('dates at the edge', () => {
    it('begin a fiscal year on April 1, and use the civil date of the charity', async () => {
      const donor = await newDonor('Edge', other);
      await give(donor, 31, '2025-03-31', {}, other);
      await give(donor, 1, '2025-04-01', {}, other);
      // 23:59 on December 31 in Vancouver.
      const late = await other.post(`/donors/${donor}/donations`, { amount: 7, receivedAt: '2026-01-01T07:59:00Z' });
      expect(late.body.data.receivedOn).toBe('2025-12-31');
      const fiscal = (await read('/stats/retention?year=2026&calendar=fiscal', other)).data;
      expect(fiscal.period1).toEqual({ from: '2024-04-01', to: '2025-03-31', donors: 1, amount: 31 });
      expect(fiscal.period2).toEqual({ from: '2025-04-01', to: '2026-03-31', donors: 1, amount: 8 });
      expect((await read('/stats/retention?year=2025&calendar=tax', other)).data.period2.amount).toBe(39);
      const year = await read('/stats/overview?calendar=fiscal&to=2025-03-31', other);
      expect(year.data).toMatchObject({ calendar: 'fiscal', from: '2024-04-01', to: '2025-03-31', totalRaised: 31, newDonors: 1 });
      expect((await read('/stats/pyramid?year=2026&calendar=fiscal', other)).data.amount).toBe(8);
      expect((await read('/stats/cohorts?calendar=fiscal', other)).data[0]).toMatchObject({ cohort: 2025, size: 1 });
      expect((await read('/stats/trends?interval=year&from=2025-01-01&to=2025-12-31', other)).data[0]).toMatchObject({
        amount: 39,
        gifts: 3,
        donors: 1,
        newDonors: 1,
      });
    });
  });

  describe('against a naive count', () => {
    const DONORS = 12;
    let organization: number;
    let donorIds: number[];

    beforeAll(async () => {
      const { rows } = await pg.query("SELECT id FROM organizations WHERE slug = 'harbour'");
      organization = rows[0].id;
      const documents = await Promise.all(Array.from({ length: DONORS }, (_, index) => newDonor(`Random ${index}`, other)));
      const found = await pg.query('SELECT id FROM donors WHERE document_id = ANY($1) ORDER BY id', [documents]);
      donorIds = found.rows.map(({ id }) => id);
    });

    /** Replaces the charity's gifts and has its totals computed; the triggers see every statement. */
    const load = async (gifts: readonly Gift[]): Promise<void> => {
      await pg.query('DELETE FROM donations WHERE organization_id = $1', [organization]);
      await insertGifts(organization, donorIds, gifts);
      const totals = server.module<{ rebuildTotals: (transaction: unknown, id: number) => Promise<void> }>('platform/totals/recompute-totals');
      const before = await pg.query(
        'SELECT span, starts_on, sum(amount)::text AS amount, sum(gifts)::int AS gifts, sum(donors)::int AS donors, sum(new_donors)::int AS news FROM crm_period_totals GROUP BY 1, 2 HAVING sum(gifts) <> 0 OR sum(donors) <> 0 ORDER BY 1, 2',
      );
      await server.strapi.db.connection.transaction((transaction) => totals.rebuildTotals(transaction, organization));
      const after = await pg.query(
        'SELECT span, starts_on, sum(amount)::text AS amount, sum(gifts)::int AS gifts, sum(donors)::int AS donors, sum(new_donors)::int AS news FROM crm_period_totals GROUP BY 1, 2 HAVING sum(gifts) <> 0 OR sum(donors) <> 0 ORDER BY 1, 2',
      );
      expect(before.rows).toEqual(after.rows);
    };

    const gift = fc.record({
      donor: fc.nat(DONORS - 1),
      on: fc
        .tuple(fc.integer({ min: 2021, max: 2025 }), fc.constantFrom('-01-01', '-03-31', '-04-01', '-07-15', '-12-31'))
        .map(([year, rest]) => `${year}${rest}`),
      cents: fc.oneof(fc.constantFrom(10_000, 10_001, 50_000), fc.integer({ min: 1, max: 9_000_000 })),
    });

    it('retention, LYBUNT, cohorts and bands agree, in both calendars (property)', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(gift, { maxLength: 40 }),
          fc.constantFrom('tax' as const, 'fiscal' as const),
          fc.integer({ min: 2022, max: 2026 }),
          async (gifts, calendar, year) => {
            await load(gifts);
            const naive = naiveFigures(gifts, calendar, year);
            const retention = (await read(`/stats/retention?year=${year}&calendar=${calendar}`, other)).data;
            expect({ states: retention.states, overall: retention.overall, net: retention.net }).toEqual({
              states: naive.states,
              overall: naive.overall,
              net: naive.net,
            });
            expect(Math.round(retention.net * 100)).toBe(Math.round(retention.gains * 100) - Math.round(retention.losses * 100));
            expect(Math.round(retention.net * 100)).toBe(Math.round(retention.period2.amount * 100) - Math.round(retention.period1.amount * 100));
            expect((await read(`/stats/lybunt?year=${year}&calendar=${calendar}`, other)).data).toEqual(naive.lybunt);
            const cohorts = (await read(`/stats/cohorts?calendar=${calendar}`, other)).data;
            expect(cohorts.map(({ cohort, size }: { cohort: number; size: number }) => [cohort, size])).toEqual(
              naive.cohorts.map(({ cohort, size }) => [cohort, size]),
            );
            for (const [index, { retention: shares }] of cohorts.entries())
              expect(shares.slice(0, 3)).toEqual(naive.cohorts[index]?.retention.slice(0, shares.length));
            expect((await read(`/stats/pyramid?year=${year}&calendar=${calendar}`, other)).data.bands.map(({ donors }: { donors: number }) => donors)).toEqual(
              naive.bands,
            );
          },
        ),
        { numRuns: 25 },
      );
    }, 180_000);

    it('trends and overview agree over any period (property)', async () => {
      const day = fc.integer({ min: 0, max: 1825 }).map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
      await fc.assert(
        fc.asyncProperty(
          fc.array(gift, { maxLength: 40 }),
          day,
          day,
          fc.constantFrom('week', 'month', 'quarter', 'year'),
          async (gifts, one, two, interval) => {
            await load(gifts);
            const [from, to] = one < two ? [one, two] : [two, one];
            const within = gifts.filter(({ on }) => on >= from && on <= to);
            const cents = (list: readonly Gift[]): number => list.reduce((sum, each) => sum + each.cents, 0);
            const first = new Map<number, string>();
            for (const { donor, on } of gifts) if (on < (first.get(donor) ?? '9')) first.set(donor, on);
            const overview = (await read(`/stats/overview?from=${from}&to=${to}`, other)).data;
            expect(overview).toMatchObject({
              totalRaised: cents(within) / 100,
              giftCount: within.length,
              activeDonors: new Set(within.map(({ donor }) => donor)).size,
              newDonors: [...first.values()].filter((on) => on >= from && on <= to).length,
            });
            const points = (await read(`/stats/trends?interval=${interval}&from=${from}&to=${to}`, other)).data;
            for (const point of points) {
              const inPoint = gifts.filter(({ on }) => on >= point.from && on <= point.to);
              expect(point).toMatchObject({
                amount: cents(inPoint) / 100,
                gifts: inPoint.length,
                donors: new Set(inPoint.map(({ donor }) => donor)).size,
                newDonors: [...first.values()].filter((on) => on >= point.from && on <= point.to).length,
              });
            }
            expect(points.reduce((sum: number, { gifts: count }: { gifts: number }) => sum + count, 0)).toBe(within.length);
          },
        ),
        { numRuns: 25 },
      );
    }, 180_000);
  });

  describe('the sums by period', () => {
    it('stay exact through gifts, edits, moves, refunds and deletions of many at once, and through folding', async () => {
      const donors = await Promise.all(Array.from({ length: 6 }, (_, index) => newDonor(`Mouvement ${index}`)));
      const gifts: string[] = [];
      const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length]!;
      const client = async (seed: number): Promise<void> => {
        for (let step = 0; step < 10; step += 1) {
          const dice = (seed * 31 + step * 17) % 10;
          const gift = gifts.length === 0 ? undefined : pick(gifts, seed * 7 + step * 13);
          if (dice < 4 || gift === undefined) gifts.push(await give(pick(donors, seed + step), 10 + dice + 0.25, `20${20 + (step % 6)}-0${1 + (dice % 9)}-15`));
          else if (dice === 4) await admin.patch(`/donations/${gift}`, { amount: 33.33 });
          else if (dice === 5) await admin.patch(`/donations/${gift}`, { receivedOn: '2018-12-31' });
          else if (dice === 6) await admin.patch(`/donations/${gift}`, { donor: pick(donors, seed * 3 + step) });
          else if (dice === 7) await admin.post(`/donations/${gift}/refund`, { amount: 3.33, reason: 'part' });
          else if (dice === 8) await admin.post(`/donations/${gift}/refund`, { reason: 'rest' });
          else await generated.delete(`/api/v1/donations/${gift}`);
        }
      };
      await Promise.all(Array.from({ length: 12 }, (_, seed) => client(seed)));
      expect(gifts.length).toBeGreaterThan(40);
      expect(await verify()).toEqual({ count: 0, differences: [] });
      const before = (await read('/stats/trends?interval=month&from=2018-01-01&to=2026-12-31')).data;
      const { foldPeriodTotals } = server.module<{ foldPeriodTotals: (connection: unknown) => Promise<number> }>('platform/totals/period-totals');
      const fewer = await Promise.all([
        foldPeriodTotals(server.strapi.db.connection),
        foldPeriodTotals(server.strapi.db.connection),
        give(donors[0]!, 5, '2025-05-05'),
      ]);
      expect(Number(fewer[0]) + Number(fewer[1])).toBeGreaterThan(100);
      expect(await verify()).toEqual({ count: 0, differences: [] });
      const after = (await read('/stats/trends?interval=month&from=2018-01-01&to=2026-12-31')).data;
      const sum = (points: readonly { amount: number }[]): number => points.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0);
      expect(sum(after)).toBe(sum(before) + 500);
    }, 120_000);

    it('stay exact when hundreds of gifts come in one statement, to donors who gave around those days and to others (property)', async () => {
      const { rows: found } = await pg.query("SELECT id FROM organizations WHERE slug = 'harbour'");
      const organization: number = found[0].id;
      const { rows: donors } = await pg.query<{ id: number }>(
        `INSERT INTO donors (document_id, organization_id, type, last_name, display_name, language, created_at, updated_at, published_at)
         SELECT crm_document_id(), $1, 'individual', 'Flot ' || n, 'Flot ' || n, 'fr', now(), now(), now() FROM generate_series(1, 60) n RETURNING id`,
        [organization],
      );
      const columns =
        'span, starts_on, sum(amount)::numeric(16, 2)::text AS amount, sum(gifts)::int AS gifts, sum(donors)::int AS donors, sum(new_donors)::int AS news';
      const sums = async (from: string) =>
        (await pg.query(`SELECT ${columns} FROM ${from} GROUP BY 1, 2 HAVING sum(gifts) <> 0 OR sum(donors) <> 0 OR sum(new_donors) <> 0 ORDER BY 1, 2`)).rows;
      const donorIds = donors.map(({ id }) => id);
      // Few days, close to where weeks, months, quarters and years begin and end.
      const day = fc.constantFrom('2023-12-30', '2023-12-31', '2024-01-01', '2024-01-07', '2024-01-08', '2024-02-29', '2024-03-31', '2024-04-01', '2025-01-01');
      const gifts = (size: number, among: number) =>
        fc.array(fc.record({ donor: fc.nat(among - 1), on: day, cents: fc.constant(1001) }), { minLength: size, maxLength: size, size: 'max' });
      await fc.assert(
        fc.asyncProperty(gifts(30, 40), gifts(501, 60), gifts(520, 25), async (earlier, flood, again) => {
          await pg.query('DELETE FROM donations WHERE donor_id = ANY($1)', [donorIds]);
          for (const load of [earlier, flood, again]) {
            await insertGifts(organization, donorIds, load);
            expect(await sums(`crm_period_totals WHERE organization_id = ${organization}`)).toEqual(
              await sums(`crm_period_totals_from_gifts(${organization})`),
            );
          }
        }),
        { numRuns: 15 },
      );
      await pg.query('DELETE FROM donations WHERE donor_id = ANY($1)', [donorIds]);
    }, 120_000);
  });
});

const STATES = ['new', 'recaptured', 'upgraded', 'same', 'downgraded', 'lapsedNew', 'lapsedRepeat', 'lapsedMultipleYears'] as const;

/** The definitions, word for word, donor by donor. */
function naiveFigures(gifts: readonly Gift[], calendar: 'tax' | 'fiscal', year: number) {
  const yearOf = (on: string): number => Number(on.slice(0, 4)) + (calendar === 'fiscal' && on.slice(5) >= '04-01' ? 1 : 0);
  const donors = [...new Set(gifts.map(({ donor }) => donor))];
  const given = (donor: number, in_: (year: number) => boolean): number =>
    gifts.filter((gift) => gift.donor === donor && in_(yearOf(gift.on))).reduce((sum, { cents }) => sum + cents, 0);
  const stateOf = (donor: number): (typeof STATES)[number] | undefined => {
    const [before, p1, p2] = [given(donor, (y) => y < year - 1), given(donor, (y) => y === year - 1), given(donor, (y) => y === year)];
    if (p2 > 0 && p1 === 0) return before > 0 ? 'recaptured' : 'new';
    if (p2 > 0) return p2 > p1 ? 'upgraded' : p2 < p1 ? 'downgraded' : 'same';
    if (p1 > 0) return before > 0 ? 'lapsedRepeat' : 'lapsedNew';
    return before > 0 ? 'lapsedMultipleYears' : undefined;
  };
  const sumsOf = (state: string) => {
    const members = donors.filter((donor) => stateOf(donor) === state);
    const [p1, p2] = [year - 1, year].map((one) => members.reduce((sum, donor) => sum + given(donor, (y) => y === one), 0));
    return { donors: members.length, period1: p1! / 100, period2: p2! / 100, change: (p2! - p1!) / 100 };
  };
  const states = Object.fromEntries(STATES.map((state) => [state, sumsOf(state)])) as Record<(typeof STATES)[number], ReturnType<typeof sumsOf>>;
  const both = states.upgraded.donors + states.same.donors + states.downgraded.donors;
  const gave1 = both + states.lapsedNew.donors + states.lapsedRepeat.donors;
  const total = (one: number): number => donors.reduce((sum, donor) => sum + given(donor, (y) => y === one), 0);
  const firstYear = (donor: number): number => Math.min(...gifts.filter((gift) => gift.donor === donor).map(({ on }) => yearOf(on)));
  const cohorts = [...new Set(donors.map(firstYear))].sort().map((cohort) => {
    const members = donors.filter((donor) => firstYear(donor) === cohort);
    return {
      cohort,
      size: members.length,
      retention: [0, 1, 2].map((k) => Number((members.filter((donor) => given(donor, (y) => y === cohort + k) > 0).length / members.length).toFixed(4))),
    };
  });
  const totals = donors.map((donor) => given(donor, (y) => y === year)).filter((cents) => cents > 0);
  const limits = [0, 10_000, 50_000, 500_000, 5_000_000, Infinity];
  return {
    states,
    overall: gave1 === 0 ? null : Number(((both / gave1) * 100).toFixed(4)),
    net: (total(year) - total(year - 1)) / 100,
    lybunt: {
      lybunt: {
        donors: states.lapsedNew.donors + states.lapsedRepeat.donors,
        lastYearAmount: Math.round((states.lapsedNew.period1 + states.lapsedRepeat.period1) * 100) / 100,
      },
      sybunt: { donors: states.lapsedMultipleYears.donors },
    },
    cohorts,
    bands: limits.slice(0, -1).map((above, index) => totals.filter((cents) => cents > above && cents <= limits[index + 1]!).length),
  };
}
