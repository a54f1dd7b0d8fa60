import type { TestServer } from './server';

/** Runs the server's waiting jobs, and those they add, until none is left that may run now. */
export async function workOffJobs(server: TestServer): Promise<void> {
  const { allTasks } = server.module<typeof import('../../src/tasks')>('tasks');
  const { workOff } = server.module<typeof import('../../src/platform/jobs/worker')>('platform/jobs/worker');
  await workOff(server.strapi, allTasks(server.strapi));
}
