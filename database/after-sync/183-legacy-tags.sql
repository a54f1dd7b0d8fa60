-- Tags that an earlier version, or data brought in from one, holds as JSON in a column of donors: `tags`, or
-- `legacy_tags` as the migration legacy-donor-tags calls it. They become tags and assignments within the donor's
-- organization, at whichever start the column is found, and the column goes. Nothing is lost:
--   text, a number, a truth     a tag of that name, its spaces tidied
--   an object with a name       a tag of that name (or label)
--   null, empty, blank          nothing, for it says nothing
--   the same name again         without case and accents one tag, written as most donors have it; one that exists is taken
--   over 100 characters         the beginning and a mark of its own, the whole in the tag's description
--   anything else, or no JSON   a note on the donor, for people to read
DO $do$
DECLARE
  held text;
  organization integer;
BEGIN
  FOR held IN
    SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'donors' AND column_name IN ('tags', 'legacy_tags')
  LOOP
    CREATE TEMPORARY TABLE crm_legacy (donor_id integer, organization_id integer, value text) ON COMMIT DROP;
    EXECUTE format('INSERT INTO crm_legacy SELECT id, organization_id, %1$I::text FROM donors WHERE %1$I IS NOT NULL', held);

    CREATE TEMPORARY TABLE crm_legacy_entries ON COMMIT DROP AS
      WITH parsed AS (
        SELECT donor_id, organization_id, value, CASE WHEN pg_input_is_valid(value, 'jsonb') THEN value::jsonb END AS json FROM crm_legacy
      ),
      -- JSON that was written as text into JSON, as happens on the way between systems.
      unwrapped AS (
        SELECT donor_id, organization_id, value,
               CASE WHEN jsonb_typeof(json) = 'string' AND json #>> '{}' ~ '^\s*\[' AND pg_input_is_valid(json #>> '{}', 'jsonb') THEN (json #>> '{}')::jsonb ELSE json END AS json
          FROM parsed
      ),
      entries AS (
        SELECT donor_id, organization_id, entry,
               CASE jsonb_typeof(entry)
                 WHEN 'object' THEN COALESCE(NULLIF(btrim(entry ->> 'name'), ''), entry ->> 'label')
                 WHEN 'array' THEN NULL
                 ELSE entry #>> '{}'
               END AS name
          FROM unwrapped
         CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(json) WHEN 'array' THEN json ELSE jsonb_build_array(json) END) AS entry
         WHERE json IS NOT NULL
      ),
      tidied AS (
        SELECT donor_id, organization_id, entry::text AS entry, jsonb_typeof(entry) IN ('object', 'array') AND entry NOT IN ('{}', '[]') AS is_nested,
               btrim(regexp_replace(normalize(name), '[[:space:][:cntrl:]]+', ' ', 'g')) AS whole
          FROM entries
        UNION ALL
        SELECT donor_id, organization_id, value, true, NULL FROM unwrapped WHERE json IS NULL AND btrim(value) <> ''
      )
      SELECT donor_id, organization_id, entry, is_nested, NULLIF(whole, '') AS whole,
             CASE WHEN length(whole) > 100 THEN left(whole, 90) || '… ' || left(md5(crm_fold(whole)), 8) ELSE NULLIF(whole, '') END AS name
        FROM tidied;
    ALTER TABLE crm_legacy_entries ADD COLUMN folded text GENERATED ALWAYS AS (COALESCE(NULLIF(crm_fold(name), ''), lower(name))) STORED;

    INSERT INTO tags (document_id, organization_id, name, description, donor_count, created_at, updated_at, published_at)
    SELECT crm_document_id(), organization_id, mode() WITHIN GROUP (ORDER BY name), min(whole) FILTER (WHERE length(whole) > 100), 0, now(), now(), now()
      FROM crm_legacy_entries
     WHERE name IS NOT NULL
     GROUP BY organization_id, folded
    ON CONFLICT DO NOTHING;

    INSERT INTO tag_assignments (document_id, organization_id, donor_id, tag_id, assigned_at, assigned_by, created_at, updated_at, published_at)
    SELECT crm_document_id(), e.organization_id, e.donor_id, t.id, now(), 'Mécène', now(), now(), now()
      FROM (SELECT DISTINCT organization_id, donor_id, folded FROM crm_legacy_entries WHERE name IS NOT NULL) e
      JOIN tags t ON t.organization_id = e.organization_id AND COALESCE(NULLIF(crm_fold(t.name), ''), lower(t.name)) = e.folded
    ON CONFLICT DO NOTHING;

    INSERT INTO notes (document_id, organization_id, donor_id, body, kind, is_pinned, author, created_at, updated_at, published_at)
    SELECT crm_document_id(), e.organization_id, e.donor_id,
           CASE o.default_language WHEN 'fr' THEN 'Étiquettes d’une version antérieure, illisibles : ' ELSE 'Tags of an earlier version that could not be read: ' END
             || string_agg(e.entry, ', ' ORDER BY e.entry),
           'general', false, 'Mécène', now(), now(), now()
      FROM crm_legacy_entries e
      JOIN organizations o ON o.id = e.organization_id
     WHERE e.name IS NULL AND e.is_nested
     GROUP BY e.organization_id, e.donor_id, o.default_language;

    FOR organization IN SELECT DISTINCT organization_id FROM crm_legacy_entries WHERE name IS NOT NULL LOOP
      PERFORM crm_recalculate_soon(organization);
    END LOOP;
    EXECUTE format('ALTER TABLE donors DROP COLUMN %I', held);
    DROP TABLE crm_legacy, crm_legacy_entries;
  END LOOP;
END $do$;
