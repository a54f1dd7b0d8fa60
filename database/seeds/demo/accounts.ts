import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { execute, row, sql } from '../../../src/platform/database/sql';
import { API_ROLES, PANEL_ROLES, type ApiRole } from '../../../src/platform/permissions/api-roles';
import type { Role } from '../../../src/platform/permissions/matrix';

export interface Account {
  readonly email: string;
  readonly password: string;
}

interface DemoPerson {
  readonly door: 'panel' | 'api';
  readonly email: string;
  readonly name: readonly [first: string, last: string];
  /** Code of the panel's role, or type of the API's. */
  readonly role: string;
  /** The charity they belong to, and as what; the Super Admin belongs to none and sees all. */
  readonly member?: { readonly of: 'first' | 'second'; readonly as: Role };
}

/** Everybody of the demo, under the name `.data/quickstart.json` knows them by. */
export const DEMO_PEOPLE = {
  admin: { door: 'panel', email: 'admin@mecene.example', name: ['Camille', 'Admin'], role: 'strapi-super-admin' },
  staffAdmin: staff('admin', 'mireille@lanterne.example', ['Mireille', 'Gagnon']),
  staffMember: staff('member', 'olivier@lanterne.example', ['Olivier', 'Tremblay']),
  staffViewer: staff('viewer', 'ines@lanterne.example', ['Inès', 'Benali']),
  apiAdmin: apiUser('founder', 'admin', 'api.admin@lanterne.example', 'first'),
  apiMember: apiUser('member', 'member', 'api.member@lanterne.example', 'first'),
  apiViewer: apiUser('viewer', 'viewer', 'api.viewer@lanterne.example', 'first'),
  otherApi: apiUser('admin', 'admin', 'api.admin@harbourhouse.example', 'second'),
} as const satisfies Record<string, DemoPerson>;

type DemoName = keyof typeof DEMO_PEOPLE;
export type DemoAccounts = Readonly<Record<DemoName, Account>>;

function staff(role: Role, email: string, name: DemoPerson['name']): DemoPerson {
  return { door: 'panel', email, name, role: PANEL_ROLES[role].code, member: { of: 'first', as: role } };
}

function apiUser(apiRole: ApiRole, role: Role, email: string, of: 'first' | 'second'): DemoPerson {
  return { door: 'api', email, name: ['API', apiRole], role: API_ROLES[apiRole].type, member: { of, as: role } };
}

/** Creates everybody, with a password each that nobody has had before. */
export async function createAccounts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  charities: Readonly<Record<'first' | 'second', number>>,
): Promise<DemoAccounts> {
  return forEverybody(async (person, password) => {
    const userId = person.door === 'panel' ? await createStaff(strapi, person, password) : await createApiUser(strapi, person, password);
    if (person.member === undefined) return;
    const [adminUserId, apiUserId] = person.door === 'panel' ? [userId, null] : [null, userId];
    await execute(
      transaction,
      sql`INSERT INTO organization_members (document_id, organization_id, admin_user_id, api_user_id, role, created_at, updated_at, published_at)
          VALUES (crm_document_id(), ${charities[person.member.of]}, ${adminUserId}, ${apiUserId}, ${person.member.as}, now(), now(), now())`,
    );
  });
}

/** Gives everybody a new password: the old ones are kept nowhere. Somebody who was removed since stays removed. */
export async function resetPasswords(strapi: Core.Strapi, transaction: Knex.Transaction): Promise<DemoAccounts> {
  return forEverybody(async ({ door, email }, password) => {
    if (door === 'panel') {
      const found = await row<{ id: number }>(transaction, sql`SELECT id FROM admin_users WHERE email = ${email}`);
      if (found !== undefined) await strapi.db.query('admin::user').update({ where: { id: found.id }, data: { password: await hashed(strapi, password) } });
      return;
    }
    const found = await row<{ id: number }>(transaction, sql`SELECT id FROM up_users WHERE email = ${email}`);
    if (found !== undefined) await strapi.plugin('users-permissions').service('user').edit(found.id, { password });
  });
}

async function forEverybody(work: (person: DemoPerson, password: string) => Promise<void>): Promise<DemoAccounts> {
  const one = async (name: DemoName): Promise<Account> => {
    const person: DemoPerson = DEMO_PEOPLE[name];
    const password = readablePassword();
    await work(person, password);
    return { email: person.email, password };
  };
  return {
    admin: await one('admin'),
    staffAdmin: await one('staffAdmin'),
    staffMember: await one('staffMember'),
    staffViewer: await one('staffViewer'),
    apiAdmin: await one('apiAdmin'),
    apiMember: await one('apiMember'),
    apiViewer: await one('apiViewer'),
    otherApi: await one('otherApi'),
  };
}

async function createStaff(strapi: Core.Strapi, { email, name: [firstname, lastname], role: code }: DemoPerson, password: string): Promise<number> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (!role) throw new Error(`the panel has no role ${code}`);
  const user = await strapi.db
    .query('admin::user')
    .create({ data: { firstname, lastname, email, password: await hashed(strapi, password), isActive: true, blocked: false, roles: [role.id] } });
  return user.id;
}

async function createApiUser(strapi: Core.Strapi, { email, role: type }: DemoPerson, password: string): Promise<number> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  if (!role) throw new Error(`the API has no role ${type}`);
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ username: email, email, password, provider: 'local', confirmed: true, blocked: false, role: role.id });
  return user.id;
}

function hashed(strapi: Core.Strapi, password: string): Promise<string> {
  return strapi.service('admin::auth').hashPassword(password);
}

/** No 0, 1, i, l or o, which people confuse. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five characters: 99 bits, and still possible to read out. */
export function readablePassword(): string {
  const group = (): string => Array.from({ length: 5 }, () => READABLE.charAt(randomInt(READABLE.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
