const COUNTED = "payment_status IN ('completed', 'partially_refunded')";

/**
 * Figures over all gifts since the first one, against the plain GROUP BY over all gifts; and who stayed,
 * against the plain join of two years.
 * @returns {Promise<Record<'overview' | 'trends' | 'retention' | 'lybunt', Record<string, (round: number) => Promise<unknown>>>>}
 */
export async function reports({ caller, base, sql, organizationId }) {
  const [{ from, to }] = await sql(
    `SELECT to_char(min(received_on), 'YYYY-MM-DD') AS from, to_char(max(received_on), 'YYYY-MM-DD') AS to FROM donations WHERE organization_id = $1 AND ${COUNTED}`,
    [organizationId],
  );
  const [{ year }] = await sql(
    `SELECT extract(year FROM received_on)::int AS year FROM donations WHERE organization_id = $1 AND ${COUNTED} GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    [organizationId],
  );
  const sums = 'sum(amount - refunded_amount) AS amount, count(*) AS gifts, count(DISTINCT donor_id) AS donors';
  const gave = (of) =>
    `SELECT donor_id, sum(amount - refunded_amount) AS amount FROM donations
      WHERE organization_id = $1 AND ${COUNTED} AND received_on BETWEEN '${of}-01-01' AND '${of}-12-31' GROUP BY donor_id`;
  return {
    overview: {
      ours: () => caller.get(`${base}/stats/overview`, { from, to }),
      plain: () => sql(`SELECT ${sums} FROM donations WHERE organization_id = $1 AND ${COUNTED}`, [organizationId]),
    },
    trends: {
      ours: () => caller.get(`${base}/stats/trends`, { from, to, interval: 'month' }),
      plain: () =>
        sql(`SELECT date_trunc('month', received_on) AS month, ${sums} FROM donations WHERE organization_id = $1 AND ${COUNTED} GROUP BY 1 ORDER BY 1`, [
          organizationId,
        ]),
    },
    retention: {
      ours: () => caller.get(`${base}/stats/retention`, { year }),
      plain: () =>
        sql(`SELECT count(*), count(b.donor_id), sum(a.amount), sum(b.amount) FROM (${gave(year - 1)}) a LEFT JOIN (${gave(year)}) b USING (donor_id)`, [
          organizationId,
        ]),
    },
    lybunt: {
      ours: () => caller.get(`${base}/stats/lybunt`, { year }),
      plain: () =>
        sql(`SELECT count(*), sum(a.amount) FROM (${gave(year - 1)}) a WHERE NOT EXISTS (SELECT FROM (${gave(year)}) b WHERE b.donor_id = a.donor_id)`, [
          organizationId,
        ]),
    },
  };
}
