import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { addPlainGift, grantPlainGift } from './plain-gift.mjs';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/** The compiled application with the benchmark's plain content type beside its own, loaded but not listening. */
export async function loadApplication(dist) {
  const hasPanel = existsSync(path.join(dist, 'build'));
  const strapi = createStrapi({ appDir: process.cwd(), distDir: dist, autoReload: false, serveAdminPanel: hasPanel });
  // What strapi.load() does, with our type between its two halves: before the tables are made.
  await strapi.register();
  addPlainGift(strapi);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  await grantPlainGift(strapi);
  return strapi;
}
