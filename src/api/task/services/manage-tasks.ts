import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Organization } from '../../../platform/tenancy/scope';
import type { TaskChange, TaskIn, TaskOut } from '../contract';
import { findTask } from '../queries/find-task';

const TASK = 'api::task.task';

/** @throws CrmError NOT_FOUND when the organization has no such task. */
export async function getTask(organization: Organization, documentId: string): Promise<TaskOut> {
  const task = await findTask(await readConnection(), organization.id, documentId);
  if (task === undefined) throw new CrmError('NOT_FOUND');
  return task;
}

/** Creates a task. @throws CrmError INVALID_REFERENCE for a donor or member of another organization. */
export async function createTask(organization: Organization, input: TaskIn): Promise<TaskOut> {
  return inTransaction(async () => {
    const { documentId } = await documents(TASK).create({ data: { ...input, source: 'manual' } });
    return getTask(organization, documentId);
  });
}

/** Changes a task; `done` ticks it off now, or reopens it. @throws CrmError NOT_FOUND, STALE, INVALID_REFERENCE */
export async function changeTask(
  organization: Organization,
  documentId: string,
  { done, ...change }: TaskChange,
  ifMatch: string | undefined,
): Promise<TaskOut> {
  return inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM tasks WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR NO KEY UPDATE`);
    const before = await getTask(organization, documentId);
    refuseStale(ifMatch, before);
    const doneAt = done === true ? (before.doneAt ?? new Date().toISOString()) : null;
    await documents(TASK).update({ documentId, data: done === undefined ? change : { ...change, doneAt } });
    return getTask(organization, documentId);
  });
}

/** @throws CrmError NOT_FOUND */
export async function removeTask(organization: Organization, documentId: string): Promise<void> {
  await inTransaction(async () => {
    await getTask(organization, documentId);
    await documents(TASK).delete({ documentId });
  });
}
