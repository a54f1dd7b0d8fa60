import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A segment as the contract shows it, from `segments s`. */
export const SEGMENT_COLUMNS: Sql = sql`
  s.document_id AS "documentId", s.name, s.description, s.color, COALESCE(s.is_automatic, false) AS "isAutomatic", s.criteria::json AS criteria,
  COALESCE(s.donor_count, 0) AS "donorCount", ${isoInstant('s.last_calculated_at')} AS "lastCalculatedAt", s.calculation_ms AS "calculationMs",
  ${isoInstant('s.created_at')} AS "createdAt", ${isoInstant('s.updated_at')} AS "updatedAt"`;
