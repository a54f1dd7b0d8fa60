import { env } from '../src/platform/env';
import { aliasLimit } from '../src/platform/graphql/alias-limit';

const MINUTES = 60;
const DAYS = 24 * 60 * MINUTES;
const IMAGES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

export default () => ({
  crm: { enabled: true, resolve: './plugins/crm' },
  'users-permissions': {
    config: {
      jwtSecret: env().JWT_SECRET,
      // The default 30-day token survives a password change; sessions do not (rules/security, "Settings").
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 10 * MINUTES,
        maxRefreshTokenLifespan: 14 * DAYS,
        idleRefreshTokenLifespan: 2 * DAYS,
        maxSessionLifespan: 1 * DAYS,
        idleSessionLifespan: 120 * MINUTES,
        httpOnly: true,
      },
      ratelimit: { interval: 60_000, max: env().SIGN_IN_ATTEMPTS },
      register: { allowedFields: [] },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      depthLimit: 8,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: {
        // Strapi would add @koa/cors with its reflecting default; config/middlewares.ts answers for CORS.
        cors: false,
        introspection: env().NODE_ENV !== 'production',
        allowBatchedHttpRequests: false,
        csrfPrevention: true,
        validationRules: [aliasLimit(50)],
      },
    },
  },
  upload: {
    config: {
      sizeLimit: 10 * 1024 * 1024,
      security: { allowedTypes: [...IMAGES, 'application/pdf'], deniedTypes: ['text/html', 'image/svg+xml', 'application/xhtml+xml'] },
      breakpoints: {},
    },
  },
});
