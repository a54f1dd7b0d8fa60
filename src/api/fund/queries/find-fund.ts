import { row, sql, type Connection } from '../../../platform/database/sql';
import type { FundOut } from '../contract';
import { FUND_COLUMNS } from './fund-columns';

/** One fund of an organization by public id. */
export function findFund(connection: Connection, organizationId: number, documentId: string): Promise<FundOut | undefined> {
  return row<FundOut>(connection, sql`SELECT ${FUND_COLUMNS} FROM funds f WHERE f.organization_id = ${organizationId} AND f.document_id = ${documentId}`);
}

export interface FundFacts {
  readonly organizationId: number;
  readonly isArchived: boolean;
}

/** What the rules of a fund need to know, by its row's id. */
export function findFundFacts(connection: Connection, id: number): Promise<FundFacts | undefined> {
  return row<FundFacts>(connection, sql`SELECT organization_id AS "organizationId", COALESCE(is_archived, false) AS "isArchived" FROM funds WHERE id = ${id}`);
}
