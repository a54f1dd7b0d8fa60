import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { donorFigures } from '../../../platform/totals/donor-figures';
import type { z } from 'zod';
import type { donorStats, yearTotal } from '../contract';

/** The figures of a donor as of today, computed from the summaries at the moment of asking. */
export function findDonorFigures(
  connection: Connection,
  organizationId: number,
  documentId: string,
): Promise<Omit<z.output<typeof donorStats>, 'currency'> | undefined> {
  const which = sql`d.organization_id = ${organizationId} AND d.document_id = ${documentId}`;
  return row(
    connection,
    sql`SELECT total_donated AS "totalDonated", donation_count AS "donationCount", average_donation AS "averageDonation", largest_donation AS "largestDonation",
               smallest_donation AS "smallestDonation", first_donation_on AS "firstDonationOn", last_donation_on AS "lastDonationOn", last_donation_amount AS "lastDonationAmount",
               total_this_year AS "totalThisYear", total_last_year AS "totalLastYear", years_donated AS "yearsDonated", current_streak AS "currentStreak",
               best_year AS "bestYear", best_year_total AS "bestYearTotal", soft_credit_total AS "softCreditTotal", trend, lifecycle,
               next_recurring_on AS "nextRecurringOn", engagement_score AS "engagementScore"
          FROM (${donorFigures(which)}) figures`,
  );
}

/** What a donor gave in each tax year, without holes between the first and the last. */
export function findDonorYears(connection: Connection, organizationId: number, donorId: number): Promise<z.output<typeof yearTotal>[]> {
  return rows(
    connection,
    sql`SELECT span.year, COALESCE(y.total, 0) AS total, COALESCE(y.gift_count, 0) AS gifts
          FROM (SELECT generate_series(min(year), max(year)) AS year FROM crm_donor_years WHERE organization_id = ${organizationId} AND donor_id = ${donorId}) span
          LEFT JOIN crm_donor_years y ON y.donor_id = ${donorId} AND y.year = span.year
         ORDER BY span.year`,
  );
}
