import type { Knex } from 'knex';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { currentScope } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import { lockTask, type TaskFacts } from '../queries/find-task';

export type TaskEvent = WriteEvent<{ wasDone: boolean }>;

/** Before a task is inserted: who wrote it, and no card number in it. */
export async function checkNewTask(event: TaskEvent): Promise<void> {
  const data = writtenData(event);
  tidy(data);
  const { actor } = await currentScope();
  data.author = actor.name;
  event.state = { wasDone: false };
}

export async function checkChangedTask(event: TaskEvent): Promise<void> {
  tidy(writtenData(event));
  await inTransaction(async (transaction) => {
    const { isDone } = await existing(transaction, changedRowId(event));
    event.state = { wasDone: isDone };
  });
}

/** After a task is saved: ticking it off is a line in its donor's history. */
export async function tellWhenDone(event: TaskEvent): Promise<void> {
  const { actor } = await currentScope();
  await inTransaction(async (transaction) => {
    const task = await existing(transaction, resultRowId(event));
    if (!task.isDone || event.state.wasDone !== false || task.donorId === null) return;
    await recordActivity(transaction, {
      organizationId: task.organizationId,
      donorId: task.donorId,
      kind: 'task',
      summary: { fr: `Tâche terminée : ${task.title}`, en: `Task done: ${task.title}` },
      subject: { type: 'task', documentId: task.documentId },
      author: actor.name,
    });
  });
}

async function existing(transaction: Knex.Transaction, id: number): Promise<TaskFacts> {
  const task = await lockTask(transaction, id);
  if (task === undefined) throw new CrmError('NOT_FOUND');
  return task;
}

function tidy(data: Record<string, unknown>): void {
  for (const field of ['title', 'description']) {
    const value = data[field];
    if (typeof value === 'string') data[field] = maskCardNumbers(value.trim());
  }
  if (data.title === '') throw new CrmError('INVALID_VALUE', { constraint: 'title' });
}
