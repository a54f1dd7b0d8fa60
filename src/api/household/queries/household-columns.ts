import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A household as the contract shows it, from `households h`. Donors merged into others are members no more. */
export const HOUSEHOLD_COLUMNS: Sql = sql`
  h.document_id AS "documentId", h.name_fr AS "nameFr", h.name_en AS "nameEn", COALESCE(h.is_name_overridden, false) AS "isNameOverridden",
  h.formal_greeting AS "formalGreeting", h.informal_greeting AS "informalGreeting",
  COALESCE((
    SELECT json_agg(json_build_object('documentId', d.document_id, 'name', COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–'),
                                      'deceasedOn', d.deceased_on) ORDER BY d.id)
      FROM donors d
     WHERE d.household_id = h.id AND d.merged_into_id IS NULL
  ), '[]') AS members,
  ${isoInstant('h.created_at')} AS "createdAt", ${isoInstant('h.updated_at')} AS "updatedAt"`;
