-- The names of a household are suggested from its members: living, not merged into another. A name that
-- somebody gave is never overwritten. Without any surname left, the last suggestion stays.
CREATE OR REPLACE FUNCTION crm_suggest_household_names(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- The lock is a statement of its own: what follows then sees the member that somebody else just added.
  PERFORM id FROM households WHERE id = ANY(ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE households h
     SET name_fr = 'Famille ' || crm_enumerate(s.surnames, 'et'),
         name_en = 'The ' || crm_enumerate(s.surnames, 'and') || ' family'
    FROM (
      SELECT household_id, array_agg(surname ORDER BY first_id) AS surnames
        FROM (
          SELECT household_id, (array_agg(btrim(last_name) ORDER BY id))[1] AS surname, min(id) AS first_id
            FROM donors
           WHERE household_id = ANY(ids) AND deceased_on IS NULL AND merged_into_id IS NULL AND btrim(COALESCE(last_name, '')) <> ''
           GROUP BY household_id, lower(btrim(last_name))
        ) named
       GROUP BY household_id
    ) s
   WHERE h.id = s.household_id
     AND NOT COALESCE(h.is_name_overridden, false);
END $$;

-- `A`, `A et B`, `A, B et C`.
CREATE OR REPLACE FUNCTION crm_enumerate(words text[], conjunction text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN cardinality(words) = 1 THEN words[1]
    ELSE array_to_string(words[1:cardinality(words) - 1], ', ') || ' ' || conjunction || ' ' || words[cardinality(words)]
  END
$$;

CREATE OR REPLACE FUNCTION crm_household_member_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM crm_suggest_household_names(array_remove(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN OLD.household_id END,
    CASE WHEN TG_OP <> 'DELETE' THEN NEW.household_id END
  ], NULL));
  RETURN NULL;
END $$;

-- By row and by column: a gift rewrites a donor's figures only, and never comes here.
CREATE OR REPLACE TRIGGER crm_household_joined AFTER INSERT ON donors
  FOR EACH ROW WHEN (NEW.household_id IS NOT NULL) EXECUTE FUNCTION crm_household_member_changed();
CREATE OR REPLACE TRIGGER crm_household_changed AFTER UPDATE OF household_id, last_name, deceased_on, merged_into_id ON donors
  FOR EACH ROW WHEN (
    COALESCE(OLD.household_id, NEW.household_id) IS NOT NULL
    AND (OLD.household_id, OLD.last_name, OLD.deceased_on, OLD.merged_into_id) IS DISTINCT FROM (NEW.household_id, NEW.last_name, NEW.deceased_on, NEW.merged_into_id)
  ) EXECUTE FUNCTION crm_household_member_changed();
CREATE OR REPLACE TRIGGER crm_household_left AFTER DELETE ON donors
  FOR EACH ROW WHEN (OLD.household_id IS NOT NULL) EXECUTE FUNCTION crm_household_member_changed();

CREATE INDEX IF NOT EXISTS donors_of_household ON donors (household_id) WHERE household_id IS NOT NULL;
