const SIZE = 25;
const COLUMNS = ['first_name', 'last_name', 'company_name', 'email', 'phone', 'mobile', 'city'];

/** The donor list's search box, with what people type into it. */
export async function search({ caller, base, sql, organizationId }) {
  const terms = await realisticTerms(sql, organizationId);
  const term = (round) => terms[round % terms.length];
  const anyColumn = COLUMNS.map((column) => `${column} ILIKE $2`).join(' OR ');
  const matches = `organization_id = $1 AND archived_at IS NULL AND (${anyColumn} OR first_name || ' ' || last_name ILIKE $2)`;
  return {
    ours: (round) => caller.get(`${base}/donors`, { search: term(round), 'pagination[pageSize]': SIZE }),
    stock: (round) => caller.get('/api/v1/donors', { _q: term(round), 'pagination[pageSize]': SIZE, 'sort[0]': 'lastName:asc', 'sort[1]': 'firstName:asc' }),
    plain: async (round) => {
      const values = [organizationId, `%${term(round)}%`];
      await sql(`SELECT * FROM donors WHERE ${matches} ORDER BY last_name, first_name LIMIT ${SIZE}`, values);
      await sql(`SELECT count(*) FROM donors WHERE ${matches}`, values);
    },
  };
}

/** Taken from donors that exist, so that every term finds somebody; accents as the donor has them. */
export async function realisticTerms(sql, organizationId) {
  const people = await sql(
    `SELECT first_name, last_name, email, regexp_replace(COALESCE(mobile, phone), '\\D', '', 'g') AS phone, city
       FROM donors
      WHERE organization_id = $1 AND type = 'individual' AND email IS NOT NULL AND COALESCE(mobile, phone) IS NOT NULL
        AND id % 997 = 0
      ORDER BY id
      LIMIT 60`,
    [organizationId],
  );
  const accented = await sql(
    `SELECT first_name, last_name FROM donors WHERE organization_id = $1 AND last_name ~ '[éèêôç]' AND id % 89 = 0 ORDER BY id LIMIT 10`,
    [organizationId],
  );
  const kinds = [
    ({ last_name }) => last_name,
    ({ first_name, last_name }) => `${first_name} ${last_name}`,
    ({ email }) => email,
    ({ phone }) => phone.slice(-7),
    ({ last_name, city }) => `${last_name} ${city}`,
    ({ last_name }) => last_name.slice(0, 4).toLowerCase(),
    ({ city }) => city,
    ({ email }) => email.split('@')[0],
  ];
  const terms = people.map((person, position) => kinds[position % kinds.length](person));
  return [...terms, ...accented.map(({ first_name, last_name }) => `${first_name} ${last_name}`)];
}
