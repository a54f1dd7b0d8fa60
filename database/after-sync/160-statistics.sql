-- Sums of an organization by day, and how many of its donors gave in each day, ISO week, month, quarter
-- and tax year: what figures over all gifts are read from. Rows are only added, as differences, and a
-- figure is their sum: writers never wait for each other on a row everybody shares, and cannot deadlock
-- on it. Background work folds the rows of one period into one.
-- amount, gifts and new_donors stand on 'day' rows only; donors on every span.
CREATE TABLE IF NOT EXISTS crm_period_totals (
  organization_id integer NOT NULL,
  span text NOT NULL CHECK (span IN ('day', 'week', 'month', 'quarter', 'year')),
  starts_on date NOT NULL,
  amount numeric(16, 2) NOT NULL DEFAULT 0,
  gifts integer NOT NULL DEFAULT 0,
  donors integer NOT NULL DEFAULT 0,
  new_donors integer NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS crm_period_totals_by_start ON crm_period_totals (organization_id, span, starts_on);

-- The day of each donor's first gift that counts, in a table narrow enough to read whole: a million
-- donors' rows are not.
CREATE TABLE IF NOT EXISTS crm_first_gifts (
  donor_id integer PRIMARY KEY REFERENCES donors (id) ON DELETE CASCADE,
  organization_id integer NOT NULL,
  first_on date NOT NULL
);
CREATE INDEX IF NOT EXISTS crm_first_gifts_by_day ON crm_first_gifts (organization_id, first_on) INCLUDE (donor_id);

-- Donors who never gave, by the day they were entered.
CREATE INDEX IF NOT EXISTS donors_without_gift ON donors (organization_id, created_at) WHERE first_donation_on IS NULL;

DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_type WHERE typname = 'crm_gift_move') THEN
    -- What a statement changed for one donor on one day: money and gifts that count, more or less.
    CREATE TYPE crm_gift_move AS (organization_id integer, donor_id integer, day date, amount numeric, gifts integer);
  END IF;
END $do$;

