import type { Knex } from 'knex';
import { row, sql } from '../database/sql';

const LONGEST_MS = 3_000;

export interface Readiness {
  readonly database: boolean;
  /** Whether jobs can be added and read. */
  readonly jobQueue: boolean;
  /** Workers, of all instances, that said within a minute that they live. */
  readonly workers: number;
}

/** Whether this instance can answer: the database and the job queue in it, within three seconds. */
export async function readinessOf(knex: Knex): Promise<Readiness> {
  const asked = row<{ jobs: string | null; workers: number }>(
    knex,
    sql`SELECT to_regclass('graphile_worker.jobs')::text AS jobs, (SELECT count(*)::int FROM crm_workers WHERE seen_at > now() - interval '1 minute') AS workers`,
  );
  const found = await Promise.race([asked.catch(() => undefined), new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_MS, undefined).unref())]);
  if (found === undefined) return { database: false, jobQueue: false, workers: 0 };
  return { database: true, jobQueue: found.jobs !== null, workers: found.workers };
}
