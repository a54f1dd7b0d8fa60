-- The charities' own words on their receipts, version by version. A receipt names its version and always reads the
-- same: a version that was published never changes and never goes.
CREATE TABLE IF NOT EXISTS crm_receipt_wordings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organizations (id),
  jurisdiction text NOT NULL CHECK (jurisdiction IN ('CA', 'US', 'FR')),
  version text NOT NULL,
  valid_from date NOT NULL,
  words jsonb NOT NULL,
  published_by text NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organization_id, version)
);

DO $do$ BEGIN
  CREATE OR REPLACE TRIGGER crm_receipt_wordings_frozen BEFORE UPDATE ON crm_receipt_wordings FOR EACH ROW EXECUTE FUNCTION crm_refuse_change();
  CREATE OR REPLACE TRIGGER crm_receipt_wordings_no_delete BEFORE DELETE ON crm_receipt_wordings FOR EACH ROW EXECUTE FUNCTION crm_refuse_change();
  CREATE OR REPLACE TRIGGER crm_receipt_wordings_no_truncate BEFORE TRUNCATE ON crm_receipt_wordings FOR EACH STATEMENT EXECUTE FUNCTION crm_refuse_change();
  -- ALWAYS: also for a session that has made itself a replica.
  ALTER TABLE crm_receipt_wordings ENABLE ALWAYS TRIGGER crm_receipt_wordings_frozen;
  ALTER TABLE crm_receipt_wordings ENABLE ALWAYS TRIGGER crm_receipt_wordings_no_delete;
  ALTER TABLE crm_receipt_wordings ENABLE ALWAYS TRIGGER crm_receipt_wordings_no_truncate;
END $do$;
