const SIZE = 25;

/** Everything the page of one donor asks for at once: the donor, the figures, the years, the first page of gifts. */
export function donorPage({ caller, base, sql }, donor) {
  const ofDonor = `${base}/donors/${donor.documentId}`;
  return {
    ours: () =>
      Promise.all([
        caller.get(ofDonor),
        caller.get(`${ofDonor}/stats`),
        caller.get(`${ofDonor}/years`),
        caller.get(`${ofDonor}/donations`, { 'pagination[pageSize]': SIZE }),
      ]),
    // Strapi's generated endpoints know no figures and no years: this is the donor and the gifts only.
    stock: () =>
      Promise.all([
        caller.get(`/api/v1/donors/${donor.documentId}`),
        caller.get('/api/v1/donations', {
          'filters[donor][documentId]': donor.documentId,
          sort: 'receivedOn:desc',
          'pagination[pageSize]': SIZE,
          populate: 'campaign',
        }),
      ]),
    plain: async () => {
      const counted = `donor_id = $1 AND payment_status IN ('completed', 'partially_refunded')`;
      await sql('SELECT * FROM donors WHERE id = $1', [donor.id]);
      await sql(`SELECT count(*), sum(amount), avg(amount), max(amount), min(amount), min(received_on), max(received_on) FROM donations WHERE ${counted}`, [
        donor.id,
      ]);
      await sql(`SELECT extract(year FROM received_on) AS year, sum(amount), count(*) FROM donations WHERE ${counted} GROUP BY 1 ORDER BY 1`, [donor.id]);
      await sql(
        `SELECT g.*, c.name FROM donations g LEFT JOIN campaigns c ON c.id = g.campaign_id WHERE g.donor_id = $1 ORDER BY g.received_on DESC LIMIT ${SIZE}`,
        [donor.id],
      );
      await sql('SELECT count(*) FROM donations WHERE donor_id = $1', [donor.id]);
    },
  };
}
