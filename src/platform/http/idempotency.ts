import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { execute, row, sql, type Connection } from '../database/sql';
import { CrmError } from '../errors/crm-error';

const KEEP_HOURS = 72;

export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What makes two requests the same: who, where and what. */
export interface IdempotentRequest {
  readonly organizationId: number;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** SHA-256 of each file that came with it, in their order. */
  readonly files?: readonly string[];
}

/** @throws CrmError IDEMPOTENCY_KEY_INVALID */
export function checkedKey(header: string): string | undefined {
  if (header === '') return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(header)) throw new CrmError('IDEMPOTENCY_KEY_INVALID');
  return header;
}

/**
 * Claims a key inside the writer's own transaction: a second request with the same key waits on the
 * row's lock until the first commits, then reads its answer; if the first rolls back, the second does
 * the work. So the gift and the answer exist together or not at all.
 * @returns the answer given before, or undefined when the work is ours to do.
 * @throws CrmError IDEMPOTENCY_KEY_REUSED when the request differs.
 */
export async function claimKey(transaction: Knex.Transaction, request: IdempotentRequest): Promise<StoredAnswer | undefined> {
  const fingerprint = fingerprintOf(request);
  const claimed = await execute(
    transaction,
    sql`INSERT INTO crm_idempotency_keys (organization_id, key, fingerprint)
        VALUES (${request.organizationId}, ${request.key}, ${fingerprint})
        ON CONFLICT (organization_id, key) DO NOTHING`,
  );
  if (claimed === 1) return undefined;
  const stored = await row<{ fingerprint: string; status: number; body: unknown }>(
    transaction,
    sql`SELECT fingerprint, status, body FROM crm_idempotency_keys WHERE organization_id = ${request.organizationId} AND key = ${request.key}`,
  );
  if (stored === undefined || stored.fingerprint !== fingerprint) throw new CrmError('IDEMPOTENCY_KEY_REUSED');
  return { status: stored.status, body: stored.body };
}

/** Keeps the answer beside the key, in the same transaction. */
export async function keepAnswer(transaction: Knex.Transaction, request: IdempotentRequest, answer: StoredAnswer): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE crm_idempotency_keys SET status = ${answer.status}, body = ${JSON.stringify(answer.body)}::json
         WHERE organization_id = ${request.organizationId} AND key = ${request.key}`,
  );
}

/** Forgets keys older than 72 hours; run daily. */
export async function forgetOldKeys(connection: Connection): Promise<number> {
  return execute(connection, sql`DELETE FROM crm_idempotency_keys WHERE created_at < now() - make_interval(hours => ${KEEP_HOURS})`);
}

function fingerprintOf({ method, path, body, files = [] }: IdempotentRequest): string {
  return createHash('sha256')
    .update([`${method} ${path}`, canonical(body), ...files].join('\n'))
    .digest('hex');
}

/** JSON with sorted keys: the order in which a client writes them says nothing. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
