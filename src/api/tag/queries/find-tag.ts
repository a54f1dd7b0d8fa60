import { row, sql, type Connection } from '../../../platform/database/sql';
import type { TagOut } from '../contract';
import { TAG_COLUMNS } from './tag-columns';

/** One tag of an organization by public id. */
export function findTag(connection: Connection, organizationId: number, documentId: string): Promise<TagOut | undefined> {
  return row<TagOut>(connection, sql`SELECT ${TAG_COLUMNS} FROM tags t WHERE t.organization_id = ${organizationId} AND t.document_id = ${documentId}`);
}

/** The row's id of a tag, for what hangs on it. */
export async function findTagId(connection: Connection, organizationId: number, documentId: string): Promise<number | undefined> {
  return (await row<{ id: number }>(connection, sql`SELECT id FROM tags WHERE organization_id = ${organizationId} AND document_id = ${documentId}`))?.id;
}
