import type { Knex } from 'knex';
import { execute, row, sql } from '../../../platform/database/sql';

/** Where an organization's chain of receipts ends. */
export interface ChainEnd {
  readonly lastPosition: number;
  readonly lastHash: string | null;
}

/** Locks the register until the transaction ends: from here on nobody else allots a number of the organization. */
export async function lockRegister(transaction: Knex.Transaction, organizationId: number): Promise<ChainEnd> {
  await execute(transaction, sql`INSERT INTO crm_receipt_registers (organization_id) VALUES (${organizationId}) ON CONFLICT DO NOTHING`);
  const end = await row<ChainEnd>(
    transaction,
    sql`SELECT last_position AS "lastPosition", last_hash AS "lastHash" FROM crm_receipt_registers WHERE organization_id = ${organizationId} FOR UPDATE`,
  );
  if (end === undefined) throw new Error('an organization has no register of receipts');
  return end;
}

/** Takes the next numbers of a series, under the register's lock. @returns the first of them. */
export async function takeSequences(transaction: Knex.Transaction, organizationId: number, series: string, count: number): Promise<number> {
  const taken = await row<{ last: number }>(
    transaction,
    sql`INSERT INTO crm_receipt_series AS s (organization_id, series, last_sequence) VALUES (${organizationId}, ${series}, ${count})
        ON CONFLICT (organization_id, series) DO UPDATE SET last_sequence = s.last_sequence + ${count}
        RETURNING last_sequence AS last`,
  );
  if (taken === undefined) throw new Error('no number was allotted');
  return taken.last - count + 1;
}

export async function moveChainEnd(transaction: Knex.Transaction, organizationId: number, end: ChainEnd): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE crm_receipt_registers SET last_position = ${end.lastPosition}, last_hash = ${end.lastHash} WHERE organization_id = ${organizationId}`,
  );
}
