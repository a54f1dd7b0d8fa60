import { isoInstant } from '../../../platform/database/instants';
import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { AuditFacts } from '../domain/audit-hash';

export interface ChainedEntry extends AuditFacts {
  readonly id: number;
  readonly documentId: string;
  readonly previousHash: string | null;
  readonly hash: string;
}

/** The next entries of an organization's chain, in the order in which they were written. (Strapi has the driver give jsonb as text, json parsed.) */
export function readAuditChain(connection: Connection, organizationId: number, afterId: number, most: number): Promise<ChainedEntry[]> {
  return rows<ChainedEntry>(
    connection,
    sql`SELECT id, document_id AS "documentId", action, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName",
               ${isoInstant('occurred_at')} AS "occurredAt", ip_address AS "ipAddress", subject_type AS "subjectType", subject_id AS "subjectId",
               before::json AS before, after::json AS after, previous_hash AS "previousHash", hash
          FROM audit_entries
         WHERE organization_id = ${organizationId} AND id > ${afterId}
         ORDER BY id
         LIMIT ${most}`,
  );
}
