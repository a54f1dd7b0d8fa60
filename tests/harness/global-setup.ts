import { createStrapi } from '@strapi/strapi';
import { DIST, ROOT, testEnvironment } from './environment';
import { databaseUrl, dropDatabase, onDatabase } from './database';
import { seedPeople } from './people';

/** The database every test's own is copied from: schema, roles, two charities and their people. */
export const TEMPLATE = process.env.MECENE_TEST_TEMPLATE ?? 'mecene_test_template';

export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL === undefined && process.env.DATABASE_URL === undefined) return;
  await dropDatabase(TEMPLATE);
  await onDatabase('postgres', (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  const before = { ...process.env };
  Object.assign(process.env, testEnvironment(databaseUrl(TEMPLATE)));
  const strapi = await createStrapi({ appDir: ROOT, distDir: DIST, autoReload: false, serveAdminPanel: false }).load();
  const { runAsSystem } = await import(`${DIST}/src/platform/tenancy/scope.js`);
  await runAsSystem(() => seedPeople(strapi));
  await strapi.destroy();
  process.env = before;
}
