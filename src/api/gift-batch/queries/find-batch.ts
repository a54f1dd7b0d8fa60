import type { Knex } from 'knex';
import { row, sql, type Connection } from '../../../platform/database/sql';
import type { BatchOut } from '../contract';
import type { BatchMethod, BatchStatus } from '../domain/batch-rules';
import { BATCH_COLUMNS, FROM_BATCHES } from './batch-columns';

export type StoredBatch = Omit<BatchOut, 'currency'>;

/** One batch of an organization by public id. */
export function findBatch(connection: Connection, organizationId: number, documentId: string): Promise<StoredBatch | undefined> {
  return row<StoredBatch>(
    connection,
    sql`SELECT ${BATCH_COLUMNS} FROM ${FROM_BATCHES} WHERE b.organization_id = ${organizationId} AND b.document_id = ${documentId}`,
  );
}

/** The row's id of a batch, for what hangs on it. */
export async function findBatchId(connection: Connection, organizationId: number, documentId: string): Promise<number | undefined> {
  return (await row<{ id: number }>(connection, sql`SELECT id FROM gift_batches WHERE organization_id = ${organizationId} AND document_id = ${documentId}`))
    ?.id;
}

/** What the rules of a batch need to know; references are rows' ids. */
export interface BatchFacts {
  readonly id: number;
  readonly number: number;
  readonly batchStatus: BatchStatus;
  readonly receivedOn: string;
  readonly depositedOn: string | null;
  readonly paymentMethodType: BatchMethod;
  readonly campaignId: number | null;
  readonly fundId: number | null;
  readonly expectedCount: number;
  readonly expectedTotal: number;
}

/** A batch for whoever is about to change it or its rows: they take turns, and each sees what the one before left. */
export function lockBatch(transaction: Knex.Transaction, organizationId: number, documentId: string): Promise<BatchFacts | undefined> {
  return row<BatchFacts>(
    transaction,
    sql`SELECT id, number, batch_status AS "batchStatus", received_on AS "receivedOn", deposited_on AS "depositedOn", payment_method_type AS "paymentMethodType",
               campaign_id AS "campaignId", fund_id AS "fundId", expected_count AS "expectedCount", expected_total AS "expectedTotal"
          FROM gift_batches WHERE organization_id = ${organizationId} AND document_id = ${documentId}
           FOR NO KEY UPDATE`,
  );
}
