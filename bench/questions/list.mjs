const PAGES = [1, 2, 3, 5, 10, 20, 50, 100, 400, 1000];
const SIZE = 25;

/** The donor list by name, on several pages, with how many there are in all. */
export function listByName({ caller, base, sql, organizationId, donors }) {
  const pages = PAGES.filter((page) => page * SIZE <= donors);
  const page = (round) => pages[round % pages.length];
  return {
    ours: (round) => caller.get(`${base}/donors`, { 'pagination[page]': page(round), 'pagination[pageSize]': SIZE, sort: 'name:asc' }),
    stock: (round) =>
      caller.get('/api/v1/donors', { 'pagination[page]': page(round), 'pagination[pageSize]': SIZE, 'sort[0]': 'lastName:asc', 'sort[1]': 'firstName:asc' }),
    plain: async (round) => {
      await sql('SELECT * FROM donors WHERE organization_id = $1 AND archived_at IS NULL ORDER BY last_name, first_name LIMIT $2 OFFSET $3', [
        organizationId,
        SIZE,
        (page(round) - 1) * SIZE,
      ]);
      await sql('SELECT count(*) FROM donors WHERE organization_id = $1 AND archived_at IS NULL', [organizationId]);
    },
  };
}
