import { isoInstant } from '../../../platform/database/instants';
import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { CustomField } from '../domain/check-values';

export interface StoredCustomField extends CustomField {
  readonly documentId: string;
  readonly position: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const COLUMNS: Sql = sql`
  document_id AS "documentId", key, label_fr AS "labelFr", label_en AS "labelEn", type,
  CASE WHEN jsonb_typeof(options) = 'array' THEN options::json ELSE '[]'::json END AS options,
  COALESCE(is_required, false) AS "isRequired", COALESCE(is_sensitive, false) AS "isSensitive", position,
  ${isoInstant('created_at')} AS "createdAt", ${isoInstant('updated_at')} AS "updatedAt"`;

/** The custom fields an organization has defined, in their order. */
export function listCustomFields(connection: Connection, organizationId: number): Promise<StoredCustomField[]> {
  return rows<StoredCustomField>(
    connection,
    sql`SELECT ${COLUMNS} FROM custom_field_definitions WHERE organization_id = ${organizationId} ORDER BY position, id`,
  );
}

/** One custom field by public id. */
export function findCustomField(connection: Connection, organizationId: number, documentId: string): Promise<StoredCustomField | undefined> {
  return row<StoredCustomField>(
    connection,
    sql`SELECT ${COLUMNS} FROM custom_field_definitions WHERE organization_id = ${organizationId} AND document_id = ${documentId}`,
  );
}

/** The organization and the definition of a row that is being written; the lifecycle knows only its id. */
export function findCustomFieldRow(connection: Connection, id: number): Promise<(StoredCustomField & { readonly organizationId: number }) | undefined> {
  return row(connection, sql`SELECT organization_id AS "organizationId", ${COLUMNS} FROM custom_field_definitions WHERE id = ${id}`);
}
