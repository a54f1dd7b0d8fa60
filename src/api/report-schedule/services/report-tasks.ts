import type { Knex } from 'knex';
import { z } from 'zod';
import { task, type Task } from '../../../platform/jobs/task';
import { planDueReports, SEND_REPORT_JOB } from './plan-runs';
import { sendReport } from './send-report';

/** The background work of saved reports: finding those that are due, and sending them. */
export function reportTasks(knex: Knex): readonly Task[] {
  return [
    task({ name: 'reports.due', payload: z.object({}), schedule: '*/15 * * * *', run: async () => void (await planDueReports(knex)) }),
    task({
      name: SEND_REPORT_JOB,
      payload: z.object({ runId: z.number().int() }),
      isOutside: true,
      maxAttempts: 5,
      run: ({ runId }) => sendReport(runId),
    }),
  ];
}
