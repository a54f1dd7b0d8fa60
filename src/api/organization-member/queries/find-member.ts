import { row, sql, type Connection } from '../../../platform/database/sql';
import { FROM_MEMBERS, MEMBER_COLUMNS, type StoredMember } from './member-columns';

/** One member of an organization by public id. */
export function findMember(connection: Connection, organizationId: number, documentId: string): Promise<StoredMember | undefined> {
  return row<StoredMember>(
    connection,
    sql`SELECT ${MEMBER_COLUMNS} FROM ${FROM_MEMBERS} WHERE m.organization_id = ${organizationId} AND m.document_id = ${documentId}`,
  );
}
