import type { Action, Role } from '../src/platform/permissions/matrix';
import { PEOPLE, type PersonName } from './harness/people';
import { startServer, type Client, type TestServer } from './harness/server';

interface NamedRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly action: Action;
}

/** Every route × every role × own and foreign organization, compared with the matrix. */
describe('who may do what', () => {
  let server: TestServer;
  let routes: readonly NamedRoute[];
  let matrix: { roleAllows(role: Role, action: Action): boolean };
  const clients = new Map<PersonName, Client>();

  beforeAll(async () => {
    server = await startServer();
    const handlers = server.module<{ organizationRoutes(strapi: unknown): NamedRoute[] }>('platform/permissions/handlers');
    matrix = server.module('platform/permissions/matrix');
    routes = handlers.organizationRoutes(server.strapi);
    for (const person of ['admin', 'member', 'viewer', 'otherAdmin', 'superAdmin', 'staffAdmin', 'staffMember', 'staffViewer', 'otherStaff'] as const)
      clients.set(person, await server.as(person));
  });
  afterAll(() => server.stop());

  const call = (client: Client, { method, path }: NamedRoute) => {
    const address = path.replace('/organizations/:organizationId', '').replaceAll(/:[A-Za-z]+/g, 'nothing0here');
    if (method === 'GET') return client.get(address);
    if (method === 'DELETE') return client.delete(address);
    return method === 'PATCH' ? client.patch(address, {}) : client.post(address, {});
  };

  it('names an action of the matrix on every organization route, at both doors', () => {
    expect(routes.length).toBeGreaterThan(15);
    const all = Object.values(server.strapi.apis).flatMap((api) =>
      Object.values(api.routes).flatMap((router) => (typeof router === 'object' && 'routes' in router ? [...router.routes] : [])),
    );
    const withoutAction = all.filter(
      (route: { path: string; config?: { action?: string; policies?: unknown[] } }) =>
        route.path.startsWith('/organizations/:organizationId') && (route.config?.action === undefined || route.config.policies === undefined),
    );
    expect(withoutAction).toEqual([]);
    const crm = server.strapi.plugin('crm').routes as Record<string, { routes: { path: string; config: { policies?: unknown[] } }[] }>;
    const open = Object.values(crm).flatMap(({ routes: staff }) =>
      staff.filter(({ config }) => !(config.policies ?? []).includes('admin::isAuthenticatedAdmin')),
    );
    expect(open).toEqual([]);
  });

  const people = ['admin', 'member', 'viewer', 'staffAdmin', 'staffMember', 'staffViewer'] as const;
  it.each(people)('%s: exactly what the matrix says, in the own organization', async (person) => {
    const role: Role = PEOPLE[person].memberships[0][1];
    const wrong: string[] = [];
    for (const route of routes) {
      const answer = await call(clients.get(person)!.in('lanterne'), route);
      const isRefused = answer.status === 403;
      const isExpected = matrix.roleAllows(role, route.action)
        ? !isRefused && answer.status !== 401 && answer.status < 500
        : isRefused && answer.body.error.details.action === route.action;
      if (!isExpected) wrong.push(`${route.method} ${route.path} (${route.action}): ${answer.status} ${answer.text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([...people, 'otherAdmin', 'otherStaff'] as const)('%s: a foreign organization is not there', async (person) => {
    const foreign = person.startsWith('other') ? 'lanterne' : 'harbour';
    const wrong: string[] = [];
    for (const route of routes) {
      const answer = await call(clients.get(person)!.in(foreign), route);
      if (answer.status !== 404) wrong.push(`${route.method} ${route.path}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('without signing in, every route at both doors answers 401', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const api = await call(server.anyone.in('lanterne'), route);
      const panel = await call(
        {
          ...server.anyone,
          get: (path) => server.anyone.get(`/crm/organizations/${server.charities.lanterne}${path}`),
          post: (path, data) => server.anyone.post(`/crm/organizations/${server.charities.lanterne}${path}`, data),
          patch: (path, data) => server.anyone.patch(`/crm/organizations/${server.charities.lanterne}${path}`, data),
          delete: (path) => server.anyone.delete(`/crm/organizations/${server.charities.lanterne}${path}`),
        },
        route,
      );
      if (api.status !== 401 || panel.status !== 401) wrong.push(`${route.method} ${route.path}: ${api.status} ${panel.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a Super Admin may everything everywhere', async () => {
    for (const charity of ['lanterne', 'harbour'] as const) {
      for (const route of routes) {
        const { status } = await call(clients.get('superAdmin')!.in(charity), route);
        expect([401, 403]).not.toContain(status);
      }
    }
  });

  it('the panel also obeys what a Super Admin took from a role in Settings', async () => {
    await server.strapi.db.connection.raw(
      `DELETE FROM admin_permissions p USING admin_permissions_role_lnk l, admin_roles r WHERE l.permission_id = p.id AND r.id = l.role_id AND r.code = 'organization-member' AND p.action = 'plugin::crm.donor.create'`,
    );
    const answer = await clients.get('staffMember')!.in('lanterne').post('/donors', { lastName: 'Roy' });
    expect([answer.status, answer.body.error.details.action]).toEqual([403, 'donor.create']);
  });
});
