import type { Knex } from 'knex';
import { addJob } from '../../../platform/jobs/add-job';

export const DELIVER = 'webhooks.deliver';

/** The job that sends a delivery; `crm_announce` adds the first one by the same name and key. */
export async function addDeliveryJob(transaction: Knex.Transaction, deliveryId: number, runAt?: Date): Promise<void> {
  await addJob(transaction, DELIVER, { deliveryId }, { key: `${DELIVER}:${deliveryId}`, ...(runAt === undefined ? {} : { runAt }) });
}
