import fc from 'fast-check';
import { dayOfMonthNumber, monthNumber, plusDays, today } from '../src/platform/civil-date';
import type { Organization } from '../src/platform/tenancy/scope';
import { startServer, type Client, type TestServer } from './harness/server';

interface Installment {
  readonly sequence: number;
  readonly dueOn: string;
  readonly amount: number;
  readonly installmentStatus: string;
  readonly donation: string | null;
}
interface Plan {
  readonly documentId: string;
  readonly planStatus: string;
  readonly nextPaymentDate: string | null;
  readonly installments: readonly Installment[];
}
interface Services {
  fail(plan: string, sequence: number): Promise<void>;
  topUp(): Promise<number>;
  pauseFor(donorDocumentId: string): Promise<number>;
}

describe('a donor gives every month', () => {
  let server: TestServer;
  let admin: Client;
  let member: Client;
  let viewer: Client;
  let otherAdmin: Client;
  let services: Services;
  const day = today('America/Toronto');
  const month = monthNumber(day);
  /** A day of a month that many ahead of this one. */
  const ahead = (months: number, dayOfMonth: number | 'last' = 1): string => dayOfMonthNumber(month + months, dayOfMonth);

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
    member = (await server.as('member')).in('lanterne');
    viewer = (await server.as('viewer')).in('lanterne');
    otherAdmin = (await server.as('otherAdmin')).in('harbour');
    services = servicesOf(server);
  });
  afterAll(() => server.stop());

  const newDonor = async (lastName = 'Mensuelle', client = admin): Promise<string> => (await client.post('/donors', { lastName })).body.data.documentId;
  const start = async (donor: string, over: object = {}, client = admin): Promise<Plan> => {
    const answer = await client.post(`/donors/${donor}/recurring`, { amount: 25, frequency: 'monthly', startDate: ahead(1), ...over });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data;
  };
  const newPlan = async (over: object = {}): Promise<Plan> => start(await newDonor(), over);
  const read = async ({ documentId }: { documentId: string }): Promise<Plan> => (await admin.get(`/recurring/${documentId}`).expect(200)).body.data;
  const patch = async (plan: Plan, change: object): Promise<Plan> => {
    const answer = await admin.patch(`/recurring/${plan.documentId}`, change);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data;
  };
  const code = (answer: { status: number; body: { error?: { details: { code: string } } } }): unknown => [answer.status, answer.body.error?.details.code];
  const dates = ({ installments }: Plan): string[] => installments.map(({ dueOn }) => dueOn);
  const pay = (plan: Plan, sequence: number, data: object = {}, client = admin) =>
    client.post(`/recurring/${plan.documentId}/installments/${sequence}/pay`, data);

  it.each([
    ['a date that is none', { startDate: '2027-02-30' }, 'startDate'],
    ['an end before the start', { endDate: '2020-01-01' }, 'endDate'],
    ['a currency that is none', { currency: 'ZZZ' }, 'currency'],
    ['an interval of 21', { interval: 21 }, 'interval'],
    ['the 32nd', { dayOfMonth: 32 }, 'dayOfMonth'],
    ['a day of the month for weeks', { frequency: 'weekly', dayOfMonth: 3 }, 'dayOfMonth'],
    ['a third of a cent', { amount: 10.003 }, 'amount'],
    ['nothing', { amount: 0 }, 'amount'],
    ['a rhythm that is none', { frequency: 'fortnightly' }, 'frequency'],
    ['what it does not know', { colour: 'red' }, 'colour'],
  ])('refuses %s', async (_, over, field) => {
    const answer = await admin.post(`/donors/${await newDonor()}/recurring`, { amount: 25, frequency: 'monthly', startDate: ahead(1), ...over });
    expect(code(answer)).toEqual([400, 'VALIDATION']);
    expect(answer.body.error.details.errors.map(({ path }: { path: string[] }) => path.at(-1))).toContain(field);
  });

  it('starts a plan: twelve installments ahead, the next date, and the donor knows it', async () => {
    const donor = await newDonor();
    const plan = await start(donor, { dayOfMonth: 31, startDate: ahead(1, 10) });
    expect(plan).toMatchObject({ planStatus: 'active', interval: 1, dayOfMonth: 31, currency: 'CAD', annualValue: 300, totalPayments: 0 });
    expect(dates(plan)).toEqual(Array.from({ length: plan.installments.length }, (_, k) => ahead(1 + k, 'last')));
    expect(plan.installments.length).toBeGreaterThanOrEqual(12);
    expect(plan.nextPaymentDate).toBe(ahead(1, 'last'));
    expect((await admin.get(`/donors/${donor}/stats`)).body.data.nextRecurringOn).toBe(ahead(1, 'last'));
    const forecast = (await admin.get(`/recurring/${plan.documentId}/forecast?months=12`).expect(200)).body.data;
    expect(forecast).toHaveLength(12);
    expect(forecast[0]).toEqual({ sequence: 1, dueOn: ahead(1, 'last'), amount: 25, currency: 'CAD' });
    const list = (await admin.get(`/donors/${donor}/recurring`).expect(200)).body;
    expect([list.data[0].documentId, list.meta.pagination.total]).toEqual([plan.documentId, 1]);
  });

  it('owes nothing for the time before it was entered, and counts from its anchor all the same', async () => {
    const plan = await newPlan({ startDate: '2024-02-29', frequency: 'yearly' });
    expect(plan.nextPaymentDate! >= day).toBe(true);
    expect(plan.nextPaymentDate!.slice(5)).toMatch(/02-2[89]/);
    expect((await newPlan({ startDate: '2025-02-10', dayOfMonth: 31 })).nextPaymentDate).toBe(ahead(0, 'last'));
  });

  it('lists plans by state and by what is due before a day', async () => {
    const plan = await newPlan({ startDate: ahead(3) });
    const before = (date: string) => admin.get(`/recurring?planStatus=active&dueBefore=${date}&pagination[pageSize]=100`).expect(200);
    const ids = ({ body }: { body: { data: Plan[] } }): string[] => body.data.map(({ documentId }) => documentId);
    expect(ids(await before(ahead(3)))).not.toContain(plan.documentId);
    expect(ids(await before(plusDays(ahead(3), 1)))).toContain(plan.documentId);
    expect(code(await admin.get('/recurring?planStatus=asleep'))).toEqual([400, 'VALIDATION']);
  });

  it('records one gift an installment, however often and however many at once', async () => {
    const donor = await newDonor('Payante');
    const fund = (await admin.post('/funds', { name: 'Camps', code: 'CAMPS' })).body.data.documentId;
    const plan = await start(donor, { fund });
    expect(code(await pay(plan, 2))).toEqual([409, 'INSTALLMENT_OUT_OF_ORDER']);
    const answers = await Promise.all(Array.from({ length: 5 }, () => pay(plan, 1, { paymentMethodType: 'transfer' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.data.donation)).size).toBe(1);
    const gifts = (await admin.get(`/donors/${donor}/donations`)).body.data;
    expect(gifts).toHaveLength(1);
    const gift = (await admin.get(`/donations/${gifts[0].documentId}`)).body.data;
    expect(gift).toMatchObject({
      amount: 25,
      donationType: 'recurring',
      recurringDonation: plan.documentId,
      paymentMethodType: 'transfer',
      paymentStatus: 'completed',
    });
    expect(gift.allocations).toMatchObject([{ amount: 25, fund: { documentId: fund } }]);
    const after = await read(plan);
    expect(after).toMatchObject({ totalPayments: 1, totalAmount: 25, nextPaymentDate: ahead(2) });
    expect(after.installments[0]).toMatchObject({ installmentStatus: 'paid', donation: gift.documentId });
    expect(dates(after)).toEqual(dates(plan));
    expect((await admin.get(`/donors/${donor}/stats`)).body.data).toMatchObject({ totalDonated: 25, donationCount: 1, nextRecurringOn: ahead(2) });
    expect((await admin.get(`/donors/${donor}/history?kind=gift`)).body.data).toHaveLength(1);
  });

  it('is due again when its gift is deleted', async () => {
    const plan = await newPlan();
    const { donation } = (await pay(plan, 1)).body.data;
    await (await server.as('admin')).delete(`/api/v1/donations/${donation}`).expect(204);
    expect(await read(plan)).toMatchObject({
      nextPaymentDate: ahead(1),
      totalPayments: 0,
      installments: expect.arrayContaining([expect.objectContaining({ sequence: 1, installmentStatus: 'scheduled', donation: null })]),
    });
  });

  it('pauses, skips the months of the pause, and resumes', async () => {
    const donor = await newDonor();
    const plan = await start(donor, { startDate: ahead(1, 15), dayOfMonth: 15 });
    const paused = await patch(plan, { pause: { from: ahead(2), to: ahead(3, 'last'), reason: 'Maternity leave' } });
    expect(dates(paused).slice(0, 3)).toEqual([ahead(1, 15), ahead(4, 15), ahead(5, 15)]);
    expect(paused.planStatus).toBe('active');
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { pause: { from: ahead(3) } }))).toEqual([409, 'PAUSE_OVERLAPS']);
    const resumed = await patch(plan, { resume: true });
    expect(dates(resumed)).toEqual(dates(plan));
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { resume: true }))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
    const stopped = await patch(plan, { pause: { reason: 'Moving' } });
    expect(stopped).toMatchObject({ planStatus: 'paused', nextPaymentDate: null, installments: [] });
    expect((await admin.get(`/donors/${donor}/stats`)).body.data.nextRecurringOn).toBeNull();
    expect((await admin.get(`/recurring/${plan.documentId}/forecast`)).body.data).toEqual([]);
    expect(await patch(plan, { resume: true })).toMatchObject({ planStatus: 'active', nextPaymentDate: ahead(1, 15) });
  });

  it('skips one installment by number or by date, once', async () => {
    const plan = await newPlan();
    expect((await patch(plan, { skip: { sequence: 1 } })).nextPaymentDate).toBe(ahead(2));
    const after = await patch(plan, { skip: { dueOn: ahead(3) } });
    expect(after.installments.slice(0, 4).map(({ installmentStatus }) => installmentStatus)).toEqual(['skipped', 'scheduled', 'skipped', 'scheduled']);
    expect(dates(after).slice(0, 12)).toEqual(dates(plan).slice(0, 12));
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { skip: { sequence: 1 } }))).toEqual([409, 'INSTALLMENT_NOT_OPEN']);
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { skip: { sequence: 99 } }))).toEqual([404, 'NOT_FOUND']);
    expect(code(await pay(plan, 1))).toEqual([409, 'INSTALLMENT_NOT_OPEN']);
  });

  it('changes only what is unpaid and ahead, and keeps before, after and what a year differs by', async () => {
    const plan = await newPlan();
    await pay(plan, 1).expect(201);
    const raised = await patch(plan, { amount: 40, dayOfMonth: 20, reason: 'Called her' });
    expect(raised.installments.map(({ amount }) => amount)).toEqual([25, ...raised.installments.slice(1).map(() => 40)]);
    expect(dates(raised).slice(0, 3)).toEqual([ahead(1), ahead(2, 20), ahead(3, 20)]);
    const quarterly = await patch(plan, { frequency: 'quarterly' });
    expect(dates(quarterly).slice(0, 3)).toEqual([ahead(1), ahead(2, 20), ahead(5, 20)]);
    const changes = (await admin.get(`/recurring/${plan.documentId}/changes`).expect(200)).body.data;
    expect(changes).toMatchObject([
      { before: { frequency: 'monthly' }, after: { frequency: 'quarterly' }, annualisedDifference: -320 },
      { before: { amount: 25, dayOfMonth: 1 }, after: { amount: 40, dayOfMonth: 20 }, annualisedDifference: 180, reason: 'Called her', effectiveOn: day },
    ]);
    const weekly = await patch(plan, { frequency: 'weekly' });
    expect([dates(weekly)[1], dates(weekly)[2]]).toEqual([ahead(2, 20), plusDays(ahead(2, 20), 7)]);
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { dayOfMonth: 3 }))).toEqual([400, 'VALIDATION']);
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { endDate: '2020-01-01' }))).toEqual([400, 'VALIDATION']);
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { reason: 'no change' }))).toEqual([400, 'VALIDATION']);
  });

  it('two changes at once both hold, and leave no second installment', async () => {
    const plan = await newPlan();
    const answers = await Promise.all([
      admin.patch(`/recurring/${plan.documentId}`, { amount: 30 }),
      admin.patch(`/recurring/${plan.documentId}`, { dayOfMonth: 12 }),
      member.patch(`/recurring/${plan.documentId}`, { skip: { sequence: 2 } }),
      pay(plan, 1),
      admin.patch(`/recurring/${plan.documentId}`, { endDate: ahead(9, 'last') }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 201, 200]);
    const after = await read(plan);
    expect(after).toMatchObject({ amount: 30, dayOfMonth: 12, endDate: ahead(9, 'last') });
    expect(after.installments.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 9 }, (_, index) => index + 1));
    expect(dates(after).map((dueOn) => dueOn.slice(0, 7))).toEqual(Array.from({ length: 9 }, (_, k) => ahead(k + 1).slice(0, 7)));
    const stale = await admin.patch(`/recurring/${plan.documentId}`, { amount: 31 }).set('If-Match', '"old"');
    expect(code(stale)).toEqual([412, 'STALE']);
  });

  it('a failed charge moves nothing; it is retried on its own row', async () => {
    const plan = await newPlan();
    expect(code(await admin.post(`/recurring/${plan.documentId}/retry`))).toEqual([409, 'NOTHING_TO_RETRY']);
    await services.fail(plan.documentId, 1);
    await services.fail(plan.documentId, 1);
    const failing = await read(plan);
    expect(failing).toMatchObject({ planStatus: 'failing', failureCount: 1, nextPaymentDate: ahead(2) });
    expect(dates(failing)).toEqual(dates(plan));
    const retried = (await admin.post(`/recurring/${plan.documentId}/retry`).expect(200)).body.data;
    expect(retried).toMatchObject({ planStatus: 'active', nextPaymentDate: ahead(1) });
    expect(retried.installments[0].attempts).toMatchObject([{ outcome: 'declined', declineCode: 'insufficient_funds' }, { outcome: 'retry_scheduled' }]);
    expect((await pay(plan, 1)).status).toBe(201);
    expect(await read(plan)).toMatchObject({ planStatus: 'active', failureCount: 0, nextPaymentDate: ahead(2) });
  });

  it('completes with its last planned payment, and is closed then', async () => {
    const plan = await newPlan({ plannedPayments: 2 });
    expect(plan.installments).toHaveLength(2);
    await pay(plan, 1).expect(201);
    await pay(plan, 2, { amount: 30 }).expect(201);
    expect(await read(plan)).toMatchObject({ planStatus: 'completed', nextPaymentDate: null, totalAmount: 55, annualValue: 0 });
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { amount: 1 }))).toEqual([409, 'PLAN_ENDED']);
    expect(code(await admin.post(`/recurring/${plan.documentId}/retry`))).toEqual([409, 'PLAN_ENDED']);
  });

  it('is cancelled with a reason and keeps its history', async () => {
    const donor = await newDonor();
    const plan = await start(donor);
    await pay(plan, 1).expect(201);
    expect(code(await member.delete(`/recurring/${plan.documentId}`))).toEqual([403, 'FORBIDDEN']);
    const cancelled = await admin.delete(`/recurring/${plan.documentId}?reason=Moved%20away`);
    expect(cancelled.body.data).toMatchObject({
      planStatus: 'cancelled',
      cancelReason: 'Moved away',
      cancelledOn: day,
      nextPaymentDate: null,
      totalPayments: 1,
    });
    expect(cancelled.body.data.installments).toHaveLength(1);
    expect((await admin.get(`/recurring/${plan.documentId}/changes`)).body.data[0]).toMatchObject({ annualisedDifference: -300, reason: 'Moved away' });
    expect((await admin.get(`/donors/${donor}/stats`)).body.data.nextRecurringOn).toBeNull();
    expect(code(await admin.delete(`/recurring/${plan.documentId}`))).toEqual([409, 'ILLEGAL_STATE_MOVE']);
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { resume: true }))).toEqual([409, 'PLAN_ENDED']);
  });

  it('is paused with a task when the donor dies', async () => {
    const donor = await newDonor('Décédée');
    const plan = await start(donor);
    expect([await services.pauseFor(donor), await services.pauseFor(donor)]).toEqual([1, 0]);
    expect(await read(plan)).toMatchObject({ planStatus: 'paused', nextPaymentDate: null, pauses: [{ from: day, to: null, reason: 'Donateur décédé' }] });
    const tasks = await server.strapi.db.connection('tasks').whereLike('title', 'Donateur décédé%');
    expect(tasks).toHaveLength(1);
  });

  it('is topped up at night, and a second night changes nothing', async () => {
    const plan = await newPlan({ frequency: 'weekly' });
    const knex = server.strapi.db.connection;
    await knex.raw(
      'DELETE FROM recurring_installments i USING recurring_donations p WHERE p.id = i.recurring_donation_id AND p.document_id = ? AND i.sequence > 3',
      [plan.documentId],
    );
    expect(await services.topUp()).toBeGreaterThan(0);
    expect(dates(await read(plan))).toEqual(dates(plan));
    const stored = async (): Promise<unknown> => knex('recurring_installments').select('id', 'sequence', 'due_on', 'updated_at').orderBy('id');
    const before = await stored();
    await services.topUp();
    expect(await stored()).toEqual(before);
  });

  it('belongs to its charity: roles, foreign ids, foreign references', async () => {
    const plan = await newPlan();
    expect((await viewer.get(`/recurring/${plan.documentId}`)).status).toBe(200);
    for (const answer of [
      await viewer.post(`/donors/${await newDonor()}/recurring`, { amount: 25, frequency: 'monthly', startDate: ahead(1) }),
      await viewer.patch(`/recurring/${plan.documentId}`, { amount: 1 }),
      await viewer.post(`/recurring/${plan.documentId}/retry`),
      await pay(plan, 1, {}, viewer),
    ])
      expect(code(answer)).toEqual([403, 'FORBIDDEN']);
    const foreignDonor = await newDonor('Singh', otherAdmin);
    const theirs = await start(foreignDonor, {}, otherAdmin);
    const path = `/recurring/${theirs.documentId}`;
    for (const answer of [
      await admin.get(path),
      await admin.patch(path, { amount: 1 }),
      await admin.delete(path),
      await admin.get(`${path}/forecast`),
      await admin.get(`${path}/changes`),
      await admin.post(`${path}/retry`),
      await pay(theirs, 1),
      await pay(plan, 99),
      await admin.get(`/donors/${foreignDonor}/recurring`),
      await admin.post(`/donors/${foreignDonor}/recurring`, { amount: 25, frequency: 'monthly', startDate: ahead(1) }),
    ])
      expect(code(answer)).toEqual([404, 'NOT_FOUND']);
    const other = await newDonor('Autre');
    const method = (await admin.post(`/donors/${other}/payment-methods`, { type: 'cheque' })).body.data.documentId;
    expect(code(await admin.patch(`/recurring/${plan.documentId}`, { paymentMethod: method }))).toEqual([400, 'INVALID_REFERENCE']);
    expect(code(await admin.get(`/recurring/${plan.documentId}/forecast?months=0`))).toEqual([400, 'VALIDATION']);
  });

  it('whatever people do to a plan, it has one installment a month, in order', async () => {
    type Step = (plan: Plan) => Promise<unknown>;
    const change =
      (data: object): Step =>
      ({ documentId }) =>
        admin.patch(`/recurring/${documentId}`, data);
    const next = async (plan: Plan): Promise<number> =>
      (await read(plan)).installments.find(({ installmentStatus }) => installmentStatus === 'scheduled')?.sequence ?? 1;
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.constant<Step>(async (plan) => pay(plan, await next(plan))),
      fc.constant<Step>(async (plan) => services.fail(plan.documentId, await next(plan)).catch(() => undefined)),
      fc.constant<Step>(({ documentId }) => admin.post(`/recurring/${documentId}/retry`)),
      fc.integer({ min: 1, max: 6 }).map((sequence) => change({ skip: { sequence } })),
      fc.integer({ min: 1, max: 31 }).map((dayOfMonth) => change({ dayOfMonth })),
      fc
        .record({ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 3, max: 5 }) })
        .map(({ from, to }) => change({ pause: { from: ahead(from, 'last'), to: ahead(to) } })),
      fc.constant(change({ resume: true })),
      fc.constant<Step>(() => services.topUp()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const plan = await newPlan();
        for (const one of steps) await one(plan);
        const { installments } = await read(plan);
        expect(installments.map(({ sequence }) => sequence)).toEqual(installments.map((_, index) => index + 1));
        const months = installments.map(({ dueOn }) => dueOn.slice(0, 7));
        expect(months).toEqual([...new Set(months)].sort());
        const paid = installments.filter(({ installmentStatus }) => installmentStatus === 'paid');
        expect(new Set(paid.map(({ donation }) => donation)).size).toBe(paid.length);
        expect(await read(plan)).toMatchObject({ totalPayments: paid.length, totalAmount: paid.length * 25 });
      }),
      { numRuns: 12 },
    );
  });
});

