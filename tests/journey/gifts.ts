import type { Settings } from './settings';
import type { Walk } from './walk';

/** What a donor gives: gifts with their credits, pledges, a monthly plan. Answers a gift of 2025, whole and received. */
export async function give(walk: Walk, donor: string, settings: Settings): Promise<string> {
  const gift = await gifts(walk, donor, settings);
  await softCredits(walk, donor, gift);
  await pledges(walk, donor, settings);
  await plan(walk, donor);
  return gift;
}

async function gifts(walk: Walk, donor: string, { campaign, fund }: Settings): Promise<string> {
  const path = { donorId: donor };
  const record = async (data: {
    amount: number;
    receivedOn?: string;
    paymentStatus?: 'pending';
    campaign?: string;
    allocations?: { fund: string; amount: number }[];
  }) => (await walk.does((to) => to.POST('/donors/{donorId}/donations', { params: { path }, body: { data } }))).data;
  const kept = await record({ amount: 100.1, receivedOn: '2025-03-01', campaign, allocations: [{ fund, amount: 100.1 }] });
  const one = { donationId: kept.documentId };
  const changed = await walk.does((to) => to.PATCH('/donations/{donationId}', { params: { path: one }, body: { data: { memo: 'En mémoire' } } }));
  expect(changed.data).toMatchObject({ amount: 100.1, memo: 'En mémoire', campaign: { documentId: campaign }, allocations: [{ fund: { documentId: fund } }] });
  expect((await walk.does((to) => to.GET('/donations/{donationId}', { params: { path: one } }))).data).toEqual(changed.data);

  const back = { donationId: (await record({ amount: 40, campaign })).documentId };
  const refunded = await walk.does((to) =>
    to.POST('/donations/{donationId}/refund', { params: { path: back }, body: { data: { amount: 15.5, reason: 'Erreur' } } }),
  );
  expect(refunded.data).toMatchObject({ paymentStatus: 'partially_refunded', refundedAmount: 15.5, countedAmount: 24.5 });
  const unpaid = { donationId: (await record({ amount: 7, paymentStatus: 'pending' })).documentId };
  const cancelled = await walk.does((to) => to.POST('/donations/{donationId}/cancel', { params: { path: unpaid }, body: { data: { reason: 'Doublon' } } }));
  expect(cancelled.data.paymentStatus).toBe('cancelled');

  const ofDonor = await walk.does((to) => to.GET('/donors/{donorId}/donations', { params: { path, query: { sort: 'amount:desc' } } }));
  expect(ofDonor.data.map(({ amount }) => amount)).toEqual([100.1, 40, 7]);
  const counted = await walk.does((to) => to.GET('/donations', { params: { query: { donor, counted: 'true' } } }));
  expect(counted.data.map(({ countedAmount }) => countedAmount).sort()).toEqual([100.1, 24.5]);
  const ofCampaign = await walk.does((to) => to.GET('/campaigns/{campaignId}/donations', { params: { path: { campaignId: campaign } } }));
  expect(ofCampaign.data).toHaveLength(2);
  const stats = await walk.does((to) => to.GET('/campaigns/{campaignId}/stats', { params: { path: { campaignId: campaign } } }));
  expect(stats.data).toMatchObject({ totalRaised: 124.6, donorCount: 1, giftCount: 2, roi: 1.492 });
  expect((await walk.does((to) => to.GET('/donors/{donorId}/stats', { params: { path } }))).data).toMatchObject({ totalDonated: 124.6, donationCount: 2 });
  expect((await walk.does((to) => to.GET('/donors/{donorId}/years', { params: { path } }))).data).toContainEqual({ year: 2025, total: 100.1, gifts: 1 });
  return kept.documentId;
}

async function softCredits(walk: Walk, donor: string, gift: string): Promise<void> {
  const friend = (await walk.does((to) => to.POST('/donors', { body: { data: { lastName: `Solliciteur ${walk.person}` } } }))).data.documentId;
  const path = { donationId: gift };
  const data = { donor: friend, type: 'solicitor', amount: 100 } as const;
  const credit = (await walk.does((to) => to.POST('/donations/{donationId}/soft-credits', { params: { path }, body: { data } }))).data;
  expect(credit).toMatchObject({ donor: { documentId: friend }, donation: { documentId: gift, donor: { documentId: donor } } });
  const one = { softCreditId: credit.documentId };
  const less = await walk.does((to) => to.PATCH('/soft-credits/{softCreditId}', { params: { path: one }, body: { data: { amount: 50 } } }));
  expect((await walk.does((to) => to.GET('/donations/{donationId}/soft-credits', { params: { path } }))).data).toEqual([less.data]);
  expect((await walk.does((to) => to.GET('/donors/{donorId}/soft-credits', { params: { path: { donorId: friend } } }))).data).toMatchObject([{ amount: 50 }]);
  await walk.ends((to) => to.DELETE('/soft-credits/{softCreditId}', { params: { path: one } }));
}

