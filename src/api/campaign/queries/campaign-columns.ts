import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';
import type { CampaignOut } from '../contract';

export type StoredCampaign = Omit<CampaignOut, 'currency'>;

/** A campaign as the contract shows it, from `campaigns c`. */
export const CAMPAIGN_COLUMNS: Sql = sql`
  c.document_id AS "documentId", c.name, c.name_fr AS "nameFr", c.name_en AS "nameEn",
  c.description, c.description_fr AS "descriptionFr", c.description_en AS "descriptionEn", c.code,
  (SELECT json_build_object('documentId', p.document_id, 'name', p.name) FROM campaigns p WHERE p.id = c.parent_id) AS parent,
  c.start_date AS "startDate", c.end_date AS "endDate", c.goal_amount AS "goalAmount", c.goal_donors AS "goalDonors", c.campaign_status AS "campaignStatus",
  COALESCE(c.cost, 0) AS cost, c.audience_size AS "audienceSize",
  COALESCE(c.total_raised, 0) AS "totalRaised", COALESCE(c.donor_count, 0) AS "donorCount", COALESCE(c.gift_count, 0) AS "giftCount", COALESCE(c.average_gift, 0) AS "averageGift",
  c.response_rate AS "responseRate", c.cost_per_donor AS "costPerDonor", c.roi,
  ${isoInstant('c.created_at')} AS "createdAt", ${isoInstant('c.updated_at')} AS "updatedAt"`;
