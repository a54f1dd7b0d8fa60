import type { Knex } from 'knex';
import { execute, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { RowOut } from '../contract';
import type { RowFacts } from '../domain/check-row';
import type { RowContent } from '../domain/merge-row';

/** A donor's name in SQL, as `displayName` in the donor's room has it. */
const DONOR_NAME: Sql = sql`COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')`;

/** The rows of a batch as the contract shows them, in their order. */
export function listRows(connection: Connection, batchId: number, keys?: readonly string[]): Promise<RowOut[]> {
  const named = keys === undefined ? sql`` : sql`AND r.row_key = ANY(${keys}::text[])`;
  return rows<RowOut>(
    connection,
    sql`SELECT r.row_key AS "rowKey", r.version, r.line,
               CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('documentId', d.document_id, 'name', ${DONOR_NAME}) END AS donor,
               r.donor_text AS "donorText", r.amount, r.received_on AS "receivedOn", r.payment_method_type AS "paymentMethodType", r.cheque_number AS "chequeNumber",
               CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('documentId', c.document_id, 'name', c.name) END AS campaign,
               CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('documentId', f.document_id, 'name', f.name) END AS fund,
               r.memo, g.document_id AS donation, r.saved_by AS "savedBy"
          FROM gift_batch_rows r
          LEFT JOIN donors d ON d.id = r.donor_id
          LEFT JOIN campaigns c ON c.id = r.campaign_id
          LEFT JOIN funds f ON f.id = r.fund_id
          LEFT JOIN donations g ON g.id = r.donation_id
         WHERE r.gift_batch_id = ${batchId} ${named}
         ORDER BY r.line, r.id`,
  );
}

export type StoredRow = RowContent & { readonly rowKey: string; readonly version: number };

const CONTENT: Sql = sql`
  r.row_key AS "rowKey", r.version, r.line, r.donor_id AS "donorId", r.donor_text AS "donorText", r.amount, r.received_on AS "receivedOn",
  r.payment_method_type AS "paymentMethodType", r.cheque_number AS "chequeNumber", r.campaign_id AS "campaignId", r.fund_id AS "fundId", r.memo`;

/** Rows by their keys, as what they hold. */
export async function findStoredRows(connection: Connection, batchId: number, keys: readonly string[]): Promise<Map<string, StoredRow>> {
  const found = await rows<StoredRow>(
    connection,
    sql`SELECT ${CONTENT} FROM gift_batch_rows r WHERE r.gift_batch_id = ${batchId} AND r.row_key = ANY(${keys}::text[])`,
  );
  return new Map(found.map((stored) => [stored.rowKey, stored]));
}

export type RowToPost = StoredRow & RowFacts;

/** Every row of a batch with what its check asks about. */
export function listRowsToPost(transaction: Knex.Transaction, batchId: number): Promise<RowToPost[]> {
  return rows<RowToPost>(
    transaction,
    sql`SELECT ${CONTENT},
               CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('name', c.name, 'campaignStatus', c.campaign_status, 'endDate', c.end_date) END AS campaign,
               COALESCE(f.is_archived, false) AS "isFundArchived"
          FROM gift_batch_rows r
          LEFT JOIN campaigns c ON c.id = r.campaign_id
          LEFT JOIN funds f ON f.id = r.fund_id
         WHERE r.gift_batch_id = ${batchId}
         ORDER BY r.line, r.id`,
  );
}

export interface Entered {
  readonly enteredCount: number;
  readonly enteredTotal: number;
}

/** How many rows a batch has and what they sum to. */
export async function sumRows(connection: Connection, batchId: number): Promise<Entered> {
  const sums = await row<Entered>(
    connection,
    sql`SELECT count(*)::int AS "enteredCount", COALESCE(sum(amount), 0) AS "enteredTotal" FROM gift_batch_rows WHERE gift_batch_id = ${batchId}`,
  );
  return sums ?? { enteredCount: 0, enteredTotal: 0 };
}

/** Where the next row goes. */
export async function lastLine(connection: Connection, batchId: number): Promise<number> {
  const last = await row<{ line: number }>(connection, sql`SELECT COALESCE(max(line), 0) AS line FROM gift_batch_rows WHERE gift_batch_id = ${batchId}`);
  return last?.line ?? 0;
}

/** Inserts the rows that are new and overwrites the others, in one statement. */
export async function upsertRows(
  transaction: Knex.Transaction,
  organizationId: number,
  batchId: number,
  changed: readonly StoredRow[],
  author: string,
): Promise<void> {
  if (changed.length === 0) return;
  const columns = sql`line, version, donor_id, donor_text, amount, received_on, payment_method_type, cheque_number, campaign_id, fund_id, memo, saved_by, updated_at`;
  await execute(
    transaction,
    sql`INSERT INTO gift_batch_rows (document_id, organization_id, gift_batch_id, row_key, created_at, published_at, ${columns})
        SELECT crm_document_id(), ${organizationId}, ${batchId}, r."rowKey", now(), now(),
               r.line, r.version, r."donorId", r."donorText", r.amount, r."receivedOn", r."paymentMethodType", r."chequeNumber", r."campaignId", r."fundId", r.memo, ${author}, now()
          FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS r (
                 "rowKey" text, line int, version int, "donorId" int, "donorText" text, amount numeric, "receivedOn" date, "paymentMethodType" text, "chequeNumber" text,
                 "campaignId" int, "fundId" int, memo text)
        ON CONFLICT (gift_batch_id, row_key) DO UPDATE
           SET (${columns})
             = (EXCLUDED.line, EXCLUDED.version, EXCLUDED.donor_id, EXCLUDED.donor_text, EXCLUDED.amount, EXCLUDED.received_on, EXCLUDED.payment_method_type,
                EXCLUDED.cheque_number, EXCLUDED.campaign_id, EXCLUDED.fund_id, EXCLUDED.memo, EXCLUDED.saved_by, EXCLUDED.updated_at)`,
  );
}

export async function deleteRow(transaction: Knex.Transaction, batchId: number, rowKey: string): Promise<void> {
  await execute(transaction, sql`DELETE FROM gift_batch_rows WHERE gift_batch_id = ${batchId} AND row_key = ${rowKey}`);
}

export async function deleteRows(transaction: Knex.Transaction, batchId: number): Promise<void> {
  await execute(transaction, sql`DELETE FROM gift_batch_rows WHERE gift_batch_id = ${batchId}`);
}

/** Says of each row which gift it became. */
export async function linkGifts(
  transaction: Knex.Transaction,
  batchId: number,
  links: readonly { readonly rowKey: string; readonly donationId: number }[],
): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE gift_batch_rows r SET donation_id = l."donationId", updated_at = now()
          FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l ("rowKey" text, "donationId" int)
         WHERE r.gift_batch_id = ${batchId} AND r.row_key = l."rowKey"`,
  );
}

export async function unlinkGifts(transaction: Knex.Transaction, batchId: number): Promise<void> {
  await execute(transaction, sql`UPDATE gift_batch_rows SET donation_id = NULL, updated_at = now() WHERE gift_batch_id = ${batchId}`);
}
