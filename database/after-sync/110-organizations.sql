-- The address of an organization is its own; Strapi's "unique" only looks, it does not hold.
CREATE UNIQUE INDEX IF NOT EXISTS organizations_slug_unique ON organizations (slug);
CREATE UNIQUE INDEX IF NOT EXISTS organizations_document_id_unique ON organizations (document_id);

-- The audit chain is written and walked in the order of ids.
CREATE INDEX IF NOT EXISTS audit_entries_chain ON audit_entries (organization_id, id);
