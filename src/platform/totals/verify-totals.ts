import type { Core } from '@strapi/strapi';
import { readConnection } from '../database/transaction';
import { identifier as column, joinSql, rows, sql, type Sql } from '../database/sql';
import { allOrganizations } from '../tenancy/organizations';
import { donorFigures } from './donor-figures';
import { firstGiftsSides, periodTotalsSides } from './period-totals';

declare const strapi: Core.Strapi;

/** A stored figure that is not what its gifts say. */
export interface TotalsDifference {
  readonly organizationId: number;
  readonly subject: 'donor' | 'donor-year' | 'campaign' | 'campaign-donor' | 'plan' | 'pledge' | 'donor-count' | 'period-total' | 'first-gift';
  /** Public id of the donor, campaign, plan or pledge; what the row is about otherwise. */
  readonly id: string;
  readonly figure: string;
  readonly stored: string | null;
  readonly expected: string | null;
}

export interface Verification {
  readonly count: number;
  /** The first 50. */
  readonly differences: readonly TotalsDifference[];
}

const SHOWN = 50;

/**
 * Recomputes every stored figure that follows from gifts and compares it with what is stored. The difference is
 * always zero. Figures that also follow from today's date (this year, streak, trend, lifecycle, engagement) are
 * as of each donor's last refresh and are not compared here. Reads only.
 */
export async function verifyTotals(): Promise<Verification> {
  const connection = await readConnection();
  const differences: TotalsDifference[] = [];
  let count = 0;
  for (const { id } of await allOrganizations(strapi.db.connection)) {
    for (const statement of COMPARISONS) {
      const found = await rows<TotalsDifference & { total: number }>(
        connection,
        sql`SELECT *, count(*) OVER ()::int AS total FROM (${statement(id)}) difference ORDER BY subject, id, figure LIMIT ${SHOWN}`,
      );
      count += found[0]?.total ?? 0;
      differences.push(...found.slice(0, SHOWN - differences.length).map(({ total: _total, ...difference }) => difference));
    }
  }
  return { count, differences };
}

const DONOR_FIGURES = [
  'total_donated',
  'donation_count',
  'average_donation',
  'largest_donation',
  'smallest_donation',
  'first_donation_on',
  'last_donation_on',
  'last_donation_amount',
  'best_year',
  'best_year_total',
  'years_donated',
  'soft_credit_total',
] as const;

const COMPARISONS: readonly ((organizationId: number) => Sql)[] = [
  donors,
  donorYears,
  campaignDonors,
  campaigns,
  plans,
  pledges,
  donorCounts,
  periodTotals,
  firstGifts,
];

function donors(organizationId: number): Sql {
  const stored = DONOR_FIGURES.map((figure) => sql`d.${column(figure)}`);
  const expected = DONOR_FIGURES.map((figure) => sql`f.${column(figure)}`);
  return sql`
    SELECT ${organizationId}::int AS "organizationId", 'donor' AS subject, d.document_id AS id, x.figure, x.stored, x.expected
      FROM donors d
      JOIN (${donorFigures(sql`d.organization_id = ${organizationId}`)}) f ON f.donor_id = d.id
     CROSS JOIN LATERAL (VALUES ${joinSql(DONOR_FIGURES.map((figure) => sql`(${figure}, d.${column(figure)}::text, f.${column(figure)}::text)`))}) x (figure, stored, expected)
     WHERE (${joinSql(stored)}) IS DISTINCT FROM (${joinSql(expected)})
       AND x.stored IS DISTINCT FROM x.expected`;
}

function donorYears(organizationId: number): Sql {
  return compared(organizationId, 'donor-year', ['total', 'gift_count', 'largest', 'smallest', 'first_on', 'last_on'], {
    stored: sql`SELECT donor_id || ' ' || year AS id, total, gift_count, largest, smallest, first_on, last_on FROM crm_donor_years WHERE organization_id = ${organizationId}`,
    expected: sql`SELECT donor_id || ' ' || extract(year FROM received_on)::int AS id, sum(counted_amount) AS total, count(*)::int AS gift_count,
                         max(counted_amount) AS largest, min(counted_amount) AS smallest, min(received_on) AS first_on, max(received_on) AS last_on
                    FROM donations WHERE organization_id = ${organizationId} AND counted_amount > 0 GROUP BY 1`,
  });
}

function campaignDonors(organizationId: number): Sql {
  return compared(organizationId, 'campaign-donor', ['total', 'gift_count'], {
    stored: sql`SELECT campaign_id || ' ' || donor_id AS id, total, gift_count FROM crm_campaign_donors WHERE organization_id = ${organizationId}`,
    expected: sql`SELECT campaign_id || ' ' || donor_id AS id, sum(counted_amount) AS total, count(*)::int AS gift_count
                    FROM donations WHERE organization_id = ${organizationId} AND campaign_id IS NOT NULL AND counted_amount > 0 GROUP BY 1`,
  });
}

