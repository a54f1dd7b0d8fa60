import { row, sql, type Connection } from '../../../platform/database/sql';
import type { DonorOut } from '../contract';
import { DETAIL_COLUMNS, LIST_COLUMNS } from './donor-columns';

export type StoredDonor = Omit<DonorOut, 'displayName' | 'currency'> & { readonly id: number };

/** One donor of an organization by public id. */
export function findDonor(connection: Connection, organizationId: number, documentId: string): Promise<StoredDonor | undefined> {
  return row<StoredDonor>(
    connection,
    sql`SELECT ${LIST_COLUMNS}, ${DETAIL_COLUMNS}
          FROM donors d
         WHERE d.organization_id = ${organizationId} AND d.document_id = ${documentId}`,
  );
}

/** The row's id of a donor, for rooms that hang on it. */
export async function findDonorId(connection: Connection, organizationId: number, documentId: string, isLocking = false): Promise<number | undefined> {
  const lock = isLocking ? sql`FOR NO KEY UPDATE` : sql``;
  return (await row<{ id: number }>(connection, sql`SELECT id FROM donors WHERE organization_id = ${organizationId} AND document_id = ${documentId} ${lock}`))
    ?.id;
}
