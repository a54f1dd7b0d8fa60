import type { Core } from '@strapi/strapi';
import { registerPanelPermissions } from './panel-permissions';
import { staffRoutes } from './staff-routes';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerPanelPermissions(strapi);
  },
  routes: {
    staff: ({ strapi }: { strapi: Core.Strapi }) => staffRoutes(strapi),
  },
};
