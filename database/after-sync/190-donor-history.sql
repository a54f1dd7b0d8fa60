-- What the audit log tells of one donor: entries that outlive their thing name the donor in `before`,
-- and bulk changes are found from the donor they changed.
CREATE INDEX IF NOT EXISTS audit_entries_by_donor ON audit_entries (organization_id, (before ->> 'donor')) WHERE before ->> 'donor' IS NOT NULL;
CREATE INDEX IF NOT EXISTS crm_bulk_changes_of_donor ON crm_bulk_changes (donor_id, bulk_operation_id);
