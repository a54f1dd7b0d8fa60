import { PassThrough } from 'node:stream';
import { z } from 'zod';
import type { Connection } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { fileStore } from '../../../platform/files/file-store';
import { checkLink, signLink, type signatureQuery } from '../../../platform/files/signed-link';
import type { FileAnswer } from '../../../platform/http/file-answer';
import { StoppedError, tellRegularly } from '../../../platform/jobs/tell-regularly';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { JobOut } from '../../job/contract';
import { getJob, startJob } from '../../job/services/follow-job';
import { keptActor, type JobAtWork, type JobOutcome } from '../../job/services/work-on-job';
import { expiredPacks, forgetPack } from '../queries/audit-packs';
import { packName, packYear } from './audit-pack';
import { showRegister } from './show-register';

export const PACK_JOB = 'receipts.audit-pack';

/** As long as an export's. */
const KEPT_HOURS = 24;

const parameters = z.object({ year: z.number(), language: z.enum(['fr', 'en']) });
const madeResult = z.object({ year: z.number() });

/** Starts the job that makes the archive of a year: with PDFs by the thousand it takes minutes. */
export async function startAuditPack(organization: Organization, actor: Actor, year: number, language: Language): Promise<JobOut> {
  const { entries } = await showRegister(organization, year);
  return inTransaction(async (transaction) => {
    const jobId = await startJob(transaction, organization, actor, PACK_JOB, { ...keptActor(actor), year, language }, entries.length);
    await recordAudit(transaction, organization.id, actor, {
      action: 'receipt.audit-pack',
      subject: { type: 'job', documentId: jobId },
      after: { year, receipts: entries.length },
    });
    return getJob(organization, jobId);
  });
}

/** Makes the archive. A job that broke off begins it anew: a file is there whole or not at all. */
export async function makeAuditPack({ organization, jobId, parameters: asked, tell }: JobAtWork): Promise<JobOutcome> {
  const { year, language } = parameters.parse(asked);
  let done = 0;
  const { body, receipts, isIntact } = await packYear(organization, year, language, () => (done += 1));
  const watched = new PassThrough();
  const stopTelling = tellRegularly(watched, () => tell(Math.min(done, receipts), receipts));
  try {
    body.once('error', (error) => watched.destroy(error));
    watched.once('close', () => body.destroy());
    const bytes = await fileStore().write(pathOf(organization.id, jobId), body.pipe(watched));
    await tell(receipts, receipts);
    const expiresAt = new Date(Date.now() + KEPT_HOURS * 3_600_000);
    return {
      jobStatus: 'succeeded',
      result: { year, receipts, isIntact, bytes, url: linkOf(organization, jobId, expiresAt), expiresAt: expiresAt.toISOString() },
    };
  } catch (error) {
    if (error instanceof StoppedError) return { jobStatus: 'cancelled' };
    throw error;
  } finally {
    stopTelling();
  }
}

/**
 * The archive behind a signed link; the link alone opens nothing, whoever uses it must be allowed to make one.
 * @throws CrmError NOT_FOUND; LINK_INVALID; LINK_EXPIRED
 */
export async function openAuditPack(organization: Organization, actor: Actor, jobId: string, signature: z.output<typeof signatureQuery>): Promise<FileAnswer> {
  const job = await getJob(organization, jobId);
  if (job.kind !== PACK_JOB) throw new CrmError('NOT_FOUND');
  checkLink(linkSubject(organization, jobId), signature);
  const file = job.jobStatus === 'succeeded' ? await fileStore().read(pathOf(organization.id, jobId)) : undefined;
  if (file === undefined) throw new CrmError('LINK_EXPIRED');
  await inTransaction((transaction) =>
    recordAudit(transaction, organization.id, actor, { action: 'receipt.audit-pack-download', subject: { type: 'job', documentId: jobId } }),
  );
  return { file: { contentType: 'application/zip', filename: packName(madeResult.parse(job.result).year), body: file.body } };
}

/** Removes the archives whose time is over. @returns how many */
export async function removeExpiredPacks(connection: Connection): Promise<number> {
  const expired = await expiredPacks(connection, PACK_JOB);
  for (const { organizationId, jobId } of expired) {
    await fileStore().remove(pathOf(organizationId, jobId));
    await forgetPack(connection, jobId);
  }
  return expired.length;
}

const pathOf = (organizationId: number, jobId: string): string => `audit-packs/${organizationId}/${jobId}.zip`;

const linkSubject = (organization: Organization, jobId: string): string => `audit-pack:${organization.documentId}:${jobId}`;

function linkOf(organization: Organization, jobId: string, expiresAt: Date): string {
  return `/api/v1/organizations/${organization.documentId}/receipts/audit-pack/${jobId}/file?${signLink(linkSubject(organization, jobId), expiresAt)}`;
}
