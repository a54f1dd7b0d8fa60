import { parallel, summary } from '../measure.mjs';

const CLIENTS = 8;
const ROUNDS = 6;
const GIFTS_A_ROUND = 160;

/**
 * Records gifts with eight clients at a time, the ways taking turns.
 * @returns {Promise<Record<string, { p50: number, p95: number, perSecond: number }>>}
 */
export async function createGifts({ caller, base, sql, organizationId }) {
  const donors = await sql(
    'SELECT id, document_id FROM donors WHERE organization_id = $1 AND archived_at IS NULL AND donation_count < 50 AND id % 7 = 0 ORDER BY id LIMIT 2000',
    [organizationId],
  );
  let turn = 0;
  const nextDonor = () => donors[(turn += 1) % donors.length];
  const ways = {
    ours: () => caller.post(`${base}/donors/${nextDonor().document_id}/donations`, gift()),
    generated: () => caller.post('/api/v1/donations', { ...gift(), donor: nextDonor().document_id }),
    stock: () =>
      caller.post('/api/v1/plain-gifts', { ...gift(), feeAmount: 0, netAmount: 50, refundedAmount: 0, eligibleAmount: 50, donor: nextDonor().document_id }),
    plain: () =>
      sql(
        `INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, base_amount, donation_type, payment_status, payment_method_type, received_at, received_on, created_at, updated_at)
         VALUES (crm_document_id(), $1, $2, 50, 'CAD', 50, 'one_time', 'completed', 'card', now(), current_date, now(), now()) RETURNING *`,
        [organizationId, nextDonor().id],
      ),
  };
  const times = { ours: [], generated: [], stock: [], plain: [] };
  const rates = { ours: [], generated: [], stock: [], plain: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, create] of Object.entries(ways)) {
      await caller.refresh();
      const done = await parallel(round < 0 ? CLIENTS * 2 : GIFTS_A_ROUND, CLIENTS, create);
      if (round < 0) continue;
      times[name].push(...done.times);
      rates[name].push(done.perSecond);
    }
  }
  return Object.fromEntries(Object.keys(ways).map((name) => [name, { ...summary(times[name]), perSecond: summary(rates[name]).p50 }]));
}

function gift() {
  return { amount: 50, currency: 'CAD', donationType: 'one_time', paymentStatus: 'completed', paymentMethodType: 'card', receivedAt: new Date().toISOString() };
}
