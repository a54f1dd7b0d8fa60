-- Text without case and accents, with its punctuation: what segments compare.
CREATE OR REPLACE FUNCTION crm_plain(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
AS $$ SELECT lower(public.unaccent('public.unaccent', value)) $$;

SELECT crm_check('segments', 'segments_automatic_by_rule', $$ is_automatic IS NOT TRUE OR COALESCE(jsonb_typeof(criteria), '') = 'object' $$);
SELECT crm_check('segment_assignments', 'segment_assignments_origin', $$ origin IN ('rule', 'manual_add', 'manual_exclude') $$);

-- Archived donors are out of a segment, and of its count, unless its own rule asks for them.
CREATE OR REPLACE FUNCTION crm_segment_holds_archived(is_automatic boolean, criteria jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(is_automatic AND jsonb_path_exists(criteria, '$.**.field ? (@ == "archived")'), false) $$;

CREATE OR REPLACE FUNCTION crm_count_segment(s segments) RETURNS integer
LANGUAGE sql STABLE
AS $$
  SELECT count(*)::int
    FROM segment_assignments a
    JOIN donors d ON d.id = a.donor_id
   WHERE a.segment_id = s.id AND a.origin <> 'manual_exclude'
     AND (d.archived_at IS NULL OR crm_segment_holds_archived(s.is_automatic, s.criteria))
$$;

-- segments.donor_count is moved by whoever moves assignments, one pass for a hundred thousand as for
-- one. Segments are locked in id order, so that two bulk changes never deadlock over the same two.
CREATE OR REPLACE FUNCTION crm_move_segment_counts(segment_ids integer[], changes bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM id FROM segments WHERE id = ANY(segment_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE segments s
     SET donor_count = COALESCE(s.donor_count, 0) + moved.change
    FROM unnest(segment_ids, changes) AS moved (segment_id, change)
   WHERE s.id = moved.segment_id AND moved.change <> 0;
END $$;

CREATE OR REPLACE FUNCTION crm_segment_assignments_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_move_segment_counts(array_agg(segment_id), array_agg(change))
     FROM (
       SELECT n.segment_id, count(*) AS change
         FROM new_rows n JOIN donors d ON d.id = n.donor_id JOIN segments s ON s.id = n.segment_id
        WHERE n.origin <> 'manual_exclude' AND (d.archived_at IS NULL OR crm_segment_holds_archived(s.is_automatic, s.criteria))
        GROUP BY n.segment_id
     ) moved;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_segment_assignments_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_move_segment_counts(array_agg(segment_id), array_agg(change))
     FROM (
       SELECT b.segment_id, sum(b.change)::bigint AS change
         FROM (SELECT segment_id, donor_id, origin, 1 AS change FROM new_rows UNION ALL SELECT segment_id, donor_id, origin, -1 FROM old_rows) b
         JOIN donors d ON d.id = b.donor_id
         JOIN segments s ON s.id = b.segment_id
        WHERE b.origin <> 'manual_exclude' AND (d.archived_at IS NULL OR crm_segment_holds_archived(s.is_automatic, s.criteria))
        GROUP BY b.segment_id
       HAVING sum(b.change) <> 0
     ) moved;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_segment_assignments_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_move_segment_counts(array_agg(segment_id), array_agg(change))
     FROM (
       SELECT o.segment_id, -count(*) AS change
         FROM old_rows o JOIN donors d ON d.id = o.donor_id JOIN segments s ON s.id = o.segment_id
        WHERE o.origin <> 'manual_exclude' AND (d.archived_at IS NULL OR crm_segment_holds_archived(s.is_automatic, s.criteria))
        GROUP BY o.segment_id
     ) moved;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER crm_segment_assignments_inserted AFTER INSERT ON segment_assignments
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_segment_assignments_inserted();
CREATE OR REPLACE TRIGGER crm_segment_assignments_updated AFTER UPDATE ON segment_assignments
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_segment_assignments_updated();
CREATE OR REPLACE TRIGGER crm_segment_assignments_deleted AFTER DELETE ON segment_assignments
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_segment_assignments_deleted();

-- Archiving takes a donor out of the counts, and bringing one back puts it in again.
CREATE OR REPLACE FUNCTION crm_segments_donors_archived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- EXECUTE: see crm_donors_updated.
  EXECUTE $q$
    SELECT crm_move_segment_counts(array_agg(segment_id), array_agg(change))
      FROM (
        SELECT a.segment_id, sum(CASE WHEN n.archived_at IS NULL THEN 1 ELSE -1 END)::bigint AS change
          FROM new_rows n
          JOIN old_rows o USING (id)
          JOIN segment_assignments a ON a.donor_id = n.id
          JOIN segments s ON s.id = a.segment_id
         WHERE (n.archived_at IS NULL) <> (o.archived_at IS NULL) AND a.origin <> 'manual_exclude'
           AND NOT crm_segment_holds_archived(s.is_automatic, s.criteria)
         GROUP BY a.segment_id
        HAVING sum(CASE WHEN n.archived_at IS NULL THEN 1 ELSE -1 END) <> 0
      ) moved
  $q$;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER crm_segments_donors_archived AFTER UPDATE ON donors
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
  WHEN (current_setting('crm.donors_described', true) = 'on') EXECUTE FUNCTION crm_segments_donors_archived();