CREATE OR REPLACE FUNCTION crm_span_of(span text, day date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT date_trunc(span, day::timestamp)::date
$$;

-- The day itself and the ISO week, month, quarter and tax year it lies in.
CREATE OR REPLACE FUNCTION crm_spans_of(day date) RETURNS TABLE (span text, starts_on date, ends_on date) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT * FROM (
    VALUES ('day', day, day),
           ('week', crm_span_of('week', day), crm_span_of('week', day) + 6),
           ('month', crm_span_of('month', day), (crm_span_of('month', day) + interval '1 month - 1 day')::date),
           ('quarter', crm_span_of('quarter', day), (crm_span_of('quarter', day) + interval '3 months - 1 day')::date),
           ('year', crm_span_of('year', day), (crm_span_of('year', day) + interval '1 year - 1 day')::date)
  ) spans
$$;

-- Adds what a statement changed. Gifts of a donor come one after the other (every writer holds the
-- donor's lock), so what is stored now is exactly what the statement left: a donor newly counts in a
-- period when there are no more gifts than the statement added, and no longer when none is left.
-- Never reads more gifts than were added, plus one: a donor with 10,000 costs the same as one with ten.
CREATE OR REPLACE FUNCTION crm_add_gift_moves_to_periods(moves crm_gift_move[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO crm_period_totals (organization_id, span, starts_on, amount, gifts, donors)
  SELECT p.organization_id, p.span, p.starts_on,
         CASE WHEN p.span = 'day' THEN sum(p.amount) ELSE 0 END,
         CASE WHEN p.span = 'day' THEN sum(p.gifts) ELSE 0 END,
         sum((stored.gifts > 0)::int - (stored.gifts > p.gifts)::int)
    FROM (
      SELECT m.organization_id, m.donor_id, s.span, s.starts_on, s.ends_on, sum(m.amount) AS amount, sum(m.gifts)::int AS gifts
        FROM unnest(moves) AS m
       CROSS JOIN LATERAL crm_spans_of(m.day) s
       GROUP BY 1, 2, 3, 4, 5
    ) p
   CROSS JOIN LATERAL (
     SELECT count(*) AS gifts
       FROM (
         SELECT FROM donations g
          WHERE g.donor_id = p.donor_id AND g.received_on BETWEEN p.starts_on AND p.ends_on AND g.counted_amount > 0
          LIMIT greatest(p.gifts, 0) + 1
       ) found
   ) stored
   GROUP BY p.organization_id, p.span, p.starts_on
  HAVING sum((stored.gifts > 0)::int - (stored.gifts > p.gifts)::int) <> 0
      OR (p.span = 'day' AND (sum(p.amount) <> 0 OR sum(p.gifts) <> 0));
END $$;

DROP FUNCTION IF EXISTS crm_add_new_gifts_to_periods(crm_gift_move[]);

-- The day of each donor's first gift, and the days that gained or lost a new donor by it.
CREATE OR REPLACE FUNCTION crm_keep_first_gifts(moves crm_gift_move[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH moved AS (
         SELECT t.organization_id, t.donor_id, f.first_on AS before_on, g.first_on
           FROM (
             SELECT m.organization_id, m.donor_id, min(m.day) AS earliest, min(m.gifts) AS fewest FROM unnest(moves) AS m GROUP BY 1, 2
           ) t
           LEFT JOIN crm_first_gifts f ON f.donor_id = t.donor_id
           LEFT JOIN LATERAL (
             SELECT received_on AS first_on FROM donations
              WHERE donor_id = t.donor_id AND counted_amount > 0
              ORDER BY received_on
              LIMIT 1
           ) g ON true
          -- Gifts that only came, and later than the first one, change nothing: the donor's need not be looked at.
          WHERE (t.fewest <= 0 OR t.earliest < f.first_on OR f.first_on IS NULL)
            AND f.first_on IS DISTINCT FROM g.first_on
       ),
       gone AS (
         DELETE FROM crm_first_gifts f USING moved m WHERE f.donor_id = m.donor_id AND m.first_on IS NULL
       ),
       kept AS (
         INSERT INTO crm_first_gifts (donor_id, organization_id, first_on)
         SELECT donor_id, organization_id, first_on FROM moved WHERE first_on IS NOT NULL
         ON CONFLICT (donor_id) DO UPDATE SET first_on = EXCLUDED.first_on
       )
  INSERT INTO crm_period_totals (organization_id, span, starts_on, new_donors)
  SELECT organization_id, 'day', day, sum(donors)
    FROM (
      SELECT organization_id, before_on AS day, -1 AS donors FROM moved WHERE before_on IS NOT NULL
      UNION ALL
      SELECT organization_id, first_on, 1 FROM moved WHERE first_on IS NOT NULL
    ) changed
   GROUP BY organization_id, day
  HAVING sum(donors) <> 0;
END $$;

CREATE OR REPLACE FUNCTION crm_add_gift_moves(moves crm_gift_move[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_add_gift_moves_to_periods(moves);
  PERFORM crm_keep_first_gifts(moves);
END $$;
DROP FUNCTION IF EXISTS crm_add_gift_moves(crm_gift_move[], boolean);

-- On the gifts themselves, so that no door, import, merge or refund can forget it.
CREATE OR REPLACE FUNCTION crm_gifts_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- From how many new gifts on reading each donor's days once costs less than looking into each period.
  many CONSTANT integer := 500;
  moves crm_gift_move[];
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM new_gifts WHERE counted_amount > 0 LIMIT many + 1) g) <= many THEN
    SELECT array_agg(ROW (organization_id, donor_id, received_on, counted_amount, 1)::crm_gift_move) INTO moves
      FROM new_gifts WHERE counted_amount > 0;
    IF moves IS NOT NULL THEN
      PERFORM crm_add_gift_moves(moves);
    END IF;
    RETURN NULL;
  END IF;

  -- An import. A donor newly counts in a period on the first of the new days in it, when the donor's day before is
  -- outside of it and no day that had a gift already follows inside of it. Days outside of the periods of the first and
  -- the last new one are in no period with any. EXECUTE plans for how many gifts there are this time.
  EXECUTE $q$
    WITH added AS MATERIALIZED (
           SELECT organization_id, donor_id, received_on AS day, sum(counted_amount) AS amount, count(*)::int AS gifts
             FROM new_gifts
            WHERE counted_amount > 0
            GROUP BY 1, 2, 3
         ),
         -- Few days and many gifts: each day's periods are worked out once, and donors are counted by day before by period.
         around AS MATERIALIZED (
           SELECT d.day, min(s.starts_on) AS earliest, max(s.ends_on) AS latest,
                  min(s.starts_on) FILTER (WHERE s.span = 'week') AS week, min(s.ends_on) FILTER (WHERE s.span = 'week') AS week_end,
                  min(s.starts_on) FILTER (WHERE s.span = 'month') AS month, min(s.ends_on) FILTER (WHERE s.span = 'month') AS month_end,
                  min(s.starts_on) FILTER (WHERE s.span = 'quarter') AS quarter, min(s.ends_on) FILTER (WHERE s.span = 'quarter') AS quarter_end,
                  min(s.starts_on) FILTER (WHERE s.span = 'year') AS year, min(s.ends_on) FILTER (WHERE s.span = 'year') AS year_end
             FROM (SELECT DISTINCT day FROM added) d
            CROSS JOIN LATERAL crm_spans_of(d.day) s
            GROUP BY 1
         ),
         days AS MATERIALIZED (
           SELECT t.donor_id, g.day, g.gifts
             FROM (SELECT donor_id, min(day) AS first_day, max(day) AS last_day FROM added GROUP BY 1) t
             JOIN around first ON first.day = t.first_day
             JOIN around last ON last.day = t.last_day
            CROSS JOIN LATERAL (
              SELECT received_on AS day, count(*)::int AS gifts
                FROM donations
               WHERE donor_id = t.donor_id AND received_on BETWEEN first.earliest AND last.latest AND counted_amount > 0
               GROUP BY received_on
              OFFSET 0
            ) g
         ),
         placed AS (
           SELECT d.day, a.organization_id, d.gifts > COALESCE(a.gifts, 0) AS was_there,
                  lead(d.day) OVER later_first AS before,
                  min(d.day) FILTER (WHERE d.gifts > COALESCE(a.gifts, 0)) OVER (later_first ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS there_after
             FROM days d
             LEFT JOIN added a ON a.donor_id = d.donor_id AND a.day = d.day
           WINDOW later_first AS (PARTITION BY d.donor_id ORDER BY d.day DESC)
         ),
         newly AS (
           SELECT p.organization_id, p.day, count(*) AS days,
                  min(a.week) AS week, count(*) FILTER (WHERE (p.before < a.week) IS NOT FALSE AND (p.there_after > a.week_end) IS NOT FALSE) AS weeks,
                  min(a.month) AS month, count(*) FILTER (WHERE (p.before < a.month) IS NOT FALSE AND (p.there_after > a.month_end) IS NOT FALSE) AS months,
                  min(a.quarter) AS quarter,
                  count(*) FILTER (WHERE (p.before < a.quarter) IS NOT FALSE AND (p.there_after > a.quarter_end) IS NOT FALSE) AS quarters,
                  min(a.year) AS year, count(*) FILTER (WHERE (p.before < a.year) IS NOT FALSE AND (p.there_after > a.year_end) IS NOT FALSE) AS years
             FROM placed p
             JOIN around a ON a.day = p.day
            WHERE p.organization_id IS NOT NULL AND NOT p.was_there
            GROUP BY 1, 2
         ),
         changes AS (
           SELECT organization_id, 'day' AS span, day AS starts_on, sum(amount) AS amount, sum(gifts)::int AS gifts, 0 AS donors
             FROM added
            GROUP BY 1, 3
           UNION ALL
           SELECT n.organization_id, s.span, s.starts_on, 0, 0, s.donors
             FROM newly n
            CROSS JOIN LATERAL (VALUES ('day', n.day, n.days), ('week', n.week, n.weeks), ('month', n.month, n.months),
                                       ('quarter', n.quarter, n.quarters), ('year', n.year, n.years)) s (span, starts_on, donors)
            WHERE s.donors > 0
         )
    INSERT INTO crm_period_totals (organization_id, span, starts_on, amount, gifts, donors)
    SELECT organization_id, span, starts_on, sum(amount), sum(gifts)::int, sum(donors)::int FROM changes GROUP BY 1, 2, 3
  $q$;
  SELECT array_agg(ROW (organization_id, donor_id, day, 0, 1)::crm_gift_move) INTO moves
    FROM (SELECT organization_id, donor_id, min(received_on) AS day FROM new_gifts WHERE counted_amount > 0 GROUP BY 1, 2) earliest;
  PERFORM crm_keep_first_gifts(moves);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_gifts_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moves crm_gift_move[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    SELECT array_agg(ROW (organization_id, donor_id, received_on, -counted_amount, -1)::crm_gift_move) INTO moves
      FROM old_gifts WHERE counted_amount > 0;
  ELSE
    SELECT array_agg(ROW (organization_id, donor_id, received_on, amount, gifts)::crm_gift_move) INTO moves
      FROM (
        SELECT organization_id, donor_id, received_on, sum(amount) AS amount, sum(gifts)::int AS gifts
          FROM (
            SELECT organization_id, donor_id, received_on, counted_amount AS amount, 1 AS gifts FROM new_gifts WHERE counted_amount > 0
            UNION ALL
            SELECT organization_id, donor_id, received_on, -counted_amount, -1 FROM old_gifts WHERE counted_amount > 0
          ) versions
         GROUP BY 1, 2, 3
        HAVING sum(amount) <> 0 OR sum(gifts) <> 0
      ) changed;
  END IF;
  IF moves IS NOT NULL THEN
    PERFORM crm_add_gift_moves(moves);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER crm_gifts_inserted AFTER INSERT ON donations
  REFERENCING NEW TABLE AS new_gifts FOR EACH STATEMENT EXECUTE FUNCTION crm_gifts_inserted();
CREATE OR REPLACE TRIGGER crm_gifts_updated AFTER UPDATE ON donations
  REFERENCING OLD TABLE AS old_gifts NEW TABLE AS new_gifts FOR EACH STATEMENT EXECUTE FUNCTION crm_gifts_counted();
CREATE OR REPLACE TRIGGER crm_gifts_deleted AFTER DELETE ON donations
  REFERENCING OLD TABLE AS old_gifts FOR EACH STATEMENT EXECUTE FUNCTION crm_gifts_counted();

-- The lock that folding and rebuilding share: both replace rows, and must not replace each other's.
CREATE OR REPLACE FUNCTION crm_lock_period_totals(organization integer) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(7263452, organization)
$$;

-- What the rows of an organization sum to, from its gifts alone: fills them, and verifies them.
CREATE OR REPLACE FUNCTION crm_period_totals_from_gifts(organization integer)
RETURNS TABLE (span text, starts_on date, amount numeric, gifts integer, donors integer, new_donors integer) LANGUAGE sql STABLE AS $$
  WITH donor_days AS MATERIALIZED (
         SELECT donor_id, received_on, sum(counted_amount) AS amount, count(*) AS gifts
           FROM donations
          WHERE organization_id = organization AND counted_amount > 0
          GROUP BY donor_id, received_on
       ),
       firsts AS (SELECT donor_id, min(received_on) AS first_on FROM donor_days GROUP BY donor_id)
  SELECT span, starts_on, sum(amount), sum(gifts)::int, sum(donors)::int, sum(new_donors)::int
    FROM (
      SELECT 'day' AS span, received_on AS starts_on, sum(amount) AS amount, sum(gifts) AS gifts, count(*) AS donors, 0 AS new_donors
        FROM donor_days GROUP BY received_on
      UNION ALL
      SELECT 'day', first_on, 0, 0, 0, count(*) FROM firsts GROUP BY first_on
      UNION ALL
      SELECT 'week', week, 0, 0, count(*), 0 FROM (SELECT DISTINCT donor_id, crm_span_of('week', received_on) AS week FROM donor_days) w GROUP BY week
      UNION ALL
      SELECT 'month', month, 0, 0, count(*), 0 FROM (SELECT DISTINCT donor_id, crm_span_of('month', received_on) AS month FROM donor_days) m GROUP BY month
      UNION ALL
      SELECT 'quarter', quarter, 0, 0, count(*), 0 FROM (SELECT DISTINCT donor_id, crm_span_of('quarter', received_on) AS quarter FROM donor_days) q GROUP BY quarter
      UNION ALL
      SELECT 'year', year, 0, 0, count(*), 0 FROM (SELECT DISTINCT donor_id, crm_span_of('year', received_on) AS year FROM donor_days) y GROUP BY year
    ) parts
   GROUP BY span, starts_on
$$;

-- One statement, hence one view of the gifts, removes the rows and writes them anew: a gift that
-- commits meanwhile is in neither, and its own rows stay.
CREATE OR REPLACE FUNCTION crm_rebuild_period_totals(organization integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_lock_period_totals(organization);
  WITH gone AS (DELETE FROM crm_period_totals WHERE organization_id = organization)
  INSERT INTO crm_period_totals (organization_id, span, starts_on, amount, gifts, donors, new_donors)
  SELECT organization, t.span, t.starts_on, t.amount, t.gifts, t.donors, t.new_donors
    FROM crm_period_totals_from_gifts(organization) t;
  DELETE FROM crm_first_gifts f
   WHERE f.organization_id = organization
     AND NOT EXISTS (SELECT FROM donations g WHERE g.donor_id = f.donor_id AND g.counted_amount > 0);
  INSERT INTO crm_first_gifts AS f (donor_id, organization_id, first_on)
  SELECT g.donor_id, organization, min(g.received_on)
    FROM donations g
   WHERE g.organization_id = organization AND g.counted_amount > 0
   GROUP BY g.donor_id
  ON CONFLICT (donor_id) DO UPDATE SET first_on = EXCLUDED.first_on WHERE f.first_on <> EXCLUDED.first_on;
END $$;

-- A database that had gifts before it had these tables.
SELECT crm_rebuild_period_totals(o.id)
  FROM organizations o
 WHERE NOT EXISTS (SELECT FROM crm_period_totals t WHERE t.organization_id = o.id)
   AND EXISTS (SELECT FROM donations g WHERE g.organization_id = o.id AND g.counted_amount > 0);
