import type { Middleware } from '@reduxjs/toolkit';
import { HandHeart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { IndexRouteObject } from 'react-router-dom';
import { PANEL_PERMISSIONS } from '../../../../src/platform/permissions/panel-permissions';
import { crmApi } from './services/crm-api';
import { addToContentManager } from './strapi-views/content-manager';

/** Whoever may do anything at all in the crm finds its door in the menu. */
const ANY_PERMISSION = PANEL_PERMISSIONS.map((action) => ({ action, subject: null }));

/** The panel's first page, or the crm's home in its place. */
function throughFrontDoor({ lazy, ...first }: IndexRouteObject): IndexRouteObject {
  if (typeof lazy !== 'function') return { ...first, lazy };
  return {
    ...first,
    lazy: async () => {
      const [{ FrontDoor }, { Component }] = await Promise.all([import('./strapi-views/FrontDoor'), lazy()]);
      return { Component: () => <FrontDoor otherwise={Component && <Component />} /> };
    },
  };
}

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
    app.router.addRoute((routes) => routes.map((route) => (route.index === true ? throughFrontDoor(route) : route)));
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
