import type { Knex } from 'knex';
import { execute, sql, type Sql } from '../database/sql';

/**
 * Sums the named (campaign, donor) pairs again and moves the campaigns by the difference. Pairs are
 * serialised by the donor's lock; `SET total = total + change` is atomic on the campaign's row. So a
 * campaign of half a million gifts costs the same as a new one. Campaigns are touched in id order.
 */
export async function recomputeCampaignTotals(
  transaction: Knex.Transaction,
  pairs: readonly { readonly campaignId: number; readonly donorId: number }[],
): Promise<void> {
  if (pairs.length === 0) return;
  const campaignIds = pairs.map((pair) => pair.campaignId);
  const donorIds = pairs.map((pair) => pair.donorId);
  await execute(transaction, sql`SELECT id FROM campaigns WHERE id = ANY(${campaignIds}::int[]) ORDER BY id FOR NO KEY UPDATE`);
  await execute(
    transaction,
    sql`WITH touched AS (
               SELECT DISTINCT campaign_id, donor_id FROM unnest(${campaignIds}::int[], ${donorIds}::int[]) AS pair (campaign_id, donor_id)
             ),
             sums AS (
               SELECT t.campaign_id, t.donor_id, d.organization_id,
                      COALESCE(sum(g.counted_amount), 0) AS total, count(g.id)::int AS gift_count
                 FROM touched t
                 JOIN donors d ON d.id = t.donor_id
                 LEFT JOIN donations g ON g.campaign_id = t.campaign_id AND g.donor_id = t.donor_id AND g.counted_amount > 0
                GROUP BY 1, 2, 3
             ),
             before AS (
               SELECT c.campaign_id, c.donor_id, c.total, c.gift_count FROM crm_campaign_donors c JOIN touched USING (campaign_id, donor_id)
             ),
             gone AS (
               DELETE FROM crm_campaign_donors c USING sums s
                WHERE (c.campaign_id, c.donor_id) = (s.campaign_id, s.donor_id) AND s.gift_count = 0
             ),
             kept AS (
               INSERT INTO crm_campaign_donors (organization_id, campaign_id, donor_id, total, gift_count)
               SELECT organization_id, campaign_id, donor_id, total, gift_count FROM sums WHERE gift_count > 0
               ON CONFLICT (campaign_id, donor_id) DO UPDATE SET total = EXCLUDED.total, gift_count = EXCLUDED.gift_count
             ),
             moves AS (
               SELECT s.campaign_id,
                      sum(s.total - COALESCE(b.total, 0)) AS total,
                      sum(s.gift_count - COALESCE(b.gift_count, 0))::int AS gifts,
                      sum((s.gift_count > 0)::int - (b.donor_id IS NOT NULL)::int)::int AS donors
                 FROM sums s
                 LEFT JOIN before b USING (campaign_id, donor_id)
                GROUP BY 1
             )
        UPDATE campaigns c
           SET total_raised = COALESCE(c.total_raised, 0) + m.total,
               gift_count = COALESCE(c.gift_count, 0) + m.gifts,
               donor_count = COALESCE(c.donor_count, 0) + m.donors
          FROM moves m
         WHERE c.id = m.campaign_id`,
  );
  await refreshCampaignFigures(transaction, campaignIds);
}

/** What follows from a campaign's sums and its own settings; also after its cost or audience changed. */
export async function refreshCampaignFigures(transaction: Knex.Transaction, campaignIds: readonly number[]): Promise<void> {
  await refreshFigures(transaction, sql`id = ANY(${[...campaignIds]}::int[])`);
}

async function refreshFigures(transaction: Knex.Transaction, which: Sql): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE campaigns
           SET average_gift = COALESCE(round(total_raised / NULLIF(gift_count, 0), 2), 0),
               response_rate = round(donor_count * 100.0 / NULLIF(audience_size, 0), 4),
               cost_per_donor = round(cost / NULLIF(donor_count, 0), 2),
               roi = round((total_raised - cost) / NULLIF(cost, 0), 4)
         WHERE ${which}`,
  );
}

/** The campaigns of an organization, from nothing. */
export async function fillCampaignDonors(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO crm_campaign_donors (organization_id, campaign_id, donor_id, total, gift_count)
        SELECT organization_id, campaign_id, donor_id, sum(counted_amount), count(*)::int
          FROM donations
         WHERE organization_id = ${organizationId} AND campaign_id IS NOT NULL AND counted_amount > 0
         GROUP BY 1, 2, 3`,
  );
  await execute(
    transaction,
    sql`UPDATE campaigns c
           SET total_raised = COALESCE(s.total, 0), gift_count = COALESCE(s.gifts, 0), donor_count = COALESCE(s.donors, 0)
          FROM campaigns all_of
          LEFT JOIN (
            SELECT campaign_id, sum(total) AS total, sum(gift_count)::int AS gifts, count(*)::int AS donors
              FROM crm_campaign_donors WHERE organization_id = ${organizationId} GROUP BY 1
          ) s ON s.campaign_id = all_of.id
         WHERE c.id = all_of.id AND all_of.organization_id = ${organizationId}`,
  );
  await refreshFigures(transaction, sql`organization_id = ${organizationId}`);
}
