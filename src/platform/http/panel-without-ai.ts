import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const NOTHING = { isAiI18nConfigured: false, isAiMediaLibraryConfigured: false };

/**
 * Answers what Strapi's panel asks on each of its editing pages: which of its texts an AI may write. Where there is
 * none, Strapi answers 404; and when that follows the renewal of a token, the panel (5.54, `withTokenRefresh`)
 * takes the 401 before it for the end of the session and signs its user out.
 */
export function panelWithoutAi(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('admin::ai', (controller: Core.Controller) => ({
    ...controller,
    getAiFeatureConfig: async (context: Context) => {
      context.body = { data: NOTHING };
    },
  }));
}
