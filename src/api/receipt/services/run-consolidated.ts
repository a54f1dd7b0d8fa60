import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { today } from '../../../platform/civil-date';
import type { Connection } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { addJob } from '../../../platform/jobs/add-job';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { JobAtWork, JobOutcome } from '../../job/services/work-on-job';
import { considerDonor, type Considered, type Consolidating } from '../domain/consider-donor';
import { textOf } from '../domain/draft-receipt';
import type { ReceiptGift } from '../domain/facts';
import type { ReceiptSnapshot } from '../domain/snapshot';
import { wordingFor } from '../domain/wordings/wordings';
import { unprintableIn } from '../pdf/printable';
import { RenderPool } from '../pdf/render-in-parallel';
import { readDonors, readUnreceiptedGifts, listUnreceiptedDonors } from '../queries/read-gifts';
import { insertRunRows, lastDonorOfRun, listBrokenRuns, listRunRows, sumRun, type NewRunRow } from '../queries/run-rows';
import { writeAddressTasks } from './ask-for-address';
import { assetsOf } from './draw';
import { issueReceipts, type Issued } from './issue-receipts';
import { loadIssuer, type LoadedIssuer } from './load-issuer';
import { sendLater } from './send-receipt';
import { describeRow } from './show-run';
import { RUN_JOB } from './start-run';

declare const strapi: Core.Strapi;

/** Receipts of one transaction: the register is locked as long as they are made, about a second. */
const AT_ONCE = 100;

/** Rows of each kind that the job itself shows; the rest is a page away. */
const SHOWN = 1000;

/** A run that has said nothing for so long has lost its process. */
const SILENT_MINUTES = 2;

const parametersOf = z.object({ year: z.number(), dryRun: z.boolean(), send: z.boolean(), among: z.array(z.number()).optional(), isChosen: z.boolean() });

interface Run extends Consolidating {
  readonly job: JobAtWork;
  readonly loaded: LoadedIssuer;
  readonly isDry: boolean;
  readonly isSending: boolean;
  /** Undefined in a dry run. */
  readonly pool: RenderPool | undefined;
}

/**
 * Issues consolidated receipts, or says what it would issue, a hundred donors at a time. Each hundred is a
 * transaction of its own: a run that broke off goes on after the last donor it dealt with, and one that
 * runs twice finds nothing left to receipt. It goes past donors it must refuse.
 */
export async function runConsolidated(job: JobAtWork): Promise<JobOutcome> {
  const { organization, jobId } = job;
  const connection = strapi.db.connection;
  const { year, dryRun, send, among, isChosen } = parametersOf.parse(job.parameters);
  const loaded = await loadIssuer(connection, organization.id);
  const issuedOn = today(organization.timezone);
  const pool = dryRun ? undefined : new RenderPool(assetsOf(loaded));
  const run: Run = { job, loaded, isDry: dryRun, isSending: send, pool, year, issuedOn, wordingVersion: wordingFor('CA', issuedOn, loaded.wordings).version };
  try {
    const donors = isChosen && among !== undefined ? among : await listUnreceiptedDonors(connection, organization.id, year, among);
    const after = await lastDonorOfRun(connection, jobId);
    const isThrough = await dealWithAll(
      run,
      donors.filter((id) => id > after),
      donors.length,
    );
    return { jobStatus: isThrough ? 'succeeded' : 'cancelled', result: await resultOf(run) };
  } finally {
    await pool?.close();
  }
}

/** Starts the runs again whose process is gone: graphile-worker itself would wait for hours. */
export async function resumeBrokenRuns(connection: Connection): Promise<number> {
  const broken = await listBrokenRuns(connection, [RUN_JOB], SILENT_MINUTES);
  for (const { jobId, kind } of broken) await addJob(connection, kind, { jobId }, { key: `resume:${jobId}`, maxAttempts: 5 });
  return broken.length;
}

async function dealWithAll(run: Run, donorIds: readonly number[], total: number): Promise<boolean> {
  let done = total - donorIds.length;
  if (!(await run.job.tell(done, total))) return false;
  for (let from = 0; from < donorIds.length; from += AT_ONCE) {
    const some = donorIds.slice(from, from + AT_ONCE);
    await (run.isDry ? preview(run, some) : issue(run, some));
    done += some.length;
    if (!(await run.job.tell(done, total)) && from + AT_ONCE < donorIds.length) return false;
  }
  return true;
}

