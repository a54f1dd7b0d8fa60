import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { CampaignStatus } from '../../campaign/domain/campaign-status';

export interface CampaignFigures {
  readonly documentId: string;
  readonly name: string;
  readonly campaignStatus: CampaignStatus;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly totalRaised: number;
  readonly donorCount: number;
  readonly giftCount: number;
  readonly averageGift: number | null;
  readonly newDonors: number;
  readonly audience: number | null;
  readonly responseRate: number | null;
  readonly cost: number;
  readonly costPerDollar: number | null;
  readonly costPerNewDonor: number | null;
  readonly roi: number | null;
  readonly progressAmount: number | null;
  readonly progressDonors: number | null;
}

/**
 * The figures of campaigns side by side, each without those below it, those that raised most first.
 * A new donor is one whose first counted gift ever is in the campaign (on one day: the gift entered
 * first). Division by zero is null. Rules/metrics, "Campaign".
 */
export async function findCampaignFigures(
  connection: Connection,
  organizationId: number,
  campaignStatus: CampaignStatus | undefined,
  page: PageRequest,
): Promise<{ campaigns: CampaignFigures[]; total: number }> {
  const { limit, offset } = pageBounds(page);
  const where: Sql =
    campaignStatus === undefined
      ? sql`c.organization_id = ${organizationId}`
      : sql`c.organization_id = ${organizationId} AND c.campaign_status = ${campaignStatus}`;
  const campaigns = await rows<CampaignFigures>(
    connection,
    sql`WITH page AS MATERIALIZED (
               SELECT c.id, c.document_id, c.name, c.campaign_status, c.start_date, c.end_date, c.audience_size, c.goal_amount, c.goal_donors,
                      COALESCE(c.total_raised, 0) AS raised, COALESCE(c.donor_count, 0) AS donors, COALESCE(c.gift_count, 0) AS gifts, COALESCE(c.cost, 0) AS cost
                 FROM campaigns c
                WHERE ${where}
                ORDER BY COALESCE(c.total_raised, 0) DESC, c.id
                LIMIT ${limit} OFFSET ${offset}
             ),
             newcomers AS (
               SELECT d.campaign_id, count(*) AS donors
                 FROM crm_campaign_donors d
                 JOIN crm_first_gifts f USING (donor_id)
                CROSS JOIN LATERAL (
                  SELECT g.campaign_id FROM donations g
                   WHERE g.donor_id = f.donor_id AND g.received_on = f.first_on AND g.counted_amount > 0
                   ORDER BY g.id
                   LIMIT 1
                ) earliest
                WHERE d.campaign_id IN (SELECT id FROM page) AND earliest.campaign_id = d.campaign_id
                GROUP BY 1
             )
        SELECT p.document_id AS "documentId", p.name, p.campaign_status AS "campaignStatus",
               to_char(p.start_date, 'YYYY-MM-DD') AS "startDate", to_char(p.end_date, 'YYYY-MM-DD') AS "endDate",
               p.raised AS "totalRaised", p.donors AS "donorCount", p.gifts AS "giftCount", round(p.raised / NULLIF(p.gifts, 0), 2) AS "averageGift",
               COALESCE(n.donors, 0)::int AS "newDonors", p.audience_size AS audience, round(p.donors * 100.0 / NULLIF(p.audience_size, 0), 4) AS "responseRate",
               p.cost, round(p.cost / NULLIF(p.raised, 0), 4) AS "costPerDollar", round(p.cost / NULLIF(n.donors, 0), 2) AS "costPerNewDonor",
               round((p.raised - p.cost) / NULLIF(p.cost, 0), 4) AS roi,
               round(p.raised * 100 / NULLIF(p.goal_amount, 0), 4) AS "progressAmount", round(p.donors * 100.0 / NULLIF(p.goal_donors, 0), 4) AS "progressDonors"
          FROM page p
          LEFT JOIN newcomers n ON n.campaign_id = p.id
         ORDER BY p.raised DESC, p.id`,
  );
  const counted = await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM campaigns c WHERE ${where}`);
  return { campaigns, total: counted?.total ?? 0 };
}
