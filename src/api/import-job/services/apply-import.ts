import type { Knex } from 'knex';
import { shift, today } from '../../../platform/civil-date';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recomputeTotals } from '../../../platform/totals/recompute-totals';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { recalculateSoon } from '../../segment/services/reevaluate-soon';
import type { ImportReport } from '../domain/import-report';
import type { ByteSource } from '../domain/encoding';
import type { Staged } from '../domain/staged-row';
import { lockJob, updateJob, type ImportJob, type JobOptions, type JobStatus } from '../queries/import-jobs';
import { FIRST_PLACE, lastStagedRow, readStagedRows } from '../queries/staged-rows';
import { analyseIfGrown, analyseWorkingTables, createWorkingTables } from '../queries/working-tables';
import {
  analyseStagedRows,
  checkRowsAtTheEnd,
  deleteStagedRows,
  insertHistoryOfGifts,
  insertHistoryOfNewDonors,
  insertNewDonors,
  insertNewGifts,
  lockTouchedDonors,
  readTouchedDonors,
  teachExternalIds,
} from '../queries/write-import';
import { fileRows } from './file-rows';
import { GiftRules } from './gift-rules';
import { resolveRows } from './resolve-rows';
import type { Resolution } from './row-resolver';
import { Turns } from './turns';

export type ImportPhase = 'reading' | 'matching' | 'writing' | 'totals' | 'done';

export interface ImportProgress {
  readonly phase: ImportPhase;
  readonly rowsDone: number;
}

/** A file at hand, and how to read it. */
export interface FileAtHand {
  readonly open: () => ByteSource;
  readonly options: JobOptions;
}

