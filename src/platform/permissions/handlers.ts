import type { Core } from '@strapi/strapi';
import { generatedRoutesOf } from '../http/generated-rest';
import { ORGANIZATION_PATH } from '../http/routes';
import { actionFor, BUSINESS_TYPE_IDS, ORGANIZATION, type Verb } from '../tenancy/business-types';
import { isAction, type Action } from './matrix';

const VERB_OF: Readonly<Record<string, Verb>> = { find: 'read', findOne: 'read', create: 'create', update: 'update', delete: 'delete' };

/** Every handler that a signed-in API user can reach, with the action of the matrix it needs. */
export function handlersWithActions(strapi: Core.Strapi): Map<string, Action> {
  const handlers = new Map<string, Action>();
  for (const uid of BUSINESS_TYPE_IDS) {
    for (const route of generatedRoutesOf(uid)) {
      const action = actionFor(uid, VERB_OF[route] ?? 'read');
      if (action !== undefined) handlers.set(`${uid}.${route}`, action);
    }
  }
  handlers.set(`${ORGANIZATION}.find`, 'organization.read');
  handlers.set(`${ORGANIZATION}.findOne`, 'organization.read');
  for (const route of organizationRoutes(strapi)) handlers.set(route.handler, route.action);
  return handlers;
}

export interface NamedRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly action: Action;
}

/** Every organization route of every room, as registered. */
export function organizationRoutes(strapi: Core.Strapi): NamedRoute[] {
  return Object.values(strapi.apis)
    .flatMap((api) => routersOf(api.routes).flatMap(({ routes }) => routes.flatMap(named)))
    .filter(({ path }) => path.startsWith(ORGANIZATION_PATH));
}

interface Router {
  readonly routes: readonly unknown[];
}

function routersOf(routers: unknown): Router[] {
  if (typeof routers !== 'object' || routers === null) return [];
  return Object.values(routers).filter(
    (router): router is Router => typeof router === 'object' && router !== null && 'routes' in router && Array.isArray(router.routes),
  );
}

function named(route: unknown): NamedRoute[] {
  if (typeof route !== 'object' || route === null || !('config' in route) || !('handler' in route) || !('method' in route) || !('path' in route)) return [];
  const { config, handler, method, path } = route;
  if (typeof config !== 'object' || config === null || !('action' in config) || typeof config.action !== 'string' || !isAction(config.action)) return [];
  return [{ method: String(method), path: String(path), handler: String(handler), action: config.action }];
}
