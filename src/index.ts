import type { Core } from '@strapi/strapi';
import { runAfterSync } from './platform/after-sync/run-after-sync';
import { registerGeneratedRest } from './platform/http/generated-rest';
import { endStaleSessions } from './platform/permissions/sessions';
import { seedRoles } from './platform/permissions/seed-roles';
import { scopeDatabase } from './platform/tenancy/database-scope';
import { guardDocuments } from './platform/tenancy/document-doors';
import { runAsSystem } from './platform/tenancy/scope';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerGeneratedRest(strapi);
    guardDocuments(strapi);
    strapi.hook('strapi::content-types.afterSync').register(() => runAfterSync(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    scopeDatabase(strapi);
    endStaleSessions(strapi);
    await runAsSystem(() => seedRoles(strapi));
  },
};
