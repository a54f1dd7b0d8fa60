-- Lists of donors, in the very order they are asked for: with nulls elsewhere, or ids the other way, all donors would be sorted for a page.
CREATE INDEX IF NOT EXISTS donors_largest_first ON donors (organization_id, total_donated DESC NULLS LAST, id DESC) WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS donors_latest_gift_first ON donors (organization_id, last_donation_on DESC NULLS LAST, id DESC) WHERE archived_at IS NULL;
-- Read backwards, newest first: new rows are added at the end of it, and its pages stay full.
CREATE INDEX IF NOT EXISTS donors_by_entry ON donors (organization_id, created_at NULLS FIRST, id);
DROP INDEX IF EXISTS donors_by_total, donors_by_last_gift, donors_by_creation, donors_newest_first;
-- Possible duplicates and import matching
CREATE INDEX IF NOT EXISTS donors_by_email ON donors (organization_id, lower(email)) WHERE email IS NOT NULL;
CREATE INDEX IF NOT EXISTS donors_by_postal_code ON donors (organization_id, postal_code) WHERE postal_code IS NOT NULL;
CREATE INDEX IF NOT EXISTS donors_by_external_id ON donors USING gin (external_ids jsonb_path_ops);
-- What receipts lack: few donors among many. As LACKS in the report's find-attention.ts has it.
CREATE INDEX IF NOT EXISTS donors_without_address ON donors (organization_id, id)
  WHERE type <> 'anonymous' AND (COALESCE(address_line_1, '') = '' OR COALESCE(city, '') = '' OR COALESCE(postal_code, '') = '');
CREATE INDEX IF NOT EXISTS donors_without_language ON donors (organization_id, id) WHERE type <> 'anonymous' AND language = 'unknown';
CREATE UNIQUE INDEX IF NOT EXISTS donors_document_id_unique ON donors (document_id);
CREATE INDEX IF NOT EXISTS donors_assigned_to ON donors (assigned_to_id) WHERE assigned_to_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS donors_merged_into ON donors (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- A donor's gifts, newest first, and the sums of one year of them
CREATE INDEX IF NOT EXISTS donations_of_donor ON donations (donor_id, received_on DESC, id DESC) INCLUDE (counted_amount);
CREATE INDEX IF NOT EXISTS donations_by_day ON donations (organization_id, received_on DESC, id DESC) INCLUDE (counted_amount, donor_id);
CREATE INDEX IF NOT EXISTS donations_of_campaign ON donations (campaign_id, donor_id) INCLUDE (counted_amount) WHERE campaign_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS donations_of_plan ON donations (recurring_donation_id) INCLUDE (counted_amount) WHERE recurring_donation_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS donations_of_pledge ON donations (pledge_id) INCLUDE (counted_amount) WHERE pledge_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS donations_provider_payment ON donations (organization_id, provider, provider_payment_id) WHERE provider_payment_id IS NOT NULL;
-- Gifts are found by outside ids in crm_gift_external_ids.
DROP INDEX IF EXISTS donations_by_external_id;
CREATE UNIQUE INDEX IF NOT EXISTS donations_document_id_unique ON donations (document_id);

-- A donor's history and what hangs on a donor
CREATE INDEX IF NOT EXISTS activities_of_donor ON activities (donor_id, occurred_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS notes_of_donor ON notes (donor_id, is_pinned DESC, created_at DESC);
CREATE INDEX IF NOT EXISTS communications_of_donor ON communications (donor_id, created_at DESC);
CREATE INDEX IF NOT EXISTS payment_methods_of_donor ON payment_methods (donor_id);
CREATE INDEX IF NOT EXISTS recurring_donations_of_donor ON recurring_donations (donor_id);
CREATE INDEX IF NOT EXISTS tasks_open ON tasks (organization_id, due_on) WHERE done_at IS NULL;
CREATE INDEX IF NOT EXISTS tasks_of_donor ON tasks (donor_id) WHERE donor_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS soft_credits_of_donor ON soft_credits (donor_id) INCLUDE (amount);
CREATE INDEX IF NOT EXISTS audit_entries_by_subject ON audit_entries (organization_id, subject_type, subject_id);
CREATE INDEX IF NOT EXISTS audit_entries_by_day ON audit_entries (organization_id, occurred_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS import_rows_of_job ON import_rows (import_job_id, line);
CREATE INDEX IF NOT EXISTS import_rows_of_donor ON import_rows (donor_id) WHERE donor_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS import_rows_of_gift ON import_rows (donation_id) WHERE donation_id IS NOT NULL;

-- What must be unique
CREATE UNIQUE INDEX IF NOT EXISTS organization_members_admin ON organization_members (organization_id, admin_user_id) WHERE admin_user_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS organization_members_user ON organization_members (organization_id, api_user_id) WHERE api_user_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS organization_members_token ON organization_members (api_token_id) WHERE api_token_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS tags_name_unique ON tags (organization_id, crm_fold(name));
CREATE UNIQUE INDEX IF NOT EXISTS tag_assignments_pair ON tag_assignments (donor_id, tag_id);
CREATE INDEX IF NOT EXISTS tag_assignments_of_tag ON tag_assignments (tag_id, donor_id);
CREATE UNIQUE INDEX IF NOT EXISTS segment_assignments_pair ON segment_assignments (segment_id, donor_id);
CREATE INDEX IF NOT EXISTS segment_assignments_of_donor ON segment_assignments (donor_id);
CREATE UNIQUE INDEX IF NOT EXISTS funds_code_unique ON funds (organization_id, code) WHERE code IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS funds_one_default ON funds (organization_id) WHERE is_default;
CREATE UNIQUE INDEX IF NOT EXISTS campaigns_code_unique ON campaigns (organization_id, code) WHERE code IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS custom_fields_key_unique ON custom_field_definitions (organization_id, key);
CREATE UNIQUE INDEX IF NOT EXISTS soft_credits_unique ON soft_credits (donation_id, donor_id, type);
CREATE UNIQUE INDEX IF NOT EXISTS recurring_installments_unique ON recurring_installments (recurring_donation_id, sequence);
CREATE UNIQUE INDEX IF NOT EXISTS payment_methods_one_default ON payment_methods (donor_id) WHERE is_default;
CREATE UNIQUE INDEX IF NOT EXISTS receipts_number_unique ON receipts (organization_id, series, sequence);
CREATE UNIQUE INDEX IF NOT EXISTS exchange_rates_unique ON exchange_rates (organization_id, currency, base_currency, rate_on);
CREATE INDEX IF NOT EXISTS allocations_of_donation ON allocations (donation_id);
CREATE INDEX IF NOT EXISTS donation_refunds_of_donation ON donation_refunds (donation_id);
