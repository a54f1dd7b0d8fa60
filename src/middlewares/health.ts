import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { env } from '../platform/env';
import { metricsText, RequestCounts } from '../platform/health/metrics';
import { readinessOf } from '../platform/health/readiness';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * What a load balancer and a monitor ask, at the root and before everything else: `/_ready` (Strapi has
 * `/_health`, which says only that the process runs) and `/metrics`, for who has METRICS_TOKEN.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const requests = new RequestCounts();
  return async (ctx: Context, next: Next): Promise<void> => {
    const start = process.hrtime.bigint();
    try {
      if (ctx.method === 'GET' && ctx.path === '/_ready') await answerReadiness(strapi, ctx);
      else if (ctx.method === 'GET' && ctx.path === '/metrics') await answerMetrics(strapi, ctx, requests);
      else await next();
    } finally {
      // A method is whatever a client sends: only known ones make a series.
      requests.note(METHODS.has(ctx.method) ? ctx.method : 'other', ctx.status, Number(process.hrtime.bigint() - start) / 1e9);
    }
  };
};

async function answerReadiness(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const readiness = await readinessOf(strapi.db.connection);
  ctx.status = readiness.database && readiness.jobQueue ? 200 : 503;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = readiness;
}

async function answerMetrics(strapi: Core.Strapi, ctx: Context, requests: RequestCounts): Promise<void> {
  const { METRICS_TOKEN } = env();
  // Without a token of its own it is not there; with a wrong one neither.
  if (METRICS_TOKEN === undefined || !isSame(ctx.get('authorization'), `Bearer ${METRICS_TOKEN}`)) {
    ctx.status = 404;
    return;
  }
  ctx.type = 'text/plain; version=0.0.4';
  ctx.body = await metricsText(strapi.db.connection, requests);
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
