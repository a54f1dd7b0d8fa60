import { isoInstant } from '../../../platform/database/instants';
import { EMPTY_SQL, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { DeliveryListQuery, DeliveryOut } from '../contract';

/** A delivery as the contract shows it, from `webhook_deliveries d`. */
const COLUMNS: Sql = sql`
  d.document_id AS "documentId", d.event_id AS "eventId", d.event_type AS "eventType", d.delivery_status AS "deliveryStatus", d.attempt_count AS "attemptCount",
  COALESCE(d.attempts, '[]')::json AS attempts, d.last_status_code AS "lastStatusCode",
  CASE WHEN d.delivery_status = 'pending' THEN ${isoInstant('d.next_attempt_at')} END AS "nextAttemptAt",
  d.payload::json AS payload, ${isoInstant('d.created_at')} AS "createdAt", ${isoInstant('d.updated_at')} AS "updatedAt"`;

const FROM: Sql = sql`webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id`;

export function findDelivery(connection: Connection, organizationId: number, endpoint: string, documentId: string): Promise<DeliveryOut | undefined> {
  return row<DeliveryOut>(
    connection,
    sql`SELECT ${COLUMNS} FROM ${FROM} WHERE d.organization_id = ${organizationId} AND e.document_id = ${endpoint} AND d.document_id = ${documentId}`,
  );
}

/** A page of what was sent to an endpoint, newest first. */
export async function listDeliveries(
  connection: Connection,
  organizationId: number,
  endpoint: string,
  { deliveryStatus, eventType, pagination }: DeliveryListQuery,
): Promise<{ rows: DeliveryOut[]; total: number | undefined }> {
  const where = sql`d.organization_id = ${organizationId} AND e.document_id = ${endpoint}
    ${deliveryStatus === undefined ? EMPTY_SQL : sql`AND d.delivery_status = ${deliveryStatus}`}
    ${eventType === undefined ? EMPTY_SQL : sql`AND d.event_type = ${eventType}`}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<DeliveryOut>(connection, sql`SELECT ${COLUMNS} FROM ${FROM} WHERE ${where} ORDER BY d.id DESC LIMIT ${limit} OFFSET ${offset}`);
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM ${FROM} WHERE ${where}`))?.total };
}
