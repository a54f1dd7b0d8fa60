import path from 'node:path';

export const ROOT = path.join(__dirname, '..', '..');

/** The compiled application under test. */
export const DIST = process.env.MECENE_TEST_DIST ?? path.join(ROOT, 'dist');

/** Settings of a server under test; nothing here is a secret of anybody. */
export function testEnvironment(databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_MAX: '20',
    APP_KEYS: 'test-key-one-0123456789,test-key-two-0123456789',
    API_TOKEN_SALT: 'test-api-token-salt-0123',
    ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123',
    TRANSFER_TOKEN_SALT: 'test-transfer-salt-0123',
    JWT_SECRET: 'test-jwt-secret-012345678',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    FIELD_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    SIGN_IN_ATTEMPTS: '10000',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'silent',
    WORKER: 'off',
  };
}
