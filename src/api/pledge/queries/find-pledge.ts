import { row, sql, type Connection } from '../../../platform/database/sql';
import type { PledgeOut } from '../contract';
import type { PledgeStatus } from '../domain/pledge-status';
import { FROM_PLEDGES, PLEDGE_COLUMNS } from './pledge-columns';

/** One pledge of an organization by public id. */
export function findPledge(connection: Connection, organizationId: number, documentId: string): Promise<PledgeOut | undefined> {
  return row<PledgeOut>(
    connection,
    sql`SELECT ${PLEDGE_COLUMNS} FROM ${FROM_PLEDGES} WHERE p.organization_id = ${organizationId} AND p.document_id = ${documentId}`,
  );
}

/** What the rules of a stored pledge need to know. */
export interface PledgeFacts {
  readonly id: number;
  readonly donorId: number;
  readonly amount: number;
  readonly currency: string;
  readonly schedule: unknown;
  readonly pledgeStatus: PledgeStatus;
  readonly hasGifts: boolean;
}

/** A pledge by its row's id, locked: gifts that pay it and edits take turns. */
export async function lockPledge(connection: Connection, id: number): Promise<PledgeFacts | undefined> {
  await row(connection, sql`SELECT id FROM pledges WHERE id = ${id} FOR NO KEY UPDATE`);
  return row<PledgeFacts>(
    connection,
    sql`SELECT id, donor_id AS "donorId", amount, currency, COALESCE(schedule, '[]')::json AS schedule, pledge_status AS "pledgeStatus",
               EXISTS (SELECT FROM donations g WHERE g.pledge_id = pledges.id) AS "hasGifts"
          FROM pledges
         WHERE id = ${id}`,
  );
}
