import { readConnection } from '../../../platform/database/transaction';
import type { AuditVerification } from '../contract';
import { isLinked } from '../domain/audit-hash';
import { readAuditChain } from '../queries/read-audit-chain';

const BATCH = 1000;

/**
 * Walks an organization's audit log from its first entry, in batches, and computes every hash anew. A
 * changed, added or missing entry breaks the chain where it is. What no chain can show are entries cut
 * off at its very end: compare `entries` with an earlier answer.
 */
export async function verifyAudit(organizationId: number): Promise<AuditVerification> {
  const connection = await readConnection();
  let entries = 0;
  let previous: { readonly id: number; readonly hash: string | null } = { id: 0, hash: null };
  let firstBroken: AuditVerification['firstBroken'] = null;
  for (;;) {
    const batch = await readAuditChain(connection, organizationId, previous.id, BATCH);
    for (const entry of batch) {
      entries += 1;
      if (firstBroken === null && !isLinked(previous.hash, entry)) firstBroken = { documentId: entry.documentId, occurredAt: entry.occurredAt };
      previous = entry;
    }
    if (batch.length < BATCH) return { entries, isIntact: firstBroken === null, firstBroken };
  }
}
