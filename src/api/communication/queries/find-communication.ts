import { row, sql, type Connection } from '../../../platform/database/sql';
import type { CommunicationOut } from '../contract';
import { COMMUNICATION_COLUMNS } from './communication-columns';

/** A communication with what only the server needs of it. */
export type StoredCommunication = CommunicationOut & {
  readonly id: number;
  readonly donorId: number;
  readonly claimedAt: Date | null;
  readonly sendAttempts: number;
};

/** One communication of an organization by public id. */
export function findCommunication(connection: Connection, organizationId: number, documentId: string): Promise<CommunicationOut | undefined> {
  return row<CommunicationOut>(
    connection,
    sql`SELECT ${COMMUNICATION_COLUMNS} FROM communications c WHERE c.organization_id = ${organizationId} AND c.document_id = ${documentId}`,
  );
}

/** The same, locked until the transaction ends: sending and moving take turns. */
export function lockCommunication(connection: Connection, organizationId: number, documentId: string): Promise<StoredCommunication | undefined> {
  return row<StoredCommunication>(
    connection,
    sql`SELECT c.id, c.donor_id AS "donorId", c.claimed_at AS "claimedAt", c.send_attempts AS "sendAttempts", ${COMMUNICATION_COLUMNS}
          FROM communications c
         WHERE c.organization_id = ${organizationId} AND c.document_id = ${documentId}
           FOR NO KEY UPDATE`,
  );
}
