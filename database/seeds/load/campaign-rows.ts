import type { Knex } from 'knex';
import { rows, sql } from '../../../src/platform/database/sql';
import type { Organization } from '../../../src/platform/tenancy/scope';
import type { SeedCampaign } from '../population/campaigns';
import { toMajor } from '../population/money';

/** Inserts the campaigns of a population. @returns their rows' ids by code. */
export async function insertCampaigns(
  transaction: Knex.Transaction,
  { id, defaultLanguage }: Organization,
  campaigns: readonly SeedCampaign[],
): Promise<Map<string, number>> {
  const facts = campaigns.map((campaign) => ({
    name: campaign.name[defaultLanguage],
    name_fr: campaign.name.fr,
    name_en: campaign.name.en,
    description: campaign.description[defaultLanguage],
    description_fr: campaign.description.fr,
    description_en: campaign.description.en,
    code: campaign.code,
    start_date: campaign.startDate,
    end_date: campaign.endDate,
    goal_amount: toMajor(campaign.goalAmountCents),
    goal_donors: campaign.goalDonors,
    campaign_status: campaign.campaignStatus,
    cost: toMajor(campaign.costCents),
    audience_size: campaign.audience,
  }));
  const inserted = await rows<{ id: number; code: string }>(
    transaction,
    sql`INSERT INTO campaigns (document_id, organization_id, name, name_fr, name_en, description, description_fr, description_en, code, start_date, end_date,
                               goal_amount, goal_donors, campaign_status, cost, audience_size,
                               total_raised, donor_count, gift_count, average_gift, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${id}, c.*, 0, 0, 0, 0, now(), now(), now()
          FROM json_to_recordset(${JSON.stringify(facts)}::json)
            AS c (name text, name_fr text, name_en text, description text, description_fr text, description_en text, code text, start_date date, end_date date,
                  goal_amount numeric, goal_donors int, campaign_status text, cost numeric, audience_size int)
        RETURNING id, code`,
  );
  return new Map(inserted.map((campaign) => [campaign.code, campaign.id]));
}