async function pledges(walk: Walk, donor: string, { campaign }: Settings): Promise<void> {
  const path = { donorId: donor };
  const promise = async () =>
    (await walk.does((to) => to.POST('/donors/{donorId}/pledges', { params: { path }, body: { data: { amount: 1200, campaign, pledgedOn: '2025-01-15' } } })))
      .data;
  const pledge = await promise();
  const one = { pledgeId: pledge.documentId };
  const schedule = [
    { dueOn: '2027-01-15', amount: 700 },
    { dueOn: '2027-07-15', amount: 500 },
  ];
  const planned = await walk.does((to) => to.PATCH('/pledges/{pledgeId}', { params: { path: one }, body: { data: { schedule } } }));
  expect(planned.data).toMatchObject({ schedule, balance: 1200 });
  expect((await walk.does((to) => to.GET('/pledges/{pledgeId}', { params: { path: one } }))).data).toEqual(planned.data);
  const other = { pledgeId: (await promise()).documentId };
  await walk.ends((to) => to.DELETE('/pledges/{pledgeId}', { params: { path: other } }));
  expect((await walk.does((to) => to.GET('/donors/{donorId}/pledges', { params: { path } }))).data).toEqual([planned.data]);
  expect((await walk.does((to) => to.GET('/pledges', { params: { query: { campaign } } }))).data).toEqual([planned.data]);
}

const DAY = 86_400_000;

async function plan(walk: Walk, donor: string): Promise<void> {
  const path = { donorId: donor };
  const startDate = new Date(Date.now() + 40 * DAY).toISOString().slice(0, 10);
  const data = { amount: 20, frequency: 'monthly', startDate } as const;
  const created = (await walk.does((to) => to.POST('/donors/{donorId}/recurring', { params: { path }, body: { data } }))).data;
  const one = { planId: created.documentId };
  expect(created).toMatchObject({ planStatus: 'active', annualValue: 240, nextPaymentDate: startDate });
  const more = await walk.does((to) => to.PATCH('/recurring/{planId}', { params: { path: one }, body: { data: { amount: 25, reason: 'Plus' } } }));
  expect((await walk.does((to) => to.GET('/recurring/{planId}', { params: { path: one } }))).data).toEqual(more.data);
  expect((await walk.does((to) => to.GET('/donors/{donorId}/recurring', { params: { path } }))).data).toMatchObject([
    { documentId: created.documentId, amount: 25 },
  ]);
  const all = await walk.does((to) => to.GET('/recurring', { params: { query: { planStatus: 'active', pagination: { pageSize: '100' } } } }));
  expect(all.data.map(({ documentId }) => documentId)).toContain(created.documentId);
  const changes = await walk.does((to) => to.GET('/recurring/{planId}/changes', { params: { path: one } }));
  expect(changes.data).toMatchObject([{ annualisedDifference: 60, reason: 'Plus' }]);
  const forecast = await walk.does((to) => to.GET('/recurring/{planId}/forecast', { params: { path: one, query: { months: '6' } } }));
  expect(forecast.data).toBeDefined();
  const payment = { params: { path: { ...one, sequence: '1' } }, body: { data: {} } };
  const paid = await walk.does((to) => to.POST('/recurring/{planId}/installments/{sequence}/pay', payment));
  expect(paid.data).toMatchObject({ sequence: 1, amount: 25, installmentStatus: 'paid', recurringDonation: created.documentId });
  await decline(walk, created.documentId, 2);
  const retried = await walk.does((to) => to.POST('/recurring/{planId}/retry', { params: { path: one }, body: { data: {} } }));
  expect(retried.data).toMatchObject({ planStatus: 'active', totalPayments: 1 });
  const ended = await walk.does((to) => to.DELETE('/recurring/{planId}', { params: { path: one, query: { reason: 'Retraite' } } }));
  expect(ended.data).toMatchObject({ planStatus: 'cancelled', cancelReason: 'Retraite' });
}

/** A bank says no: what a payment provider's webhook will tell. */
async function decline({ server }: Walk, plan: string, sequence: number): Promise<void> {
  const { runInOrganization } = server.module<typeof import('../../src/platform/tenancy/scope')>('platform/tenancy/scope');
  const { organizationBySlug } = server.module<typeof import('../../src/platform/tenancy/organizations')>('platform/tenancy/organizations');
  const { failInstallment } = server.module<typeof import('../../src/api/recurring-donation/services/collect-installment')>(
    'api/recurring-donation/services/collect-installment',
  );
  const organization = await organizationBySlug(server.strapi.db.connection, 'lanterne');
  if (organization === undefined) throw new Error('The charity of the tests is gone.');
  await runInOrganization(organization, () => failInstallment(organization, plan, sequence, 'insufficient_funds'));
}
