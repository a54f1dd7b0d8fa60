import { isoInstant } from '../../../platform/database/instants';
import { EMPTY_SQL, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { ViewListQuery, ViewOut } from '../contract';

/** Views that somebody may see: their own, and shared ones. `owner` is who saved it, `kind:id`. */
export type StoredView = Omit<ViewOut, 'isMine' | 'owner'> & { readonly ownerKey: string | null; readonly ownerName: string | null };

const COLUMNS: Sql = sql`
  v.document_id AS "documentId", v.room, v.name, COALESCE(v.filters, '{}')::json AS filters, v.columns::json AS columns, v.sort, COALESCE(v.is_shared, false) AS "isShared",
  v.owner AS "ownerKey", v.owner_name AS "ownerName", ${isoInstant('v.created_at')} AS "createdAt", ${isoInstant('v.updated_at')} AS "updatedAt"`;

const visibleTo = (organizationId: number, owner: string): Sql => sql`v.organization_id = ${organizationId} AND (v.owner = ${owner} OR v.is_shared)`;

export function findView(connection: Connection, organizationId: number, owner: string, documentId: string): Promise<StoredView | undefined> {
  return row<StoredView>(connection, sql`SELECT ${COLUMNS} FROM saved_views v WHERE ${visibleTo(organizationId, owner)} AND v.document_id = ${documentId}`);
}

export async function listViews(
  connection: Connection,
  organizationId: number,
  owner: string,
  { room, pagination }: ViewListQuery,
): Promise<{ rows: StoredView[]; total: number | undefined }> {
  const where = sql`${visibleTo(organizationId, owner)}${room === undefined ? EMPTY_SQL : sql` AND v.room = ${room}`}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<StoredView>(
    connection,
    sql`SELECT ${COLUMNS} FROM saved_views v WHERE ${where} ORDER BY crm_fold(v.name), v.id LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM saved_views v WHERE ${where}`))?.total };
}
