import { row, sql, type Connection } from '../../../platform/database/sql';
import type { CampaignStats } from '../contract';

/**
 * The figures of some campaigns of one tree, in one statement, so that they agree with one another.
 * Amounts are what counts (completed, net of refunds), in the organization's currency. A donor of two of
 * the campaigns is one donor. Cost and audience are those of all of them; goals are the first one's,
 * the root's. A new donor is one whose first counted gift ever is among these (ties on the day: the
 * gift entered first). Division by zero is null (rules on figures, "Campaign").
 *
 * Days run from the start date (at most ten years back) or the first gift, to the last gift or the end
 * date, and never beyond today for want of gifts.
 */
export async function findCampaignStats(connection: Connection, organizationId: number, campaignIds: readonly number[], today: string): Promise<CampaignStats> {
  const stats = await row<CampaignStats>(
    connection,
    sql`WITH gifts AS MATERIALIZED (
               SELECT g.id, g.donor_id, g.received_on, g.counted_amount AS amount
                 FROM donations g
                WHERE g.organization_id = ${organizationId} AND g.campaign_id = ANY(${[...campaignIds]}::int[]) AND g.counted_amount > 0
             ),
             sums AS (
               SELECT COALESCE(sum(amount), 0) AS total, count(*) AS gifts, count(DISTINCT donor_id) AS donors, max(amount) AS largest,
                      min(received_on) AS first_on, max(received_on) AS last_on
                 FROM gifts
             ),
             middle AS (
               SELECT round(avg(amount), 2) AS median
                 FROM (SELECT amount, row_number() OVER (ORDER BY amount) AS place, count(*) OVER () AS gifts FROM gifts) ranked
                WHERE place IN ((gifts + 1) / 2, (gifts + 2) / 2)
             ),
             newcomers AS (
               SELECT count(*) AS donors
                 FROM (SELECT DISTINCT ON (donor_id) donor_id, received_on, id FROM gifts ORDER BY donor_id, received_on, id) earliest
                 JOIN donors d ON d.id = earliest.donor_id AND d.first_donation_on = earliest.received_on
                WHERE NOT EXISTS (
                  SELECT FROM donations g
                   WHERE g.donor_id = earliest.donor_id AND g.received_on = earliest.received_on AND g.id < earliest.id AND g.counted_amount > 0)
             ),
             settings AS (
               SELECT COALESCE(sum(cost), 0) AS cost, sum(audience_size) AS audience, min(start_date) AS start_date, max(end_date) AS end_date
                 FROM campaigns
                WHERE organization_id = ${organizationId} AND id = ANY(${[...campaignIds]}::int[])
             ),
             root AS (
               SELECT goal_amount, goal_donors
                 FROM campaigns c
                WHERE organization_id = ${organizationId} AND id = ANY(${[...campaignIds]}::int[])
                  AND (parent_id IS NULL OR parent_id <> ALL(${[...campaignIds]}::int[]))
             ),
             bounds AS (
               SELECT LEAST(first_on, CASE WHEN start_date IS NOT NULL THEN GREATEST(start_date, last_day - 3652) END) AS first_day, last_day
                 FROM (SELECT first_on, start_date, GREATEST(last_on, LEAST(end_date, ${today}::date)) AS last_day FROM sums, settings) ends
             ),
             days AS (
               SELECT day::date AS day, COALESCE(sum(g.amount), 0) AS amount, count(g.id) AS gifts
                 FROM bounds
                CROSS JOIN LATERAL generate_series(first_day::timestamp, last_day::timestamp, interval '1 day') AS day
                 LEFT JOIN gifts g ON g.received_on = day::date
                GROUP BY 1
             )
        SELECT s.total AS "totalRaised", s.donors::int AS "donorCount", s.gifts::int AS "giftCount",
               round(s.total / NULLIF(s.gifts, 0), 2) AS "averageGift", m.median AS "medianGift", s.largest AS "largestGift",
               n.donors::int AS "newDonors", c.audience::float8 AS audience, round(s.donors * 100.0 / NULLIF(c.audience, 0), 4) AS "responseRate",
               c.cost, round(c.cost / NULLIF(s.total, 0), 4) AS "costPerDollar", round(c.cost / NULLIF(n.donors, 0), 2) AS "costPerNewDonor",
               round((s.total - c.cost) / NULLIF(c.cost, 0), 4) AS roi,
               round(s.total * 100 / NULLIF(r.goal_amount, 0), 4) AS "progressAmount", round(s.donors * 100.0 / NULLIF(r.goal_donors, 0), 4) AS "progressDonors",
               COALESCE((SELECT json_agg(json_build_object('date', to_char(day, 'YYYY-MM-DD'), 'amount', amount, 'gifts', gifts) ORDER BY day) FROM days), '[]') AS "byDay"
          FROM sums s, middle m, newcomers n, settings c, root r`,
  );
  if (stats === undefined) throw new Error('a campaign has figures');
  return stats;
}
