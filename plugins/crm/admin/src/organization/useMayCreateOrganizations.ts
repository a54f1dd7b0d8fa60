import { useAuth } from '@strapi/strapi/admin';

/** What only a Super Admin may do in Strapi; the server asks for that role, too. */
const KEEPERS = 'admin::roles.create';

/** Whether the signed-in person keeps the installation, and with it the list of its organizations. */
export function useMayCreateOrganizations(): boolean {
  return useAuth('useMayCreateOrganizations', ({ permissions }) => permissions.some(({ action }) => action === KEEPERS));
}