export interface ApplyRequest {
  readonly organization: Organization;
  /** The import's public id. */
  readonly jobId: string;
  /** Where the rows come from; without it they are those of an earlier check. */
  readonly file?: FileAtHand | undefined;
  readonly isDryRun: boolean;
  readonly actor: Actor;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

export interface Applied {
  readonly jobStatus: JobStatus;
  readonly report: ImportReport;
}

/** Rows decided at once: few enough to be garbage again before the engine moves them to its old memory. */
const BATCH = 1_500;

/** Gifts older than this come with a charity's past: nobody thanks for them now. */
const THANKS_DAYS = 60;

/** Donors whose figures are refreshed by one statement. */
const DONORS_AT_ONCE = 20_000;

/**
 * Applies an import in one transaction, all or nothing, or reports what that would make and keeps the rows for it. Two
 * imports of one charity wait for each other, so that the second sees what the first created. An import that was
 * applied already is not applied again: its report is given back.
 * @throws CrmError NOT_FOUND; CONFLICT without a file, when no check kept its rows
 */
export async function applyImport(request: ApplyRequest): Promise<Applied> {
  return inTransaction(async (transaction) => {
    const { organization, isDryRun, file } = request;
    if (!isDryRun) await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.import', ${organization.id}))`);
    const job = await lockJob(transaction, organization.id, request.jobId);
    if (job === undefined) throw new CrmError('NOT_FOUND');
    if (job.jobStatus === 'applied' && job.counts !== null) return { jobStatus: job.jobStatus, report: job.counts };
    const lastStaged = await lastStagedRow(transaction, job.id);
    if ((file === undefined && lastStaged === undefined) || job.jobStatus === 'undone') throw new CrmError('CONFLICT', { jobStatus: job.jobStatus });

    // Each statement goes over all rows at once; what does not fit is written to disk and read again.
    await execute(transaction, sql`SET LOCAL work_mem = '96MB'`);
    await createWorkingTables(transaction);
    await checkRowsAtTheEnd(transaction);
    const options = file?.options ?? job.options;
    const { isCreatingCampaigns, plan } = options;
    const rules = await GiftRules.load(transaction, organization, { isCreatingCampaigns, isDryRun });
    const turns = new Turns();
    const parts = file === undefined ? stagedParts(transaction, job.id, lastStaged ?? 0, turns) : fileRows(file.open, plan, BATCH);
    const onBatch = (rowsDone: number): void => tell(request, 'matching', rowsDone);
    const resolution = await resolveRows(transaction, parts, {
      organization,
      job: { id: job.id, system: plan.externalSystem },
      rules,
      isDryRun,
      turns,
      onBatch,
    });
    if (lastStaged !== undefined) await deleteStagedRows(transaction, job.id, lastStaged);
    if (isDryRun) await analyseStagedRows(transaction);
    else await writeAll(transaction, request, { ...job, options }, resolution);
    const report = reportOf(resolution, rules);
    const jobStatus = isDryRun ? 'checked' : 'applied';
    await updateJob(transaction, job.id, { jobStatus, options, counts: report });
    if (!isDryRun) {
      await recalculateSoon(transaction, organization.id);
      await recordAudit(transaction, organization.id, request.actor, {
        action: 'import.apply',
        subject: { type: 'import-job', documentId: job.documentId },
        after: { fileName: job.fileName, fileSha256: job.fileSha256, ...report },
      });
    }
    tell(request, 'done', report.rows.total);
    return { jobStatus, report };
  });
}

async function* stagedParts(transaction: Knex.Transaction, jobId: number, lastId: number, turns: Turns): AsyncGenerator<readonly Staged[], void, undefined> {
  for (let place = FIRST_PLACE; ;) {
    const after = place;
    const part = await turns.take(() => readStagedRows(transaction, jobId, lastId, after, BATCH));
    if (part === null) return;
    yield part.rows;
    place = part.place;
  }
}

/** Lock order is that of every writer: donors, then what counts them, then campaigns. */
async function writeAll(transaction: Knex.Transaction, request: ApplyRequest, job: ImportJob, resolution: Resolution): Promise<void> {
  const { organization, actor } = request;
  tell(request, 'writing', 0);
  await analyseWorkingTables(transaction);
  await lockTouchedDonors(transaction);
  await insertNewDonors(transaction, organization.id, `import:${job.options.plan.externalSystem}`.slice(0, 120));
  await teachExternalIds(transaction);
  await insertNewGifts(transaction, organization.id, shift(today(organization.timezone), { days: -THANKS_DAYS }));
  await insertHistoryOfGifts(transaction, organization.id, actor.name);
  await insertHistoryOfNewDonors(transaction, organization.id, job, actor.name);
  await analyseIfGrown(transaction, 'donors', resolution.donorsCreated);
  await analyseIfGrown(transaction, 'donations', resolution.currencies.gifts.created);
  tell(request, 'totals', 0);
  for (let afterId = 0; ;) {
    const touched = await readTouchedDonors(transaction, afterId, DONORS_AT_ONCE);
    const last = touched.at(-1);
    if (last === undefined) return;
    await recomputeTotals(transaction, {
      donorYears: touched.flatMap(({ donorId, years }) => years.map((year) => ({ donorId, year }))),
      // A donor without gifts has figures too: zeros, not nothing.
      donorIds: touched.map(({ donorId }) => donorId),
      campaignDonors: touched.flatMap(({ donorId, campaignIds }) => campaignIds.map((campaignId) => ({ campaignId, donorId }))),
    });
    afterId = last.donorId;
  }
}

function reportOf({ outcomes, donorsCreated, donorsMatched, currencies }: Resolution, { campaignsCreated }: GiftRules): ImportReport {
  return {
    rows: outcomes.rows(),
    donors: { created: donorsCreated, matched: donorsMatched },
    gifts: currencies.gifts,
    currencies: currencies.all(),
    problems: outcomes.commonest(),
    campaignsCreated,
  };
}

function tell({ onProgress }: ApplyRequest, phase: ImportPhase, rowsDone: number): void {
  onProgress?.({ phase, rowsDone });
}
