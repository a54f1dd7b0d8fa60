import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A note as the contract shows it, from `notes n`. */
export const NOTE_COLUMNS: Sql = sql`
  n.document_id AS "documentId", n.body, n.kind, COALESCE(n.is_pinned, false) AS "isPinned", n.author,
  ${isoInstant('n.created_at')} AS "createdAt", ${isoInstant('n.updated_at')} AS "updatedAt"`;
