import { isoInstant } from '../../../platform/database/instants';
import { row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { SavedReportOut } from '../contract';

/** A saved report as the contract shows it, from `report_schedules s`: those who are no members any more are not shown. */
const COLUMNS: Sql = sql`
  s.document_id AS "documentId", s.name, s.report, COALESCE(s.parameters, '{}')::json AS parameters, s.period, s.calendar, s.language, s.format, s.frequency,
  s.day_of_period AS day, COALESCE(s.is_active, true) AS "isActive", s.paused_reason AS "pausedReason", COALESCE(s.failure_count, 0) AS "failureCount",
  s.next_run_on::text AS "nextRunOn", ${isoInstant('s.last_run_at')} AS "lastRunAt", s.owner_name AS owner,
  ${isoInstant('s.created_at')} AS "createdAt", ${isoInstant('s.updated_at')} AS "updatedAt",
  COALESCE((SELECT json_agg(json_build_object('documentId', m.document_id, 'name', COALESCE(NULLIF(concat_ws(' ', a.firstname, a.lastname), ''), a.email, u.username, u.email, '–'))
                            ORDER BY given.position)
              FROM jsonb_array_elements_text(s.recipients) WITH ORDINALITY AS given (id, position)
              JOIN organization_members m ON m.document_id = given.id AND m.organization_id = s.organization_id
              LEFT JOIN admin_users a ON a.id = m.admin_user_id
              LEFT JOIN up_users u ON u.id = m.api_user_id), '[]'::json) AS recipients`;

export function findSavedReport(connection: Connection, organizationId: number, documentId: string): Promise<SavedReportOut | undefined> {
  return row<SavedReportOut>(
    connection,
    sql`SELECT ${COLUMNS} FROM report_schedules s WHERE s.organization_id = ${organizationId} AND s.document_id = ${documentId}`,
  );
}

/** A page of an organization's saved reports, by name. */
export async function listSavedReports(
  connection: Connection,
  organizationId: number,
  pagination: PageRequest,
): Promise<{ rows: SavedReportOut[]; total: number | undefined }> {
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<SavedReportOut>(
    connection,
    sql`SELECT ${COLUMNS} FROM report_schedules s WHERE s.organization_id = ${organizationId} ORDER BY crm_fold(s.name), s.id LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  const counted = await row<{ total: number }>(
    connection,
    sql`SELECT count(*)::int AS total FROM report_schedules s WHERE s.organization_id = ${organizationId}`,
  );
  return { rows: found, total: counted?.total };
}
