-- Batches of a charity, newest first, and by the number people call them by.
CREATE UNIQUE INDEX IF NOT EXISTS gift_batches_number_unique ON gift_batches (organization_id, number);
-- The last number that was given out. Numbers stand on deposit slips and in the log: the number of a batch
-- that was deleted is never another's.
CREATE TABLE IF NOT EXISTS crm_gift_batch_numbers (
  organization_id integer PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
  last_number integer NOT NULL
);
INSERT INTO crm_gift_batch_numbers (organization_id, last_number)
SELECT organization_id, max(number) FROM gift_batches GROUP BY organization_id
ON CONFLICT (organization_id) DO NOTHING;
-- A row is known by the key its writer gave it: an autosave whose answer was lost and that comes again
-- finds its row instead of making a second one.
CREATE UNIQUE INDEX IF NOT EXISTS gift_batch_rows_key_unique ON gift_batch_rows (gift_batch_id, row_key);
CREATE INDEX IF NOT EXISTS gift_batch_rows_of_donor ON gift_batch_rows (donor_id) WHERE donor_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS gift_batch_rows_of_gift ON gift_batch_rows (donation_id) WHERE donation_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS donations_of_batch ON donations (gift_batch_id) WHERE gift_batch_id IS NOT NULL;

SELECT crm_check('gift_batches', 'gift_batches_expected_count', 'expected_count BETWEEN 1 AND 500');
SELECT crm_check('gift_batches', 'gift_batches_expected_total', 'expected_total > 0');
SELECT crm_check('gift_batches', 'gift_batches_posted_when', $$ batch_status <> 'posted' OR posted_at IS NOT NULL $$);
SELECT crm_check('gift_batches', 'gift_batches_reopened_why', $$ batch_status <> 'reopened' OR (reopened_at IS NOT NULL AND reopen_reason IS NOT NULL) $$);
SELECT crm_check('gift_batch_rows', 'gift_batch_rows_amount_positive', 'amount IS NULL OR amount > 0');
SELECT crm_check('gift_batch_rows', 'gift_batch_rows_version', 'version > 0');
