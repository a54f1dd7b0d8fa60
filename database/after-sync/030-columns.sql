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

-- What a donor is sorted by: last name first, folded.
ALTER TABLE donors ADD COLUMN IF NOT EXISTS sort_name text
  GENERATED ALWAYS AS (
    crm_fold(COALESCE(NULLIF(CASE WHEN type IN ('company', 'foundation') THEN company_name ELSE COALESCE(last_name, '') || ' ' || COALESCE(first_name, '') END, ' '), company_name, email, ''))
  ) STORED;
