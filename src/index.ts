import type { Core } from '@strapi/strapi';
import { auditSignIns } from './api/audit-entry/services/audit-sign-ins';
import { leaveWithAccount } from './api/organization-member/services/leave-with-account';
import { leanSchema } from './platform/after-sync/lean-schema';
import { runAfterSync } from './platform/after-sync/run-after-sync';
import { env } from './platform/env';
import { registerGeneratedRest } from './platform/http/generated-rest';
import { startClock } from './platform/jobs/clock';
import { prepareJobs, startWorker } from './platform/jobs/worker';
import { seedRoles } from './platform/permissions/seed-roles';
import { endStaleSessions } from './platform/permissions/sessions';
import { scopeDatabase } from './platform/tenancy/database-scope';
import { guardDocuments } from './platform/tenancy/document-doors';
import { runAsSystem } from './platform/tenancy/scope';
import { allTasks } from './tasks';

const running: { stop?: () => Promise<void> } = {};

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerGeneratedRest(strapi);
    guardDocuments(strapi);
    strapi.hook('strapi::content-types.beforeSync').register(() => leanSchema(strapi));
    strapi.hook('strapi::content-types.afterSync').register(() => runAfterSync(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    scopeDatabase(strapi);
    endStaleSessions(strapi);
    auditSignIns(strapi);
    leaveWithAccount(strapi);
    await prepareJobs(strapi);
    await runAsSystem(() => seedRoles(strapi));
    if (env().MECENE_SEED_DEMO) {
      const { seedDemo, writeQuickstartFile } = await import('../database/seeds/demo');
      await runAsSystem(() => seedDemo(strapi));
      strapi.server.httpServer.once('listening', () => void writeQuickstartFile(strapi));
    }
    if (env().WORKER !== 'off') await startBackgroundWork(strapi);
  },

  async destroy(): Promise<void> {
    await running.stop?.();
  },
};

async function startBackgroundWork(strapi: Core.Strapi): Promise<void> {
  const tasks = allTasks(strapi);
  const stopWorker = await startWorker(strapi, tasks);
  const stopClock = startClock(strapi, tasks);
  running.stop = async () => {
    stopClock();
    await stopWorker();
  };
}
