import type { Core } from '@strapi/strapi';
import { CrmError } from '../errors/crm-error';
import { roleAllows } from '../permissions/matrix';
import { actionFor, isBusinessType, ORGANIZATION } from './business-types';
import { currentScope, hasScope, type Membership, type Scope } from './scope';

const NARROWED = new Set(['beforeFindOne', 'beforeFindMany', 'beforeCount', 'beforeUpdate', 'beforeUpdateMany', 'beforeDelete', 'beforeDeleteMany']);

/**
 * Narrows every query of a business type to the caller's organizations, below everything: the
 * Document Service, the Content Manager's relation pickers and counts, and Strapi's own code all pass
 * through `strapi.db.query`. A query outside of any scope is refused.
 */
export function scopeDatabase(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe(async (event) => {
    const { uid } = event.model;
    if (uid !== ORGANIZATION && !isBusinessType(uid)) return;
    // Set-based work has SQL of its own: createMany would skip the Document Service and the totals.
    if (event.action === 'beforeCreateMany') throw new CrmError('NOT_IMPLEMENTED', { subject: uid });
    if (!NARROWED.has(event.action)) return;
    // Strapi's own start-up runs before anyone can call; afterwards there is no excuse.
    if (!hasScope() && strapi.isLoaded !== true) return;
    const scope = await currentScope();
    if (scope.memberships === 'all') return;
    const ids = readableIds(scope, scope.memberships, uid);
    // A key that is no attribute is taken as a column: no join for the commonest condition there is.
    const own = uid === ORGANIZATION ? { id: { $in: ids } } : { organization_id: { $in: ids } };
    const { where } = event.params;
    event.params.where = where === undefined ? own : { $and: [where, own] };
  });
}

function readableIds(scope: Scope, memberships: readonly Membership[], uid: string): number[] {
  return memberships
    .filter(({ role }) => {
      if (scope.isTrusted || !isBusinessType(uid)) return true;
      const action = actionFor(uid, 'read');
      return action !== undefined && roleAllows(role, action);
    })
    .map(({ organization }) => organization.id);
}
