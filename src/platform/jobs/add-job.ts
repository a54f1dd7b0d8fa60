import { execute, sql, type Connection } from '../database/sql';

export interface JobOptions {
  /** A job with the same key that has not started yet is replaced: many changes, one job. */
  readonly key?: string;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}

/** Adds a job in the writer's own transaction: it exists exactly if the write does. */
export async function addJob(connection: Connection, name: string, payload: object, options: JobOptions = {}): Promise<void> {
  await execute(
    connection,
    sql`SELECT graphile_worker.add_job(identifier => ${name}::text, payload => ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null}::text,
                                       run_at => ${options.runAt ?? null}::timestamptz, max_attempts => ${options.maxAttempts ?? 25}::int, job_key => ${options.key ?? null}::text, job_key_mode => 'replace')`,
  );
}
