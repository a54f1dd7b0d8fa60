import { execute, rows, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { needsRotation } from '../../../platform/encryption';
import { openSecret, sealSecret } from './endpoint-secret';

/** What a rotation did: values written with today's key now, and those that no key of the keyring opens, left as they are. */
export interface SecretRotation {
  readonly rotated: number;
  readonly unreadable: number;
}

/** Encrypts the secrets of webhook endpoints anew with today's key. They are few: one transaction. */
export async function rotateSecrets(): Promise<SecretRotation> {
  return inTransaction(async (transaction) => {
    const endpoints = await rows<{ id: number; organizationId: number; secret: string }>(
      transaction,
      sql`SELECT id, organization_id AS "organizationId", secret FROM webhook_endpoints WHERE secret IS NOT NULL ORDER BY id FOR NO KEY UPDATE`,
    );
    const due = endpoints.filter(({ secret }) => needsRotation(secret));
    const opened = due.flatMap(({ id, organizationId, secret }) => {
      const plain = tryToOpen(organizationId, secret);
      return plain === undefined ? [] : [{ id, sealed: sealSecret(organizationId, plain) }];
    });
    for (const { id, sealed } of opened) await execute(transaction, sql`UPDATE webhook_endpoints SET secret = ${sealed} WHERE id = ${id}`);
    return { rotated: opened.length, unreadable: due.length - opened.length };
  });
}

/** A secret that no key opens is counted, not lost, and does not stop the others. */
function tryToOpen(organizationId: number, secret: string): string | undefined {
  try {
    return openSecret(organizationId, secret);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
