import type { Core } from '@strapi/strapi';
import { PassThrough } from 'node:stream';
import { z } from 'zod';
import { exportFile } from '../../../platform/export/export-file';
import { fileStore } from '../../../platform/files/file-store';
import { StoppedError, tellRegularly } from '../../../platform/jobs/tell-regularly';
import { workOnJob, type JobAtWork, type JobOutcome } from '../../job/services/work-on-job';
import { RowCounter } from '../domain/count-rows';
import { storedOptions } from '../domain/export-query';
import { findExport, noteEnd, noteProgress, type StoredExport } from '../queries/export-jobs';
import { linkOf } from './export-links';
import { titleOf } from './export-now';
import { chosenColumns, columnsOf, selectionOf } from './export-selection';

declare const strapi: Core.Strapi;

const KEPT_HOURS = 24;

const parameters = z.object({ exportId: z.string() });
const givenFilters = z.record(z.string(), z.string());

/** Makes the file of an export: the job behind `async=true`. */
export async function runExport(jobId: string): Promise<void> {
  await workOnJob(jobId, async (job) => {
    const { exportId } = parameters.parse(job.parameters);
    const asked = await findExport(strapi.db.connection, job.organization.id, exportId);
    // Somebody removed it before it began.
    if (asked === undefined) return { jobStatus: 'cancelled' };
    try {
      return await make(job, asked);
    } catch (error) {
      await noteEnd(strapi.db.connection, asked.id, { jobStatus: 'failed' });
      throw error;
    }
  });
}

async function make(job: JobAtWork, asked: StoredExport): Promise<JobOutcome> {
  const { organization } = job;
  const knex = strapi.db.connection;
  const options = storedOptions.parse(asked.options);
  const columns = chosenColumns(await columnsOf(organization, asked.subject, options.lang), asked.columns, asked.isSensitive, options.lang);
  const selection = selectionOf(organization, asked.subject, columns, givenFilters.parse(asked.filters));
  const counter = new RowCounter(options.format === 'csv');
  const body = await exportFile(selection, options, titleOf(asked.subject, options.lang), { isBackground: true, onChunk: counter.see });
  const watched = new PassThrough();
  const stopTelling = tellRegularly(watched, async () => {
    const done = Math.min(counter.rows, asked.progress.total);
    return (await job.tell(done, asked.progress.total)) && (await noteProgress(knex, asked.id, done));
  });
  const filePath = `exports/${organization.id}/${asked.documentId}.${options.format}`;
  try {
    body.once('error', (error) => watched.destroy(error));
    watched.once('close', () => body.destroy());
    const bytes = await fileStore().write(filePath, body.pipe(watched));
    const expiresAt = new Date(Date.now() + KEPT_HOURS * 3_600_000);
    const { rows } = counter;
    if (!(await noteEnd(knex, asked.id, { jobStatus: 'succeeded', rows, filePath, bytes, expiresAt }))) {
      await fileStore().remove(filePath);
      return { jobStatus: 'cancelled' };
    }
    await job.tell(rows, rows);
    return {
      jobStatus: 'succeeded',
      result: { exportId: asked.documentId, url: linkOf(organization, asked.documentId, expiresAt), expiresAt: expiresAt.toISOString(), rows, bytes },
    };
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    await noteEnd(knex, asked.id, { jobStatus: 'cancelled' });
    return { jobStatus: 'cancelled' };
  } finally {
    stopTelling();
  }
}
