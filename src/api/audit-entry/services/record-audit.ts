import type { Knex } from 'knex';
import { execute, row, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/tenancy/scope';
import { asStored, auditHash, type AuditFacts } from '../domain/audit-hash';

const LONGEST_NAME = 200;

export interface AuditEvent {
  readonly action: string;
  readonly subject?: { readonly type: string; readonly documentId: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * Adds an entry to an organization's audit log, in the transaction of what it tells. Entries of one
 * organization are chained, so they wait for one another; the lock is taken last and held briefly.
 */
export async function recordAudit(transaction: Knex.Transaction, organizationId: number, actor: Actor, event: AuditEvent): Promise<void> {
  await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.audit', ${organizationId}))`);
  const last = await row<{ hash: string }>(transaction, sql`SELECT hash FROM audit_entries WHERE organization_id = ${organizationId} ORDER BY id DESC LIMIT 1`);
  const facts: AuditFacts = {
    action: event.action,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name.slice(0, LONGEST_NAME),
    occurredAt: new Date().toISOString(),
    ipAddress: actor.ipAddress ?? null,
    subjectType: event.subject?.type ?? null,
    subjectId: event.subject?.documentId ?? null,
    before: asStored(event.before),
    after: asStored(event.after),
  };
  const previousHash = last?.hash ?? null;
  await execute(
    transaction,
    sql`INSERT INTO audit_entries (document_id, organization_id, action, actor_kind, actor_id, actor_name, occurred_at, ip_address, subject_type, subject_id, before, after, previous_hash, hash, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${organizationId}, ${facts.action}, ${facts.actorKind}, ${facts.actorId}, ${facts.actorName}, ${facts.occurredAt}::timestamp, ${facts.ipAddress},
                ${facts.subjectType}, ${facts.subjectId}, ${JSON.stringify(facts.before)}::jsonb, ${JSON.stringify(facts.after)}::jsonb, ${previousHash}, ${auditHash(previousHash, facts)}, now(), now(), now())`,
  );
}
