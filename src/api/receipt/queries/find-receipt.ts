import type { Knex } from 'knex';
import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { ReceiptOut, ReceiptRow } from '../answers';
import type { SnapshotColumns } from '../domain/stored-receipt';
import { DETAIL_COLUMNS, FROM_RECEIPTS, ROW_COLUMNS } from './receipt-columns';

/** A receipt with everything that was frozen of it. */
export type StoredReceipt = ReceiptRow &
  SnapshotColumns & {
    readonly id: number;
    readonly donorId: number;
    readonly pdfSha256: string;
    readonly previousHash: string | null;
    readonly hash: string;
    readonly cancelledPdfSha256: string | null;
    readonly chain: ReceiptOut['chain'];
  };

/** One receipt of an organization by public id. */
export function findReceipt(connection: Connection, organizationId: number, documentId: string): Promise<StoredReceipt | undefined> {
  return row<StoredReceipt>(
    connection,
    sql`SELECT ${ROW_COLUMNS}, ${DETAIL_COLUMNS} FROM ${FROM_RECEIPTS} WHERE r.organization_id = ${organizationId} AND r.document_id = ${documentId}`,
  );
}

/** Receipts by their rows' ids, in that order. */
export function readReceipts(connection: Connection, organizationId: number, ids: readonly number[]): Promise<StoredReceipt[]> {
  return rows<StoredReceipt>(
    connection,
    sql`SELECT ${ROW_COLUMNS}, ${DETAIL_COLUMNS}
          FROM unnest(${ids}::int[]) WITH ORDINALITY AS wanted (id, place)
          JOIN ${FROM_RECEIPTS} ON r.id = wanted.id
         WHERE r.organization_id = ${organizationId}
         ORDER BY wanted.place`,
  );
}

/**
 * The receipt a gift is on: the live official one, else its live acknowledgement, else the last that was
 * (cancelled or replaced). Undefined when it never was on one.
 */
export async function findReceiptOfGift(connection: Connection, organizationId: number, donation: string): Promise<string | undefined> {
  const found = await row<{ documentId: string }>(
    connection,
    sql`SELECT r.document_id AS "documentId"
          FROM donations g
          JOIN crm_receipt_lines l ON l.donation_id = g.id
          JOIN receipts r ON r.id = l.receipt_id
         WHERE g.organization_id = ${organizationId} AND g.document_id = ${donation}
         ORDER BY l.is_live DESC, l.is_official DESC, r.id DESC
         LIMIT 1`,
  );
  return found?.documentId;
}

/** Locks a receipt's row: two people who end it take turns. */
export async function lockReceipt(transaction: Knex.Transaction, id: number): Promise<void> {
  await row(transaction, sql`SELECT id FROM receipts WHERE id = ${id} FOR NO KEY UPDATE`);
}

/** The gifts on a receipt. */
export async function giftsOfReceipt(connection: Connection, receiptId: number): Promise<number[]> {
  const found = await rows<{ donationId: number }>(
    connection,
    sql`SELECT donation_id AS "donationId" FROM crm_receipt_lines WHERE receipt_id = ${receiptId} ORDER BY donation_id`,
  );
  return found.map(({ donationId }) => donationId);
}

/** A frozen PDF, byte for byte. */
export async function findFile(connection: Connection, receiptId: number, kind: 'original' | 'cancelled'): Promise<Buffer | undefined> {
  return (await row<{ pdf: Buffer }>(connection, sql`SELECT pdf FROM crm_receipt_files WHERE receipt_id = ${receiptId} AND kind = ${kind}`))?.pdf;
}

/** The pictures some snapshots name, by hash. */
export async function readImages(connection: Connection, organizationId: number, hashes: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = await rows<{ sha256: string; bytes: Buffer }>(
    connection,
    sql`SELECT sha256, bytes FROM crm_receipt_images WHERE organization_id = ${organizationId} AND sha256 = ANY(${hashes})`,
  );
  return new Map(found.map(({ sha256, bytes }) => [sha256, bytes]));
}
