import { identifier, rows, sql, type Connection } from '../database/sql';

/** The tables that requests point into by public id. */
type ReferencedTable = 'donors' | 'campaigns' | 'funds';

/** The rows' ids of an organization's donors, campaigns or funds, by public id; what is not there is missing. */
export async function findReferences(
  connection: Connection,
  organizationId: number,
  table: ReferencedTable,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  if (documentIds.length === 0) return new Map();
  const found = await rows<{ id: number; documentId: string }>(
    connection,
    sql`SELECT id, document_id AS "documentId" FROM ${identifier(table)} WHERE organization_id = ${organizationId} AND document_id = ANY(${documentIds}::text[])`,
  );
  return new Map(found.map(({ id, documentId }) => [documentId, id]));
}
