import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../../../../src/platform/permissions/matrix';

/** Registers every action of the matrix with Strapi's admin roles, so that a Super Admin can tune them in Settings. */
export async function registerPanelPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(
    ACTIONS.map((action) => {
      const [resource = '', verb = ''] = action.split('.');
      return { uid: action, section: 'plugins', pluginName: 'crm', displayName: verb, subCategory: resource };
    }),
  );
}
