-- An earlier version kept a donor's tags as JSON in a column that this version's schema does not have: the
-- sync, which runs next, would drop it. Under another name it is none of the sync's, and waits for
-- after-sync/183-legacy-tags.sql, which has the tables to turn it into tags. Nothing happens where there is none.
DO $do$ BEGIN
  IF EXISTS (SELECT FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'donors' AND column_name = 'tags') THEN
    ALTER TABLE donors RENAME COLUMN tags TO legacy_tags;
  END IF;
END $do$;
