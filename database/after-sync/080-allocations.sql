-- The parts of a gift over funds sum to the gift, checked when the transaction ends: a service may
-- change the amount and its parts one after the other.
CREATE OR REPLACE FUNCTION crm_allocations_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gift integer := CASE WHEN TG_TABLE_NAME = 'donations' THEN (to_jsonb(NEW) ->> 'id')::int ELSE COALESCE((to_jsonb(NEW) ->> 'donation_id')::int, (to_jsonb(OLD) ->> 'donation_id')::int) END;
BEGIN
  IF EXISTS (
    SELECT FROM donations d
      JOIN allocations a ON a.donation_id = d.id
     WHERE d.id = gift
     GROUP BY d.id, d.amount
    HAVING sum(a.amount) <> d.amount
  ) THEN
    RAISE EXCEPTION 'the parts of gift % do not sum to it', gift USING ERRCODE = '23514', CONSTRAINT = 'allocations_sum_to_gift';
  END IF;
  RETURN NULL;
END $$;

DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'allocations_sum_to_gift') THEN
    CREATE CONSTRAINT TRIGGER allocations_sum_to_gift AFTER INSERT OR UPDATE OR DELETE ON allocations
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION crm_allocations_sum();
  END IF;
  IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'donations_sum_of_parts') THEN
    CREATE CONSTRAINT TRIGGER donations_sum_of_parts AFTER UPDATE OF amount ON donations
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION crm_allocations_sum();
  END IF;
END $do$;
