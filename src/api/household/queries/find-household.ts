import { row, sql, type Connection } from '../../../platform/database/sql';
import type { HouseholdOut } from '../contract';
import { HOUSEHOLD_COLUMNS } from './household-columns';

/** One household of an organization by public id. */
export function findHousehold(connection: Connection, organizationId: number, documentId: string): Promise<HouseholdOut | undefined> {
  return row<HouseholdOut>(
    connection,
    sql`SELECT ${HOUSEHOLD_COLUMNS} FROM households h WHERE h.organization_id = ${organizationId} AND h.document_id = ${documentId}`,
  );
}

export interface HouseholdNames {
  readonly nameFr: string | null;
  readonly nameEn: string | null;
}

/** The names of a household by its row's id; the row stays locked until the transaction ends. */
export function lockHouseholdNames(connection: Connection, id: number): Promise<HouseholdNames | undefined> {
  return row<HouseholdNames>(connection, sql`SELECT name_fr AS "nameFr", name_en AS "nameEn" FROM households WHERE id = ${id} FOR NO KEY UPDATE`);
}
