import { identifier, joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { TaskListQuery, TaskOut } from '../contract';
import { TASK_COLUMNS } from './task-columns';

const SORT_COLUMNS = { dueOn: 't.due_on', createdAt: 't.created_at' } as const satisfies Record<TaskListQuery['sort']['field'], string>;

/** A page of an organization's tasks. Tasks without a date come last, whichever way they are sorted. */
export async function listTasks(
  connection: Connection,
  organizationId: number,
  { sort, pagination, ...filters }: TaskListQuery,
): Promise<{ rows: TaskOut[]; total: number | undefined }> {
  const where = joinSql(conditions(organizationId, filters), ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<TaskOut>(
    connection,
    sql`SELECT ${TASK_COLUMNS}
          FROM tasks t
         WHERE ${where}
         ORDER BY ${identifier(SORT_COLUMNS[sort.field])} ${direction} NULLS LAST, t.id ${direction}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM tasks t WHERE ${where}`))?.total };
}

function conditions(organizationId: number, filters: Omit<TaskListQuery, 'sort' | 'pagination'>): Sql[] {
  const all: Sql[] = [sql`t.organization_id = ${organizationId}`];
  if (filters.done === 'false') all.push(sql`t.done_at IS NULL`);
  if (filters.done === 'true') all.push(sql`t.done_at IS NOT NULL`);
  if (filters.dueBefore !== undefined) all.push(sql`t.due_on < ${filters.dueBefore}`);
  if (filters.donor !== undefined)
    all.push(sql`t.donor_id = (SELECT d.id FROM donors d WHERE d.organization_id = ${organizationId} AND d.document_id = ${filters.donor})`);
  if (filters.assignee !== undefined)
    all.push(
      sql`t.assignee_id = (SELECT m.id FROM organization_members m WHERE m.organization_id = ${organizationId} AND m.document_id = ${filters.assignee})`,
    );
  return all;
}
