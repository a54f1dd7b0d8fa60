import { row, sql, type Connection } from '../../../platform/database/sql';

/** What still belongs to a campaign, or null: its gifts, pledges, plans, the campaigns below it. */
export async function findCampaignUse(connection: Connection, id: number): Promise<'donations' | 'pledges' | 'recurring_donations' | 'campaigns' | null> {
  const found = await row<{ usedBy: 'donations' | 'pledges' | 'recurring_donations' | 'campaigns' | null }>(
    connection,
    sql`SELECT CASE
                 WHEN EXISTS (SELECT FROM donations g WHERE g.campaign_id = ${id}) THEN 'donations'
                 WHEN EXISTS (SELECT FROM pledges p WHERE p.campaign_id = ${id}) THEN 'pledges'
                 WHEN EXISTS (SELECT FROM recurring_donations r WHERE r.campaign_id = ${id}) THEN 'recurring_donations'
                 WHEN EXISTS (SELECT FROM campaigns c WHERE c.parent_id = ${id}) THEN 'campaigns'
               END AS "usedBy"`,
  );
  return found?.usedBy ?? null;
}
