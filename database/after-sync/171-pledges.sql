-- The pledges of a charity are listed newest first.
CREATE INDEX IF NOT EXISTS pledges_by_day ON pledges (organization_id, pledged_on DESC NULLS LAST, id DESC);
