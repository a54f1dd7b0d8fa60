-- No account number hides in a name; and what refers to a payment method is found without reading all gifts.
SELECT crm_check('payment_methods', 'payment_methods_no_long_numbers', $$ COALESCE(brand, '') !~ '\d{5}' AND COALESCE(bank_name, '') !~ '\d{5}' $$);
CREATE INDEX IF NOT EXISTS donations_of_payment_method ON donations (payment_method_id) WHERE payment_method_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS recurring_donations_of_payment_method ON recurring_donations (payment_method_id) WHERE payment_method_id IS NOT NULL;
