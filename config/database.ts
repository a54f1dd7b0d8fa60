import { env } from '../src/platform/env';

export default () => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env().DATABASE_URL,
      // Strapi's timestamp columns carry no zone: every session and every process speaks UTC.
      options: '-c TimeZone=UTC',
      ssl: env().DATABASE_SSL ? { rejectUnauthorized: true } : false,
    },
    pool: { min: 2, max: env().DATABASE_POOL_MAX },
    acquireConnectionTimeout: 60_000,
  },
  settings: {
    forceMigration: true,
    runMigrations: true,
  },
});
