import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';

/** A line of a donor's history as the contract shows it, from `activities a`. */
export function activityColumns(language: Language): Sql {
  return sql`
    a.document_id AS "documentId", a.kind, ${isoInstant('a.occurred_at')} AS "occurredAt", ${language === 'fr' ? sql`a.summary_fr` : sql`a.summary_en`} AS summary,
    CASE WHEN a.subject_type IS NULL OR a.subject_id IS NULL THEN NULL ELSE json_build_object('type', a.subject_type, 'documentId', a.subject_id) END AS subject, a.author`;
}
