import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { currentScope, type Actor, type Scope } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import { NOTED } from '../domain/noted';
import { lockNote } from '../queries/find-note';

/** Before a note is inserted: who wrote it, and no card number in it. Its text is plain text: markup in it is text too. */
export async function checkNewNote(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const { actor } = await currentScope();
  data.body = bodyOf(data.body);
  // Imports and seeds run as the system and bring the author along.
  data.author = actor.kind === 'system' && typeof data.author === 'string' ? data.author : actor.name;
  data.authorKey = keyOf(actor);
}

/** After: a line in the donor's history. It tells that there is a note, not what it says: a note can be deleted, the history cannot. */
export async function tellOfNote(event: WriteEvent): Promise<void> {
  await inTransaction(async (transaction) => {
    const note = await lockNote(transaction, resultRowId(event));
    if (note === undefined) throw new CrmError('NOT_FOUND');
    const { activity, summary } = NOTED[note.kind];
    await recordActivity(transaction, {
      organizationId: note.organizationId,
      donorId: note.donorId,
      kind: activity,
      summary,
      subject: { type: 'note', documentId: note.documentId },
      author: note.author ?? '–',
    });
  });
}

/** Before a note is changed: by its author, or by an administrator. @throws CrmError FORBIDDEN */
export async function checkChangedNote(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const scope = await currentScope();
  await inTransaction(async (transaction) => {
    const note = await lockNote(transaction, changedRowId(event));
    if (note === undefined) throw new CrmError('NOT_FOUND');
    if (!changesAnyNote(scope) && note.authorKey !== keyOf(scope.actor)) throw new CrmError('FORBIDDEN', { action: 'note.update' });
  });
  if (data.body !== undefined) data.body = bodyOf(data.body);
}

function changesAnyNote({ actor, current, memberships }: Scope): boolean {
  return actor.kind === 'system' || memberships === 'all' || current?.role === 'admin';
}

/** Names are not unique; the account is. */
function keyOf({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

function bodyOf(value: unknown): string {
  const body = typeof value === 'string' ? maskCardNumbers(value.trim()) : '';
  if (body === '') throw new CrmError('INVALID_VALUE', { constraint: 'body' });
  return body;
}
