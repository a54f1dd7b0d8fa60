import type { Knex } from 'knex';
import { z } from 'zod';
import { execute, sql } from '../../../platform/database/sql';
import { task, type Task } from '../../../platform/jobs/task';
import { PUBLIC_ONLY, senderOf, type Send } from '../../../platform/outgoing/sender';
import { deliverWebhook } from './deliver-webhook';
import { DELIVER } from './delivery-job';

const DAYS_KEPT = 30;

/** The background work of webhooks. What sends is given by tests alone, which deliver to their own machine. */
export function webhookTasks(knex: Knex, send: Send = senderOf(PUBLIC_ONLY)): readonly Task[] {
  return [
    task({
      name: DELIVER,
      payload: z.object({ deliveryId: z.number().int() }),
      isOutside: true,
      run: ({ deliveryId }) => deliverWebhook(knex, send, deliveryId),
    }),
    task({ name: 'webhooks.prune', payload: z.object({}), schedule: '10 8 * * *', run: () => pruneDeliveries(knex) }),
  ];
}

/** The log is for finding out what went wrong lately, not an archive of what happened. */
async function pruneDeliveries(knex: Knex): Promise<void> {
  await execute(
    knex,
    sql`DELETE FROM webhook_deliveries WHERE created_at < now() - make_interval(days => ${DAYS_KEPT}) AND delivery_status IN ('succeeded', 'failed')`,
  );
}
