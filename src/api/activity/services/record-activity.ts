import type { Knex } from 'knex';
import { row, sql, type Sql } from '../../../platform/database/sql';
import type { ActivityKind } from '../contract';

export type { ActivityKind } from '../contract';

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
  await insertActivity(transaction, activity);
}

type Insertion = Omit<NewActivity, 'subject'> & { readonly subject: NewActivity['subject'] | null };

/** The same, for what stands for itself too (a call somebody tells of); answers the line's public id. */
export async function insertActivity(transaction: Knex.Transaction, activity: Insertion): Promise<string> {
  const inserted = await row<{ documentId: string }>(transaction, sql`${activityInsertion(activity)} RETURNING document_id AS "documentId"`);
  if (inserted === undefined) throw new Error('an activity was not inserted');
  return inserted.documentId;
}

/** The same as a statement, for writers that do it in one with something else. */
export function activityInsertion(activity: Insertion): Sql {
  return sql`INSERT INTO activities (document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${activity.organizationId}, ${activity.donorId}, ${activity.kind}, COALESCE(${activity.occurredAt ?? null}::timestamp, now()),
                ${activity.summary.fr}, ${activity.summary.en}, ${activity.subject?.type ?? null}, ${activity.subject?.documentId ?? null}, ${activity.author}, now(), now(), now())`;
}
