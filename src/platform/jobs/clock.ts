import type { Core } from '@strapi/strapi';
import cron from 'node-cron';
import { execute, sql } from '../database/sql';
import { addJob } from './add-job';
import type { Task } from './task';

const DAYS_KEPT = 8;

/**
 * The clock: node-cron ticks in every instance, but a tick is a row, and only who inserts the row adds
 * the job. So ten instances start each scheduled task once.
 */
export function startClock(strapi: Core.Strapi, tasks: readonly Task[]): () => void {
  const ticking = tasks.flatMap((task) => {
    const { schedule, name } = task;
    return schedule === undefined ? [] : [cron.schedule(schedule, ({ date }) => tick(strapi, name, date), { timezone: 'UTC', name })];
  });
  return () => ticking.forEach((scheduled) => void scheduled.stop());
}

/** Adds the job of one tick, unless another instance did. */
export async function tick(strapi: Core.Strapi, name: string, at: Date): Promise<boolean> {
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  return strapi.db.connection.transaction(async (transaction) => {
    const isFirst = (await execute(transaction, sql`INSERT INTO crm_clock_ticks (task, tick) VALUES (${name}, ${minute}) ON CONFLICT DO NOTHING`)) === 1;
    if (isFirst) {
      await addJob(transaction, name, {});
      await execute(transaction, sql`DELETE FROM crm_clock_ticks WHERE task = ${name} AND tick < ${minute}::timestamptz - make_interval(days => ${DAYS_KEPT})`);
    }
    return isFirst;
  });
}
