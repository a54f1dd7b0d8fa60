const SIZE = 25;

/** Large donors whose last gift is not too old, largest first. */
export function filterByGiving({ caller, base, sql, organizationId }) {
  const year = new Date().getUTCFullYear();
  const questions = [500, 1000, 2500, 5000].flatMap((total) => [`${year - 1}-01-01`, `${year}-01-01`, `${year - 2}-07-01`].map((from) => ({ total, from })));
  const question = (round) => questions[round % questions.length];
  return {
    ours: (round) => {
      const { total, from } = question(round);
      return caller.get(`${base}/donors`, { minTotal: total, lastGiftFrom: from, sort: 'totalDonated:desc', 'pagination[pageSize]': SIZE });
    },
    stock: (round) => {
      const { total, from } = question(round);
      return caller.get('/api/v1/donors', {
        'filters[totalDonated][$gte]': total,
        'filters[lastDonationOn][$gte]': from,
        sort: 'totalDonated:desc',
        'pagination[pageSize]': SIZE,
      });
    },
    // Without stored totals, as a developer writes it from the gifts.
    plain: async (round) => {
      const { total, from } = question(round);
      const giving = `SELECT donor_id, sum(amount) AS total, max(received_on) AS last_on FROM donations
                       WHERE organization_id = $1 AND payment_status IN ('completed', 'partially_refunded')
                       GROUP BY donor_id HAVING sum(amount) >= $2 AND max(received_on) >= $3`;
      await sql(
        `SELECT d.*, g.total, g.last_on, count(*) OVER () FROM (${giving}) g JOIN donors d ON d.id = g.donor_id WHERE d.archived_at IS NULL ORDER BY g.total DESC LIMIT ${SIZE}`,
        [organizationId, total, from],
      );
    },
  };
}
