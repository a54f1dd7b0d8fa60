import { EMPTY_SQL, row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { CommunicationListQuery, CommunicationOut } from '../contract';
import { COMMUNICATION_COLUMNS } from './communication-columns';

/** A page of what was sent to a donor and heard from them, newest first. */
export async function listCommunications(
  connection: Connection,
  organizationId: number,
  donorId: number,
  { type, direction, deliveryStatus, pagination }: CommunicationListQuery,
): Promise<{ rows: CommunicationOut[]; total: number | undefined }> {
  const where = sql`c.organization_id = ${organizationId} AND c.donor_id = ${donorId}
    ${type === undefined ? EMPTY_SQL : sql`AND c.communication_type = ${type}`} ${direction === undefined ? EMPTY_SQL : sql`AND c.direction = ${direction}`}
    ${deliveryStatus === undefined ? EMPTY_SQL : sql`AND c.delivery_status = ${deliveryStatus}`}`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<CommunicationOut>(
    connection,
    sql`SELECT ${COMMUNICATION_COLUMNS} FROM communications c WHERE ${where} ORDER BY c.created_at DESC, c.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM communications c WHERE ${where}`))?.total };
}
