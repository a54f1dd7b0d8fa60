import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { getDonation } from '../../donation/services/manage-donations';
import type { SoftCreditChange, SoftCreditIn, SoftCreditOut } from '../contract';
import { findSoftCredit } from '../queries/find-soft-credit';

const SOFT_CREDIT = 'api::soft-credit.soft-credit';

/** @throws CrmError NOT_FOUND when the organization has no such soft credit. */
export async function getSoftCredit(organization: Organization, documentId: string): Promise<SoftCreditOut> {
  const credit = await findSoftCredit(await readConnection(), organization.id, documentId);
  if (credit === undefined) throw new CrmError('NOT_FOUND');
  return credit;
}

/**
 * Credits a gift to another donor too. Its rules and totals are on the content type's lifecycle.
 * @throws CrmError NOT_FOUND, INVALID_REFERENCE, SOFT_CREDIT_EXCEEDS_GIFT; ALREADY_EXISTS for the same gift, donor and type.
 */
export async function addSoftCredit(organization: Organization, donationDocumentId: string, input: SoftCreditIn): Promise<SoftCreditOut> {
  return inTransaction(async () => {
    const { id } = await getDonation(organization, donationDocumentId);
    const { documentId } = await documents(SOFT_CREDIT).create({ data: { ...input, donation: id } });
    return getSoftCredit(organization, documentId);
  });
}

/** @throws CrmError NOT_FOUND, STALE, SOFT_CREDIT_EXCEEDS_GIFT, ALREADY_EXISTS */
export async function changeSoftCredit(
  organization: Organization,
  documentId: string,
  change: SoftCreditChange,
  ifMatch: string | undefined,
): Promise<SoftCreditOut> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getSoftCredit(organization, documentId));
    await documents(SOFT_CREDIT).update({ documentId, data: change });
    return getSoftCredit(organization, documentId);
  });
}

/** @throws CrmError NOT_FOUND */
export async function removeSoftCredit(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { donor, donation, type, amount } = await getSoftCredit(organization, documentId);
    await documents(SOFT_CREDIT).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, {
      action: 'soft-credit.delete',
      subject: { type: 'soft-credit', documentId },
      before: { donor: donor.documentId, donation: donation.documentId, type, amount },
    });
  });
}
