import { documents } from '../../../platform/database/documents';
import { row, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { FundChange, FundIn, FundOut } from '../contract';
import { findFund } from '../queries/find-fund';
import { isFundUsed } from '../queries/is-fund-used';

const FUND = 'api::fund.fund';

/** @throws CrmError NOT_FOUND when the organization has no such fund. */
export async function getFund(organization: Organization, documentId: string): Promise<FundOut> {
  const fund = await findFund(await readConnection(), organization.id, documentId);
  if (fund === undefined) throw new CrmError('NOT_FOUND');
  return fund;
}

/** Creates a fund. @throws CrmError ALREADY_EXISTS for a code that is taken. */
export async function createFund(organization: Organization, input: FundIn): Promise<FundOut> {
  return inTransaction(async () => {
    const { documentId } = await documents(FUND).create({ data: input });
    return getFund(organization, documentId);
  });
}

/** Changes a fund. @throws CrmError NOT_FOUND, STALE, ALREADY_EXISTS */
export async function changeFund(organization: Organization, documentId: string, change: FundChange, ifMatch: string | undefined): Promise<FundOut> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getFund(organization, documentId));
    await documents(FUND).update({ documentId, data: change });
    return getFund(organization, documentId);
  });
}

/** Deletes a fund that nothing goes to; archives one that has gifts, pledges or plans. @throws CrmError NOT_FOUND */
export async function removeFund(organization: Organization, documentId: string, actor: Actor): Promise<'deleted' | 'archived'> {
  return inTransaction(async (transaction) => {
    // FOR UPDATE: a gift that is about to be allocated to it waits, and then finds it gone.
    const found = await row<{ id: number; name: string }>(
      transaction,
      sql`SELECT id, name FROM funds WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR UPDATE`,
    );
    if (found === undefined) throw new CrmError('NOT_FOUND');
    const isUsed = await isFundUsed(transaction, found.id);
    if (isUsed) await documents(FUND).update({ documentId, data: { isArchived: true } });
    else await documents(FUND).delete({ documentId });
    const outcome = isUsed ? 'archived' : 'deleted';
    await recordAudit(transaction, organization.id, actor, {
      action: 'fund.delete',
      subject: { type: 'fund', documentId },
      before: { name: found.name },
      after: { outcome },
    });
    return outcome;
  });
}
