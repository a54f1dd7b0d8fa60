import type { Contract } from './operation';

/** Every route of a room stands below its organization. */
export const ORGANIZATION_PATH = '/organizations/:organizationId';

export interface OrganizationRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly config: {
    readonly action: string;
    readonly policies: readonly [{ readonly name: 'global::permits'; readonly config: { readonly action: string } }];
  };
}

/** Every contract that has routes, by its controller: the OpenAPI document describes them. */
export const registeredContracts = new Map<string, Contract>();

/** The routes of a room, made from its contract. `controller` is its full name, e.g. `api::donor.organization-donor`. */
export function routesOf(contract: Contract, controller: string): { readonly type: 'content-api'; readonly routes: OrganizationRoute[] } {
  registeredContracts.set(controller, contract);
  const routes = Object.entries(contract).map(([name, { method, path, action }]): OrganizationRoute => ({
    method,
    path: `${ORGANIZATION_PATH}${path}`,
    handler: `${controller}.${name}`,
    config: { action, policies: [{ name: 'global::permits', config: { action } }] },
  }));
  return { type: 'content-api', routes: routes.sort(bySpecificity) };
}

/** `/donors/export` must be tried before `/donors/:donorId`. */
function bySpecificity(left: OrganizationRoute, right: OrganizationRoute): number {
  const key = (route: OrganizationRoute): string => route.path.replaceAll(/:[A-Za-z]+/g, '\uffff');
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}
