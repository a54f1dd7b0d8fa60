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

  it('obeys at once what a Super Admin takes from a role in Settings, or gives back, at both doors', async () => {
    const { connection } = server.strapi.db;
    const asked = async (person: PersonName): Promise<number> => {
      const { status, body } = await clients.get(person)!.in('lanterne').post('/donors', { lastName: 'Roy' });
      if (person === 'staffMember' && status === 403) expect(body.error.details.action).toBe('donor.create');
      return status;
    };
    expect([await asked('staffMember'), await asked('member')]).toEqual([201, 201]);

    const { rows: panel } = await connection.raw(
      `DELETE FROM admin_permissions p USING admin_permissions_role_lnk l, admin_roles r
        WHERE l.permission_id = p.id AND r.id = l.role_id AND r.code = 'organization-member' AND p.action = 'plugin::crm.donor.create' RETURNING r.id AS role`,
    );
    const { rows: api } = await connection.raw(
      `DELETE FROM up_permissions_role_lnk l USING up_permissions p, up_roles r
        WHERE l.permission_id = p.id AND r.id = l.role_id AND r.type = 'organization_member' AND p.action ~ 'donor.*create$' RETURNING l.permission_id, l.role_id`,
    );
    expect([panel.length, api.length > 0]).toEqual([1, true]);
    expect([await asked('staffMember'), await asked('member')]).toEqual([403, 403]);

    await server.strapi.db
      .query('admin::permission')
      .create({ data: { action: 'plugin::crm.donor.create', subject: null, properties: {}, conditions: [], actionParameters: {}, role: panel[0].role } });
    for (const { permission_id, role_id } of api)
      await connection.raw('INSERT INTO up_permissions_role_lnk (permission_id, role_id) VALUES (?, ?)', [permission_id, role_id]);
    expect([await asked('staffMember'), await asked('member')]).toEqual([201, 201]);
  });

  it('leaves a permission under a condition to Strapi, which asks it of each member of the staff', async () => {
    await server.strapi.db.connection.raw(
      `UPDATE admin_permissions p SET conditions = '["admin::is-creator"]', updated_at = now() FROM admin_permissions_role_lnk l, admin_roles r
        WHERE l.permission_id = p.id AND r.id = l.role_id AND r.code = 'organization-viewer' AND p.action = 'plugin::content-manager.explorer.read' AND p.subject = 'api::donor.donor'`,
    );
    const open = (person: PersonName) => clients.get(person)!.get('/content-manager/collection-types/api::donor.donor');
    expect((await open('staffMember').expect(200)).body.results.length).toBeGreaterThan(0);
    // Donors of the charity that the viewer did not create.
    expect((await open('staffViewer').expect(200)).body.results).toEqual([]);
  });
});
