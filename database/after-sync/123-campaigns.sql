-- The campaigns below one, and what belongs to one, without reading everything.
CREATE INDEX IF NOT EXISTS campaigns_of_parent ON campaigns (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS pledges_of_campaign ON pledges (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS recurring_donations_of_campaign ON recurring_donations (campaign_id) WHERE campaign_id IS NOT NULL;
-- A campaign may be its own parent only by mistake; longer circles are refused under a lock.
SELECT crm_check('campaigns', 'campaigns_not_own_parent', 'parent_id IS NULL OR parent_id <> id');
