import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';

/** Everybody in the tests: API users and staff of two charities, each with a role. */
export const PEOPLE = {
  founder: { door: 'api', apiRole: 'organization_founder', memberships: [['lanterne', 'admin']] },
  admin: { door: 'api', apiRole: 'organization_admin', memberships: [['lanterne', 'admin']] },
  member: { door: 'api', apiRole: 'organization_member', memberships: [['lanterne', 'member']] },
  viewer: { door: 'api', apiRole: 'organization_viewer', memberships: [['lanterne', 'viewer']] },
  otherAdmin: { door: 'api', apiRole: 'organization_admin', memberships: [['harbour', 'admin']] },
  both: {
    door: 'api',
    apiRole: 'organization_admin',
    memberships: [
      ['lanterne', 'admin'],
      ['harbour', 'viewer'],
    ],
  },
  stranger: { door: 'api', apiRole: 'organization_viewer', memberships: [] },
  superAdmin: { door: 'panel', panelRole: 'strapi-super-admin', memberships: [] },
  staffAdmin: { door: 'panel', panelRole: 'organization-admin', memberships: [['lanterne', 'admin']] },
  staffMember: { door: 'panel', panelRole: 'organization-member', memberships: [['lanterne', 'member']] },
  staffViewer: { door: 'panel', panelRole: 'organization-viewer', memberships: [['lanterne', 'viewer']] },
  otherStaff: { door: 'panel', panelRole: 'organization-admin', memberships: [['harbour', 'admin']] },
} as const satisfies Record<string, Person>;

export type PersonName = keyof typeof PEOPLE;

interface Person {
  readonly door: 'api' | 'panel';
  readonly apiRole?: string;
  readonly panelRole?: string;
  readonly memberships: readonly (readonly [Charity, 'admin' | 'member' | 'viewer'])[];
}

export const CHARITIES = {
  lanterne: { name: 'La Lanterne', timezone: 'America/Toronto', language: 'fr' },
  harbour: { name: 'Harbour House', timezone: 'America/Vancouver', language: 'en' },
} as const;

export type Charity = keyof typeof CHARITIES;

export const PASSWORD = 'Correct-Horse-9-Battery';

export function emailOf(person: string): string {
  return `${person.toLowerCase()}@example.test`;
}

/** The token in the panel's answer to a sign-in. */
export function panelToken(person: string, status: number, text: string): string {
  if (status !== 200) throw new Error(`${person} cannot sign in: ${status} ${text}`);
  const { data } = JSON.parse(text) as { data: { accessToken?: string; token: string } };
  return data.accessToken ?? data.token;
}

/** Fills a template database with the two charities and everybody. */
export async function seedPeople(strapi: Core.Strapi): Promise<void> {
  const ids = new Map<string, number>();
  for (const [slug, { name, timezone, language }] of Object.entries(CHARITIES)) {
    const documentId = `o${randomBytes(11).toString('hex')}`;
    const inserted = await strapi.db.connection.raw(
      `INSERT INTO organizations (document_id, name, legal_name, slug, timezone, default_currency, default_language, fiscal_year_start_month, charity_registration_number, is_registered_charity, created_at, updated_at, published_at)
       VALUES (?, ?, ?, ?, ?, 'CAD', ?, 4, '123456789RR0001', true, now(), now(), now()) RETURNING id`,
      [documentId, name, name, slug, timezone, language],
    );
    ids.set(slug, inserted.rows[0].id);
  }
  for (const [name, person] of Object.entries<Person>(PEOPLE)) {
    const userId = person.door === 'api' ? await apiUser(strapi, name, person) : await panelUser(strapi, name, person);
    for (const [charity, role] of person.memberships) {
      await strapi.db.connection.raw(
        `INSERT INTO organization_members (document_id, organization_id, ${person.door === 'api' ? 'api_user_id' : 'admin_user_id'}, role, created_at, updated_at, published_at)
         VALUES (crm_document_id(), ?, ?, ?, now(), now(), now())`,
        [ids.get(charity) ?? 0, userId, role],
      );
    }
  }
}

async function apiUser(strapi: Core.Strapi, name: string, { apiRole }: Person): Promise<number> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: apiRole } });
  const user = await strapi
    .service('plugin::users-permissions.user')
    .add({ username: name, email: emailOf(name), password: PASSWORD, provider: 'local', confirmed: true, blocked: false, role: role.id });
  return user.id;
}

async function panelUser(strapi: Core.Strapi, name: string, { panelRole }: Person): Promise<number> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: panelRole } });
  // Not the admin's user service: it counts users for telemetry after the server is gone.
  const password = await strapi.service('admin::auth').hashPassword(PASSWORD);
  const user = await strapi.db
    .query('admin::user')
    .create({ data: { firstname: name, lastname: 'Test', email: emailOf(name), password, isActive: true, blocked: false, roles: [role.id] } });
  return user.id;
}
