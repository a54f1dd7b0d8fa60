-- The register of official receipts: numbers without gaps, content that never changes, a chain that proves it.

-- Where an organization's chain stands. Its row is the lock under which numbers are allotted: a database
-- sequence leaves gaps when a transaction fails.
CREATE TABLE IF NOT EXISTS crm_receipt_registers (
  organization_id integer PRIMARY KEY REFERENCES organizations (id),
  last_position integer NOT NULL DEFAULT 0,
  last_hash text
);
CREATE TABLE IF NOT EXISTS crm_receipt_series (
  organization_id integer NOT NULL REFERENCES organizations (id),
  series text NOT NULL,
  last_sequence integer NOT NULL,
  PRIMARY KEY (organization_id, series)
);

-- The frozen PDFs. EXTERNAL: they are compressed already.
CREATE TABLE IF NOT EXISTS crm_receipt_files (
  receipt_id integer NOT NULL REFERENCES receipts (id),
  kind text NOT NULL CHECK (kind IN ('original', 'cancelled')),
  sha256 text NOT NULL,
  pdf bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (receipt_id, kind)
);
ALTER TABLE crm_receipt_files ALTER COLUMN pdf SET STORAGE EXTERNAL;

-- Logos and signatures as they were when a receipt was issued, by the hash its snapshot names.
CREATE TABLE IF NOT EXISTS crm_receipt_images (
  organization_id integer NOT NULL REFERENCES organizations (id),
  sha256 text NOT NULL,
  mime_type text NOT NULL CHECK (mime_type IN ('image/png', 'image/jpeg')),
  bytes bytea NOT NULL,
  PRIMARY KEY (organization_id, sha256)
);

-- Which gift is on which receipt. A gift is on one live official receipt at most, and on one live acknowledgement.
CREATE TABLE IF NOT EXISTS crm_receipt_lines (
  receipt_id integer NOT NULL REFERENCES receipts (id),
  donation_id integer NOT NULL,
  organization_id integer NOT NULL,
  is_official boolean NOT NULL,
  is_live boolean NOT NULL DEFAULT true,
  eligible numeric(14, 2) NOT NULL,
  PRIMARY KEY (receipt_id, donation_id)
);
DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'crm_receipt_lines_donation_tenant') THEN
    -- The key that the tenancy's own foreign keys point to may not be there yet on an empty database.
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'donations_tenant') THEN
      ALTER TABLE donations ADD CONSTRAINT donations_tenant UNIQUE (organization_id, id);
    END IF;
    ALTER TABLE crm_receipt_lines ADD CONSTRAINT crm_receipt_lines_donation_tenant FOREIGN KEY (organization_id, donation_id) REFERENCES donations (organization_id, id);
  END IF;
END $do$;
CREATE UNIQUE INDEX IF NOT EXISTS crm_receipt_lines_one_live ON crm_receipt_lines (donation_id, is_official) WHERE is_live;
CREATE INDEX IF NOT EXISTS crm_receipt_lines_of_donation ON crm_receipt_lines (donation_id);

-- What a consolidated run made of each donor: it goes on from here after a crash.
CREATE TABLE IF NOT EXISTS crm_receipt_run_rows (
  job_id bigint NOT NULL REFERENCES crm_jobs (id) ON DELETE CASCADE,
  donor_id integer NOT NULL REFERENCES donors (id) ON DELETE CASCADE,
  receipt_id integer REFERENCES receipts (id),
  outcome jsonb NOT NULL,
  PRIMARY KEY (job_id, donor_id)
);

-- Which message brought which receipt. The receipt keeps when it last left, and to what address.
CREATE TABLE IF NOT EXISTS crm_receipt_messages (
  communication_id integer PRIMARY KEY REFERENCES communications (id) ON DELETE CASCADE,
  receipt_id integer NOT NULL REFERENCES receipts (id)
);
CREATE OR REPLACE FUNCTION crm_receipt_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE receipts r SET sent_at = NEW.sent_at, delivered_to = NEW.to_address, updated_at = now()
    FROM crm_receipt_messages m
   WHERE m.communication_id = NEW.id AND r.id = m.receipt_id;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER crm_receipt_sent AFTER UPDATE OF sent_at ON communications
  FOR EACH ROW WHEN (NEW.message_class = 'receipt' AND NEW.sent_at IS NOT NULL AND OLD.sent_at IS NULL) EXECUTE FUNCTION crm_receipt_sent();

