import { env } from '../src/platform/env';

const SECONDS = 1;
const MINUTES = 60 * SECONDS;
const HOURS = 60 * MINUTES;
const DAYS = 24 * HOURS;

export default () => ({
  auth: {
    secret: env().ADMIN_JWT_SECRET,
    sessions: {
      accessTokenLifespan: 10 * MINUTES,
      maxRefreshTokenLifespan: 14 * DAYS,
      idleRefreshTokenLifespan: 2 * DAYS,
      maxSessionLifespan: 1 * DAYS,
      idleSessionLifespan: 2 * HOURS,
    },
    cookie: { sameSite: 'strict' as const },
  },
  apiToken: { salt: env().API_TOKEN_SALT },
  transfer: { token: { salt: env().TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: env().ENCRYPTION_KEY },
  ai: { enabled: false },
  flags: { nps: false, promoteEE: false, docLinks: false },
  rateLimit: { enabled: true, interval: { min: 5 }, max: env().SIGN_IN_ATTEMPTS },
  url: '/admin',
});
