import type { Core } from '@strapi/strapi';
import { row, sql } from '../database/sql';
import { isRecord } from '../is-record';

type ContentEngine = Core.Strapi['contentAPI']['permissions']['engine'];

/** What a set of permissions comes to; nothing changes it once it is made. */
type Ability = Awaited<ReturnType<ContentEngine['generateAbility']>>;

/** The permissions of an API role. */
type RolePermissions = readonly { readonly action: string }[];

interface RolePermissionService {
  findRolePermissions(roleId: number): Promise<RolePermissions>;
}

interface StaffEngine {
  generateUserAbility(user: { readonly id: number }): Promise<Ability>;
}

/** API tokens may each have a list of their own. */
const MOST_KEPT = 200;

/** Another text when a role's permissions are others: every one that is given has a new link, every one that is taken is missing. */
const VERSION = sql`concat_ws(' ', count(*), max(l.id), max(p.updated_at))`;

/**
 * Strapi works out at every request what its caller's Strapi role allows: it reads hundreds of permissions and copies each of them
 * several times, which takes longer than most answers. What comes of that hangs on the permissions alone, so it is kept for as long as
 * they are the same rows. They are counted at every request: what is taken from a role in Settings, or by another process, is gone at once.
 */
export function keepAbilities(strapi: Core.Strapi): void {
  keepRolePermissions(strapi);
  keepContentAbilities(strapi);
  keepStaffAbilities(strapi);
}

function keepRolePermissions(strapi: Core.Strapi): void {
  const service: RolePermissionService = strapi.plugin('users-permissions').service('permission');
  const find = service.findRolePermissions.bind(service);
  const kept = new Kept<RolePermissions>();
  service.findRolePermissions = async (roleId) => {
    const state = await row<{ version: string }>(
      strapi.db.connection,
      sql`SELECT ${VERSION} AS version
            FROM up_permissions_role_lnk l
            JOIN up_permissions p ON p.id = l.permission_id
           WHERE l.role_id = ${roleId}`,
    );
    return state === undefined ? find(roleId) : kept.get(String(roleId), state.version, () => find(roleId));
  };
}

/** An ability of the API is made of the names of actions and nothing else. */
function keepContentAbilities(strapi: Core.Strapi): void {
  const { engine } = strapi.contentAPI.permissions;
  const generate = engine.generateAbility.bind(engine);
  const kept = new Kept<Ability>();
  engine.generateAbility = (permissions, options) => {
    const actions = actionsAlone(permissions);
    if (options !== undefined || actions === undefined) return generate(permissions, options);
    return kept.get(actions.join(' '), '', () => generate(permissions));
  };
}

function actionsAlone(permissions: readonly object[]): string[] | undefined {
  const actions: string[] = [];
  for (const permission of permissions) {
    const action: unknown = 'action' in permission ? permission.action : undefined;
    if (typeof action !== 'string' || Object.keys(permission).length > 1) return undefined;
    actions.push(action);
  }
  return actions;
}

/** Permissions under a condition, which Strapi asks of each user anew, are left to Strapi. */
function keepStaffAbilities(strapi: Core.Strapi): void {
  const service: unknown = strapi.service('admin::permission');
  if (!hasStaffEngine(service)) throw new Error('Strapi works out the permissions of staff in another way than it used to');
  const { engine } = service;
  const generate = engine.generateUserAbility.bind(engine);
  const kept = new Kept<Ability>();
  engine.generateUserAbility = async (user) => {
    const state = await row<{ roles: string; version: string; hasConditions: boolean }>(
      strapi.db.connection,
      sql`SELECT COALESCE(string_agg(DISTINCT l.role_id::text, ' '), '') AS roles,
                 ${VERSION} AS version,
                 COALESCE(bool_or(p.conditions NOT IN ('[]', 'null')), false) AS "hasConditions"
            FROM admin_permissions_role_lnk l
            JOIN admin_permissions p ON p.id = l.permission_id
           WHERE l.role_id IN (SELECT role_id FROM admin_users_roles_lnk WHERE user_id = ${user.id})`,
    );
    if (state === undefined || state.hasConditions) return generate(user);
    return kept.get(state.roles, state.version, () => generate(user));
  };
}

function hasStaffEngine(service: unknown): service is { readonly engine: StaffEngine } {
  return isRecord(service) && isRecord(service.engine) && typeof service.engine.generateUserAbility === 'function';
}

/** The latest of each key, for as long as its version is the same; made once also when many ask for it at a time. */
class Kept<T> {
  private readonly entries = new Map<string, { readonly version: string; readonly value: Promise<T> }>();

  get(key: string, version: string, make: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key);
    if (known?.version === version) return known.value;
    if (this.entries.size >= MOST_KEPT) this.entries.clear();
    const entry = { version, value: make() };
    this.entries.set(key, entry);
    entry.value.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key);
    });
    return entry.value;
  }
}
