/** How many donors have a tag, gave so much in all, and made a gift of some size in the last years. */
export async function segmentPreview({ caller, base, sql, organizationId }) {
  const tags = await sql('SELECT id, document_id FROM tags WHERE organization_id = $1 AND donor_count > 0 ORDER BY donor_count DESC LIMIT 3', [organizationId]);
  const [{ day }] = await sql(
    `SELECT to_char(max(received_on) - interval '2 years', 'YYYY-MM-DD') AS day FROM donations WHERE organization_id = $1 AND payment_status = 'completed'`,
    [organizationId],
  );
  const questions = tags.flatMap((tag) => [100, 500, 1000].map((total) => ({ tag, total, gift: total / 10 })));
  const question = (round) => questions[round % questions.length];
  return {
    ours: (round) => {
      const { tag, total, gift } = question(round);
      const gifts = {
        combinator: 'and',
        rules: [
          { field: 'amount', operator: '>=', value: gift },
          { field: 'receivedOn', operator: '>=', value: day },
        ],
      };
      const rules = [
        { field: 'tag', operator: 'in', value: [tag.document_id] },
        { field: 'totalDonated', operator: '>=', value: total },
        { field: 'gifts', operator: 'exists', where: gifts },
      ];
      return caller.post(`${base}/segments/preview`, { criteria: { combinator: 'and', rules } });
    },
    plain: (round) => {
      const { tag, total, gift } = question(round);
      return sql(
        `SELECT count(*) FROM donors d
          WHERE d.organization_id = $1 AND d.archived_at IS NULL AND d.total_donated >= $2
            AND EXISTS (SELECT FROM tag_assignments a WHERE a.donor_id = d.id AND a.tag_id = $3)
            AND EXISTS (SELECT FROM donations g WHERE g.donor_id = d.id AND g.payment_status IN ('completed', 'partially_refunded') AND g.amount >= $4 AND g.received_on >= $5)`,
        [organizationId, total, tag.id, gift, day],
      );
    },
  };
}
