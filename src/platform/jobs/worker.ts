import type { Core } from '@strapi/strapi';
import { EventEmitter } from 'node:events';
import { Logger, run, runMigrations, runOnce, type TaskList, type WorkerEvents } from 'graphile-worker';
import { env } from '../env';
import { runAsSystem } from '../tenancy/scope';
import { beat } from './dead-workers';
import type { Task } from './task';

const AT_ONCE = 2;
const AT_ONCE_OUTSIDE = 6;

const connection = (): { connectionString: string } => ({ connectionString: env().DATABASE_URL });

/** graphile-worker's own tables; under its own advisory lock, so instances may start together. */
export async function prepareJobs(strapi: Core.Strapi): Promise<void> {
  await runMigrations({ ...connection(), logger: loggerOf(strapi) });
}

/** Starts working on jobs in this process. @returns how to stop: running jobs are finished first. */
export async function startWorker(strapi: Core.Strapi, tasks: readonly Task[]): Promise<() => Promise<void>> {
  const workerIds = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => workerIds.add(worker.workerId));
  const start = (some: readonly Task[], concurrency: number) =>
    run({ ...connection(), concurrency, noHandleSignals: true, logger: loggerOf(strapi), taskList: taskListOf(some), maxPoolSize: concurrency + 1, events });
  const outside = tasks.filter(({ isOutside }) => isOutside === true);
  const inside = tasks.filter((one) => !outside.includes(one));
  const runners = [await start(inside, AT_ONCE), ...(outside.length === 0 ? [] : [await start(outside, AT_ONCE_OUTSIDE)])];
  const stopBeating = beat(strapi.db.connection, workerIds, (error) => strapi.log.error(error));
  return async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await stopBeating();
  };
}

/** Works until no job is left that may run now: for tests and the command line. */
export async function workOff(strapi: Core.Strapi, tasks: readonly Task[]): Promise<void> {
  await runOnce({
    ...connection(),
    concurrency: AT_ONCE,
    noHandleSignals: true,
    logger: loggerOf(strapi),
    taskList: taskListOf(tasks),
    maxPoolSize: AT_ONCE + 1,
  });
}

function taskListOf(tasks: readonly Task[]): TaskList {
  return Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown): Promise<void> => {
        // A job settles the organization it works for by itself; a payload that fits no schema fails it.
        const checked: unknown = task.payload.parse(payload);
        await runAsSystem(() => task.run(checked));
      },
    ]),
  );
}

function loggerOf(strapi: Core.Strapi): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') strapi.log.error(message);
    else if (level === 'warning') strapi.log.warn(message);
    else strapi.log.debug(message);
  });
}
