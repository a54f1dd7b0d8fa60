import type { Middleware } from '@reduxjs/toolkit';
import { Check, HandHeart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ACTIONS } from '../../../../src/platform/permissions/matrix';
import { panelPermission } from '../../../../src/platform/permissions/panel-permissions';
import { crmApi } from './services/crm-api';
import { addToContentManager } from './strapi-views/content-manager';

/** Whoever may do anything at all in the crm finds its door in the menu. */
const ANY_PERMISSION = ACTIONS.map((action) => ({ action: panelPermission(action), subject: null }));

/** What only a Super Admin may do. */
const KEEPERS_ONLY = [{ action: 'admin::roles.create', subject: null }];

/** The store's type cannot know of our branch of it. */
const middleware: Middleware = crmApi.middleware;

export default {
  register(app: StrapiApp): void {
    app.addReducers({ [crmApi.reducerPath]: crmApi.reducer });
    app.addMiddlewares([() => middleware]);
    app.addMenuLink({
      to: 'plugins/crm',
      icon: HandHeart,
      intlLabel: { id: 'crm.name', defaultMessage: 'Mécène' },
      permissions: ANY_PERMISSION,
      position: -1,
      Component: () => import('./pages/App'),
    });
    app.registerPlugin({ id: 'crm', name: 'crm' });
    // Before Strapi's own, which list records as they are stored, for whoever keeps the installation in order: what the charity's people come for.
    app.widgets.register((others) => [
      {
        id: 'figures',
        pluginId: 'crm',
        icon: HandHeart,
        title: { id: 'crm.widget.figures', defaultMessage: 'The year so far' },
        component: async () => (await import('./strapi-views/FiguresWidget')).default,
        permissions: [{ action: panelPermission('report.read'), subject: null }],
      },
      {
        id: 'tasks',
        pluginId: 'crm',
        icon: Check,
        title: { id: 'crm.widget.tasks', defaultMessage: 'To do' },
        component: async () => (await import('./strapi-views/TasksWidget')).default,
        permissions: [{ action: panelPermission('task.read'), subject: null }],
      },
      ...others.map((widget) => ({ ...widget, permissions: KEEPERS_ONLY })),
    ]);
  },

  bootstrap(app: StrapiApp): void {
    addToContentManager(app.getPlugin('content-manager')?.apis);
  },

  async registerTrads({ locales }: { locales: string[] }): Promise<{ locale: string; data: Record<string, string> }[]> {
    return Promise.all(
      locales.map(async (locale) => {
        const { default: data } = locale.startsWith('fr') ? await import('./translations/fr.json') : await import('./translations/en.json');
        return { locale, data };
      }),
    );
  },
};
