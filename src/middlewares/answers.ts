import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import type { Context, Next } from 'koa';
import { describeError, ERRORS, languageOf, type ErrorCode, type Language } from '../platform/errors/messages';
import { membershipsOf } from '../platform/tenancy/organizations';
import { callerOf } from '../platform/tenancy/resolve-scope';

interface ErrorBody {
  data: null;
  error: { status: number; name: string; message: string; details: Record<string, unknown> };
}

const CODE_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  412: 'STALE',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  501: 'NOT_IMPLEMENTED',
};

/** What Strapi's own sign-in says, in English only. */
const CODE_BY_WORDS: ReadonlyMap<string, ErrorCode> = new Map([
  ['Invalid credentials', 'SIGN_IN_REFUSED'],
  ['Invalid identifier or password', 'SIGN_IN_REFUSED'],
  ['Your account has been blocked by an administrator', 'ACCOUNT_BLOCKED'],
  ['The provided current password is invalid', 'CURRENT_PASSWORD_WRONG'],
  ['Your new password must be different than your current password', 'PASSWORD_UNCHANGED'],
  ['Passwords do not match', 'PASSWORDS_DIFFER'],
  ['Incorrect code provided', 'RESET_LINK_EXPIRED'],
  ['This reset password token has expired', 'RESET_LINK_EXPIRED'],
]);

const RATE_LIMIT_SECONDS = '60';

/**
 * Stands around Strapi's own error handling: gives every error a stable code and words in the caller's
 * language, and hides what went wrong inside behind an incident number.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    // The panel's files lie there compressed as well (scripts/compress-panel.mjs), and koa-send does not say so.
    ctx.vary(['Accept-Language', 'Accept-Encoding']);
    await next();
    if (!isErrorBody(ctx.body) || ctx.status < 400) return;
    await typed(strapi, ctx, ctx.body, languageOf(ctx.get('accept-language')));
  };

async function typed(strapi: Core.Strapi, ctx: Context, body: ErrorBody, language: Language): Promise<void> {
  const { error } = body;
  error.details = typeof error.details === 'object' && error.details !== null ? error.details : {};
  const ownCode = error.details.code;
  if (typeof ownCode === 'string' && isErrorCode(ownCode)) {
    ctx.status = ERRORS[ownCode].status;
    error.status = ERRORS[ownCode].status;
    error.name = ERRORS[ownCode].name;
    error.message = describeError(ownCode, error.details, language);
    if (ownCode === 'RATE_LIMITED') ctx.set('Retry-After', RATE_LIMIT_SECONDS);
    return;
  }
  // Strapi gives the public a role, so it says "forbidden" to whom it never asked to sign in.
  if (ctx.status === 403 && callerOf(ctx) === undefined) return answer(ctx, body, 'UNAUTHORIZED', language);
  if (ctx.status === 403 && (await isForeignOrganization(strapi, ctx))) return answer(ctx, body, 'NOT_FOUND', language);
  if (ctx.status === 400) return refuse(ctx, body, language);
  const code = CODE_BY_STATUS[ctx.status] ?? 'INTERNAL';
  if (code === 'FORBIDDEN') error.details.action ??= actionOf(ctx);
  if (code === 'RATE_LIMITED') ctx.set('Retry-After', RATE_LIMIT_SECONDS);
  if (code === 'INTERNAL') error.details = { incident: incidentOf(ctx) };
  answer(ctx, body, code, language);
}

function refuse(ctx: Context, body: ErrorBody, language: Language): void {
  const { error } = body;
  const known = CODE_BY_WORDS.get(error.message);
  if (known !== undefined) return answer(ctx, body, known, language);
  const isValidation = error.name === 'ValidationError';
  if (!isValidation && error.name !== 'ApplicationError') return answer(ctx, body, 'BAD_REQUEST', language);
  // Strapi's own words name the place or the reason, and its panel goes by some of them; keep them where there is nothing better.
  error.details = { ...error.details, code: isValidation ? 'VALIDATION' : 'BAD_REQUEST', reason: error.message };
}

function answer(ctx: Context, body: ErrorBody, code: ErrorCode, language: Language): void {
  const { status, name } = ERRORS[code];
  const details = { ...body.error.details, code };
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message: describeError(code, details, language), details } };
}

/** Strapi's role check comes before ours and answers 403; a foreign organization must look absent instead. */
async function isForeignOrganization(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const params: unknown = ctx.params;
  if (typeof params !== 'object' || params === null || !('organizationId' in params)) return false;
  const caller = callerOf(ctx);
  if (caller === undefined || caller.isSuperAdmin) return false;
  const memberships = await membershipsOf(strapi.db.connection, caller.actor);
  return !memberships.some(({ organization }) => organization.documentId === params.organizationId);
}

function actionOf(ctx: Context): unknown {
  const route: unknown = ctx.state.route;
  if (typeof route !== 'object' || route === null || !('config' in route)) return undefined;
  const config: unknown = route.config;
  return typeof config === 'object' && config !== null && 'action' in config ? config.action : undefined;
}

function incidentOf(ctx: Context): string {
  const known: unknown = ctx.state.incident;
  if (typeof known === 'string') return known;
  const incident = randomUUID();
  ctx.state.incident = incident;
  return incident;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

function isErrorBody(body: unknown): body is ErrorBody {
  return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object' && body.error !== null && 'status' in body.error;
}
