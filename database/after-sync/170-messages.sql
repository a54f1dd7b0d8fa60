-- Messages and consent (rules/messaging).

-- The ledger of consents is only ever added to: see crm_refuse_change in 070.
CREATE OR REPLACE TRIGGER consents_append_only BEFORE UPDATE OR DELETE ON consents
  FOR EACH ROW EXECUTE FUNCTION crm_refuse_change();
CREATE OR REPLACE TRIGGER consents_no_truncate BEFORE TRUNCATE ON consents
  FOR EACH STATEMENT EXECUTE FUNCTION crm_refuse_change();
CREATE INDEX IF NOT EXISTS consents_of_donor ON consents (donor_id, channel, id);
CREATE UNIQUE INDEX IF NOT EXISTS consents_document_id_unique ON consents (document_id);

-- An entry is consent on a basis, or its withdrawal; only express consent has no last day.
SELECT crm_check('consents', 'consents_given_or_withdrawn', '(basis IS NULL) = (withdrawn_at IS NOT NULL)');
SELECT crm_check('consents', 'consents_basis', $$ basis IS NULL OR basis IN ('express', 'implied_gift', 'implied_membership', 'implied_enquiry') $$);
SELECT crm_check('consents', 'consents_last_day', $$ (expires_on IS NOT NULL) = (basis IS NOT NULL AND basis <> 'express') $$);
SELECT crm_check('consents', 'consents_channel', $$ channel IN ('email', 'sms', 'mail', 'phone') $$);
SELECT crm_check('consents', 'consents_purpose', $$ purpose IN ('all', 'fundraising', 'commercial') $$);

CREATE UNIQUE INDEX IF NOT EXISTS communications_document_id_unique ON communications (document_id);
CREATE UNIQUE INDEX IF NOT EXISTS communications_message_id_unique ON communications (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS communications_by_provider_message ON communications (provider, provider_message_id) WHERE provider_message_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS message_templates_name_unique ON message_templates (organization_id, crm_fold(name));

-- What goes out with a message, until it has: then only its name and hash stay with the message.
CREATE TABLE IF NOT EXISTS crm_message_attachments (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  communication_id integer NOT NULL REFERENCES communications (id) ON DELETE CASCADE,
  filename text NOT NULL,
  content_type text NOT NULL,
  content bytea NOT NULL
);
CREATE INDEX IF NOT EXISTS crm_message_attachments_of_message ON crm_message_attachments (communication_id);
