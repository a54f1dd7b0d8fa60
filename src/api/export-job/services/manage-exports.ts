import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { civilDateOf } from '../../../platform/civil-date';
import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { CONTENT_TYPES } from '../../../platform/export/export-file';
import { fileStore } from '../../../platform/files/file-store';
import { checkLink, type signatureQuery } from '../../../platform/files/signed-link';
import type { FileAnswer } from '../../../platform/http/file-answer';
import type { PageRequest } from '../../../platform/http/pagination';
import { roleAllows } from '../../../platform/permissions/matrix';
import type { Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { cancelJob } from '../../job/services/follow-job';
import type { ExportOut, Subject } from '../contract';
import { storedOptions } from '../domain/export-query';
import { expiredExports, findExport, forgetFile, listExports, type StoredExport } from '../queries/export-jobs';
import { linkOf, linkSubject } from './export-links';
import { fileNameOf, type ExportCall } from './export-now';
import { requesterOf } from './start-export';

declare const strapi: Core.Strapi;

type Caller = Pick<ExportCall, 'organization' | 'actor' | 'role'>;

/** One's own exports; administrators see everybody's. */
export async function findExports(
  { organization, actor, role }: Caller,
  subject: Subject | undefined,
  page: PageRequest,
): Promise<{ readonly rows: ExportOut[]; readonly total: number | undefined }> {
  const requester = roleAllows(role, 'bulk.read') ? undefined : requesterOf(actor);
  const { rows, total } = await listExports(await readConnection(), organization.id, { subject, requester }, page);
  return { rows: rows.map((row) => shown(organization, row)), total };
}

/** @throws CrmError NOT_FOUND, also for somebody else's export unless one is an administrator. */
export async function getExport(caller: Caller, documentId: string): Promise<ExportOut> {
  return shown(caller.organization, await readable(caller, documentId));
}

/**
 * The file behind a signed link. The link alone opens nothing: whoever uses it must be signed in, and be
 * allowed to read what is inside.
 * @throws CrmError NOT_FOUND; LINK_INVALID; LINK_EXPIRED; FORBIDDEN when the file holds what the caller may not read.
 */
export async function openExport(caller: Caller, documentId: string, signature: z.output<typeof signatureQuery>): Promise<FileAnswer> {
  const { organization, actor, role } = caller;
  const found = await readable(caller, documentId);
  checkLink(linkSubject(organization, documentId), signature);
  if (found.isSensitive && !roleAllows(role, 'donor.read-sensitive')) throw new CrmError('FORBIDDEN', { action: 'donor.read-sensitive' });
  const file = found.filePath === null ? undefined : await fileStore().read(found.filePath);
  if (file === undefined) throw new CrmError('LINK_EXPIRED');
  await inTransaction((transaction) =>
    recordAudit(transaction, organization.id, actor, { action: 'export.download', subject: { type: 'export', documentId } }),
  );
  const { lang } = storedOptions.parse(found.options);
  const day = civilDateOf(new Date(found.createdAt), organization.timezone);
  return { file: { contentType: CONTENT_TYPES[found.format], filename: fileNameOf(found.subject, { lang, format: found.format }, day), body: file.body } };
}

/** Removes an export and its file; one that is being made stops. @throws CrmError NOT_FOUND */
export async function removeExport(caller: Caller, documentId: string): Promise<void> {
  const { organization, actor } = caller;
  const { job, filePath } = await readable(caller, documentId);
  await inTransaction(async (transaction) => {
    if (job !== null) await cancelJob(organization, job);
    await documents('api::export-job.export-job').delete({ documentId });
    await recordAudit(transaction, organization.id, actor, { action: 'export.delete', subject: { type: 'export', documentId } });
  });
  if (filePath !== null) await fileStore().remove(filePath);
}

/** Removes the files whose time is over. @returns how many */
export async function removeExpiredFiles(): Promise<number> {
  const expired = await expiredExports(strapi.db.connection);
  for (const { id, filePath } of expired) {
    await fileStore().remove(filePath);
    await forgetFile(strapi.db.connection, id);
  }
  return expired.length;
}

async function readable({ organization, actor, role }: Caller, documentId: string): Promise<StoredExport> {
  const found = await findExport(await readConnection(), organization.id, documentId);
  if (found === undefined) throw new CrmError('NOT_FOUND');
  if (found.requester !== requesterOf(actor) && !roleAllows(role, 'bulk.read')) throw new CrmError('NOT_FOUND');
  return found;
}

function shown(organization: Organization, { id: _id, requester: _requester, filePath, options: _options, ...found }: StoredExport): ExportOut {
  const expiresAt = found.expiresAt === null ? undefined : new Date(found.expiresAt);
  const isThere = filePath !== null && expiresAt !== undefined && expiresAt > new Date();
  return { ...found, url: isThere ? linkOf(organization, found.documentId, expiresAt) : null };
}
