import type { Core } from '@strapi/strapi';
import { auditSignIns } from './api/audit-entry/services/audit-sign-ins';
import { addDonorLists } from './api/donor/graphql/donor-lists';
import { leaveWithAccount } from './api/organization-member/services/leave-with-account';
import { leanSchema } from './platform/after-sync/lean-schema';
import { runAfterSync } from './platform/after-sync/run-after-sync';
import { followTrailingWork } from './platform/database/trailing-work';
import { env } from './platform/env';
import { batchRelations } from './platform/graphql/batch-relations';
import { finishRequests } from './platform/http/finish-requests';
import { registerGeneratedRest } from './platform/http/generated-rest';
import { panelWithoutAi } from './platform/http/panel-without-ai';
import { startClock } from './platform/jobs/clock';
import { prepareJobs, startWorker } from './platform/jobs/worker';
import { keepAbilities } from './platform/permissions/keep-abilities';
import { seedRoles } from './platform/permissions/seed-roles';
import { endStaleSessions } from './platform/permissions/sessions';
import { scopeDatabase } from './platform/tenancy/database-scope';
import { guardDocuments } from './platform/tenancy/document-doors';
import { runAsSystem } from './platform/tenancy/scope';
import { allTasks } from './tasks';

const LONGEST_REQUEST_MS = 10_000;

const running: { stop?: () => Promise<void>; trailing?: () => Promise<void> } = {};

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerGeneratedRest(strapi);
    panelWithoutAi(strapi);
    guardDocuments(strapi);
    addDonorLists(strapi);
    strapi.hook('strapi::content-types.beforeSync').register(() => leanSchema(strapi));
    strapi.hook('strapi::content-types.afterSync').register(() => runAfterSync(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    running.trailing = followTrailingWork(strapi);
    scopeDatabase(strapi);
    batchRelations(strapi);
    endStaleSessions(strapi);
    keepAbilities(strapi);
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

  /** In the order in which work makes work: requests, then jobs, then what follows a commit. Strapi closes the database after this. */
  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await finishRequests(strapi.server.httpServer, LONGEST_REQUEST_MS);
    await running.stop?.();
    await running.trailing?.();
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
