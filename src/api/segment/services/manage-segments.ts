import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { SegmentChange, SegmentIn, SegmentOut } from '../contract';
import { findSegment, type StoredSegment } from '../queries/find-segment';
import { checkCriteria } from './check-criteria';

const SEGMENT = 'api::segment.segment';

/** @throws CrmError NOT_FOUND when the organization has no such segment. */
export async function getSegment(organization: Organization, documentId: string): Promise<StoredSegment> {
  const segment = await findSegment(await readConnection(), organization.id, documentId);
  if (segment === undefined) throw new CrmError('NOT_FOUND');
  return segment;
}

export function showSegment({ id: _id, ...segment }: StoredSegment): SegmentOut {
  return segment;
}

/** Creates a segment; its rules, and its first calculation, are on the content type's lifecycle. @throws CrmError VALIDATION */
export async function createSegment(organization: Organization, input: SegmentIn, language: Language): Promise<StoredSegment> {
  return inTransaction(async (transaction) => {
    // Checked here once more, because only here the caller's language is known.
    if (input.criteria !== undefined && input.criteria !== null) await checkCriteria(transaction, organization, input.criteria, language);
    const { documentId } = await documents(SEGMENT).create({ data: input });
    return getSegment(organization, documentId);
  });
}

/** Changes a segment. @throws CrmError NOT_FOUND, STALE, VALIDATION */
export async function changeSegment(
  organization: Organization,
  documentId: string,
  change: SegmentChange,
  ifMatch: string | undefined,
  language: Language,
): Promise<StoredSegment> {
  return inTransaction(async (transaction) => {
    refuseStale(ifMatch, await getSegment(organization, documentId));
    if (change.criteria !== undefined && change.criteria !== null) await checkCriteria(transaction, organization, change.criteria, language, documentId);
    await documents(SEGMENT).update({ documentId, data: change });
    return getSegment(organization, documentId);
  });
}

/** Deletes a segment that no other one names. @throws CrmError NOT_FOUND, IN_USE */
export async function removeSegment(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { name, donorCount, criteria } = await getSegment(organization, documentId);
    await documents(SEGMENT).delete({ documentId });
    const before = { name, donorCount, criteria };
    await recordAudit(transaction, organization.id, actor, { action: 'segment.delete', subject: { type: 'segment', documentId }, before });
  });
}
