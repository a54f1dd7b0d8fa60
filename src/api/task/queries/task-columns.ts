import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A task as the contract shows it, from `tasks t`. */
export const TASK_COLUMNS: Sql = sql`
  t.document_id AS "documentId",
  (SELECT json_build_object('documentId', d.document_id, 'name', COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–'))
     FROM donors d WHERE d.id = t.donor_id) AS donor,
  t.title, t.description, t.due_on AS "dueOn",
  (SELECT json_build_object('documentId', m.document_id, 'name', COALESCE(NULLIF(concat_ws(' ', u.firstname, u.lastname), ''), v.username, u.email, '–'))
     FROM organization_members m LEFT JOIN admin_users u ON u.id = m.admin_user_id LEFT JOIN up_users v ON v.id = m.api_user_id
    WHERE m.id = t.assignee_id) AS assignee,
  ${isoInstant('t.done_at')} AS "doneAt", t.priority, t.source, t.author,
  ${isoInstant('t.created_at')} AS "createdAt", ${isoInstant('t.updated_at')} AS "updatedAt"`;
