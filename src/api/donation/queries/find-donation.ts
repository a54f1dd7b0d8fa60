import { row, sql, type Connection } from '../../../platform/database/sql';
import type { DonationOut } from '../contract';
import { DETAIL_COLUMNS, FROM_GIFTS, ROW_COLUMNS } from './donation-columns';

export type StoredDonation = Omit<DonationOut, 'baseCurrency'> & { readonly id: number };

/** One gift of an organization by public id. */
export function findDonation(connection: Connection, organizationId: number, documentId: string): Promise<StoredDonation | undefined> {
  return row<StoredDonation>(
    connection,
    sql`SELECT g.id, ${ROW_COLUMNS}, ${DETAIL_COLUMNS} FROM ${FROM_GIFTS} WHERE g.organization_id = ${organizationId} AND g.document_id = ${documentId}`,
  );
}
