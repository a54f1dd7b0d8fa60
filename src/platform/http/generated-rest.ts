import { factories, type Core, type UID } from '@strapi/strapi';
import { actionFor, BUSINESS_TYPE_IDS, ORGANIZATION, type Verb } from '../tenancy/business-types';

type RouteName = 'find' | 'findOne' | 'create' | 'update' | 'delete';

const ROUTES: readonly { readonly name: RouteName; readonly verb: Verb }[] = [
  { name: 'find', verb: 'read' },
  { name: 'findOne', verb: 'read' },
  { name: 'create', verb: 'create' },
  { name: 'update', verb: 'update' },
  { name: 'delete', verb: 'delete' },
];

/** The generated routes a business type has: only the verbs that somebody may use. */
export function generatedRoutesOf(uid: (typeof BUSINESS_TYPE_IDS)[number]): RouteName[] {
  return ROUTES.filter(({ verb }) => actionFor(uid, verb) !== undefined).map(({ name }) => name);
}

/**
 * Strapi's own REST for every business type, without three identical files for each: core controller,
 * service and router, registered under the type's own name. Who may is decided by the document doors.
 */
export function registerGeneratedRest(strapi: Core.Strapi): void {
  for (const uid of BUSINESS_TYPE_IDS) register(strapi, uid, generatedRoutesOf(uid));
  // Their addresses are those of our own routes; the controller stays for GraphQL and for populated relations.
  register(strapi, ORGANIZATION, []);
}

function register(strapi: Core.Strapi, uid: UID.ContentType, only: RouteName[]): void {
  const [, name = ''] = uid.split('.');
  strapi.get('controllers').set(uid, factories.createCoreController(uid));
  strapi.get('services').set(uid, factories.createCoreService(uid));
  const api = strapi.api(name);
  // The declared type of `routes` is narrower than what the loader accepts.
  Reflect.set(api, 'routes', { ...api.routes, [`generated-${name}`]: factories.createCoreRouter(uid, { only }) });
}
