import { rows, sql, type Connection, type Sql } from '../../../platform/database/sql';

export interface CohortCount {
  readonly cohort: number;
  readonly year: number;
  readonly donors: number;
}

/** How many donors of each first-gift year gave in each year, up to `lastYear`. `firstMonth` says the calendar. */
export function findCohorts(connection: Connection, organizationId: number, firstMonth: number, lastYear: number): Promise<CohortCount[]> {
  const gave =
    firstMonth === 1
      ? sql`SELECT donor_id, year FROM crm_donor_years WHERE organization_id = ${organizationId}`
      : sql`SELECT DISTINCT donor_id, ${yearOfColumn('received_on', firstMonth)} AS year FROM donations WHERE organization_id = ${organizationId} AND counted_amount > 0`;
  return rows<CohortCount>(
    connection,
    sql`SELECT ${yearOfColumn('first_on', firstMonth)} AS cohort, g.year, count(*)::int AS donors
          FROM crm_first_gifts f
          JOIN (${gave}) g USING (donor_id)
         WHERE f.organization_id = ${organizationId} AND g.year <= ${lastYear}::int
         GROUP BY 1, 2
         ORDER BY 1, 2`,
  );
}

/** The year of a calendar that a date column lies in; a fiscal year bears the year it ends in. */
export function yearOfColumn(column: 'first_on' | 'received_on', firstMonth: number): Sql {
  const date = column === 'first_on' ? sql`first_on` : sql`received_on`;
  if (firstMonth === 1) return sql`extract(year FROM ${date})::int`;
  return sql`(extract(year FROM ${date})::int + CASE WHEN extract(month FROM ${date}) >= ${firstMonth}::int THEN 1 ELSE 0 END)`;
}
