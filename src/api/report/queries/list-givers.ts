import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';

export interface Giver {
  readonly documentId: string;
  readonly type: 'individual' | 'company' | 'foundation' | 'household' | 'anonymous';
  readonly firstName: string | null;
  readonly middleInitial: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string | null;
  readonly isArchived: boolean;
  readonly amount: number;
  readonly gifts: number;
  readonly totalDonated: number;
  readonly lastDonationOn: string | null;
}

/**
 * A page of those who gave some gifts (a condition on `donations g`), those who gave most first. With
 * `donors` (a statement of one column, `donor_id`) exactly these, also who gave none of the gifts.
 */
export async function listGivers(
  connection: Connection,
  organizationId: number,
  gifts: Sql,
  donors: Sql | undefined,
  page: PageRequest,
): Promise<{ donors: Giver[]; total: number; amount: number }> {
  const { limit, offset } = pageBounds(page);
  const given = sql`SELECT g.donor_id, sum(g.counted_amount) AS amount, count(*)::int AS gifts FROM donations g WHERE ${gifts} GROUP BY g.donor_id`;
  const chosen =
    donors === undefined
      ? given
      : sql`SELECT b.donor_id, COALESCE(n.amount, 0) AS amount, COALESCE(n.gifts, 0) AS gifts FROM (${donors}) b LEFT JOIN (${given}) n ON n.donor_id = b.donor_id`;
  const found = await rows<Giver>(
    connection,
    sql`SELECT d.document_id AS "documentId", d.type, d.first_name AS "firstName", d.middle_initial AS "middleInitial", d.last_name AS "lastName",
               d.company_name AS "companyName", d.email, d.archived_at IS NOT NULL AS "isArchived", c.amount, c.gifts, COALESCE(d.total_donated, 0) AS "totalDonated",
               to_char(d.last_donation_on, 'YYYY-MM-DD') AS "lastDonationOn"
          FROM (SELECT * FROM (${chosen}) all_of ORDER BY amount DESC, donor_id LIMIT ${limit} OFFSET ${offset}) c
          JOIN donors d ON d.id = c.donor_id AND d.organization_id = ${organizationId}
         ORDER BY c.amount DESC, c.donor_id`,
  );
  const sums = await row<{ total: number; amount: number }>(
    connection,
    sql`SELECT count(*)::int AS total, COALESCE(sum(amount), 0) AS amount FROM (${chosen}) all_of`,
  );
  return { donors: found, total: sums?.total ?? 0, amount: sums?.amount ?? 0 };
}
