import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recomputeTotals } from '../../../platform/totals/recompute-totals';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { recalculateSoon } from '../../segment/services/reevaluate-soon';
import type { ImportReport } from '../domain/import-report';
import { countOutcomes, countProblems } from '../queries/count-outcomes';
import { lockJob, updateJob, type ImportJob, type JobStatus } from '../queries/import-jobs';
import { analyseIfGrown, analyseWorkingTables, createWorkingTables } from '../queries/working-tables';
import {
  insertActivities,
  insertNewDonors,
  insertNewGifts,
  lockTouchedDonors,
  readTouchedDonors,
  teachExternalIds,
  writeForecast,
  writeOutcomes,
} from '../queries/write-import';
import { GiftRules } from './gift-rules';
import { resolveRows } from './resolve-rows';
import type { Resolution } from './row-resolver';

export type ImportPhase = 'reading' | 'staging' | 'matching' | 'writing' | 'totals' | 'done';

export interface ImportProgress {
  readonly phase: ImportPhase;
  readonly rowsDone: number;
}

export interface ApplyRequest {
  readonly organization: Organization;
  /** The import's public id. */
  readonly jobId: string;
  readonly isDryRun: boolean;
  readonly actor: Actor;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

export interface Applied {
  readonly jobStatus: JobStatus;
  readonly report: ImportReport;
}

/** Donors whose figures are refreshed by one statement. */
const DONORS_AT_ONCE = 20_000;

/**
 * Applies a staged import in one transaction, all or nothing, or reports what that would make. Two imports of one
 * charity wait for each other, so that the second sees what the first created. An import that was applied
 * already is not applied again: its report is given back.
 * @throws CrmError NOT_FOUND; CONFLICT when its file is not wholly staged
 */
export async function applyImport(request: ApplyRequest): Promise<Applied> {
  return inTransaction(async (transaction) => {
    const { organization, isDryRun } = request;
    if (!isDryRun) await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.import', ${organization.id}))`);
    const job = await lockJob(transaction, organization.id, request.jobId);
    if (job === undefined) throw new CrmError('NOT_FOUND');
    if (job.jobStatus === 'applied' && job.counts !== null) return { jobStatus: job.jobStatus, report: job.counts };
    if (job.jobStatus === 'staging' || job.jobStatus === 'undone') throw new CrmError('CONFLICT', { jobStatus: job.jobStatus });

    // Each statement goes over all rows at once; what does not fit is written to disk and read again.
    await execute(transaction, sql`SET LOCAL work_mem = '96MB'`);
    await createWorkingTables(transaction, isDryRun);
    const { isCreatingCampaigns, plan } = job.options;
    const rules = await GiftRules.load(transaction, organization, job.id, { isCreatingCampaigns, isDryRun });
    const onBatch = (rowsDone: number): void => tell(request, 'matching', rowsDone);
    const resolution = await resolveRows(transaction, organization, { id: job.id, system: plan.externalSystem }, rules, onBatch);
    await analyseWorkingTables(transaction);
    if (!isDryRun) await writeAll(transaction, request, job, resolution);
    await (isDryRun ? writeForecast(transaction, job.id) : writeOutcomes(transaction, job.id));
    const report = await reportOf(transaction, job, resolution, rules);
    const jobStatus = isDryRun ? 'checked' : 'applied';
    await updateJob(transaction, job.id, { jobStatus, counts: report });
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

/** Lock order is that of every writer: donors, then what counts them, then campaigns. */
async function writeAll(transaction: Knex.Transaction, request: ApplyRequest, job: ImportJob, resolution: Resolution): Promise<void> {
  const { organization, actor } = request;
  tell(request, 'writing', 0);
  await lockTouchedDonors(transaction);
  await insertNewDonors(transaction, organization.id, `import:${job.options.plan.externalSystem}`.slice(0, 120));
  await teachExternalIds(transaction);
  await insertNewGifts(transaction, organization.id);
  await insertActivities(transaction, organization.id, job, actor.name);
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

async function reportOf(transaction: Knex.Transaction, job: ImportJob, resolution: Resolution, rules: GiftRules): Promise<ImportReport> {
  return {
    rows: await countOutcomes(transaction, job.id),
    donors: { created: resolution.donorsCreated, matched: resolution.donorsMatched },
    gifts: resolution.currencies.gifts,
    currencies: resolution.currencies.all(),
    problems: await countProblems(transaction, job.id),
    campaignsCreated: rules.campaignsCreated,
  };
}

function tell({ onProgress }: ApplyRequest, phase: ImportPhase, rowsDone: number): void {
  onProgress?.({ phase, rowsDone });
}
