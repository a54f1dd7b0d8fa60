import type { Knex } from 'knex';
import { execute, row, sql } from '../database/sql';

const BEAT_MS = 10_000;
const SILENT_SECONDS = 60;

/**
 * Says of workers that they live, until stopped. By graphile-worker's own rule a worker that was killed
 * keeps its jobs for four hours, and a charity's messages with them; here it keeps them for a minute.
 * @param workerIds may grow: workers are named as they start.
 */
export function beat(knex: Knex, workerIds: ReadonlySet<string>, onError: (error: unknown) => void): () => Promise<void> {
  const seen = async (): Promise<void> => {
    await execute(
      knex,
      sql`INSERT INTO crm_workers (worker_id, seen_at) SELECT unnest(${[...workerIds]}::text[]), now() ON CONFLICT (worker_id) DO UPDATE SET seen_at = now()`,
    );
  };
  let last = seen().catch(onError);
  const beating = setInterval(() => (last = seen().catch(onError)), BEAT_MS);
  return async () => {
    clearInterval(beating);
    await last;
    await execute(knex, sql`DELETE FROM crm_workers WHERE worker_id = ANY (${[...workerIds]}::text[])`);
  };
}

/** Gives the jobs of workers that went silent to the living. @returns how many workers had some. */
export async function releaseDeadWorkers(knex: Knex, silentSeconds = SILENT_SECONDS): Promise<number> {
  return knex.transaction(async (transaction) => {
    const silence = sql`make_interval(secs => ${silentSeconds})`;
    await execute(transaction, sql`DELETE FROM crm_workers WHERE seen_at < now() - ${silence}`);
    const dead = await row<{ workerIds: string[] }>(
      transaction,
      sql`SELECT COALESCE(array_agg(DISTINCT locked_by), '{}') AS "workerIds"
            FROM graphile_worker.jobs
           WHERE locked_at < now() - ${silence} AND locked_by NOT IN (SELECT worker_id FROM crm_workers)`,
    );
    const workerIds = dead?.workerIds ?? [];
    if (workerIds.length > 0) await execute(transaction, sql`SELECT graphile_worker.force_unlock_workers(${workerIds}::text[])`);
    return workerIds.length;
  });
}
