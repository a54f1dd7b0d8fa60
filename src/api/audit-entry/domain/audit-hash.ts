import { createHash } from 'node:crypto';
import { canonical } from '../../../platform/http/idempotency';

/** What an audit entry says; the hash covers all of it and the entry before. */
export interface AuditFacts {
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly occurredAt: string;
  readonly ipAddress: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** SHA-256 over the previous hash and the entry, in hexadecimal: a changed or missing entry breaks the chain. */
export function auditHash(previousHash: string | null, facts: AuditFacts): string {
  const { action, actorKind, actorId, actorName, occurredAt, ipAddress, subjectType, subjectId, before, after } = facts;
  const said = { action, actorKind, actorId, actorName, occurredAt, ipAddress, subjectType, subjectId, before, after };
  return createHash('sha256')
    .update(`${previousHash ?? ''}\n${canonical(said)}`)
    .digest('hex');
}

/** Whether a stored entry is the one that was written after the one with `previousHash`. */
export function isLinked(previousHash: string | null, entry: AuditFacts & { readonly previousHash: string | null; readonly hash: string }): boolean {
  return entry.previousHash === previousHash && entry.hash === auditHash(previousHash, entry);
}

/**
 * What is told, as jsonb gives it back: dates become text, what is undefined is gone, and so is -0.
 * Hashed and stored must be the same thing.
 */
export function asStored(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value) ?? 'null');
}
