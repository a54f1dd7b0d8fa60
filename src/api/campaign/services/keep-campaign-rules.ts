import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { currentScope } from '../../../platform/tenancy/scope';
import { refreshCampaignFigures } from '../../../platform/totals/campaign-totals';
import { FIRST_STATUSES, isCampaignStatus, mayMoveCampaign } from '../domain/campaign-status';
import { lockCampaign } from '../queries/find-campaign';
import { findCampaignUse } from '../queries/find-campaign-use';
import { isAbove } from '../queries/find-campaign-tree';

/** Before a campaign is inserted: it starts in a first status. Imports and seeds run as the system and bring the past along. */
export async function checkNewCampaign(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  data.campaignStatus ??= 'draft';
  if (FIRST_STATUSES.some((status) => status === data.campaignStatus)) return;
  if ((await currentScope()).actor.kind === 'system' && isCampaignStatus(data.campaignStatus)) return;
  throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'campaign', from: 'new', to: data.campaignStatus });
}

/** Before one is changed: a legal move, and no circle of parents. Dates in order are a CHECK of the table. */
export async function checkChangedCampaign(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    if (typeof data.parent === 'number') {
      // Two moves at once could close a circle that neither sees: moves of parents take turns, before any row is locked.
      await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.campaign-tree', organization_id)) FROM campaigns WHERE id = ${id}`);
      if (await isAbove(transaction, id, data.parent)) throw new CrmError('CAMPAIGN_CYCLE');
    }
    const before = await lockCampaign(transaction, id);
    if (before === undefined) throw new CrmError('NOT_FOUND');
    const to = data.campaignStatus;
    if (to === undefined || to === before.campaignStatus) return;
    if (!isCampaignStatus(to) || !mayMoveCampaign(before.campaignStatus, to))
      throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'campaign', from: before.campaignStatus, to });
  });
}

/** After a campaign is saved: what follows from its cost and audience. */
export async function refreshFigures(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  if (!('cost' in data) && !('audienceSize' in data)) return;
  await inTransaction((transaction) => refreshCampaignFigures(transaction, [resultRowId(event)]));
}

/** A campaign that gifts, pledges, plans or other campaigns belong to is never deleted. @throws CrmError IN_USE */
export async function refuseDeletingUsedCampaign(event: WriteEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    // FOR UPDATE: a gift that is about to name it waits, and then finds it gone.
    await execute(transaction, sql`SELECT id FROM campaigns WHERE id = ${id} FOR UPDATE`);
    const constraint = await findCampaignUse(transaction, id);
    if (constraint !== null) throw new CrmError('IN_USE', { constraint });
  });
}
