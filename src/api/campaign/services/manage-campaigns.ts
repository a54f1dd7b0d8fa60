import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { CampaignChange, CampaignIn } from '../contract';
import type { StoredCampaign } from '../queries/campaign-columns';
import { findCampaign } from '../queries/find-campaign';
import { findCampaignTree } from '../queries/find-campaign-tree';

const CAMPAIGN = 'api::campaign.campaign';

/** @throws CrmError NOT_FOUND when the organization has no such campaign. */
export async function getCampaign(organization: Organization, documentId: string): Promise<StoredCampaign> {
  const campaign = await findCampaign(await readConnection(), organization.id, documentId);
  if (campaign === undefined) throw new CrmError('NOT_FOUND');
  return campaign;
}

/** The row ids of a campaign and, on demand, of everything below it. @throws CrmError NOT_FOUND */
export async function getCampaignTree(organization: Organization, documentId: string, includeChildren: boolean): Promise<number[]> {
  const ids = await findCampaignTree(await readConnection(), organization.id, documentId, includeChildren);
  if (ids.length === 0) throw new CrmError('NOT_FOUND');
  return ids;
}

/** Creates a campaign; its rules are on the content type's lifecycle. @throws CrmError ALREADY_EXISTS for a code that is taken. */
export async function createCampaign(organization: Organization, input: CampaignIn): Promise<StoredCampaign> {
  return inTransaction(async () => {
    const { documentId } = await documents(CAMPAIGN).create({ data: input });
    return getCampaign(organization, documentId);
  });
}

/** Changes a campaign. @throws CrmError NOT_FOUND, STALE, ILLEGAL_STATE_MOVE, CAMPAIGN_CYCLE, ALREADY_EXISTS */
export async function changeCampaign(
  organization: Organization,
  documentId: string,
  change: CampaignChange,
  ifMatch: string | undefined,
): Promise<StoredCampaign> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getCampaign(organization, documentId));
    await documents(CAMPAIGN).update({ documentId, data: change });
    return getCampaign(organization, documentId);
  });
}

/** Deletes a campaign that nothing belongs to. @throws CrmError NOT_FOUND, IN_USE */
export async function removeCampaign(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM campaigns WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR UPDATE`);
    const { name, code } = await getCampaign(organization, documentId);
    await documents(CAMPAIGN).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, { action: 'campaign.delete', subject: { type: 'campaign', documentId }, before: { name, code } });
  });
}
