const DONORS = 200;

/**
 * A tag that half of all donors have is taken off one of them.
 * @returns the ways and how to leave no tag behind
 */
export async function untag({ caller, base, sql, organizationId, donors }) {
  const half = Math.floor(donors / 2);
  const tag = (await caller.post(`${base}/tags`, { name: 'Bench, half of all' })).data.documentId;
  const [{ id: tagId }] = await sql('SELECT id FROM tags WHERE document_id = $1', [tag]);
  await sql(
    `INSERT INTO tag_assignments (document_id, organization_id, donor_id, tag_id, assigned_at, created_at, updated_at, published_at)
     SELECT crm_document_id(), organization_id, id, $2, now(), now(), now(), now() FROM donors WHERE organization_id = $1 ORDER BY id LIMIT $3`,
    [organizationId, tagId, half],
  );
  await sql('ANALYZE tag_assignments');
  const tagged = await sql(
    `SELECT d.id, d.document_id FROM tag_assignments a JOIN donors d ON d.id = a.donor_id WHERE a.tag_id = $1 AND a.id % 13 = 0 ORDER BY a.id LIMIT ${2 * DONORS}`,
    [tagId],
  );
  const next = () => tagged.pop() ?? { id: 0, document_id: 'none' };
  return {
    half,
    remove: () => caller.delete(`${base}/tags/${tag}`),
    ways: {
      ours: () => caller.delete(`${base}/donors/${next().document_id}/tags/${tag}`),
      plain: () => sql('DELETE FROM tag_assignments WHERE donor_id = $1 AND tag_id = $2', [next().id, tagId]),
    },
  };
}
