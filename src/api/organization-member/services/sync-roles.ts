import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { execute, row, rows, sql } from '../../../platform/database/sql';
import { API_ROLES, PANEL_ROLES } from '../../../platform/permissions/api-roles';
import type { Role } from '../../../platform/permissions/matrix';
import { strongestRole } from '../domain/strongest-role';

declare const strapi: Core.Strapi;

const API_USER = 'plugin::users-permissions.user';
const ADMIN_USER = 'admin::user';
const PANEL_CODES = Object.values(PANEL_ROLES).map(({ code }) => code);

/**
 * Gives an API user the Strapi role of their strongest membership: Strapi asks it before the policy asks
 * the membership. A founder keeps theirs. Written only when it differs, because a change ends their sessions.
 */
export async function syncApiRole(transaction: Knex.Transaction, apiUserId: number): Promise<void> {
  // Two organizations may change the same person at once: the second looks again once the first is done.
  await execute(transaction, sql`SELECT id FROM up_users WHERE id = ${apiUserId} FOR NO KEY UPDATE`);
  const memberships = await rows<{ role: Role }>(transaction, sql`SELECT role FROM organization_members WHERE api_user_id = ${apiUserId}`);
  const wanted = API_ROLES[strongestRole(memberships.map(({ role }) => role))].type;
  const current = await row<{ type: string }>(
    transaction,
    sql`SELECT r.type FROM up_roles r JOIN up_users_role_lnk l ON l.role_id = r.id WHERE l.user_id = ${apiUserId}`,
  );
  if (current?.type === wanted || current?.type === API_ROLES.founder.type) return;
  const role = await row<{ id: number }>(transaction, sql`SELECT id FROM up_roles WHERE type = ${wanted}`);
  if (role === undefined) throw new Error(`the API role ${wanted} is missing`);
  await strapi.db.query(API_USER).update({ where: { id: apiUserId }, data: { role: role.id } });
}

/** The same for staff, among the three roles of ours; every other role of theirs (Super Admin, a role made in Settings) stays. */
export async function syncPanelRole(transaction: Knex.Transaction, adminUserId: number): Promise<void> {
  await execute(transaction, sql`SELECT id FROM admin_users WHERE id = ${adminUserId} FOR NO KEY UPDATE`);
  const memberships = await rows<{ role: Role }>(transaction, sql`SELECT role FROM organization_members WHERE admin_user_id = ${adminUserId}`);
  const wanted = PANEL_ROLES[strongestRole(memberships.map(({ role }) => role))].code;
  const held = await rows<{ id: number; code: string }>(
    transaction,
    sql`SELECT r.id, r.code FROM admin_roles r JOIN admin_users_roles_lnk l ON l.role_id = r.id WHERE l.user_id = ${adminUserId} ORDER BY l.role_ord`,
  );
  const others = held.filter(({ code }) => !PANEL_CODES.some((ours) => ours === code));
  const isRight = held.length - others.length === 1 && held.some(({ code }) => code === wanted);
  // Someone with none of ours is governed by roles a Super Admin made for them.
  if (isRight || others.length === held.length) return;
  const roles = [...others.map(({ id }) => id), await panelRoleId(transaction, wanted)];
  await strapi.db.query(ADMIN_USER).update({ where: { id: adminUserId }, data: { roles } });
}

export async function panelRoleId(transaction: Knex.Transaction, code: string): Promise<number> {
  const role = await row<{ id: number }>(transaction, sql`SELECT id FROM admin_roles WHERE code = ${code}`);
  if (role === undefined) throw new Error(`the admin role ${code} is missing`);
  return role.id;
}
