import { isoInstant } from '../../../platform/database/instants';
import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { EndpointOut } from '../contract';

/** An endpoint as the contract shows it, from `webhook_endpoints e`: never its secret. */
const COLUMNS: Sql = sql`
  e.document_id AS "documentId", e.url, e.description, e.events::json AS events, COALESCE(e.is_active, false) AS "isActive", COALESCE(e.failure_count, 0) AS "failureCount",
  ${isoInstant('e.created_at')} AS "createdAt", ${isoInstant('e.updated_at')} AS "updatedAt"`;

/** One endpoint of an organization by public id. */
export function findEndpoint(connection: Connection, organizationId: number, documentId: string): Promise<EndpointOut | undefined> {
  return row<EndpointOut>(
    connection,
    sql`SELECT ${COLUMNS} FROM webhook_endpoints e WHERE e.organization_id = ${organizationId} AND e.document_id = ${documentId}`,
  );
}

/** A page of an organization's endpoints, oldest first. */
export async function listEndpoints(
  connection: Connection,
  organizationId: number,
  pagination: PageRequest,
): Promise<{ rows: EndpointOut[]; total: number | undefined }> {
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<EndpointOut>(
    connection,
    sql`SELECT ${COLUMNS} FROM webhook_endpoints e WHERE e.organization_id = ${organizationId} ORDER BY e.id LIMIT ${limit} OFFSET ${offset}`,
  );
  return { rows: found, total: pagination.withCount ? await countEndpoints(connection, organizationId) : undefined };
}

export async function countEndpoints(connection: Connection, organizationId: number): Promise<number> {
  const counted = await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM webhook_endpoints WHERE organization_id = ${organizationId}`);
  return counted?.total ?? 0;
}
