import { randomBytes } from 'node:crypto';

const EMAIL = 'bench.staff@mecene.example';

/**
 * An administrator of the charity who may enter the panel. Data that were kept may have one already, whose
 * password nobody knows any more: it gets a new one.
 * @returns {Promise<{ email: string, password: string }>}
 */
export async function createStaff(strapi, compiled, organizationId) {
  const { PANEL_ROLES } = compiled('./src/platform/permissions/api-roles.js');
  const { runAsSystem } = compiled('./src/platform/tenancy/scope.js');
  const secret = randomBytes(18).toString('base64url');
  const password = await strapi.service('admin::auth').hashPassword(secret);
  await runAsSystem(async () => {
    const users = strapi.db.query('admin::user');
    const known = await users.findOne({ where: { email: EMAIL } });
    if (known) return users.update({ where: { id: known.id }, data: { password } });
    const role = await strapi.db.query('admin::role').findOne({ where: { code: PANEL_ROLES.admin.code } });
    const user = await users.create({
      data: { firstname: 'Bench', lastname: 'Staff', email: EMAIL, password, isActive: true, blocked: false, roles: [role.id] },
    });
    return strapi.db.connection.raw(
      `INSERT INTO organization_members (document_id, organization_id, admin_user_id, role, created_at, updated_at, published_at)
       VALUES (crm_document_id(), ?, ?, 'admin', now(), now(), now())`,
      [organizationId, user.id],
    );
  });
  return { email: EMAIL, password: secret };
}
