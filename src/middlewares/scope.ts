import { openScope } from '../platform/tenancy/scope';
import { requestResolver } from '../platform/tenancy/resolve-scope';
import type { Context, Next } from 'koa';

/** Opens the tenancy scope of a request; it is resolved when the first business row is touched. */
export default () =>
  (ctx: Context, next: Next): Promise<void> =>
    openScope(requestResolver(ctx), next);
