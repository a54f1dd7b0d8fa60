import { isoInstant } from '../../../platform/database/instants';
import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import type { CommunicationRow, EveryCommunicationQuery } from '../contract';

/** A page of what was sent to an organization's donors and heard from them, newest first. Days are the charity's. */
export async function listEveryCommunication(
  connection: Connection,
  { id, timezone }: Organization,
  query: EveryCommunicationQuery,
): Promise<{ rows: CommunicationRow[]; total: number | undefined }> {
  const where = joinSql(conditionsOf(id, timezone, query), ' AND ');
  const { limit, offset } = pageBounds(query.pagination);
  const found = await rows<CommunicationRow>(
    connection,
    sql`SELECT c.document_id AS "documentId", c.communication_type AS "communicationType", c.direction, c.message_class AS "messageClass", c.subject, c.language,
               c.to_address AS "toAddress", c.delivery_status AS "deliveryStatus", ${isoInstant('c.sent_at')} AS "sentAt", c.failure_reason AS "failureReason",
               c.sent_by AS "sentBy", c.template, ${isoInstant('c.created_at')} AS "createdAt",
               json_build_object('documentId', d.document_id,
                                 'name', COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')) AS donor
          FROM communications c
          JOIN donors d ON d.id = c.donor_id
         WHERE ${where}
         ORDER BY c.created_at DESC, c.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!query.pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM communications c WHERE ${where}`))?.total };
}

function conditionsOf(organizationId: number, timezone: string, query: EveryCommunicationQuery): Sql[] {
  const { type, direction, deliveryStatus, messageClass, template, from, to } = query;
  const conditions = [sql`c.organization_id = ${organizationId}`];
  if (type !== undefined) conditions.push(sql`c.communication_type = ${type}`);
  if (direction !== undefined) conditions.push(sql`c.direction = ${direction}`);
  if (deliveryStatus !== undefined) conditions.push(sql`c.delivery_status = ${deliveryStatus}`);
  if (messageClass !== undefined) conditions.push(sql`c.message_class = ${messageClass}`);
  if (template !== undefined) conditions.push(sql`c.template = ${template}`);
  // Strapi keeps instants as UTC without a zone.
  if (from !== undefined) conditions.push(sql`c.created_at >= (${from}::date::timestamp AT TIME ZONE ${timezone}::text AT TIME ZONE 'UTC')`);
  if (to !== undefined) conditions.push(sql`c.created_at < ((${to}::date + 1)::timestamp AT TIME ZONE ${timezone}::text AT TIME ZONE 'UTC')`);
  return conditions;
}
