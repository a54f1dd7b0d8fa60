import { row, rows, sql, type Connection } from '../../../platform/database/sql';

/** The row ids of a campaign and, on demand, of everything below it. UNION, not UNION ALL: each campaign once. Empty when there is none. */
export async function findCampaignTree(connection: Connection, organizationId: number, documentId: string, includeChildren: boolean): Promise<number[]> {
  const found = await rows<{ id: number }>(
    connection,
    sql`WITH RECURSIVE tree AS (
               SELECT c.id FROM campaigns c WHERE c.organization_id = ${organizationId} AND c.document_id = ${documentId}
               UNION
               SELECT c.id FROM campaigns c JOIN tree t ON c.parent_id = t.id WHERE ${includeChildren}::boolean
             )
        SELECT id FROM tree ORDER BY id`,
  );
  return found.map(({ id }) => id);
}

/** Whether a campaign is another one or stands above it. */
export async function isAbove(connection: Connection, campaignId: number, other: number): Promise<boolean> {
  const found = await row<{ above: boolean }>(
    connection,
    sql`WITH RECURSIVE line AS (
               SELECT c.id, c.parent_id FROM campaigns c WHERE c.id = ${other}
               UNION
               SELECT c.id, c.parent_id FROM campaigns c JOIN line l ON c.id = l.parent_id
             )
        SELECT EXISTS (SELECT FROM line WHERE id = ${campaignId}) AS above`,
  );
  return found?.above ?? false;
}
