-- The part of a gift that counts in totals, in the organization's currency: completed money net of
-- refunds. Disputed money counts again only when the dispute is won (the gift is completed again).
ALTER TABLE donations ADD COLUMN IF NOT EXISTS counted_amount numeric(14, 2)
  GENERATED ALWAYS AS (
    CASE
      WHEN payment_status IN ('completed', 'partially_refunded')
      THEN COALESCE(base_amount, amount) - round(COALESCE(refunded_amount, 0) * COALESCE(exchange_rate, 1), 2)
      ELSE 0
    END
  ) STORED;

-- What a donor is sorted by: last name first, folded. Not a generated column: PostgreSQL (18.4) reads such a column's
-- expression anew for each row of an UPDATE that does not concern it, a tenth of what a gift's donor took.
ALTER TABLE donors ADD COLUMN IF NOT EXISTS sort_name text;
ALTER TABLE donors ALTER COLUMN sort_name DROP EXPRESSION IF EXISTS;

CREATE OR REPLACE FUNCTION crm_name_donor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sort_name := crm_fold(COALESCE(
    NULLIF(CASE WHEN NEW.type IN ('company', 'foundation') THEN NEW.company_name ELSE COALESCE(NEW.last_name, '') || ' ' || COALESCE(NEW.first_name, '') END, ' '),
    NEW.company_name, NEW.email, ''));
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER crm_donor_named BEFORE INSERT OR UPDATE OF type, first_name, last_name, company_name, email, sort_name ON donors
  FOR EACH ROW EXECUTE FUNCTION crm_name_donor();
