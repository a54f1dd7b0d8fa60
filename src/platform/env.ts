import { z } from 'zod';

// Strapi's timestamp columns carry no zone, and the driver writes the process's wall time into them.
process.env.TZ = 'UTC';

/** Every setting of the server, read and checked once. `.env.example` documents each of them. */
const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .optional()
  .transform((value) => value === 'true' || value === '1');

const secret = z.string().min(16, 'must be at least 16 characters long; generate it, never invent it');

const KNOWN_DEFAULT = /^(tobemodified|changeme|secret|password|tobemodified\d*)$/i;

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(1337),
  PUBLIC_URL: z.union([z.literal(''), z.url()]).optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address; `npm run quickstart` starts a server and sets it'),
  DATABASE_SSL: flag,
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(12),
  APP_KEYS: z.string().min(16),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  FIELD_ENCRYPTION_KEY: z.string().refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 random bytes in base64: openssl rand -base64 32'),
  FIELD_ENCRYPTION_OLD_KEYS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== ''),
    )
    .refine((keys) => keys.every((key) => Buffer.from(key, 'base64').length === 32), 'must be earlier values of FIELD_ENCRYPTION_KEY, separated by commas'),
  CORS_ORIGINS: z.string().default(''),
  TRUST_PROXY: flag,
  MECENE_SEED_DEMO: flag,
  MECENE_DATA_DIR: z.string().default('.data'),
  SMTP_URL: z.union([z.literal(''), z.string().regex(/^smtps?:\/\//, 'must be smtp://user:password@host:587 or smtps://user:password@host:465')]).default(''),
  SENDGRID_API_KEY: z.string().default(''),
  SENDGRID_URL: z.url().default('https://api.sendgrid.com'),
  SIGN_IN_ATTEMPTS: z.coerce.number().int().min(1).max(10_000).default(10),
  WORKER: z.enum(['on', 'off']).default('on'),
  METRICS_TOKEN: z
    .union([z.literal(''), secret])
    .optional()
    .transform((value) => value || undefined),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug', 'silent']).default('info'),
});

export type Env = Readonly<z.infer<typeof Environment>>;

/**
 * Checks a set of environment variables.
 * @throws Error with one sentence a setting that says what to set.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${sentenceOf(issue.message, variables[String(issue.path[0])])}`);
    throw new Error(`The server cannot start with these settings (see .env.example):\n- ${sentences.join('\n- ')}`);
  }
  if (parsed.data.SMTP_URL !== '' && parsed.data.SENDGRID_API_KEY !== '') {
    throw new Error('Mail leaves by one way: set SMTP_URL or SENDGRID_API_KEY, not both (see .env.example).');
  }
  if (parsed.data.NODE_ENV === 'production') refuseDefaults(parsed.data);
  return Object.freeze(parsed.data);
}

function sentenceOf(message: string, given: string | undefined): string {
  return given === undefined || given === '' ? 'is not set' : message;
}

function refuseDefaults(env: Env): void {
  const secrets = [...env.APP_KEYS.split(','), env.API_TOKEN_SALT, env.ADMIN_JWT_SECRET, env.TRANSFER_TOKEN_SALT, env.JWT_SECRET, env.ENCRYPTION_KEY];
  if (secrets.some((value) => KNOWN_DEFAULT.test(value.trim()) || new Set(value.trim()).size < 6)) {
    throw new Error(
      'The server refuses to start in production with a default or guessable secret: generate APP_KEYS, API_TOKEN_SALT, ADMIN_JWT_SECRET, TRANSFER_TOKEN_SALT, JWT_SECRET and ENCRYPTION_KEY.',
    );
  }
  if (env.MECENE_SEED_DEMO) {
    throw new Error('MECENE_SEED_DEMO must not be set in production: it creates demo charities with accounts.');
  }
}

let cached: Env | undefined;

/** The settings of this process. @throws Error when a setting is missing or wrong. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
