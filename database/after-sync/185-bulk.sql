-- What a bulk change did to each donor: its inverse, row by row. `before` and `after` are what the change
-- touched, and nothing else, so that undoing gives back exactly that. A donor may be deleted meanwhile.
CREATE TABLE IF NOT EXISTS crm_bulk_changes (
  bulk_operation_id integer NOT NULL REFERENCES bulk_operations (id) ON DELETE CASCADE,
  donor_id integer NOT NULL,
  organization_id integer NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  outcome text NOT NULL DEFAULT 'chosen' CHECK (outcome IN ('chosen', 'changed', 'unchanged', 'undone', 'kept')),
  before jsonb,
  after jsonb,
  PRIMARY KEY (bulk_operation_id, donor_id)
);
CREATE INDEX IF NOT EXISTS crm_bulk_changes_to_do ON crm_bulk_changes (bulk_operation_id, donor_id) WHERE outcome IN ('chosen', 'changed');
CREATE INDEX IF NOT EXISTS crm_bulk_changes_by_outcome ON crm_bulk_changes (bulk_operation_id, outcome, donor_id);
