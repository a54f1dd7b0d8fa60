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
  return createHash('sha256')
    .update(`${previousHash ?? ''}\n${canonical(facts)}`)
    .digest('hex');
}
