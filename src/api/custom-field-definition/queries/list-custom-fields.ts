import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { CustomField } from '../domain/check-values';

export interface StoredCustomField extends CustomField {
  readonly documentId: string;
  readonly position: number;
}

/** The custom fields an organization has defined, in their order. */
export function listCustomFields(connection: Connection, organizationId: number): Promise<StoredCustomField[]> {
  return rows<StoredCustomField>(
    connection,
    sql`SELECT document_id AS "documentId", key, label_fr AS "labelFr", label_en AS "labelEn", type, COALESCE(options, '[]')::json AS options,
               COALESCE(is_required, false) AS "isRequired", COALESCE(is_sensitive, false) AS "isSensitive", position
          FROM custom_field_definitions
         WHERE organization_id = ${organizationId}
         ORDER BY position, id`,
  );
}
