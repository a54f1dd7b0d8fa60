-- What must be true, whoever writes. NOT VALID is never used: a check that old rows may break is no check.
CREATE OR REPLACE FUNCTION crm_check(relation regclass, name text, condition text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = relation AND conname = name) THEN
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s)', relation, name, condition);
  END IF;
END $$;

SELECT crm_check('donations', 'donations_amount_positive', 'amount > 0');
SELECT crm_check('donations', 'donations_base_amount_positive', 'base_amount IS NULL OR base_amount > 0');
SELECT crm_check('donations', 'donations_refunded_within', 'refunded_amount >= 0 AND refunded_amount <= amount');
SELECT crm_check('donations', 'donations_advantage_within', 'advantage_amount IS NULL OR (advantage_amount >= 0 AND advantage_amount <= amount)');
SELECT crm_check('donations', 'donations_fee_not_negative', 'fee_amount IS NULL OR fee_amount >= 0');
SELECT crm_check('donations', 'donations_currency_code', $$ currency ~ '^[A-Z]{3}$' $$);
SELECT crm_check('donations', 'donations_received', 'received_on IS NOT NULL');
SELECT crm_check('donations', 'donations_refund_state',
  $$ (payment_status <> 'refunded' OR refunded_amount = amount) AND (payment_status <> 'partially_refunded' OR (refunded_amount > 0 AND refunded_amount < amount)) $$);
SELECT crm_check('donation_refunds', 'donation_refunds_amount_positive', 'amount > 0');
SELECT crm_check('allocations', 'allocations_amount_positive', 'amount > 0');
SELECT crm_check('soft_credits', 'soft_credits_amount_positive', 'amount > 0');
SELECT crm_check('pledges', 'pledges_amount_positive', 'amount > 0');
SELECT crm_check('pledges', 'pledges_currency_code', $$ currency ~ '^[A-Z]{3}$' $$);
SELECT crm_check('recurring_donations', 'recurring_donations_amount_positive', 'amount > 0');
SELECT crm_check('recurring_donations', 'recurring_donations_currency_code', $$ currency ~ '^[A-Z]{3}$' $$);
SELECT crm_check('recurring_donations', 'recurring_donations_interval', '"interval" BETWEEN 1 AND 20');
SELECT crm_check('campaigns', 'campaigns_goal_not_negative', 'goal_amount IS NULL OR goal_amount >= 0');
SELECT crm_check('campaigns', 'campaigns_cost_not_negative', 'cost IS NULL OR cost >= 0');
SELECT crm_check('campaigns', 'campaigns_dates_in_order', 'start_date IS NULL OR end_date IS NULL OR start_date <= end_date');
SELECT crm_check('tags', 'tags_color', $$ color IS NULL OR color ~ '^#[0-9A-Fa-f]{6}$' $$);
SELECT crm_check('segments', 'segments_color', $$ color IS NULL OR color ~ '^#[0-9A-Fa-f]{6}$' $$);
SELECT crm_check('organizations', 'organizations_currency_code', $$ default_currency ~ '^[A-Z]{3}$' $$);
SELECT crm_check('organizations', 'organizations_fiscal_month', 'fiscal_year_start_month BETWEEN 1 AND 12');
SELECT crm_check('organizations', 'organizations_registration_number', $$ charity_registration_number IS NULL OR charity_registration_number ~ '^\d{9}RR\d{4}$' $$);
SELECT crm_check('payment_methods', 'payment_methods_last4', $$ last_4 IS NULL OR last_4 ~ '^\d{4}$' $$);
SELECT crm_check('exchange_rates', 'exchange_rates_positive', 'rate > 0');
SELECT crm_check('organization_members', 'organization_members_one_user', 'num_nonnulls(admin_user_id, api_user_id, api_token_id) = 1');
