import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { refuseStale } from '../../../platform/http/etag';
import { parse } from '../../../platform/http/parse';
import { roleAllows, type Role } from '../../../platform/permissions/matrix';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import type { ViewChange, ViewIn, ViewListQuery, ViewOut } from '../contract';
import { LIST_QUERIES, type Room } from '../domain/rooms';
import { findView, listViews, type StoredView } from '../queries/saved-views';

const VIEW = 'api::saved-view.saved-view';

export interface ViewCaller {
  readonly organization: Organization;
  readonly actor: Actor;
  readonly role: Role;
  readonly language: Language;
}

/** A page of the caller's own views and the shared ones. */
export async function findViews(
  { organization, actor }: ViewCaller,
  query: ViewListQuery,
): Promise<{ readonly rows: ViewOut[]; readonly total: number | undefined }> {
  const { rows, total } = await listViews(await readConnection(), organization.id, ownerOf(actor), query);
  return { rows: rows.map((view) => shown(view, actor)), total };
}

/** @throws CrmError NOT_FOUND, also for somebody's personal view. */
export async function getView({ organization, actor }: ViewCaller, documentId: string): Promise<ViewOut> {
  const view = await findView(await readConnection(), organization.id, ownerOf(actor), documentId);
  if (view === undefined) throw new CrmError('NOT_FOUND');
  return shown(view, actor);
}

/** @throws CrmError VALIDATION for filters the list itself would refuse; FORBIDDEN for sharing as a viewer. */
export async function createView(caller: ViewCaller, input: ViewIn): Promise<ViewOut> {
  checkQuery(caller, input.room, input.filters, input.sort);
  if (input.isShared) permitSharing(caller);
  return inTransaction(async () => {
    const { documentId } = await documents(VIEW).create({ data: { ...input, owner: ownerOf(caller.actor), ownerName: caller.actor.name } });
    return getView(caller, documentId);
  });
}

/** @throws CrmError NOT_FOUND, STALE, VALIDATION; FORBIDDEN for somebody else's shared view, and for sharing as a viewer. */
export async function changeView(caller: ViewCaller, documentId: string, change: ViewChange, ifMatch: string | undefined): Promise<ViewOut> {
  return inTransaction(async () => {
    const before = await changeable(caller, documentId);
    refuseStale(ifMatch, before);
    const sort = change.sort === undefined ? before.sort : change.sort;
    checkQuery(caller, before.room, change.filters ?? before.filters, sort);
    if (change.isShared === true && !before.isShared) permitSharing(caller);
    await documents(VIEW).update({ documentId, data: change });
    return getView(caller, documentId);
  });
}

/** @throws CrmError NOT_FOUND; FORBIDDEN for somebody else's shared view. */
export async function removeView(caller: ViewCaller, documentId: string): Promise<void> {
  await inTransaction(async () => {
    await changeable(caller, documentId);
    await documents(VIEW).delete({ documentId });
  });
}

async function changeable(caller: ViewCaller, documentId: string): Promise<ViewOut> {
  const view = await getView(caller, documentId);
  if (!view.isMine && !roleAllows(caller.role, 'organization.update')) throw new CrmError('FORBIDDEN', { action: 'view.save' });
  return view;
}

function permitSharing({ role }: ViewCaller): void {
  if (!roleAllows(role, 'view.share')) throw new CrmError('FORBIDDEN', { action: 'view.share' });
}

/** The list must be able to answer it: filters and sort go through the list's own schema. */
function checkQuery({ language }: ViewCaller, room: Room, filters: Readonly<Record<string, string>>, sort: string | null | undefined): void {
  const given = Object.entries(filters).filter(([name]) => name !== 'sort');
  if (given.length !== Object.keys(filters).length)
    throw new CrmError('VALIDATION', { errors: [{ path: ['data', 'filters', 'sort'], message: 'sort', name: 'custom' }] });
  parse(LIST_QUERIES[room], { ...filters, ...(sort === null || sort === undefined ? {} : { sort }) }, 'filters', language);
}

/** Who owns a view: names may change and repeat. */
function ownerOf({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

function shown({ ownerKey, ownerName, ...view }: StoredView, actor: Actor): ViewOut {
  return { ...view, isMine: ownerKey === ownerOf(actor), owner: ownerName };
}
