import { summary } from '../measure.mjs';

const MOST_MOVED = 100_000;
const SEGMENTS = 50;
const DONORS = 40;

/**
 * Fills a segment from nothing, a hundred thousand donors at once (a tenth of a smaller population), by its
 * rule; against the INSERT … SELECT of the same donors into the same table.
 * @returns the ways, how to empty both segments before each round, and how to leave none behind
 */
export async function fillSegment({ caller, base, sql, organizationId, donors }) {
  const moved = Math.min(MOST_MOVED, Math.floor(donors / 10));
  const [{ total }] = await sql(
    'SELECT total_donated AS total FROM donors WHERE organization_id = $1 AND archived_at IS NULL ORDER BY total_donated DESC, id OFFSET $2 LIMIT 1',
    [organizationId, moved - 1],
  );
  const criteria = { combinator: 'and', rules: [{ field: 'totalDonated', operator: '>=', value: Number(total) }] };
  const ours = await made(caller, base, { name: 'Bench, by rule', isAutomatic: true, criteria });
  const plain = await made(caller, base, { name: 'Bench, plain', isAutomatic: false });
  const [{ id: plainId }] = await sql('SELECT id FROM segments WHERE document_id = $1', [plain]);
  return {
    moved,
    empty: () => sql('DELETE FROM segment_assignments WHERE segment_id IN (SELECT id FROM segments WHERE document_id = ANY ($1))', [[ours, plain]]),
    remove: () => Promise.all([ours, plain].map((segment) => caller.delete(`${base}/segments/${segment}`))),
    ways: {
      ours: async () => {
        const { data } = await caller.post(`${base}/segments/${ours}/recalculate`, {});
        if (data.added < moved) throw new Error(`Only ${data.added} donors were moved, not ${moved}.`);
      },
      plain: () =>
        sql(
          `INSERT INTO segment_assignments (document_id, organization_id, donor_id, segment_id, assigned_at, origin, created_at, updated_at, published_at)
           SELECT crm_document_id(), organization_id, id, $2, now(), 'rule', now(), now(), now()
             FROM donors WHERE organization_id = $1 AND archived_at IS NULL AND total_donated >= $3`,
          [organizationId, plainId, total],
        ),
    },
  };
}

/**
 * One donor, whose tag has changed, asked of fifty automatic segments: what the job within a second of the
 * change does, by the server's own clock. All rules ask for one city besides, since making a segment fills it: fifty
 * of hundreds of thousands of donors would take a quarter of an hour, and say nothing of asking one donor.
 */
export async function reevaluateDonor({ caller, base, sql, organizationId }, server) {
  const tag = (await caller.post(`${base}/tags`, { name: 'Bench, re-evaluation' })).data.documentId;
  const [{ id: tagId }] = await sql('SELECT id FROM tags WHERE document_id = $1', [tag]);
  const [{ city }] = await sql(
    `SELECT city FROM donors WHERE organization_id = $1 AND archived_at IS NULL AND donation_count > 3 AND city IS NOT NULL
      GROUP BY city HAVING count(*) >= $2 ORDER BY count(*), city LIMIT 1`,
    [organizationId, DONORS],
  );
  const segments = [];
  for (let index = 0; index < SEGMENTS; index += 1)
    segments.push(await made(caller, base, { name: `Bench ${index}`, isAutomatic: true, criteria: rule(index, tag, city) }));
  const donors = await sql(
    'SELECT id FROM donors WHERE organization_id = $1 AND archived_at IS NULL AND donation_count > 3 AND city = $3 ORDER BY id LIMIT $2',
    [organizationId, DONORS, city],
  );
  try {
    const times = [];
    for (const [position, { id }] of donors.entries()) {
      await sql(
        `INSERT INTO tag_assignments (document_id, organization_id, donor_id, tag_id, assigned_at, created_at, updated_at, published_at)
         VALUES (crm_document_id(), $1, $2, $3, now(), now(), now(), now())`,
        [organizationId, id, tagId],
      );
      const { milliseconds } = await server.ask({ reevaluate: id, organizationId });
      if (position > 1) times.push(milliseconds);
    }
    const [{ count }] = await sql(
      'SELECT count(*)::int AS count FROM segment_assignments a JOIN segments s ON s.id = a.segment_id WHERE s.document_id = ANY ($1) AND a.donor_id = ANY ($2)',
      [segments, donors.map(({ id }) => id)],
    );
    if (count === 0) throw new Error('Nobody moved: nothing was measured.');
    return summary(times);
  } finally {
    for (const segment of segments) await caller.delete(`${base}/segments/${segment}`);
    await caller.delete(`${base}/tags/${tag}`);
  }
}

/** Rules of every family: figures, tags, gifts, places. */
function rule(index, tag, city) {
  const amount = 25 * (index + 1);
  const gifts = { field: 'gifts', operator: 'exists', where: { combinator: 'and', rules: [{ field: 'amount', operator: '>=', value: amount }] } };
  const kinds = [
    [
      { field: 'tag', operator: 'in', value: [tag] },
      { field: 'totalDonated', operator: '>=', value: amount },
    ],
    [gifts],
    [
      { field: 'donationCount', operator: '>=', value: (index % 9) + 1 },
      { field: 'lastDonationOn', operator: 'inLast', value: { n: index + 1, unit: 'month' } },
    ],
    [{ field: 'province', operator: '=', value: 'QC' }, gifts],
    [
      { field: 'tag', operator: 'notIn', value: [tag] },
      { field: 'language', operator: '=', value: 'fr' },
    ],
  ];
  return { combinator: 'and', rules: [{ field: 'city', operator: '=', value: city }, ...kinds[index % kinds.length]] };
}

async function made(caller, base, segment) {
  return (await caller.post(`${base}/segments`, segment)).data.documentId;
}
