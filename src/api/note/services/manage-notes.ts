import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { getDonorId } from '../../donor/services/manage-donors';
import type { NoteChange, NoteIn, NoteOut } from '../contract';
import { donorOfNote, findNote } from '../queries/find-note';

const NOTE = 'api::note.note';

/** @throws CrmError NOT_FOUND when the organization has no such note. */
export async function getNote(organization: Organization, documentId: string): Promise<NoteOut> {
  const note = await findNote(await readConnection(), organization.id, documentId);
  if (note === undefined) throw new CrmError('NOT_FOUND');
  return note;
}

/** Writes a note on a donor. Author, masking and the line in the history are on the content type's lifecycle. */
export async function writeNote(organization: Organization, donorDocumentId: string, input: NoteIn): Promise<NoteOut> {
  return inTransaction(async () => {
    const donor = await getDonorId(organization, donorDocumentId);
    const { documentId } = await documents(NOTE).create({ data: { ...input, donor } });
    return getNote(organization, documentId);
  });
}

/** Changes a note. @throws CrmError NOT_FOUND, STALE, FORBIDDEN when a member changes somebody else's. */
export async function changeNote(organization: Organization, documentId: string, change: NoteChange, ifMatch: string | undefined): Promise<NoteOut> {
  return inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM notes WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR NO KEY UPDATE`);
    refuseStale(ifMatch, await getNote(organization, documentId));
    await documents(NOTE).update({ documentId, data: change });
    return getNote(organization, documentId);
  });
}

/** Deletes a note; who did stays in the audit log. @throws CrmError NOT_FOUND */
export async function removeNote(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { author, kind } = await getNote(organization, documentId);
    const donor = await donorOfNote(transaction, organization.id, documentId);
    await documents(NOTE).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, { action: 'note.delete', subject: { type: 'note', documentId }, before: { donor, author, kind } });
  });
}
