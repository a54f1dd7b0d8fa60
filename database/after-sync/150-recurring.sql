-- Recurring gifts. One installment a (plan, sequence) is in 050; here: one a (plan, day), checked when a
-- statement ends because a rebuild moves several days at once, and a gift pays one installment at most.
-- Nothing here waits for COMMIT: knex does not pass on what COMMIT refuses.
DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'recurring_installments'::regclass AND conname = 'recurring_installments_one_a_day') THEN
    ALTER TABLE recurring_installments ADD CONSTRAINT recurring_installments_one_a_day UNIQUE (recurring_donation_id, due_on) DEFERRABLE INITIALLY IMMEDIATE;
  END IF;
END $do$;
CREATE UNIQUE INDEX IF NOT EXISTS recurring_installments_donation ON recurring_installments (donation_id) WHERE donation_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS recurring_donations_due ON recurring_donations (organization_id, next_payment_date, id) WHERE next_payment_date IS NOT NULL;
CREATE INDEX IF NOT EXISTS recurring_changes_of_plan ON recurring_changes (recurring_donation_id, id DESC);
CREATE INDEX IF NOT EXISTS pledges_of_donor ON pledges (donor_id);

SELECT crm_check('recurring_donations', 'recurring_donations_dates_in_order', 'end_date IS NULL OR start_date <= end_date');
SELECT crm_check('recurring_donations', 'recurring_donations_day_of_month', $$ day_of_month IS NULL OR day_of_month ~ '^([1-9]|[12][0-9]|3[01]|last)$' $$);
SELECT crm_check('recurring_installments', 'recurring_installments_sequence', 'sequence >= 1');
SELECT crm_check('recurring_installments', 'recurring_installments_paid_by_gift', $$ installment_status <> 'paid' OR donation_id IS NOT NULL $$);

-- A soft credit is at most its gift, whichever of the two changes.
CREATE OR REPLACE FUNCTION crm_soft_credit_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gift integer := CASE WHEN TG_TABLE_NAME = 'donations' THEN (to_jsonb(NEW) ->> 'id')::int ELSE (to_jsonb(NEW) ->> 'donation_id')::int END;
BEGIN
  IF EXISTS (SELECT FROM donations d JOIN soft_credits s ON s.donation_id = d.id WHERE d.id = gift AND s.amount > d.amount) THEN
    RAISE EXCEPTION 'a soft credit exceeds gift %', gift USING ERRCODE = '23514', CONSTRAINT = 'soft_credits_within_gift';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER soft_credits_within AFTER INSERT OR UPDATE ON soft_credits
  FOR EACH ROW EXECUTE FUNCTION crm_soft_credit_within();
CREATE OR REPLACE TRIGGER donations_cover_credits AFTER UPDATE OF amount ON donations
  FOR EACH ROW WHEN (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION crm_soft_credit_within();
