import { env } from '../src/platform/env';

export default () => ({
  host: env().HOST,
  port: env().PORT,
  url: env().PUBLIC_URL ?? '',
  proxy: { koa: env().TRUST_PROXY },
  app: { keys: env().APP_KEYS.split(',') },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
  webhooks: { populateRelations: false },
  transfer: { remote: { enabled: false } },
});
