import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readConnection } from '../database/transaction';
import { CrmError } from '../errors/crm-error';
import { isRecord } from '../is-record';
import { membershipsOf, organizationByDocumentId } from './organizations';
import type { Actor, Membership, Scope } from './scope';

declare const strapi: Core.Strapi;

export const ORGANIZATION_HEADER = 'x-organization';
export const ORGANIZATION_COOKIE = 'mecene-organization';
const SUPER_ADMIN_ROLE = 'strapi-super-admin';

interface Caller {
  readonly actor: Actor;
  readonly isSuperAdmin: boolean;
}

/**
 * Who calls, what they may see and which organization they act in: the one named by the address, the
 * header, the body, or (Content Manager) the panel's cookie; else the only one they have.
 * @throws CrmError UNAUTHORIZED; NOT_FOUND when the one named is not theirs.
 */
export async function resolveScope(ctx: Context): Promise<Scope> {
  const caller = callerOf(ctx);
  if (caller === undefined) throw new CrmError('UNAUTHORIZED');
  const connection = await readConnection();
  const named = namedOrganization(ctx);
  if (caller.isSuperAdmin) {
    if (named === undefined) return { actor: caller.actor, memberships: 'all', current: undefined, isTrusted: false };
    const organization = await organizationByDocumentId(connection, named);
    if (organization === undefined) throw new CrmError('NOT_FOUND');
    const current: Membership = { organization, role: 'admin' };
    return { actor: caller.actor, memberships: [current], current, isTrusted: false };
  }
  const memberships = await membershipsOf(connection, caller.actor);
  if (named === undefined) {
    return { actor: caller.actor, memberships, current: memberships.length === 1 ? memberships[0] : undefined, isTrusted: false };
  }
  const current = memberships.find((membership) => membership.organization.documentId === named);
  if (current === undefined) throw new CrmError('NOT_FOUND');
  return { actor: caller.actor, memberships: [current], current, isTrusted: false };
}

/** The signed-in caller of a request, or undefined. */
export function callerOf(ctx: Context): Caller | undefined {
  const auth: unknown = ctx.state.auth;
  if (!isAuth(auth) || auth.credentials === null || auth.credentials === undefined) return undefined;
  const { id, name, username, email, firstname, lastname, roles } = auth.credentials;
  const fullName = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '').join(' ');
  const label = fullName || username || name || email || String(id);
  const actor = (kind: Actor['kind']): Actor => ({ kind, id: String(id), name: label, ipAddress: ctx.request.ip });
  switch (auth.strategy.name) {
    case 'admin':
      return { actor: actor('admin'), isSuperAdmin: (roles ?? []).some((role) => role.code === SUPER_ADMIN_ROLE) };
    case 'users-permissions':
      return { actor: actor('user'), isSuperAdmin: false };
    case 'content-api-token':
      return { actor: actor('token'), isSuperAdmin: false };
    default:
      return undefined;
  }
}

interface Auth {
  readonly strategy: { readonly name: string };
  readonly credentials?: {
    readonly id: number | string;
    readonly name?: string;
    readonly username?: string;
    readonly email?: string;
    readonly firstname?: string;
    readonly lastname?: string;
    readonly roles?: readonly { readonly code?: string }[];
  } | null;
}

function isAuth(value: unknown): value is Auth {
  return typeof value === 'object' && value !== null && 'strategy' in value;
}

function namedOrganization(ctx: Context): string | undefined {
  const params: unknown = ctx.params;
  if (isRecord(params) && typeof params.organizationId === 'string') return params.organizationId;
  const header = ctx.get(ORGANIZATION_HEADER);
  if (header !== '') return header;
  const body: unknown = 'body' in ctx.request ? ctx.request.body : undefined;
  if (isRecord(body) && isRecord(body.data) && typeof body.data.organization === 'string') return body.data.organization;
  // Only the panel has the cookie, and only Strapi's own screens need it: ours put the organization in the address.
  const route: unknown = ctx.state.route;
  const isAdminDoor = isRecord(route) && isRecord(route.info) && route.info.type === 'admin';
  const cookie = isAdminDoor ? ctx.cookies.get(ORGANIZATION_COOKIE) : undefined;
  return cookie === undefined || cookie === '' ? undefined : cookie;
}

/** Opens the store that later resolves to this request's scope. */
export function requestResolver(ctx: Context): () => Promise<Scope> {
  return () => {
    if (strapi.isLoaded === false) throw new CrmError('UNAUTHORIZED');
    return resolveScope(ctx);
  };
}
