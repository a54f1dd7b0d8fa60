import type { Core } from '@strapi/strapi';
import { myOrganizationContract } from '../../../../src/api/organization/contract';
import { personalRoutesOf } from '../../../../src/platform/http/personal-operation';
import { organizationRoutes } from '../../../../src/platform/permissions/handlers';

/**
 * The API's own route table, mounted once more for staff under `/crm`, behind an admin session and the
 * same policy: staff and developers use the same code and the same rules.
 */
export function staffRoutes(strapi: Core.Strapi): { type: 'admin'; routes: unknown[] } {
  const routes = organizationRoutes(strapi).map(({ method, path, handler, action }) => ({
    method,
    path,
    handler,
    config: { action, policies: ['admin::isAuthenticatedAdmin', { name: 'global::permits', config: { action } }] },
  }));
  return { type: 'admin', routes: [...personalRoutesOf(myOrganizationContract, 'api::organization.my-organization', 'admin'), ...routes] };
}
