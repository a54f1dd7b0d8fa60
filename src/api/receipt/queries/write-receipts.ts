import type { Knex } from 'knex';
import { execute, joinSql, rows, sql } from '../../../platform/database/sql';
import type { Picture } from '../services/load-issuer';
import type { SnapshotColumns } from '../domain/stored-receipt';

export interface NewReceipt extends SnapshotColumns {
  readonly documentId: string;
  readonly donorId: number;
  readonly sequence: number;
  readonly chainPosition: number;
  readonly pdfSha256: string;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly issuedBy: string;
  readonly replacesId: number | null;
}

/** Inserts receipts in one statement. @returns their rows' ids by public id. */
export async function insertReceipts(transaction: Knex.Transaction, organizationId: number, receipts: readonly NewReceipt[]): Promise<Map<string, number>> {
  const inserted = await rows<{ id: number; documentId: string }>(
    transaction,
    sql`INSERT INTO receipts (document_id, organization_id, donor_id, number, series, sequence, chain_position, kind, receipt_status, issued_on, year, donor_snapshot, organization_snapshot,
                              lines, details, amount, advantage_amount, eligible_amount, currency, language, wording_version, jurisdiction, pdf_sha_256, previous_hash, hash,
                              issued_by, replaces_id, created_at, updated_at, published_at)
        SELECT r."documentId", ${organizationId}, r."donorId", r.number, r.series, r.sequence, r."chainPosition", r.kind, 'issued', r."issuedOn", r.year, r."donorSnapshot", r."organizationSnapshot",
               r.lines, r.details, r.amount, r."advantageAmount", r."eligibleAmount", r.currency, r.language, r."wordingVersion", r.jurisdiction, r."pdfSha256", r."previousHash", r.hash,
               r."issuedBy", r."replacesId", now(), now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(receipts)}::jsonb) AS r (
               "documentId" text, "donorId" int, number text, series text, sequence int, "chainPosition" int, kind text, "issuedOn" date, year int, "donorSnapshot" jsonb,
               "organizationSnapshot" jsonb, lines jsonb, details jsonb, amount numeric, "advantageAmount" numeric, "eligibleAmount" numeric, currency text, language text,
               "wordingVersion" text, jurisdiction text, "pdfSha256" text, "previousHash" text, hash text, "issuedBy" text, "replacesId" int)
         ORDER BY r."chainPosition"
        RETURNING id, document_id AS "documentId"`,
  );
  return new Map(inserted.map(({ id, documentId }) => [documentId, id]));
}

export interface NewFile {
  readonly receiptId: number;
  readonly kind: 'original' | 'cancelled';
  readonly sha256: string;
  readonly pdf: Buffer;
}

export async function insertFiles(transaction: Knex.Transaction, files: readonly NewFile[]): Promise<void> {
  const values = joinSql(files.map(({ receiptId, kind, sha256, pdf }) => sql`(${receiptId}::int, ${kind}, ${sha256}, ${pdf}::bytea)`));
  await execute(transaction, sql`INSERT INTO crm_receipt_files (receipt_id, kind, sha256, pdf) VALUES ${values}`);
}

export async function insertPictures(transaction: Knex.Transaction, organizationId: number, pictures: readonly Picture[]): Promise<void> {
  for (const { image, bytes } of pictures) {
    await execute(
      transaction,
      sql`INSERT INTO crm_receipt_images (organization_id, sha256, mime_type, bytes) VALUES (${organizationId}, ${image.sha256}, ${image.mimeType}, ${bytes}) ON CONFLICT DO NOTHING`,
    );
  }
}

export interface NewLine {
  readonly receiptId: number;
  readonly donationId: number;
  readonly eligible: number;
  readonly number: string;
  readonly isOfficial: boolean;
}

/** Binds gifts to their receipts; an official one locks what it shows of them. */
export async function insertLines(transaction: Knex.Transaction, organizationId: number, lines: readonly NewLine[]): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l ("receiptId" int, "donationId" int, eligible numeric, number text, "isOfficial" boolean)`;
  await execute(
    transaction,
    sql`INSERT INTO crm_receipt_lines (receipt_id, donation_id, organization_id, is_official, eligible)
        SELECT l."receiptId", l."donationId", ${organizationId}, l."isOfficial", l.eligible FROM ${given}`,
  );
  await execute(
    transaction,
    sql`UPDATE donations g SET receipt_number = l.number, receipted_amount = l.eligible, updated_at = now()
          FROM ${given}
         WHERE g.id = l."donationId" AND l."isOfficial"`,
  );
}

/** A line in the history of each donor who has a new receipt. */
export async function insertReceiptActivities(
  transaction: Knex.Transaction,
  organizationId: number,
  author: string,
  activities: readonly { readonly donorId: number; readonly documentId: string; readonly fr: string; readonly en: string }[],
): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO activities (document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, a."donorId", 'receipt', now(), a.fr, a.en, 'receipt', a."documentId", ${author}, now(), now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(activities)}::jsonb) AS a ("donorId" int, "documentId" text, fr text, en text)`,
  );
}
