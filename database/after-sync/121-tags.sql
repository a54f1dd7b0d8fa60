-- Names without Latin letters or digits (★, 募金) fold to nothing; those are compared as they are.
DO $do$ BEGIN
  IF pg_get_indexdef('tags_name_unique'::regclass) NOT LIKE '%NULLIF%' THEN
    DROP INDEX tags_name_unique;
    CREATE UNIQUE INDEX tags_name_unique ON tags (organization_id, (COALESCE(NULLIF(crm_fold(name), ''), lower(name))));
  END IF;
END $do$;

-- Keeps tags.donor_count true, whoever writes tag_assignments, without ever counting: each statement
-- moves the counts by what it changed. Statement-level with transition tables: one pass for a hundred
-- thousand assignments as for one. Tags are locked in id order, so that two bulk changes never
-- deadlock over the same two tags. Archived donors count too.
CREATE OR REPLACE FUNCTION crm_move_tag_counts(tag_ids integer[], changes bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM id FROM tags WHERE id = ANY(tag_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE tags t
     SET donor_count = COALESCE(t.donor_count, 0) + moved.change
    FROM unnest(tag_ids, changes) AS moved (tag_id, change)
   WHERE t.id = moved.tag_id AND moved.change <> 0;
END $$;

CREATE OR REPLACE FUNCTION crm_tag_assignments_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_move_tag_counts(array_agg(tag_id), array_agg(change)) FROM (SELECT tag_id, count(*) AS change FROM new_rows GROUP BY tag_id) moved;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_tag_assignments_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_move_tag_counts(array_agg(tag_id), array_agg(change))
     FROM (
       SELECT tag_id, sum(change)::bigint AS change
         FROM (SELECT tag_id, 1 AS change FROM new_rows UNION ALL SELECT tag_id, -1 FROM old_rows) both_sides
        GROUP BY tag_id
       HAVING sum(change) <> 0
     ) moved;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_tag_assignments_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_move_tag_counts(array_agg(tag_id), array_agg(change)) FROM (SELECT tag_id, -count(*) AS change FROM old_rows GROUP BY tag_id) moved;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER crm_tag_assignments_inserted AFTER INSERT ON tag_assignments
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_tag_assignments_inserted();
CREATE OR REPLACE TRIGGER crm_tag_assignments_updated AFTER UPDATE ON tag_assignments
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_tag_assignments_updated();
CREATE OR REPLACE TRIGGER crm_tag_assignments_deleted AFTER DELETE ON tag_assignments
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_tag_assignments_deleted();
