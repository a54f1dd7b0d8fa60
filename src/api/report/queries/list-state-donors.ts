import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { DonorState } from '../domain/donor-states';
import { donorStates, type TwoPeriods } from './donor-states';

export interface StateDonor {
  readonly documentId: string;
  readonly type: 'individual' | 'company' | 'foundation' | 'household' | 'anonymous';
  readonly firstName: string | null;
  readonly middleInitial: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string | null;
  readonly isArchived: boolean;
  readonly state: DonorState;
  readonly period1: number;
  readonly period2: number;
  readonly totalDonated: number;
  readonly firstDonationOn: string | null;
  readonly lastDonationOn: string | null;
}

/** A page of the donors in some states, those who gave most in the first period first. */
export async function listStateDonors(
  connection: Connection,
  organizationId: number,
  periods: TwoPeriods,
  states: readonly DonorState[],
  page: PageRequest,
): Promise<{ donors: StateDonor[]; total: number; period1: number }> {
  const { limit, offset } = pageBounds(page);
  const chosen = sql`SELECT * FROM (${donorStates(organizationId, periods)}) s WHERE state = ANY(${states}::text[])`;
  const donors = await rows<StateDonor>(
    connection,
    sql`SELECT d.document_id AS "documentId", d.type, d.first_name AS "firstName", d.middle_initial AS "middleInitial", d.last_name AS "lastName",
               d.company_name AS "companyName", d.email, d.archived_at IS NOT NULL AS "isArchived", c.state, c.period1, c.period2, COALESCE(d.total_donated, 0) AS "totalDonated",
               to_char(d.first_donation_on, 'YYYY-MM-DD') AS "firstDonationOn", to_char(d.last_donation_on, 'YYYY-MM-DD') AS "lastDonationOn"
          FROM (SELECT * FROM (${chosen}) all_of ORDER BY period1 DESC, donor_id LIMIT ${limit} OFFSET ${offset}) c
          JOIN donors d ON d.id = c.donor_id
         ORDER BY c.period1 DESC, c.donor_id`,
  );
  const sums = await row<{ total: number; period1: number }>(
    connection,
    sql`SELECT count(*)::int AS total, COALESCE(sum(period1), 0) AS period1 FROM (${chosen}) all_of`,
  );
  return { donors, total: sums?.total ?? 0, period1: sums?.period1 ?? 0 };
}
