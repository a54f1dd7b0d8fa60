import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';

export type ActivityKind = 'gift' | 'refund' | 'receipt' | 'message' | 'call' | 'meeting' | 'task' | 'note' | 'merge' | 'consent' | 'import' | 'status_change';

export interface NewActivity {
  readonly organizationId: number;
  readonly donorId: number;
  readonly kind: ActivityKind;
  /** ISO instant; now when it just happened. */
  readonly occurredAt?: string | undefined;
  readonly summary: { readonly fr: string; readonly en: string };
  readonly subject: { readonly type: string; readonly documentId: string };
  readonly author: string;
}

/** Adds a line to a donor's history, in the transaction of what it tells. */
export async function recordActivity(transaction: Knex.Transaction, activity: NewActivity): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO activities (document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${activity.organizationId}, ${activity.donorId}, ${activity.kind}, COALESCE(${activity.occurredAt ?? null}::timestamp, now()),
                ${activity.summary.fr}, ${activity.summary.en}, ${activity.subject.type}, ${activity.subject.documentId}, ${activity.author}, now(), now(), now())`,
  );
}
