import { joinSql, sql, type Sql } from '../../../platform/database/sql';
import { shift } from '../../../platform/civil-date';
import { yearOf, yearPeriod, type Period } from '../domain/periods';

/**
 * What each donor gave in a period, net of refunds: `(donor_id, total, gift_count)`, one row for each who
 * gave. Whole tax years come from their sums; only the ends of the period are read gift by gift.
 */
export function givenIn(organizationId: number, { from, to }: Period): Sql {
  const firstWhole = yearPeriod(yearOf(from, 1), 1).from === from ? yearOf(from, 1) : yearOf(from, 1) + 1;
  const lastWhole = yearPeriod(yearOf(to, 1), 1).to === to ? yearOf(to, 1) : yearOf(to, 1) - 1;
  if (firstWhole > lastWhole) return summed([giftsOf(organizationId, { from, to })]);
  const years = yearsOf(organizationId, firstWhole, lastWhole);
  const before = { from, to: shift(yearPeriod(firstWhole, 1).from, { days: -1 }) };
  const after = { from: shift(yearPeriod(lastWhole, 1).to, { days: 1 }), to };
  const ends = [before, after].filter((end) => end.from <= end.to);
  if (ends.length === 0 && firstWhole === lastWhole) return years;
  return summed([years, ...ends.map((end) => giftsOf(organizationId, end))]);
}

function summed(parts: readonly Sql[]): Sql {
  return sql`SELECT donor_id, sum(total) AS total, sum(gift_count)::int AS gift_count FROM (${joinSql(parts, ' UNION ALL ')}) part GROUP BY donor_id`;
}

function yearsOf(organizationId: number, first: number, last: number): Sql {
  return sql`SELECT donor_id, total, gift_count FROM crm_donor_years WHERE organization_id = ${organizationId} AND year BETWEEN ${first}::int AND ${last}::int`;
}

function giftsOf(organizationId: number, { from, to }: Period): Sql {
  return sql`SELECT donor_id, counted_amount AS total, 1 AS gift_count
               FROM donations
              WHERE organization_id = ${organizationId} AND received_on BETWEEN ${from}::date AND ${to}::date AND counted_amount > 0`;
}
