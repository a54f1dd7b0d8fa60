import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { BatchListQuery } from '../contract';
import { BATCH_COLUMNS, FROM_BATCHES } from './batch-columns';
import type { StoredBatch } from './find-batch';

const SORTS: Readonly<Record<BatchListQuery['sort']['field'], Sql>> = {
  number: sql`b.number`,
  receivedOn: sql`b.received_on`,
  expectedTotal: sql`b.expected_total`,
};

/** A page of an organization's batches; `search` is a number or a part of the name. */
export async function listBatches(
  connection: Connection,
  organizationId: number,
  { search, batchStatus, sort, pagination }: BatchListQuery,
): Promise<{ rows: StoredBatch[]; total: number | undefined }> {
  const conditions = [sql`b.organization_id = ${organizationId}`];
  if (batchStatus !== undefined) conditions.push(sql`b.batch_status = ${batchStatus}`);
  if (search !== undefined && search !== '')
    conditions.push(sql`(b.number::text = ${search} OR strpos(crm_fold(COALESCE(b.name, '')), crm_fold(${search})) > 0)`);
  const where = joinSql(conditions, ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<StoredBatch>(
    connection,
    sql`SELECT ${BATCH_COLUMNS} FROM ${FROM_BATCHES} WHERE ${where} ORDER BY ${SORTS[sort.field]} ${direction}, b.id ${direction} LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM gift_batches b WHERE ${where}`))?.total };
}
