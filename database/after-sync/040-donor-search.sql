-- Keeps crm_donor_search and crm_donor_counts true, whoever writes donors. Statement-level with
-- transition tables: one pass for a hundred thousand imported rows as for one.

CREATE OR REPLACE FUNCTION crm_donor_words(d donors) RETURNS text
LANGUAGE sql IMMUTABLE
AS $$
  SELECT ' ' || crm_fold(concat_ws(' ', d.first_name, d.middle_initial, d.last_name, d.company_name, d.email, d.city, d.postal_code,
                                   replace(d.postal_code, ' ', ''), regexp_replace(COALESCE(d.phone, ''), '\D', '', 'g'),
                                   regexp_replace(regexp_replace(COALESCE(d.phone, ''), '\D', '', 'g'), '^1', ''),
                                   regexp_replace(regexp_replace(COALESCE(d.mobile, ''), '\D', '', 'g'), '^1', ''))) || ' '
$$;

CREATE OR REPLACE FUNCTION crm_donors_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO crm_donor_search (donor_id, organization_id, sort_name, is_archived, words)
  SELECT n.id, n.organization_id, n.sort_name, n.archived_at IS NOT NULL, crm_donor_words(n::donors)
    FROM new_rows n;
  INSERT INTO crm_donor_counts AS c (organization_id, is_archived, shard, donors)
  SELECT organization_id, archived_at IS NOT NULL, id % 16, count(*)
    FROM new_rows
   GROUP BY 1, 2, 3
   ORDER BY 1, 2, 3
  ON CONFLICT (organization_id, is_archived, shard) DO UPDATE SET donors = c.donors + EXCLUDED.donors;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_donors_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A gift updates figures only: nothing to search by has changed, and this ends at once.
  IF NOT EXISTS (
    SELECT FROM new_rows n JOIN old_rows o USING (id)
     WHERE (n.first_name, n.middle_initial, n.last_name, n.company_name, n.email, n.city, n.postal_code, n.phone, n.mobile, n.sort_name, n.archived_at)
           IS DISTINCT FROM (o.first_name, o.middle_initial, o.last_name, o.company_name, o.email, o.city, o.postal_code, o.phone, o.mobile, o.sort_name, o.archived_at)
  ) THEN
    RETURN NULL;
  END IF;
  UPDATE crm_donor_search s
     SET sort_name = n.sort_name, is_archived = n.archived_at IS NOT NULL, words = crm_donor_words(n::donors)
    FROM new_rows n
   WHERE s.donor_id = n.id
     AND (s.sort_name, s.is_archived, s.words) IS DISTINCT FROM (n.sort_name, n.archived_at IS NOT NULL, crm_donor_words(n::donors));
  INSERT INTO crm_donor_counts AS c (organization_id, is_archived, shard, donors)
  SELECT organization_id, is_archived, shard, sum(change)
    FROM (
      SELECT n.organization_id, n.archived_at IS NOT NULL AS is_archived, n.id % 16 AS shard, 1 AS change
        FROM new_rows n JOIN old_rows o USING (id)
       WHERE (n.archived_at IS NULL) <> (o.archived_at IS NULL)
      UNION ALL
      SELECT o.organization_id, o.archived_at IS NOT NULL, o.id % 16, -1
        FROM new_rows n JOIN old_rows o USING (id)
       WHERE (n.archived_at IS NULL) <> (o.archived_at IS NULL)
    ) moved
   GROUP BY 1, 2, 3
   ORDER BY 1, 2, 3
  ON CONFLICT (organization_id, is_archived, shard) DO UPDATE SET donors = c.donors + EXCLUDED.donors;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_donors_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE crm_donor_counts c
     SET donors = c.donors - gone.donors
    FROM (SELECT organization_id, archived_at IS NOT NULL AS is_archived, id % 16 AS shard, count(*) AS donors FROM old_rows GROUP BY 1, 2, 3) gone
   WHERE (c.organization_id, c.is_archived, c.shard) = (gone.organization_id, gone.is_archived, gone.shard);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER crm_donors_inserted AFTER INSERT ON donors
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_donors_inserted();
CREATE OR REPLACE TRIGGER crm_donors_updated AFTER UPDATE ON donors
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_donors_updated();
CREATE OR REPLACE TRIGGER crm_donors_deleted AFTER DELETE ON donors
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_donors_deleted();
