import { Sql, sql } from '../database/sql';

/** Version of the engagement formula below; it is stored with the parts and shown on the donor's page. */
export const ENGAGEMENT_VERSION = 1;

/** Part of the statement's text: it also becomes the body of a function, which takes no such parameter. */
const VERSION = new Sql(String(ENGAGEMENT_VERSION), []);

/**
 * Every figure of the donors that `which` names (a condition on `d`), one row each: rules/metrics,
 * "Donor". The same statement writes the figures and verifies them. "Today" is the civil date in the
 * organization's time zone.
 */
export function donorFigures(which: Sql): Sql {
  return sql`
SELECT base.donor_id, base.total_donated, base.donation_count, base.average_donation, base.largest_donation, base.smallest_donation,
       base.first_donation_on, base.last_donation_on, base.last_donation_amount, base.total_this_year, base.total_last_year,
       base.count_this_year, base.count_last_year, base.best_year, base.best_year_total, base.years_donated, base.current_streak,
       base.soft_credit_total, base.trend, base.next_recurring_on, base.lifecycle,
       greatest(0, least(100, parts.recency + parts.frequency + parts.amount_trend + parts.recurring + parts.messages + parts.activities + parts.penalties))::int AS engagement_score,
       jsonb_build_object('version', ${VERSION}, 'recency', parts.recency, 'frequency', parts.frequency, 'amountTrend', parts.amount_trend,
                          'recurring', parts.recurring, 'messages', parts.messages, 'activities', parts.activities, 'penalties', parts.penalties) AS engagement_parts
  FROM (
    SELECT d.id AS donor_id,
           d.do_not_contact,
           t.ago_3, t.ago_6, t.ago_12, t.ago_24,
           COALESCE(y.total, 0)::numeric(14, 2) AS total_donated,
           COALESCE(y.gift_count, 0) AS donation_count,
           COALESCE(round(y.total / NULLIF(y.gift_count, 0), 2), 0)::numeric(14, 2) AS average_donation,
           COALESCE(y.largest, 0)::numeric(14, 2) AS largest_donation,
           COALESCE(y.smallest, 0)::numeric(14, 2) AS smallest_donation,
           y.first_on AS first_donation_on,
           y.last_on AS last_donation_on,
           COALESCE(last_gift.amount, 0)::numeric(14, 2) AS last_donation_amount,
           COALESCE(y.this_year, 0)::numeric(14, 2) AS total_this_year,
           COALESCE(y.last_year, 0)::numeric(14, 2) AS total_last_year,
           COALESCE(y.this_count, 0) AS count_this_year,
           COALESCE(y.last_count, 0) AS count_last_year,
           y.best_year,
           COALESCE(y.best_total, 0)::numeric(14, 2) AS best_year_total,
           COALESCE(y.years, 0) AS years_donated,
           COALESCE(y.streak, 0) AS current_streak,
           COALESCE(soft.total, 0)::numeric(14, 2) AS soft_credit_total,
           CASE
             WHEN recent.last_12 > recent.before_12 * 1.1 THEN 'up'
             WHEN recent.last_12 < recent.before_12 * 0.9 THEN 'down'
             ELSE 'flat'
           END AS trend,
           plan.next_on AS next_recurring_on,
           COALESCE(plan.active, 0) AS active_plans,
           CASE
             WHEN y.last_on IS NULL THEN 'prospect'
             WHEN y.last_on <= t.ago_18 THEN 'lapsed'
             WHEN y.last_on <= t.ago_12 THEN 'lapsing'
             WHEN y.first_on > t.ago_12 THEN 'new'
             WHEN recent.first_in_12 > (recent.last_before_12 + interval '24 months')::date THEN 'recaptured'
             ELSE 'active'
           END AS lifecycle,
           COALESCE(recent.gifts_24, 0) AS gifts_24
      FROM donors d
      JOIN organizations o ON o.id = d.organization_id
     -- Worked out once a donor, not once a gift: that is what OFFSET 0 is for.
     CROSS JOIN LATERAL (
       SELECT today, extract(year FROM today)::int AS year,
              (today - interval '3 months')::date AS ago_3, (today - interval '6 months')::date AS ago_6, (today - interval '12 months')::date AS ago_12,
              (today - interval '18 months')::date AS ago_18, (today - interval '24 months')::date AS ago_24
         FROM (SELECT (now() AT TIME ZONE o.timezone)::date AS today OFFSET 0) here
       OFFSET 0
     ) t
      LEFT JOIN LATERAL (
        SELECT sum(total) AS total, sum(gift_count)::int AS gift_count, max(largest) AS largest, min(smallest) AS smallest,
               min(first_on) AS first_on, max(last_on) AS last_on, count(*)::int AS years,
               sum(total) FILTER (WHERE year = t.year) AS this_year,
               sum(total) FILTER (WHERE year = t.year - 1) AS last_year,
               sum(gift_count) FILTER (WHERE year = t.year)::int AS this_count,
               sum(gift_count) FILTER (WHERE year = t.year - 1)::int AS last_count,
               max(total) AS best_total,
               (array_agg(year ORDER BY total DESC, year))[1] AS best_year,
               -- Years in a row back from this one, or from last year while this one has none.
               count(*) FILTER (WHERE year <= t.year AND year = latest - position + 1 AND latest >= t.year - 1)::int AS streak
          FROM (
            SELECT *, count(*) FILTER (WHERE year <= t.year) OVER back AS position, max(year) FILTER (WHERE year <= t.year) OVER back AS latest
              FROM crm_donor_years
             WHERE donor_id = d.id
            WINDOW back AS (ORDER BY year DESC ROWS UNBOUNDED PRECEDING)
          ) run
      ) y ON true
      LEFT JOIN LATERAL (
        SELECT counted_amount AS amount
          FROM donations
         WHERE donor_id = d.id AND counted_amount > 0
         ORDER BY received_on DESC, id DESC
         LIMIT 1
      ) last_gift ON true
      LEFT JOIN LATERAL (
        SELECT COALESCE(sum(g.counted_amount) FILTER (WHERE g.received_on > t.ago_12), 0) AS last_12,
               COALESCE(sum(g.counted_amount) FILTER (WHERE g.received_on <= t.ago_12), 0) AS before_12,
               min(g.received_on) FILTER (WHERE g.received_on > t.ago_12) AS first_in_12,
               count(*)::int AS gifts_24,
               (SELECT max(b.received_on) FROM donations b
                 WHERE b.donor_id = d.id AND b.counted_amount > 0 AND b.received_on <= t.ago_12) AS last_before_12
          FROM donations g
         WHERE g.donor_id = d.id AND g.counted_amount > 0
           AND g.received_on > t.ago_24 AND g.received_on <= t.today
      ) recent ON true
      LEFT JOIN LATERAL (
        SELECT sum(round(s.amount * COALESCE(sg.exchange_rate, 1), 2)) AS total
          FROM soft_credits s
          JOIN donations sg ON sg.id = s.donation_id
         WHERE s.donor_id = d.id AND sg.counted_amount > 0
      ) soft ON true
      LEFT JOIN LATERAL (
        SELECT min(next_payment_date) AS next_on, count(*)::int AS active
          FROM recurring_donations
         WHERE donor_id = d.id AND plan_status = 'active'
      ) plan ON true
     WHERE ${which}
  ) base
 CROSS JOIN LATERAL (
   -- The engagement score (rules/metrics): recency 30, frequency 20, amount trend 15, recurring 15,
   -- opens and clicks 10, activities 10, minus 10 for a bounce and 15 for do-not-contact.
   SELECT CASE
            WHEN base.last_donation_on IS NULL THEN 0
            WHEN base.last_donation_on > base.ago_3 THEN 30
            WHEN base.last_donation_on > base.ago_6 THEN 24
            WHEN base.last_donation_on > base.ago_12 THEN 18
            WHEN base.last_donation_on > base.ago_24 THEN 8
            ELSE 0
          END AS recency,
          least(20, base.gifts_24 * 2) AS frequency,
          CASE WHEN base.donation_count = 0 THEN 0 WHEN base.trend = 'up' THEN 15 WHEN base.trend = 'flat' AND base.gifts_24 > 0 THEN 8 ELSE 0 END AS amount_trend,
          CASE WHEN base.active_plans > 0 THEN 15 ELSE 0 END AS recurring,
          least(10, 2 * (SELECT count(*) FROM communications c WHERE c.donor_id = base.donor_id AND c.delivery_status IN ('opened', 'clicked'))::int) AS messages,
          least(10, 2 * (SELECT count(*) FROM notes n WHERE n.donor_id = base.donor_id AND n.kind IN ('call', 'meeting'))::int) AS activities,
          CASE WHEN base.do_not_contact THEN -15 ELSE 0 END
            - CASE WHEN EXISTS (SELECT FROM communications c WHERE c.donor_id = base.donor_id AND c.delivery_status = 'bounced') THEN 10 ELSE 0 END AS penalties
   -- Score and parts are made of the same: without this each part is looked up for both.
  OFFSET 0
 ) parts`;
}
