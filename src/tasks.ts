import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { sendMessageTask } from './api/communication/services/deliver-message';
import { refreshDonorTask } from './api/donor/services/refresh-donor';
import { topUpInstallments } from './api/recurring-donation/services/top-up-installments';
import { refreshRfm } from './api/report/services/refresh-rfm';
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
    task({ name: 'recurring.installments', payload: z.object({}), schedule: '40 7 * * *', run: () => everywhere(topUpInstallments) }),
    refreshDonorTask(),
    sendMessageTask(),
  ];
}
