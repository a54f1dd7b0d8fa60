import type { Core } from '@strapi/strapi';
import { execute, rows, sql } from '../database/sql';
import { BUSINESS_TYPE_IDS, actionFor, type Verb } from '../tenancy/business-types';
import { API_ROLES, PANEL_ROLES, type ApiRole } from './api-roles';
import { handlersWithActions } from './handlers';
import { ACTIONS, roleAllows, ROLES, type Action, type Role } from './matrix';
import { panelPermission } from './panel-permissions';

const SIGNED_IN = ['auth.logout', 'auth.getSessions', 'auth.revokeSession', 'user.me', 'auth.changePassword'].map(
  (name) => `plugin::users-permissions.${name}`,
);
const CREATE_ORGANIZATION = 'api::organization.my-organization.create';
const LIST_ORGANIZATIONS = 'api::organization.my-organization.find';
const SEEDED = { type: 'plugin', name: 'crm', key: 'seeded-permissions' };
const LOCK = 7_263_452;

/**
 * Seeds the matrix into Strapi's admin roles and the API roles. What was seeded once is never seeded
 * again: a Super Admin's changes in Settings stand; only what is new since is added.
 */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await execute(trx, sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    const stored: unknown = await strapi.store(SEEDED).get({});
    const seeded = new Set<string>(Array.isArray(stored) ? stored.map(String) : []);
    const before = seeded.size;
    await seedApiRoles(strapi, seeded);
    await seedPanelRoles(strapi, seeded);
    if (seeded.size !== before) await strapi.store(SEEDED).set({ value: [...seeded] });
  });
  await closeSelfRegistration(strapi);
}

async function seedApiRoles(strapi: Core.Strapi, seeded: Set<string>): Promise<void> {
  const handlers = handlersWithActions(strapi);
  for (const role of Object.keys(API_ROLES).filter((name): name is ApiRole => name in API_ROLES)) {
    const { type, name, description } = API_ROLES[role];
    const query = strapi.db.query('plugin::users-permissions.role');
    const existing = (await query.findOne({ where: { type } })) ?? (await query.create({ data: { type, name, description } }));
    const allowed = [...handlers].filter(([, action]) => roleAllows(role === 'founder' ? 'admin' : role, action)).map(([handler]) => handler);
    const wanted = [...SIGNED_IN, LIST_ORGANIZATIONS, ...(role === 'founder' ? [CREATE_ORGANIZATION] : []), ...allowed];
    for (const handler of once(seeded, `api:${role}`, wanted)) {
      await strapi.db.query('plugin::users-permissions.permission').create({ data: { action: handler, role: existing.id } });
    }
  }
}

async function seedPanelRoles(strapi: Core.Strapi, seeded: Set<string>): Promise<void> {
  for (const role of ROLES) {
    const { code, name, description } = PANEL_ROLES[role];
    const query = strapi.db.query('admin::role');
    const existing = (await query.findOne({ where: { code } })) ?? (await query.create({ data: { code, name, description } }));
    const actions = ACTIONS.filter((action) => roleAllows(role, action)).map((action) => ({ action: panelPermission(action), subject: null, properties: {} }));
    const wanted = [...actions, ...contentManagerPermissions(strapi, role), ...(roleAllows(role, 'organization.update') ? [UPLOAD] : [])];
    const byKey = new Map(wanted.map((permission) => [`${permission.action}:${permission.subject ?? ''}`, permission]));
    for (const key of once(seeded, `panel:${role}`, [...byKey.keys()])) {
      const permission = byKey.get(key);
      if (permission !== undefined)
        await strapi.db.query('admin::permission').create({ data: { ...permission, conditions: [], actionParameters: {}, role: existing.id } });
    }
  }
}

interface PanelPermission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: object;
}

/** Whoever keeps the charity's settings may send its logo and signature; the media library itself stays closed. */
const UPLOAD: PanelPermission = { action: 'plugin::upload.assets.create', subject: null, properties: {} };

/** What a role may do in the Content Manager: its verbs on each type, and never a private field. */
function contentManagerPermissions(strapi: Core.Strapi, role: Role): PanelPermission[] {
  const verbs: readonly Verb[] = ['read', 'create', 'update', 'delete'];
  return BUSINESS_TYPE_IDS.flatMap((uid) => {
    const { attributes, pluginOptions } = strapi.contentType(uid);
    if (isHiddenType(pluginOptions)) return [];
    const fields = Object.entries(attributes)
      .filter(([field, attribute]) => !isHidden(field, attribute))
      .map(([field]) => field);
    return verbs.flatMap((verb): PanelPermission[] => {
      const action: Action | undefined = actionFor(uid, verb);
      if (action === undefined || !roleAllows(role, action)) return [];
      return [{ action: `plugin::content-manager.explorer.${verb}`, subject: uid, properties: verb === 'delete' ? {} : { fields } }];
    });
  });
}

const STRAPI_FIELDS = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'organization',
]);

function isHidden(field: string, attribute: object): boolean {
  return STRAPI_FIELDS.has(field) || ('private' in attribute && attribute.private === true);
}

function isHiddenType(pluginOptions: object | undefined): boolean {
  const option: unknown = pluginOptions === undefined ? undefined : Reflect.get(pluginOptions, 'content-manager');
  return typeof option === 'object' && option !== null && 'visible' in option && option.visible === false;
}

function once(seeded: Set<string>, prefix: string, keys: readonly string[]): string[] {
  return keys.filter((key) => {
    const name = `${prefix}:${key}`;
    if (seeded.has(name)) return false;
    seeded.add(name);
    return true;
  });
}

/** Nobody signs up by themselves: people are invited into an organization. */
async function closeSelfRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced: unknown = await store.get({ key: 'advanced' });
  if (typeof advanced === 'object' && advanced !== null) await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  const open = await rows<{ id: number }>(strapi.db.connection, sql`SELECT id FROM up_permissions WHERE action = 'plugin::users-permissions.auth.register'`);
  for (const { id } of open) await strapi.db.query('plugin::users-permissions.permission').delete({ where: { id } });
}
