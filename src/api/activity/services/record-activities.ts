import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import type { NewActivity } from './record-activity';

type Line = Omit<NewActivity, 'organizationId' | 'author'>;

/** Adds a line to each of many donors' histories in one statement, in the transaction of what it tells. */
export async function recordActivities(transaction: Knex.Transaction, organizationId: number, lines: readonly Line[], author: string): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ donorId, kind, occurredAt, summary, subject }) => ({
    donorId,
    kind,
    occurredAt: occurredAt ?? null,
    fr: summary.fr,
    en: summary.en,
    type: subject.type,
    documentId: subject.documentId,
  }));
  await execute(
    transaction,
    sql`INSERT INTO activities (document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, r."donorId", r.kind, COALESCE(r."occurredAt", now()), r.fr, r.en, r.type, r."documentId", ${author}, now(), now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("donorId" int, kind text, "occurredAt" timestamp, fr text, en text, type text, "documentId" text)`,
  );
}
