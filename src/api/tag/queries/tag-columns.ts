import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A tag as the contract shows it, from `tags t`. */
export const TAG_COLUMNS: Sql = sql`
  t.document_id AS "documentId", t.name, t.description, t.color, t.icon, COALESCE(t.donor_count, 0) AS "donorCount",
  ${isoInstant('t.created_at')} AS "createdAt", ${isoInstant('t.updated_at')} AS "updatedAt"`;
