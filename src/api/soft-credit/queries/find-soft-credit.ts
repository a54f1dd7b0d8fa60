import { row, sql, type Connection } from '../../../platform/database/sql';
import type { SoftCreditOut } from '../contract';
import { FROM_SOFT_CREDITS, SOFT_CREDIT_COLUMNS } from './soft-credit-columns';

/** One soft credit of an organization by public id. */
export function findSoftCredit(connection: Connection, organizationId: number, documentId: string): Promise<SoftCreditOut | undefined> {
  return row<SoftCreditOut>(
    connection,
    sql`SELECT ${SOFT_CREDIT_COLUMNS} FROM ${FROM_SOFT_CREDITS} WHERE s.organization_id = ${organizationId} AND s.document_id = ${documentId}`,
  );
}

/** What the rules of a stored soft credit need to know. */
export interface SoftCreditFacts {
  readonly donationId: number;
  readonly donorId: number;
  readonly amount: number;
}

/** A soft credit by its row's id. */
export function findSoftCreditFacts(connection: Connection, id: number): Promise<SoftCreditFacts | undefined> {
  return row<SoftCreditFacts>(connection, sql`SELECT donation_id AS "donationId", donor_id AS "donorId", amount FROM soft_credits WHERE id = ${id}`);
}

/** The gift a soft credit is for: whose it is and how much. */
export interface CreditedGift {
  readonly donorId: number;
  readonly amount: number;
  readonly currency: string;
}

export function findCreditedGift(connection: Connection, id: number): Promise<CreditedGift | undefined> {
  return row<CreditedGift>(connection, sql`SELECT donor_id AS "donorId", amount, currency FROM donations WHERE id = ${id}`);
}