CREATE UNIQUE INDEX IF NOT EXISTS receipts_full_number_unique ON receipts (organization_id, number);
CREATE UNIQUE INDEX IF NOT EXISTS receipts_chain_unique ON receipts (organization_id, chain_position);
CREATE INDEX IF NOT EXISTS receipts_by_year ON receipts (organization_id, year, id DESC);
CREATE INDEX IF NOT EXISTS receipts_of_donor ON receipts (donor_id, id DESC);
CREATE INDEX IF NOT EXISTS receipts_replacing ON receipts (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS donations_by_postmark ON donations (organization_id, postmarked_on) WHERE postmarked_on IS NOT NULL;

SELECT crm_check('receipts', 'receipts_closed_with_reason',
  $$ (receipt_status = 'issued') = (closing_hash IS NULL) AND (receipt_status = 'issued') = (cancelled_at IS NULL) AND (receipt_status = 'replaced') = (replaced_by_id IS NOT NULL) $$);
SELECT crm_check('receipts', 'receipts_sequence_positive', 'sequence > 0 AND chain_position > 0');
SELECT crm_check('donations', 'donations_receipted', 'receipted_amount IS NULL OR receipt_number IS NOT NULL');

-- An issued receipt never changes, for anybody. What may move: the donor it is filed under (a merge),
-- where it was sent, and, once, its end.
CREATE OR REPLACE FUNCTION crm_receipts_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  filing CONSTANT text[] := ARRAY['donor_id', 'sent_at', 'delivered_to', 'updated_at', 'updated_by_id'];
  closing CONSTANT text[] := ARRAY['receipt_status', 'replaced_by_id', 'cancel_reason', 'cancelled_by', 'cancelled_at', 'closing_hash'];
  before jsonb := to_jsonb(OLD) - filing;
  after jsonb := to_jsonb(NEW) - filing;
BEGIN
  IF after = before THEN RETURN NEW; END IF;
  IF after - closing = before - closing AND OLD.receipt_status = 'issued' AND NEW.receipt_status IN ('cancelled', 'replaced') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'receipt % is frozen', OLD.number USING ERRCODE = 'P0403', CONSTRAINT = 'receipts_frozen';
END $$;

-- A line only ever stops being live.
CREATE OR REPLACE FUNCTION crm_receipt_lines_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.is_live AND NOT NEW.is_live AND to_jsonb(NEW) - 'is_live' = to_jsonb(OLD) - 'is_live' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the lines of receipts are frozen' USING ERRCODE = 'P0403', CONSTRAINT = 'crm_receipt_lines_frozen';
END $$;

DO $do$
DECLARE
  frozen text;
BEGIN
  CREATE OR REPLACE TRIGGER receipts_frozen BEFORE UPDATE ON receipts FOR EACH ROW EXECUTE FUNCTION crm_receipts_frozen();
  CREATE OR REPLACE TRIGGER crm_receipt_lines_frozen BEFORE UPDATE ON crm_receipt_lines FOR EACH ROW EXECUTE FUNCTION crm_receipt_lines_frozen();
  CREATE OR REPLACE TRIGGER crm_receipt_files_frozen BEFORE UPDATE ON crm_receipt_files FOR EACH ROW EXECUTE FUNCTION crm_refuse_change();
  CREATE OR REPLACE TRIGGER crm_receipt_images_frozen BEFORE UPDATE ON crm_receipt_images FOR EACH ROW EXECUTE FUNCTION crm_refuse_change();
  FOREACH frozen IN ARRAY ARRAY['receipts', 'crm_receipt_lines', 'crm_receipt_files', 'crm_receipt_images'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER %1$s_no_delete BEFORE DELETE ON %1$s FOR EACH ROW EXECUTE FUNCTION crm_refuse_change()', frozen);
    EXECUTE format('CREATE OR REPLACE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON %1$s FOR EACH STATEMENT EXECUTE FUNCTION crm_refuse_change()', frozen);
    -- ALWAYS: also for a session that has made itself a replica.
    EXECUTE format('ALTER TABLE %1$s ENABLE ALWAYS TRIGGER %1$s_frozen', frozen);
    EXECUTE format('ALTER TABLE %1$s ENABLE ALWAYS TRIGGER %1$s_no_delete', frozen);
    EXECUTE format('ALTER TABLE %1$s ENABLE ALWAYS TRIGGER %1$s_no_truncate', frozen);
  END LOOP;
END $do$;

-- A chain only grows.
CREATE OR REPLACE FUNCTION crm_receipt_counter_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'crm_receipt_registers' AND (to_jsonb(NEW) ->> 'last_position')::int > (to_jsonb(OLD) ->> 'last_position')::int THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'crm_receipt_series' AND (to_jsonb(NEW) ->> 'last_sequence')::int > (to_jsonb(OLD) ->> 'last_sequence')::int THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'receipt numbers only grow' USING ERRCODE = 'P0403', CONSTRAINT = 'receipt_numbers_only_grow';
END $$;
CREATE OR REPLACE TRIGGER crm_receipt_registers_grow BEFORE UPDATE OR DELETE ON crm_receipt_registers FOR EACH ROW EXECUTE FUNCTION crm_receipt_counter_grows();
CREATE OR REPLACE TRIGGER crm_receipt_series_grow BEFORE UPDATE OR DELETE ON crm_receipt_series FOR EACH ROW EXECUTE FUNCTION crm_receipt_counter_grows();