function campaigns(organizationId: number): Sql {
  return compared(organizationId, 'campaign', ['total_raised', 'gift_count', 'donor_count', 'average_gift'], {
    stored: sql`SELECT document_id AS id, COALESCE(total_raised, 0)::numeric(14, 2) AS total_raised, COALESCE(gift_count, 0) AS gift_count, COALESCE(donor_count, 0) AS donor_count,
                       COALESCE(average_gift, 0)::numeric(14, 2) AS average_gift
                  FROM campaigns WHERE organization_id = ${organizationId}`,
    expected: sql`SELECT c.document_id AS id, COALESCE(sum(g.counted_amount), 0)::numeric(14, 2) AS total_raised, count(g.id)::int AS gift_count,
                         count(DISTINCT g.donor_id)::int AS donor_count, COALESCE(round(avg(g.counted_amount), 2), 0)::numeric(14, 2) AS average_gift
                    FROM campaigns c
                    LEFT JOIN donations g ON g.campaign_id = c.id AND g.counted_amount > 0
                   WHERE c.organization_id = ${organizationId} GROUP BY c.id`,
  });
}

function plans(organizationId: number): Sql {
  return compared(organizationId, 'plan', ['total_payments', 'total_amount'], {
    stored: sql`SELECT document_id AS id, COALESCE(total_payments, 0) AS total_payments, COALESCE(total_amount, 0)::numeric(14, 2) AS total_amount
                  FROM recurring_donations WHERE organization_id = ${organizationId}`,
    expected: sql`SELECT p.document_id AS id, count(g.id)::int AS total_payments, COALESCE(sum(g.counted_amount), 0)::numeric(14, 2) AS total_amount
                    FROM recurring_donations p
                    LEFT JOIN donations g ON g.recurring_donation_id = p.id AND g.counted_amount > 0
                   WHERE p.organization_id = ${organizationId} GROUP BY p.id`,
  });
}

function pledges(organizationId: number): Sql {
  return compared(organizationId, 'pledge', ['paid', 'balance'], {
    stored: sql`SELECT document_id AS id, COALESCE(paid, 0)::numeric(14, 2) AS paid, COALESCE(balance, amount)::numeric(14, 2) AS balance
                  FROM pledges WHERE organization_id = ${organizationId}`,
    expected: sql`SELECT p.document_id AS id, COALESCE(sum(g.counted_amount), 0)::numeric(14, 2) AS paid,
                         greatest(p.amount - COALESCE(sum(g.counted_amount), 0), 0)::numeric(14, 2) AS balance
                    FROM pledges p
                    LEFT JOIN donations g ON g.pledge_id = p.id AND g.counted_amount > 0
                   WHERE p.organization_id = ${organizationId} GROUP BY p.id`,
  });
}

function donorCounts(organizationId: number): Sql {
  const state = sql`CASE WHEN is_archived THEN 'archived' ELSE 'current' END`;
  return compared(organizationId, 'donor-count', ['donors'], {
    stored: sql`SELECT ${state} AS id, sum(donors)::int AS donors FROM crm_donor_counts WHERE organization_id = ${organizationId} GROUP BY 1 HAVING sum(donors) <> 0`,
    expected: sql`SELECT ${state} AS id, count(*)::int AS donors FROM (SELECT archived_at IS NOT NULL AS is_archived FROM donors WHERE organization_id = ${organizationId}) d GROUP BY 1`,
  });
}

function periodTotals(organizationId: number): Sql {
  return compared(organizationId, 'period-total', ['amount', 'gifts', 'donors', 'new_donors'], periodTotalsSides(organizationId));
}

function firstGifts(organizationId: number): Sql {
  return compared(organizationId, 'first-gift', ['first_on'], firstGiftsSides(organizationId));
}

/** Rows that differ, or that only one side has. */
function compared(
  organizationId: number,
  subject: TotalsDifference['subject'],
  figures: readonly string[],
  sides: { readonly stored: Sql; readonly expected: Sql },
): Sql {
  const pairs = joinSql(figures.map((figure) => sql`(${figure}, s.${column(figure)}::text, e.${column(figure)}::text)`));
  return sql`
    SELECT ${organizationId}::int AS "organizationId", ${subject} AS subject, id, x.figure, x.stored, x.expected
      FROM (${sides.stored}) s
      FULL JOIN (${sides.expected}) e USING (id)
     CROSS JOIN LATERAL (VALUES ${pairs}) x (figure, stored, expected)
     WHERE x.stored IS DISTINCT FROM x.expected`;
}
