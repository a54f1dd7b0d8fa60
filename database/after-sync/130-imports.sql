-- The ids by which gifts are known elsewhere, one row each: an import finds its gifts by them, and no
-- door can record the same outside gift twice. Kept true by triggers, whoever writes donations.

CREATE OR REPLACE FUNCTION crm_external_ids(ids jsonb) RETURNS TABLE (system text, id text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT DISTINCT btrim(e ->> 'system'), btrim(e ->> 'id')
    FROM jsonb_array_elements(CASE WHEN jsonb_typeof(ids) = 'array' THEN ids ELSE '[]' END) e
   WHERE jsonb_typeof(e) = 'object' AND btrim(e ->> 'system') <> '' AND btrim(e ->> 'id') <> ''
$$;

DO $do$ BEGIN
  IF to_regclass('crm_gift_external_ids') IS NULL THEN
    CREATE TABLE crm_gift_external_ids (
      organization_id integer NOT NULL,
      system text NOT NULL,
      id text NOT NULL,
      donation_id integer NOT NULL,
      CONSTRAINT gift_external_id_unique PRIMARY KEY (organization_id, system, id)
    );
    INSERT INTO crm_gift_external_ids (organization_id, system, id, donation_id)
    SELECT g.organization_id, x.system, x.id, g.id
      FROM donations g
     CROSS JOIN LATERAL crm_external_ids(g.external_ids) x
     WHERE g.external_ids IS NOT NULL
     ORDER BY g.id
    ON CONFLICT DO NOTHING;
  END IF;
END $do$;

CREATE OR REPLACE FUNCTION crm_donations_inserted_ids() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO crm_gift_external_ids (organization_id, system, id, donation_id)
  SELECT n.organization_id, x.system, x.id, n.id
    FROM new_rows n
   CROSS JOIN LATERAL crm_external_ids(n.external_ids) x
   WHERE n.external_ids IS NOT NULL;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_donation_changed_ids() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM crm_gift_external_ids k
   USING crm_external_ids(OLD.external_ids) x
   WHERE (k.organization_id, k.system, k.id) = (OLD.organization_id, x.system, x.id) AND k.donation_id = OLD.id;
  INSERT INTO crm_gift_external_ids (organization_id, system, id, donation_id)
  SELECT NEW.organization_id, x.system, x.id, NEW.id FROM crm_external_ids(NEW.external_ids) x;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION crm_donations_deleted_ids() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM crm_gift_external_ids k
   USING (SELECT o.id AS donation_id, o.organization_id, x.system, x.id FROM old_rows o CROSS JOIN LATERAL crm_external_ids(o.external_ids) x WHERE o.external_ids IS NOT NULL) gone
   WHERE (k.organization_id, k.system, k.id) = (gone.organization_id, gone.system, gone.id) AND k.donation_id = gone.donation_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER crm_donations_inserted_ids AFTER INSERT ON donations
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_donations_inserted_ids();
CREATE OR REPLACE TRIGGER crm_donation_changed_ids AFTER UPDATE OF external_ids ON donations
  FOR EACH ROW WHEN (OLD.external_ids IS DISTINCT FROM NEW.external_ids) EXECUTE FUNCTION crm_donation_changed_ids();
CREATE OR REPLACE TRIGGER crm_donations_deleted_ids AFTER DELETE ON donations
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION crm_donations_deleted_ids();

-- The same file again: its earlier imports.
CREATE INDEX IF NOT EXISTS import_jobs_by_file ON import_jobs (organization_id, file_sha_256);
