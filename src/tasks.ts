import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { task, type Task } from './platform/jobs/task';
import { refreshDailyFigures } from './platform/totals/daily-figures';

/** Every kind of background work there is. */
export function allTasks(strapi: Core.Strapi): readonly Task[] {
  return [
    task({
      name: 'figures.daily',
      payload: z.object({}),
      schedule: '5,35 * * * *',
      run: async () => {
        await refreshDailyFigures(strapi);
      },
    }),
  ];
}
