import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A template as the contract shows it, from `message_templates t`. */
export const TEMPLATE_COLUMNS: Sql = sql`
  t.document_id AS "documentId", t.name, t.message_class AS "messageClass", t.channel, t.subject_fr AS "subjectFr", t.subject_en AS "subjectEn",
  t.body_fr AS "bodyFr", t.body_en AS "bodyEn", t.version, ${isoInstant('t.created_at')} AS "createdAt", ${isoInstant('t.updated_at')} AS "updatedAt"`;
