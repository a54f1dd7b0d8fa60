import type { Knex } from 'knex';
import { documents } from '../../../platform/database/documents';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { getDonorId } from '../../donor/services/manage-donors';
import type { AssignedTag } from '../contract';
import { findAssignment } from '../queries/find-assignment';
import { findTagId } from '../queries/find-tag';

const ASSIGNMENT = 'api::tag-assignment.tag-assignment';

/**
 * Tags a donor, once: the donor's lock makes two people who tag at the same moment take turns.
 * @throws CrmError NOT_FOUND for a donor or tag of another organization.
 */
export async function tagDonor(
  organization: Organization,
  donorDocumentId: string,
  tagDocumentId: string,
): Promise<{ readonly assigned: AssignedTag; readonly isNew: boolean }> {
  return inTransaction(async (transaction) => {
    const { donorId, tagId } = await pair(transaction, organization, donorDocumentId, tagDocumentId);
    await lockForTotals(transaction, [donorId]);
    const before = await findAssignment(transaction, organization.id, donorId, tagId);
    if (before === undefined) await documents(ASSIGNMENT).create({ data: { donor: donorId, tag: tagId } });
    const found = before ?? (await findAssignment(transaction, organization.id, donorId, tagId));
    if (found === undefined) throw new CrmError('NOT_FOUND');
    const { documentId: _documentId, ...assigned } = found;
    return { assigned, isNew: before === undefined };
  });
}

/** Takes a tag off a donor. @throws CrmError NOT_FOUND when the donor does not have it. */
export async function untagDonor(organization: Organization, donorDocumentId: string, tagDocumentId: string): Promise<void> {
  await inTransaction(async (transaction) => {
    const { donorId, tagId } = await pair(transaction, organization, donorDocumentId, tagDocumentId);
    await lockForTotals(transaction, [donorId]);
    const found = await findAssignment(transaction, organization.id, donorId, tagId);
    if (found === undefined) throw new CrmError('NOT_FOUND');
    await documents(ASSIGNMENT).delete({ documentId: found.documentId });
  });
}

async function pair(
  transaction: Knex.Transaction,
  organization: Organization,
  donorDocumentId: string,
  tagDocumentId: string,
): Promise<{ readonly donorId: number; readonly tagId: number }> {
  const donorId = await getDonorId(organization, donorDocumentId);
  const tagId = await findTagId(transaction, organization.id, tagDocumentId);
  if (tagId === undefined) throw new CrmError('NOT_FOUND');
  return { donorId, tagId };
}
