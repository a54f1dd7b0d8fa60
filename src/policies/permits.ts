import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { CrmError } from '../platform/errors/crm-error';
import { isAction, roleAllows } from '../platform/permissions/matrix';
import { panelAllows } from '../platform/permissions/panel-ability';
import { callerOf, resolveScope } from '../platform/tenancy/resolve-scope';
import { settleScope } from '../platform/tenancy/scope';

interface Config {
  readonly action?: unknown;
}

/**
 * The one policy of every organization route, at both doors: the organization in the address must be
 * the caller's (else 404), their role there must permit the action, and in the panel so must their
 * Strapi role, which a Super Admin can narrow in Settings.
 */
export default async (policyContext: unknown, config: Config, _: { strapi: Core.Strapi }): Promise<boolean> => {
  const ctx = policyContext as Context;
  const { action } = config;
  if (typeof action !== 'string' || !isAction(action)) throw new Error(`a route names no known action: ${String(action)}`);
  const caller = callerOf(ctx);
  if (caller === undefined) throw new CrmError('UNAUTHORIZED');
  const scope = await resolveScope(ctx);
  const { current } = scope;
  if (current === undefined) throw new CrmError('NOT_FOUND');
  if (!caller.isSuperAdmin && !roleAllows(current.role, action)) throw new CrmError('FORBIDDEN', { action });
  if (caller.actor.kind === 'admin' && !caller.isSuperAdmin && !panelAllows(ctx, action)) throw new CrmError('FORBIDDEN', { action });
  settleScope({ ...scope, isTrusted: true });
  return true;
};
