import type { Knex } from 'knex';
import { execute, sql, type Sql } from '../../../platform/database/sql';
import { EVENTS, type EventData, type EventName } from '../domain/events';

/**
 * Tells the organization's webhook endpoints of an event, in the transaction of what it tells: an outbox
 * row and a job are written exactly if the rest is. One short statement where nobody listens.
 */
export async function announce<Name extends EventName>(
  transaction: Knex.Transaction,
  organizationId: number,
  event: Name,
  payload: EventData<Name>,
): Promise<void> {
  await execute(transaction, sql`SELECT ${announcing(organizationId, [happened(event, payload)])}`);
}

/** An event that is about to be announced; made by `happened`, so that name and data fit. */
export interface Happening {
  readonly type: EventName;
  readonly data: unknown;
}

export function happened<Name extends EventName>(event: Name, payload: EventData<Name>): Happening {
  // The catalogue tells the truth, or the tests say so.
  if (process.env.NODE_ENV === 'test') EVENTS[event].data.parse(payload);
  return { type: event, data: payload };
}

/** The same as an expression, for writers that do it in one statement with something else. */
export function announcing(organizationId: number, events: readonly Happening[]): Sql {
  return sql`crm_announce(${organizationId}::int, ${JSON.stringify(events)}::jsonb)`;
}
