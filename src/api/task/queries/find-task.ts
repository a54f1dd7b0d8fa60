import { row, sql, type Connection } from '../../../platform/database/sql';
import type { TaskOut } from '../contract';
import { TASK_COLUMNS } from './task-columns';

/** One task of an organization by public id. */
export function findTask(connection: Connection, organizationId: number, documentId: string): Promise<TaskOut | undefined> {
  return row<TaskOut>(connection, sql`SELECT ${TASK_COLUMNS} FROM tasks t WHERE t.organization_id = ${organizationId} AND t.document_id = ${documentId}`);
}

export interface TaskFacts {
  readonly documentId: string;
  readonly organizationId: number;
  readonly donorId: number | null;
  readonly title: string;
  readonly isDone: boolean;
}

/** What the rules of a task need to know, by its row's id; the row stays locked until the transaction ends. */
export function lockTask(connection: Connection, id: number): Promise<TaskFacts | undefined> {
  return row<TaskFacts>(
    connection,
    sql`SELECT document_id AS "documentId", organization_id AS "organizationId", donor_id AS "donorId", title, done_at IS NOT NULL AS "isDone"
          FROM tasks
         WHERE id = ${id}
           FOR NO KEY UPDATE`,
  );
}
