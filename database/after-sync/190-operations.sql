-- The list of communications over all donors, newest first.
CREATE INDEX IF NOT EXISTS communications_of_organization ON communications (organization_id, created_at DESC, id DESC);