async function preview(run: Run, donorIds: readonly number[]): Promise<void> {
  await inTransaction(async (transaction) => {
    const considered = await consider(transaction, run, donorIds);
    await insertRunRows(
      transaction,
      run.job.jobId,
      considered.map((each) => rowOf(each, null)),
    );
  });
}

async function issue(run: Run, donorIds: readonly number[]): Promise<void> {
  const { organization, actor, jobId } = run.job;
  await inTransaction(async (transaction) => {
    await lockForTotals(transaction, donorIds);
    const considered = await consider(transaction, run, donorIds);
    const drafts = considered.flatMap(({ donor, draft, gifts }) =>
      draft === null
        ? []
        : [{ donorId: donor.donorId, donor: donor.donor, snapshot: draft, giftIds: new Map(gifts.map((gift) => [gift.documentId, gift.id])) }],
    );
    const issued = await issueReceipts(transaction, organization, actor, run.loaded, drafts, (snapshots) => renderAll(poolOf(run), snapshots));
    const receiptOf = new Map(issued.map((receipt) => [receipt.donorId, receipt]));
    await insertRunRows(
      transaction,
      jobId,
      considered.map((each) => rowOf(each, receiptOf.get(each.donor.donorId) ?? null)),
    );
    const homeless = considered.filter(({ reasons }) => reasons.includes('DONOR_ADDRESS_MISSING')).map(({ donor }) => donor.donorId);
    if (homeless.length > 0) await writeAddressTasks(transaction, organization, homeless);
    if (run.isSending) await sendLater(transaction, organization, actor, issued);
    if (issued.length > 0) {
      await recordAudit(transaction, organization.id, actor, {
        action: 'receipt.issue',
        subject: { type: 'job', documentId: jobId },
        after: { kind: 'consolidated', year: run.year, numbers: issued.map(({ number }) => number) },
      });
    }
  });
}

async function consider(connection: Connection, run: Run, donorIds: readonly number[]): Promise<Considered[]> {
  const organizationId = run.job.organization.id;
  const donors = await readDonors(connection, organizationId, donorIds);
  const gifts = await readUnreceiptedGifts(connection, organizationId, donorIds, run.year);
  const giftsOf = new Map<number, ReceiptGift[]>();
  for (const gift of gifts) giftsOf.set(gift.donorId, [...(giftsOf.get(gift.donorId) ?? []), gift]);
  return donors.map((donor) => printableOnly(considerDonor(donor, giftsOf.get(donor.donorId) ?? [], run.loaded.issuer, run)));
}

/** A donor whose name cannot be printed is refused like any other: the run goes on. */
function printableOnly(considered: Considered): Considered {
  if (considered.draft === null || unprintableIn(textOf(considered.draft)).length === 0) return considered;
  return { ...considered, draft: null, reasons: ['UNPRINTABLE_TEXT'] };
}

function rowOf({ donor, draft, gifts, amount, eligibleAmount, reasons, refusedGifts }: Considered, receipt: Issued | null): NewRunRow {
  return {
    donorId: donor.donorId,
    receiptId: receipt?.id ?? null,
    outcome: { isIssued: draft !== null, gifts: gifts.length, amount, eligibleAmount, reasons, refusedGifts },
  };
}

/** Numbers are taken by now: a receipt that cannot be drawn undoes its hundred, and the run says so. */
async function renderAll(pool: RenderPool, snapshots: readonly ReceiptSnapshot[]): Promise<Buffer[]> {
  const outcomes = await Promise.all(snapshots.map((snapshot) => pool.render(snapshot)));
  return outcomes.map((outcome) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.pdf;
  });
}

function poolOf({ pool }: Run): RenderPool {
  if (pool === undefined) throw new Error('a dry run makes no PDF');
  return pool;
}

async function resultOf({ job: { organization, jobId }, year, isDry }: Run): Promise<object> {
  const connection = strapi.db.connection;
  const issued = await listRunRows(connection, organization.id, jobId, true, { first: SHOWN });
  const refused = await listRunRows(connection, organization.id, jobId, false, { first: SHOWN });
  const told = (found: typeof issued) => found.rows.map((row) => describeRow(row, organization.defaultLanguage));
  return { year, dryRun: isDry, currency: organization.defaultCurrency, ...(await sumRun(connection, jobId)), receipts: told(issued), refusals: told(refused) };
}
