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

-- Figures are rewritten with every gift, and for a whole organization at once: the two triggers that follow
-- donors statement by statement must not even look then. A trigger with transition tables cannot name
-- columns; this one can, and says so to the others, which ask before they are queued.
CREATE OR REPLACE FUNCTION crm_donors_described() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('crm.donors_described', 'on', true);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_donors_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('crm.donors_described', '', true);
  -- EXECUTE plans each call anew, by how many rows it has: plpgsql keeps the plan of its first call, and a
  -- nested loop made for one row takes minutes for a hundred thousand.
  EXECUTE $q$
    UPDATE crm_donor_search s
       SET sort_name = n.sort_name, is_archived = n.archived_at IS NOT NULL, words = crm_donor_words(n::donors)
      FROM new_rows n
     WHERE s.donor_id = n.id
       AND (s.sort_name, s.is_archived, s.words) IS DISTINCT FROM (n.sort_name, n.archived_at IS NOT NULL, crm_donor_words(n::donors))
  $q$;
  EXECUTE $q$
    INSERT INTO crm_donor_counts AS c (organization_id, is_archived, shard, donors)
    SELECT organization_id, is_archived, shard, sum(change)
      FROM (
        SELECT organization_id, archived_at IS NOT NULL AS is_archived, id % 16 AS shard, 1 AS change FROM new_rows
        UNION ALL
        SELECT organization_id, archived_at IS NOT NULL, id % 16, -1 FROM old_rows
      ) moved
     GROUP BY 1, 2, 3
    HAVING sum(change) <> 0
     ORDER BY 1, 2, 3
    ON CONFLICT (organization_id, is_archived, shard) DO UPDATE SET donors = c.donors + EXCLUDED.donors
  $q$;
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
-- Every column that crm_donor_words, the sort name and the counts are made of.
CREATE OR REPLACE TRIGGER crm_donors_described
  BEFORE UPDATE OF type, first_name, middle_initial, last_name, company_name, display_name, email, city, postal_code, phone, mobile, archived_at, organization_id ON donors
  FOR EACH STATEMENT EXECUTE FUNCTION crm_donors_described();
CREATE OR REPLACE TRIGGER crm_donors_updated AFTER UPDATE ON donors
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
  WHEN (current_setting('crm.donors_described', true) = 'on') EXECUTE FUNCTION crm_donors_updated();
CREATE OR REPLACE TRIGGER crm_donors_deleted AFTER DELETE ON donors
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_donors_deleted();
