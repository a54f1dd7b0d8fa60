import { row, sql, type Connection } from '../../../platform/database/sql';
import type { CampaignStatus } from '../domain/campaign-status';
import { CAMPAIGN_COLUMNS, type StoredCampaign } from './campaign-columns';

/** One campaign of an organization by public id. */
export function findCampaign(connection: Connection, organizationId: number, documentId: string): Promise<StoredCampaign | undefined> {
  return row<StoredCampaign>(
    connection,
    sql`SELECT ${CAMPAIGN_COLUMNS} FROM campaigns c WHERE c.organization_id = ${organizationId} AND c.document_id = ${documentId}`,
  );
}

export interface CampaignFacts {
  readonly organizationId: number;
  readonly campaignStatus: CampaignStatus;
}

/** What the rules of a campaign need to know, by its row's id; the row stays locked until the transaction ends. */
export function lockCampaign(connection: Connection, id: number): Promise<CampaignFacts | undefined> {
  return row<CampaignFacts>(
    connection,
    sql`SELECT organization_id AS "organizationId", campaign_status AS "campaignStatus" FROM campaigns WHERE id = ${id} FOR NO KEY UPDATE`,
  );
}
