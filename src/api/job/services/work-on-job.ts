import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { CrmError } from '../../../platform/errors/crm-error';
import { fromDatabaseError } from '../../../platform/errors/database-errors';
import { describeError, type ErrorCode } from '../../../platform/errors/messages';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, type Actor, type Organization } from '../../../platform/tenancy/scope';
import { beginJob, endJob, reportProgress } from './follow-job';

declare const strapi: Core.Strapi;

/** The payload of every task that a watched job runs by. */
export const jobPayload = z.object({ jobId: z.string() });

export interface JobAtWork {
  readonly organization: Organization;
  readonly actor: Actor;
  readonly jobId: string;
  readonly parameters: unknown;
  /** Tells how far it is. @returns whether to go on: false once somebody asked it to stop. */
  readonly tell: (done: number, total: number) => Promise<boolean>;
}

/** How a job's work ends, unless it fails. */
export type JobOutcome = { readonly jobStatus: 'succeeded' | 'cancelled'; readonly result?: unknown };

const startedBy = z.object({ by: z.object({ kind: z.enum(['admin', 'user', 'token', 'system']), id: z.string(), name: z.string() }) });

/** Who started a job, as its parameters keep it: the work is done in their name. */
export function keptActor({ kind, id, name }: Actor): z.output<typeof startedBy> {
  return { by: { kind, id, name } };
}

/**
 * Does the work of a watched job in its organization, in the name of who started it, and writes on the
 * job how it ended. A job that was cancelled before it began, or has ended, does nothing; one that broke
 * off with its process runs again, so `work` must go on from what is there.
 */
export async function workOnJob(jobId: string, work: (job: JobAtWork) => Promise<JobOutcome>): Promise<void> {
  const connection = strapi.db.connection;
  const begun = await beginJob(connection, jobId);
  if (begun === undefined) return;
  const organization = await organizationById(connection, begun.organizationId);
  if (organization === undefined) return;
  const actor = startedBy.parse(begun.parameters).by;
  const tell = (done: number, total: number): Promise<boolean> => reportProgress(connection, jobId, done, total);
  try {
    const outcome = await runInOrganization(organization, () => work({ organization, actor, jobId, parameters: begun.parameters, tell }), actor);
    await endJob(connection, jobId, outcome);
  } catch (error) {
    await endJob(connection, jobId, { jobStatus: 'failed', error: told(fromDatabaseError(error)) });
  }
}

/** What a person may know of what went wrong; the rest is in the log, under the incident's number. */
function told(error: unknown): object {
  if (error instanceof CrmError) return described(error.code, { ...error.details });
  const incident = randomUUID();
  strapi.log.error(`${incident} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return described('INTERNAL', { incident });
}

function described(code: ErrorCode, details: Readonly<Record<string, unknown>>): object {
  return { ...details, code, message: { fr: describeError(code, details, 'fr'), en: describeError(code, details, 'en') } };
}
