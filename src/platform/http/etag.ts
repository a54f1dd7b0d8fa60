import { CrmError } from '../errors/crm-error';

/** The tag of a stored thing: its id and the instant of its last change. */
export function etagOf(thing: { readonly documentId: string; readonly updatedAt: string }): string {
  return `"${thing.documentId}-${Date.parse(thing.updatedAt).toString(36)}"`;
}

/** @throws CrmError STALE when `If-Match` names another version than the one stored now. */
export function refuseStale(ifMatch: string | undefined, thing: { readonly documentId: string; readonly updatedAt: string }): void {
  if (ifMatch === undefined || ifMatch === '' || ifMatch === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(etagOf(thing))) throw new CrmError('STALE');
}
