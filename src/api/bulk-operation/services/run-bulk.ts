import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { inTransaction } from '../../../platform/database/transaction';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { holdCustomValue } from '../../custom-field-definition/services/bulk-value';
import { workOnJob, type JobAtWork, type JobOutcome } from '../../job/services/work-on-job';
import { lockSegmentRows, lockSegments } from '../../segment/services/lock-segments';
import { reevaluateDonors } from '../../segment/services/reevaluate-donors';
import { bulkFilters, change, type Change } from '../domain/donor-action';
import { chooseDonors, countOutcome, findBulk, nextDonors, noteBulk, noteNeverBegun, type StoredBulk } from '../queries/bulk-operations';
import { changeDonors, restoreDonors, type Batch } from '../queries/change-donors';
import { filteredDonors } from './manage-bulk';

declare const strapi: Core.Strapi;

/** Donors in one transaction: few enough that nobody waits long for them, enough that statements count little. */
const BATCH = 1000;

const jobParameters = z.object({ bulkOperation: z.string() });
const chosenBy = z.looseObject({ filters: z.record(z.string(), z.union([z.string(), z.number()])).optional() });

type Step = (transaction: Knex.Transaction, batch: Batch, change: Change) => Promise<void>;

/** Changes donors a batch at a time; each batch stands whole, with its inverse, before the next begins. */
export async function runBulk(jobId: string): Promise<void> {
  await workOnJob(jobId, (job) =>
    throughBatches(job, 'chosen', changeDonors, async (bulk) => {
      const { filters } = chosenBy.parse(bulk.parameters);
      if (filters === undefined || bulk.counts.chosen > 0) return;
      await chooseDonors(strapi.db.connection, job.organization.id, bulk.id, filteredDonors(job.organization, bulkFilters.parse(filters)));
    }),
  );
  await noteNeverBegun(strapi.db.connection, jobId);
}

/** Gives back what a bulk change took, donor by donor where nobody changed the same thing since. */
export async function undoBulk(jobId: string): Promise<void> {
  await workOnJob(jobId, (job) => throughBatches(job, 'changed', restoreDonors, async () => undefined));
  await noteNeverBegun(strapi.db.connection, jobId);
}

async function throughBatches(job: JobAtWork, from: 'chosen' | 'changed', step: Step, prepare: (bulk: StoredBulk) => Promise<void>): Promise<JobOutcome> {
  const { organization, actor, tell } = job;
  const knex = strapi.db.connection;
  const { bulkOperation } = jobParameters.parse(job.parameters);
  const found = (): Promise<StoredBulk | undefined> => findBulk(knex, organization.id, bulkOperation);
  const bulk = await found();
  if (bulk === undefined) return { jobStatus: 'cancelled' };
  try {
    await noteBulk(knex, bulk.id, { job_status: 'running' });
    await prepare(bulk);
    const total = await countOutcome(knex, bulk.id, from);
    const what = change.parse(bulk.inverse);
    let done = 0;
    for (;;) {
      const isWanted = await tell(done, total);
      const donorIds = isWanted ? await nextDonors(knex, bulk.id, from, BATCH) : [];
      if (donorIds.length === 0) return await ended(job, bulkOperation, isWanted, from);
      await inTransaction((transaction) =>
        doBatch(transaction, job, step, { bulkId: bulk.id, organizationId: organization.id, donorIds, author: actor.name }, what),
      );
      done += donorIds.length;
      await noteBulk(knex, bulk.id, { done, total });
    }
  } catch (error) {
    await noteBulk(knex, bulk.id, { job_status: 'failed' });
    throw error;
  }
}

/** Locks in the order everybody does: donors, segments, segment rows, and tags by their trigger. */
async function doBatch(transaction: Knex.Transaction, { organization }: JobAtWork, step: Step, batch: Batch, what: Change): Promise<void> {
  await lockForTotals(transaction, batch.donorIds);
  if (what.kind === 'segment') {
    await lockSegments(transaction, organization.id);
    await lockSegmentRows(transaction, [what.segmentId]);
  }
  if (what.kind === 'custom') await holdCustomValue(organization.id, what.key, what.value ?? null);
  await step(transaction, batch, what);
  await reevaluateDonors(organization, batch.donorIds);
}

async function ended({ organization, actor }: JobAtWork, documentId: string, isWhole: boolean, from: 'chosen' | 'changed'): Promise<JobOutcome> {
  return inTransaction(async (transaction) => {
    const bulk = await findBulk(transaction, organization.id, documentId);
    if (bulk === undefined) return { jobStatus: 'cancelled' };
    const isUndone = from === 'changed' && isWhole;
    await noteBulk(transaction, bulk.id, {
      job_status: isUndone ? 'undone' : isWhole ? 'succeeded' : 'cancelled',
      ...(isUndone ? { undone_at: new Date(), undone_by: actor.name } : {}),
    });
    await recordAudit(transaction, organization.id, actor, {
      action: from === 'chosen' ? 'donor.bulk-end' : 'donor.bulk-undo-end',
      subject: { type: 'bulk-operation', documentId },
      after: { ...bulk.counts, isWhole },
    });
    return { jobStatus: isWhole ? 'succeeded' : 'cancelled', result: { bulkOperation: documentId, counts: bulk.counts } };
  });
}
