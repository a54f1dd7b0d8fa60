import type { Knex } from 'knex';
import { execute, sql, type Sql } from '../database/sql';
import { donorFigures } from './donor-figures';

/** Takes the row locks of some donors, in id order: every writer of totals waits in the same line. */
export async function lockDonors(transaction: Knex.Transaction, donorIds: readonly number[]): Promise<void> {
  if (donorIds.length === 0) return;
  await execute(transaction, sql`SELECT id FROM donors WHERE id = ANY(${donorIds}::int[]) ORDER BY id FOR NO KEY UPDATE`);
}

const YEAR_SUMS: Sql = sql`
  sum(g.counted_amount) AS total,
  count(g.id)::int AS gift_count,
  max(g.counted_amount) AS largest,
  min(g.counted_amount) AS smallest,
  min(g.received_on) AS first_on,
  max(g.received_on) AS last_on`;

const YEAR_COLUMNS: Sql = sql`organization_id, donor_id, year, total, gift_count, largest, smallest, first_on, last_on`;

interface DonorYear {
  readonly donorId: number;
  readonly year: number;
}

/** Sums the named (donor, year) pairs again, a pair without counted gifts disappears; and writes the figures of the donors. */
export async function recomputeDonors(transaction: Knex.Transaction, pairs: readonly DonorYear[], donorIds: readonly number[]): Promise<void> {
  const donors = pairs.map((pair) => pair.donorId);
  const years = pairs.map((pair) => pair.year);
  if (pairs.length <= FEW && donorIds.length <= FEW) {
    if (pairs.length + donorIds.length > 0) await execute(transaction, sql`SELECT crm_recompute_donors(${donors}::int[], ${years}::int[], ${donorIds}::int[])`);
    return;
  }
  if (pairs.length > 0) await execute(transaction, yearsUpdate(sql`${donors}::int[]`, sql`${years}::int[]`));
  await refreshDonorFigures(transaction, donorIds);
}

/** `donors` and `years` are arrays of the same length. */
function yearsUpdate(donors: Sql, years: Sql): Sql {
  return sql`WITH touched AS (SELECT DISTINCT donor_id, year FROM unnest(${donors}, ${years}) AS pair (donor_id, year)),
             sums AS MATERIALIZED (
               SELECT t.donor_id, t.year, ${YEAR_SUMS}
                 FROM touched t
                 LEFT JOIN donations g
                   ON g.donor_id = t.donor_id
                  AND g.received_on BETWEEN make_date(t.year, 1, 1) AND make_date(t.year, 12, 31)
                  AND g.counted_amount > 0
                GROUP BY t.donor_id, t.year
             ),
             gone AS (
               DELETE FROM crm_donor_years y USING sums s WHERE (y.donor_id, y.year) = (s.donor_id, s.year) AND s.gift_count = 0
             )
        INSERT INTO crm_donor_years (${YEAR_COLUMNS})
        SELECT d.organization_id, s.donor_id, s.year, s.total, s.gift_count, s.largest, s.smallest, s.first_on, s.last_on
          FROM sums s
          JOIN donors d ON d.id = s.donor_id
         WHERE s.gift_count > 0
        ON CONFLICT (donor_id, year) DO UPDATE
           SET (total, gift_count, largest, smallest, first_on, last_on)
             = (EXCLUDED.total, EXCLUDED.gift_count, EXCLUDED.largest, EXCLUDED.smallest, EXCLUDED.first_on, EXCLUDED.last_on)`;
}

/** The years of all donors of an organization, from nothing. */
export async function fillDonorYears(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO crm_donor_years (${YEAR_COLUMNS})
        SELECT g.organization_id, g.donor_id, extract(year FROM g.received_on)::int AS year, ${YEAR_SUMS}
          FROM donations g
         WHERE g.organization_id = ${organizationId}
           AND g.counted_amount > 0
         GROUP BY 1, 2, 3`,
  );
}

/** Donors above this many are refreshed by a statement planned for how many they are. */
const FEW = 50;

/** Writes the figures on the donors' rows. `'all'` takes a whole organization. */
export async function refreshDonorFigures(transaction: Knex.Transaction, donorIds: readonly number[] | 'all', organizationId?: number): Promise<void> {
  if (donorIds === 'all') await execute(transaction, figuresUpdate(sql`d.organization_id = ${organizationId}`));
  else if (donorIds.length > FEW) await execute(transaction, figuresUpdate(sql`d.id = ANY(${donorIds}::int[])`));
  else await recomputeDonors(transaction, [], donorIds);
}

/**
 * Both for a few donors, as a function of the database: it keeps its plans, and planning these statements took
 * five times as long as running them for the one donor of a new gift.
 */
export function recomputeFunction(): string {
  const statements = [yearsUpdate(sql`pair_donors`, sql`pair_years`), figuresUpdate(sql`d.id = ANY(figure_donors)`)].map(({ text, values }) => {
    if (values.length > 0) throw new Error('the body of a function takes no parameters');
    return text;
  });
  return `DROP FUNCTION IF EXISTS crm_refresh_donor_figures(integer[]);
CREATE OR REPLACE FUNCTION crm_recompute_donors(pair_donors integer[], pair_years integer[], figure_donors integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  ${statements.join(';\n  ')};
END $$`;
}

function figuresUpdate(which: Sql): Sql {
  return sql`UPDATE donors d
           SET (total_donated, donation_count, average_donation, largest_donation, smallest_donation, first_donation_on, last_donation_on, last_donation_amount,
                total_this_year, total_last_year, count_this_year, count_last_year, best_year, best_year_total, years_donated, current_streak,
                soft_credit_total, trend, next_recurring_on, lifecycle, engagement_score, engagement_parts)
             = (f.total_donated, f.donation_count, f.average_donation, f.largest_donation, f.smallest_donation, f.first_donation_on, f.last_donation_on, f.last_donation_amount,
                f.total_this_year, f.total_last_year, f.count_this_year, f.count_last_year, f.best_year, f.best_year_total, f.years_donated, f.current_streak,
                f.soft_credit_total, f.trend, f.next_recurring_on, f.lifecycle, f.engagement_score, f.engagement_parts)
          FROM (${donorFigures(which)}) f
         WHERE d.id = f.donor_id`;
}
