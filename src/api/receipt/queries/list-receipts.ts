import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { ReceiptRow } from '../answers';
import type { ReceiptListQuery } from '../contract';
import { FROM_RECEIPTS, ROW_COLUMNS } from './receipt-columns';

const SORTS: Readonly<Record<ReceiptListQuery['sort']['field'], Sql>> = { issuedOn: sql`r.issued_on`, number: sql`r.number`, amount: sql`r.amount` };

/** A page of an organization's receipts, or of one donor's. */
export async function listReceipts(
  connection: Connection,
  organizationId: number,
  query: ReceiptListQuery,
  donorId?: number,
): Promise<{ readonly rows: ReceiptRow[]; readonly total: number | undefined }> {
  const where = conditions(organizationId, query, donorId);
  const { limit, offset } = pageBounds(query.pagination);
  const direction = query.sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<ReceiptRow>(
    connection,
    sql`SELECT ${ROW_COLUMNS} FROM ${FROM_RECEIPTS} WHERE ${where} ORDER BY ${SORTS[query.sort.field]} ${direction}, r.id ${direction} LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!query.pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM receipts r WHERE ${where}`))?.total };
}

/** Every receipt and acknowledgement a gift ever was on, the latest first. */
export function listReceiptsOfGift(connection: Connection, organizationId: number, donationId: number): Promise<ReceiptRow[]> {
  return rows<ReceiptRow>(
    connection,
    sql`SELECT ${ROW_COLUMNS}
          FROM ${FROM_RECEIPTS}
         WHERE r.organization_id = ${organizationId} AND r.id IN (SELECT receipt_id FROM crm_receipt_lines WHERE donation_id = ${donationId})
         ORDER BY r.id DESC`,
  );
}

function conditions(organizationId: number, query: ReceiptListQuery, donorId: number | undefined): Sql {
  const all = [sql`r.organization_id = ${organizationId}`];
  if (donorId !== undefined) all.push(sql`r.donor_id = ${donorId}`);
  if (query.year !== undefined) all.push(sql`r.year = ${query.year}`);
  if (query.receiptStatus !== undefined) all.push(sql`r.receipt_status = ${query.receiptStatus}`);
  if (query.kind !== undefined) all.push(sql`r.kind = ${query.kind}`);
  if (query.number !== undefined) all.push(sql`r.number = ${query.number}`);
  if (query.sent !== undefined) all.push(query.sent === 'true' ? sql`r.sent_at IS NOT NULL` : sql`r.sent_at IS NULL`);
  return joinSql(all, ' AND ');
}
