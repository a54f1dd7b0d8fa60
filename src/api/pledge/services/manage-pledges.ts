import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { getDonorId } from '../../donor/services/manage-donors';
import type { PledgeChange, PledgeIn, PledgeOut } from '../contract';
import { findPledge } from '../queries/find-pledge';

const PLEDGE = 'api::pledge.pledge';

/** @throws CrmError NOT_FOUND when the organization has no such pledge. */
export async function getPledge(organization: Organization, documentId: string): Promise<PledgeOut> {
  const pledge = await findPledge(await readConnection(), organization.id, documentId);
  if (pledge === undefined) throw new CrmError('NOT_FOUND');
  return pledge;
}

/** Records a donor's pledge; its rules are on the content type's lifecycle. @throws CrmError NOT_FOUND, PLEDGE_SCHEDULE_SUM */
export async function recordPledge(organization: Organization, donorDocumentId: string, input: PledgeIn): Promise<PledgeOut> {
  return inTransaction(async () => {
    const donor = await getDonorId(organization, donorDocumentId);
    const { documentId } = await documents(PLEDGE).create({ data: { currency: organization.defaultCurrency, ...input, donor } });
    return getPledge(organization, documentId);
  });
}

/** Changes, writes off or cancels a pledge. @throws CrmError NOT_FOUND, STALE, ILLEGAL_STATE_MOVE, PLEDGE_CLOSED, PLEDGE_SCHEDULE_SUM */
export async function changePledge(
  organization: Organization,
  documentId: string,
  change: PledgeChange,
  ifMatch: string | undefined,
  actor: Actor,
): Promise<PledgeOut> {
  return inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM pledges WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR NO KEY UPDATE`);
    const before = await getPledge(organization, documentId);
    refuseStale(ifMatch, before);
    await documents(PLEDGE).update({ documentId, data: change });
    const after = await getPledge(organization, documentId);
    if (after.pledgeStatus !== before.pledgeStatus) {
      const [from, to] = [before.pledgeStatus, after.pledgeStatus];
      await recordAudit(transaction, organization.id, actor, {
        action: 'pledge.update',
        subject: { type: 'pledge', documentId },
        before: { pledgeStatus: from },
        after: { pledgeStatus: to, balance: after.balance },
      });
    }
    return after;
  });
}

/** @throws CrmError NOT_FOUND; IN_USE when gifts were paid on it. */
export async function removePledge(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { amount, donor } = await getPledge(organization, documentId);
    await documents(PLEDGE).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, {
      action: 'pledge.delete',
      subject: { type: 'pledge', documentId },
      before: { amount, donor: donor.documentId },
    });
  });
}
