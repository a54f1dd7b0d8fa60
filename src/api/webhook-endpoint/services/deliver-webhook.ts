import { performance } from 'node:perf_hooks';
import type { Knex } from 'knex';
import { execute, row, sql } from '../../../platform/database/sql';
import type { Outcome, Send } from '../../../platform/outgoing/sender';
import type { AttemptOut } from '../contract';
import { keptResponse } from '../domain/kept-response';
import { pauseAfter, restAfter } from '../domain/retry';
import { signatureOf } from '../domain/signature';
import { addDeliveryJob } from './delivery-job';
import { openSecret } from './endpoint-secret';

interface Due {
  readonly id: number;
  readonly organizationId: number;
  readonly endpointId: number;
  readonly eventId: string;
  readonly eventType: string;
  readonly payload: object;
  readonly attemptCount: number;
  readonly url: string;
  readonly secret: string;
  readonly isActive: boolean;
  /** Seconds the endpoint is still left alone, because it keeps failing. */
  readonly rest: number;
}

/**
 * Sends one delivery, outside of any transaction, and writes down what came of it. Nothing is lost when
 * the process dies in between: the job is done again, and the receiver sees the same event id twice.
 */
export async function deliverWebhook(knex: Knex, send: Send, deliveryId: number): Promise<void> {
  const due = await findDue(knex, deliveryId);
  // Sent already, or removed with its endpoint.
  if (due === undefined) return;
  if (!due.isActive) return giveUp(knex, due.id);
  if (due.rest > 0) return knex.transaction((transaction) => postpone(transaction, due.id, due.rest));
  const body = JSON.stringify(due.payload);
  const at = new Date();
  const secret = openSecret(due.organizationId, due.secret);
  const signature = signatureOf(secret, body, at);
  const start = performance.now();
  const outcome = await send({
    url: due.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mecene-Webhooks/1',
      'mecene-event-id': due.eventId,
      'mecene-event': due.eventType,
      'mecene-signature': signature,
    },
  });
  const attempt = attemptOf(outcome, at, Math.round(performance.now() - start), [secret, signature, ...signature.split('v1=').slice(1)]);
  await knex.transaction((transaction) => settle(transaction, due, attempt));
}

function findDue(knex: Knex, deliveryId: number): Promise<Due | undefined> {
  return row<Due>(
    knex,
    sql`SELECT d.id, d.organization_id AS "organizationId", d.endpoint_id AS "endpointId", d.event_id AS "eventId", d.event_type AS "eventType", d.payload::json AS payload,
               d.attempt_count AS "attemptCount", e.url, e.secret, COALESCE(e.is_active, false) AS "isActive",
               COALESCE(GREATEST(0, extract(epoch FROM e.retry_after - now()::timestamp)), 0)::float AS rest
          FROM webhook_deliveries d
          JOIN webhook_endpoints e ON e.id = d.endpoint_id
         WHERE d.id = ${deliveryId} AND d.delivery_status = 'pending'`,
  );
}

function attemptOf(outcome: Outcome, at: Date, ms: number, secrets: readonly string[]): AttemptOut {
  if ('error' in outcome) return { at: at.toISOString(), ms, statusCode: null, error: outcome.error, response: null };
  return { at: at.toISOString(), ms, statusCode: outcome.statusCode, error: null, response: keptResponse(outcome.response, secrets) };
}

async function settle(transaction: Knex.Transaction, { id, endpointId, attemptCount }: Due, attempt: AttemptOut): Promise<void> {
  const isDone = attempt.statusCode !== null && attempt.statusCode >= 200 && attempt.statusCode < 300;
  const attempts = attemptCount + 1;
  const pause = isDone ? undefined : pauseAfter(attempts);
  await execute(
    transaction,
    sql`UPDATE webhook_deliveries
           SET delivery_status = ${isDone ? 'succeeded' : pause === undefined ? 'failed' : 'pending'}, attempts = COALESCE(attempts, '[]') || ${JSON.stringify([attempt])}::jsonb,
               attempt_count = ${attempts}, last_status_code = ${attempt.statusCode}, updated_at = now()
         WHERE id = ${id}`,
  );
  await noteHealth(transaction, endpointId, isDone);
  if (pause !== undefined) await postpone(transaction, id, pause);
}

/** How an endpoint fares, over all that is sent to it. */
async function noteHealth(transaction: Knex.Transaction, endpointId: number, isWell: boolean): Promise<void> {
  if (isWell) {
    await execute(transaction, sql`UPDATE webhook_endpoints SET failure_count = 0, retry_after = NULL WHERE id = ${endpointId} AND failure_count > 0`);
    return;
  }
  const failed = await row<{ failureCount: number }>(
    transaction,
    sql`UPDATE webhook_endpoints SET failure_count = COALESCE(failure_count, 0) + 1 WHERE id = ${endpointId} RETURNING failure_count AS "failureCount"`,
  );
  const rest = restAfter(failed?.failureCount ?? 0);
  if (rest > 0) await execute(transaction, sql`UPDATE webhook_endpoints SET retry_after = now() + make_interval(secs => ${rest}) WHERE id = ${endpointId}`);
}

async function postpone(transaction: Knex.Transaction, deliveryId: number, seconds: number): Promise<void> {
  const runAt = new Date(Date.now() + seconds * 1000);
  await execute(transaction, sql`UPDATE webhook_deliveries SET next_attempt_at = ${runAt} WHERE id = ${deliveryId}`);
  await addDeliveryJob(transaction, deliveryId, runAt);
}

/** An endpoint that was switched off is sent nothing more. */
async function giveUp(knex: Knex, deliveryId: number): Promise<void> {
  await execute(
    knex,
    sql`UPDATE webhook_deliveries SET delivery_status = 'failed', updated_at = now() WHERE id = ${deliveryId} AND delivery_status = 'pending'`,
  );
}
