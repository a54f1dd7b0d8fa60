import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { BULK_JOB, BULK_UNDO_JOB } from './api/bulk-operation/services/manage-bulk';
import { runBulk, undoBulk } from './api/bulk-operation/services/run-bulk';
import { removeExpiredFiles } from './api/export-job/services/manage-exports';
import { runExport } from './api/export-job/services/run-export';
import { EXPORT_JOB } from './api/export-job/services/start-export';
import { sendMessageTask } from './api/communication/services/deliver-message';
import { refreshDonorTask } from './api/donor/services/refresh-donor';
import { jobPayload, workOnJob } from './api/job/services/work-on-job';
import { makeAuditPack, PACK_JOB, removeExpiredPacks } from './api/receipt/services/audit-pack-job';
import { resumeBrokenRuns, runConsolidated } from './api/receipt/services/run-consolidated';
import { RUN_JOB } from './api/receipt/services/start-run';
import { topUpInstallments } from './api/recurring-donation/services/top-up-installments';
import { refreshRfm } from './api/report/services/refresh-rfm';
import { reportTasks } from './api/report-schedule/services/report-tasks';
import { segmentTasks } from './api/segment/services/segment-tasks';
import { webhookTasks } from './api/webhook-endpoint/services/webhook-tasks';
import { releaseDeadWorkers } from './platform/jobs/dead-workers';
import { task, type Task } from './platform/jobs/task';
import { allOrganizations } from './platform/tenancy/organizations';
import { runInOrganization, type Organization } from './platform/tenancy/scope';
import { refreshDailyFigures } from './platform/totals/daily-figures';
import { foldPeriodTotals } from './platform/totals/period-totals';

/** Every kind of background work there is. */
export function allTasks(strapi: Core.Strapi): readonly Task[] {
  const knex = strapi.db.connection;
  const everywhere = async (work: (organization: Organization) => Promise<unknown>): Promise<void> => {
    for (const organization of await allOrganizations(knex)) await runInOrganization(organization, () => work(organization));
  };
  return [
    task({ name: 'figures.daily', payload: z.object({}), schedule: '5,35 * * * *', run: async () => void (await refreshDailyFigures(strapi)) }),
    task({ name: 'statistics.fold', payload: z.object({}), schedule: '15,45 * * * *', run: async () => void (await foldPeriodTotals(knex)) }),
    task({ name: 'statistics.rfm', payload: z.object({}), schedule: '20 7 * * *', run: () => everywhere(refreshRfm) }),
    task({ name: 'jobs.release', payload: z.object({}), schedule: '* * * * *', run: async () => void (await releaseDeadWorkers(knex)) }),
    ...webhookTasks(knex),
    ...segmentTasks(knex),
    task({ name: 'recurring.installments', payload: z.object({}), schedule: '40 7 * * *', run: () => everywhere(topUpInstallments) }),
    task({ name: EXPORT_JOB, payload: jobPayload, run: ({ jobId }) => runExport(jobId) }),
    task({ name: RUN_JOB, payload: jobPayload, maxAttempts: 5, run: ({ jobId }) => workOnJob(jobId, runConsolidated) }),
    task({ name: 'receipts.resume', payload: z.object({}), schedule: '* * * * *', run: async () => void (await resumeBrokenRuns(knex)) }),
    task({ name: BULK_JOB, payload: jobPayload, run: ({ jobId }) => runBulk(jobId) }),
    task({ name: BULK_UNDO_JOB, payload: jobPayload, run: ({ jobId }) => undoBulk(jobId) }),
    task({ name: 'exports.expire', payload: z.object({}), schedule: '25 * * * *', run: async () => void (await removeExpiredFiles()) }),
    task({ name: PACK_JOB, payload: jobPayload, run: ({ jobId }) => workOnJob(jobId, makeAuditPack) }),
    task({ name: 'receipts.expire-packs', payload: z.object({}), schedule: '35 * * * *', run: async () => void (await removeExpiredPacks(knex)) }),
    ...reportTasks(knex),
    refreshDonorTask(),
    sendMessageTask(),
  ];
}