/** What jobs and other rooms call, in the first charity's scope. */
function servicesOf(server: TestServer): Services {
  const { runInOrganization } = server.module<{ runInOrganization<T>(organization: Organization, work: () => Promise<T>): Promise<T> }>(
    'platform/tenancy/scope',
  );
  const { organizationBySlug } = server.module<{ organizationBySlug(connection: unknown, slug: string): Promise<Organization> }>(
    'platform/tenancy/organizations',
  );
  const within = async <T>(work: (organization: Organization) => Promise<T>): Promise<T> => {
    const organization = await organizationBySlug(server.strapi.db.connection, 'lanterne');
    return runInOrganization(organization, () => work(organization));
  };
  const collect = server.module<{ failInstallment(...given: unknown[]): Promise<void> }>('api/recurring-donation/services/collect-installment');
  const nightly = server.module<{ topUpInstallments(organization: Organization): Promise<number> }>('api/recurring-donation/services/top-up-installments');
  const donors = server.module<{ pausePlansOfDonor(...given: unknown[]): Promise<number> }>('api/recurring-donation/services/pause-plans-of-donor');
  return {
    fail: (plan, sequence) => within((organization) => collect.failInstallment(organization, plan, sequence, 'insufficient_funds')),
    topUp: () => within((organization) => nightly.topUpInstallments(organization)),
    pauseFor: async (documentId) => {
      const { id } = await server.strapi.db.connection('donors').where({ document_id: documentId }).first('id');
      return within((organization) => donors.pausePlansOfDonor(organization, id, 'deceased'));
    },
  };
}
