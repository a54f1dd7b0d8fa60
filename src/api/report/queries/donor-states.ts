import { sql, type Sql } from '../../../platform/database/sql';
import type { Period } from '../domain/periods';
import { givenIn } from './given-in';

/** Two adjacent periods; the first ends the day before the second starts. */
export interface TwoPeriods {
  readonly period1: Period;
  readonly period2: Period;
}

/**
 * Every donor who gave by the end of the second period, with what they gave in each of the two and
 * what became of them: `(donor_id, period1, period2, first_on, state)`. Rules/metrics, "States".
 */
export function donorStates(organizationId: number, { period1, period2 }: TwoPeriods): Sql {
  const hadBefore = sql`f.first_on < ${period1.from}::date`;
  return sql`
    SELECT f.donor_id, f.first_on, COALESCE(p1.total, 0) AS period1, COALESCE(p2.total, 0) AS period2,
           CASE
             WHEN p1.total IS NULL AND p2.total IS NULL THEN 'lapsedMultipleYears'
             WHEN p1.total IS NULL THEN CASE WHEN ${hadBefore} THEN 'recaptured' ELSE 'new' END
             WHEN p2.total IS NULL THEN CASE WHEN ${hadBefore} THEN 'lapsedRepeat' ELSE 'lapsedNew' END
             WHEN p2.total > p1.total THEN 'upgraded'
             WHEN p2.total < p1.total THEN 'downgraded'
             ELSE 'same'
           END AS state
      FROM crm_first_gifts f
      LEFT JOIN (${givenIn(organizationId, period1)}) p1 USING (donor_id)
      LEFT JOIN (${givenIn(organizationId, period2)}) p2 USING (donor_id)
     WHERE f.organization_id = ${organizationId} AND f.first_on <= ${period2.to}::date`;
}
