import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { today } from '../../../platform/civil-date';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import type { ByteSource } from '../domain/encoding';
import type { ImportReport } from '../domain/import-report';
import { planImportFile, type ImportOptions, type PlanQuestion } from '../domain/plan';
import type { FileProblem } from '../domain/problem';
import { findJobOfFile, insertJob, updateJob, type ImportJob, type JobOptions, type JobStatus } from '../queries/import-jobs';
import { applyImport, type ImportProgress } from './apply-import';

declare const strapi: Core.Strapi;

export interface ImportRequest {
  readonly organization: Organization;
  /** Opens the file's bytes from the start; it is read several times. */
  readonly open: () => ByteSource;
  readonly fileName: string;
  readonly options: Partial<
    Pick<ImportOptions, 'currency' | 'preset' | 'mapping' | 'dateStyle' | 'decimalStyle' | 'encoding' | 'delimiter' | 'externalSystem'>
  > & {
    /** Campaign codes nobody has become draft campaigns instead of refusing their rows. */
    readonly isCreatingCampaigns?: boolean | undefined;
  };
  /** Report only: nothing is written but the import itself and its rows. */
  readonly isDryRun: boolean;
  readonly actor: Actor;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

export type ImportOutcome =
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  /** The file can be read in two ways; the options answer that. */
  | { readonly kind: 'questions'; readonly questions: readonly PlanQuestion[] }
  | {
      readonly kind: 'done';
      readonly jobId: string;
      readonly jobStatus: JobStatus;
      readonly report: ImportReport;
      /** When these very bytes were applied before; importing them again only finds what is there. */
      readonly appliedBefore: { readonly jobId: string; readonly finishedAt: string | null } | null;
    };

/**
 * Imports a file of gifts or donors: plans how to read it, then matches its rows and applies them in one
 * transaction. The same file again creates nothing new. An import that broke off is begun again, as the same one.
 * Only what the file's source or the database throws is thrown; a broken file is an outcome.
 */
export async function importGifts(request: ImportRequest): Promise<ImportOutcome> {
  const { organization, open, options, actor } = request;
  const { isCreatingCampaigns = false, currency = organization.defaultCurrency, ...given } = options;
  const { timezone } = organization;
  request.onProgress?.({ phase: 'reading', rowsDone: 0 });
  const planned = await planImportFile(open, { ...given, currency, timezone, today: today(timezone) });
  if (planned.kind === 'refused') return { kind: 'refused', problems: planned.problems };
  if (planned.kind === 'questions') return { kind: 'questions', questions: planned.questions };

  const jobOptions: JobOptions = { plan: planned.plan, isCreatingCampaigns };
  const fileSha256 = await contentHash(open());
  const before = await findJobOfFile(await readConnection(), organization.id, fileSha256, true);
  const job = await openJob(request, jobOptions, fileSha256);
  try {
    const file = { open, options: jobOptions };
    const { jobStatus, report } = await applyImport({
      organization,
      jobId: job.documentId,
      file,
      isDryRun: request.isDryRun,
      actor,
      onProgress: request.onProgress,
    });
    return {
      kind: 'done',
      jobId: job.documentId,
      jobStatus,
      report,
      appliedBefore: before === undefined ? null : { jobId: before.documentId, finishedAt: before.finishedAt },
    };
  } catch (error) {
    await markFailed(job, error);
    throw error;
  }
}

/** The unfinished import of these bytes, or a new one. */
async function openJob({ organization, fileName, actor }: ImportRequest, options: JobOptions, fileSha256: string): Promise<ImportJob> {
  return inTransaction(async (transaction) => {
    const unfinished = await findJobOfFile(transaction, organization.id, fileSha256, false);
    return unfinished ?? insertJob(transaction, organization.id, { fileName: fileName.slice(0, 255), fileSha256, options }, actor.name);
  });
}

/** Says on the job that it broke off; inside a request's own transaction everything is undone with it anyway. */
async function markFailed(job: ImportJob, error: unknown): Promise<void> {
  if (strapi.db.inTransaction()) return;
  const message = error instanceof Error ? error.message : String(error);
  await inTransaction((transaction) => updateJob(transaction, job.id, { jobStatus: 'failed', error: { message } }));
}

/** SHA-256 of the content: a byte order mark more or less is the same file. */
async function contentHash(bytes: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  let isFirst = true;
  for await (const chunk of bytes) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    hash.update(hasMark ? chunk.subarray(3) : chunk);
    isFirst = false;
  }
  return hash.digest('hex');
}
