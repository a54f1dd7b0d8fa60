import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { TagChange, TagIn, TagOut } from '../contract';
import { findTag } from '../queries/find-tag';

const TAG = 'api::tag.tag';

/** @throws CrmError NOT_FOUND when the organization has no such tag. */
export async function getTag(organization: Organization, documentId: string): Promise<TagOut> {
  const tag = await findTag(await readConnection(), organization.id, documentId);
  if (tag === undefined) throw new CrmError('NOT_FOUND');
  return tag;
}

/** Creates a tag. @throws CrmError ALREADY_EXISTS for a name that differs by case and accents alone. */
export async function createTag(organization: Organization, input: TagIn): Promise<TagOut> {
  return inTransaction(async () => {
    const { documentId } = await documents(TAG).create({ data: input });
    return getTag(organization, documentId);
  });
}

/** Changes a tag. @throws CrmError NOT_FOUND, STALE, ALREADY_EXISTS */
export async function changeTag(organization: Organization, documentId: string, change: TagChange, ifMatch: string | undefined): Promise<TagOut> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getTag(organization, documentId));
    await documents(TAG).update({ documentId, data: change });
    return getTag(organization, documentId);
  });
}

/** Deletes a tag and takes it off every donor. @throws CrmError NOT_FOUND */
export async function removeTag(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { name, donorCount } = await getTag(organization, documentId);
    await documents(TAG).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, { action: 'tag.delete', subject: { type: 'tag', documentId }, before: { name, donorCount } });
  });
}
