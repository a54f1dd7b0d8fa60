import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A fund as the contract shows it, from `funds f`. */
export const FUND_COLUMNS: Sql = sql`
  f.document_id AS "documentId", f.name, f.name_fr AS "nameFr", f.name_en AS "nameEn", f.code, COALESCE(f.is_restricted, false) AS "isRestricted",
  COALESCE(f.is_default, false) AS "isDefault", f.ledger_account AS "ledgerAccount", COALESCE(f.is_archived, false) AS "isArchived",
  ${isoInstant('f.created_at')} AS "createdAt", ${isoInstant('f.updated_at')} AS "updatedAt"`;
