import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { randomBytes } from 'node:crypto';
import { execute, row, sql } from '../../../platform/database/sql';
import { API_ROLES, PANEL_ROLES } from '../../../platform/permissions/api-roles';
import type { InvitedPerson } from '../contract';
import { panelRoleId } from './sync-roles';

declare const strapi: Core.Strapi;

const INVITATION_LOCK = 'crm.invitation:';

/** The account of an invited person: the one they have, or a new one. Two invitations at once make one account. */
export async function findOrCreateAccount(transaction: Knex.Transaction, person: InvitedPerson): Promise<number> {
  const email = person.email.toLowerCase();
  await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${INVITATION_LOCK}${person.kind}:${email}`}, 0))`);
  return person.kind === 'staff' ? adminUser(transaction, person, email) : apiUser(transaction, person, email);
}

/**
 * Like Strapi's own invitation: inactive until the person follows the registration link, which Settings
 * shows to a Super Admin. Not through `admin::user`'s `create`: it counts users for telemetry in the
 * background, on a transaction that may be over by then.
 */
async function adminUser(transaction: Knex.Transaction, { firstName, lastName, role }: InvitedPerson, email: string): Promise<number> {
  const existing = await row<{ id: number }>(transaction, sql`SELECT id FROM admin_users WHERE lower(email) = ${email} ORDER BY id LIMIT 1`);
  if (existing !== undefined) return existing.id;
  const created: { id: number | string } = await strapi.db.query('admin::user').create({
    data: {
      email,
      firstname: firstName ?? null,
      lastname: lastName ?? null,
      registrationToken: randomBytes(20).toString('hex'),
      isActive: false,
      blocked: false,
      roles: [await panelRoleId(transaction, PANEL_ROLES[role].code)],
    },
  });
  return Number(created.id);
}

/** The password is nobody's: the person chooses theirs through « forgot password ». */
async function apiUser(transaction: Knex.Transaction, { firstName, lastName, role }: InvitedPerson, email: string): Promise<number> {
  const existing = await row<{ id: number }>(transaction, sql`SELECT id FROM up_users WHERE lower(email) = ${email} ORDER BY id LIMIT 1`);
  if (existing !== undefined) return existing.id;
  const apiRole = await row<{ id: number }>(transaction, sql`SELECT id FROM up_roles WHERE type = ${API_ROLES[role].type}`);
  const created: { id: number | string } = await strapi.service('plugin::users-permissions.user').add({
    username: await freeUsername(transaction, [firstName, lastName].filter(Boolean).join(' '), email),
    email,
    provider: 'local',
    password: randomBytes(48).toString('base64url'),
    confirmed: true,
    blocked: false,
    role: apiRole?.id,
  });
  return Number(created.id);
}

/** The username is what the product calls a person; one signs in by e-mail or by it, so it must be theirs alone. */
async function freeUsername(transaction: Knex.Transaction, name: string, email: string): Promise<string> {
  if (name.length < 3) return email;
  const taken = await row(transaction, sql`SELECT 1 FROM up_users WHERE lower(username) = lower(${name}) LIMIT 1`);
  return taken === undefined ? name : email;
}
