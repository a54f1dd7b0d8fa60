import { env } from '../src/platform/env';

const BODY_LIMIT = '2mb';

/** Strapi's own, in its order, with ours between: `scope` opens the tenancy context, `answers` types every error. */
export default () => [
  'global::health',
  'strapi::logger',
  'global::answers',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'default-src': ["'self'"],
          'script-src': ["'self'", 'https://js.stripe.com'],
          'frame-src': ["'self'", 'https://js.stripe.com', 'https://hooks.stripe.com', 'https://www.paypal.com'],
          'connect-src': ["'self'", 'https://api.stripe.com'],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'style-src': ["'self'", "'unsafe-inline'"],
          'frame-ancestors': ["'self'"],
          'object-src': ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'sameorigin' },
      hsts: { maxAge: 31_536_000, includeSubDomains: true },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      // Never the reflecting default of Strapi (rules/strapi-advisories, 2025-53092).
      origin:
        env().CORS_ORIGINS === ''
          ? []
          : env()
              .CORS_ORIGINS.split(',')
              .map((origin) => origin.trim()),
      headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'Accept-Language', 'Idempotency-Key', 'If-Match', 'X-Organization'],
      expose: ['ETag', 'Retry-After', 'Location', 'Content-Disposition'],
      maxAge: 600,
      keepHeaderOnError: true,
    },
  },
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: BODY_LIMIT, formLimit: BODY_LIMIT, textLimit: BODY_LIMIT, formidable: { maxFileSize: 50 * 1024 * 1024 }, includeUnparsed: true },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::upload-content',
  'global::scope',
];
