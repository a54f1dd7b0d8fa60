import type { Context } from 'koa';
import { z } from 'zod';
import { readConnection } from '../../../platform/database/transaction';
import { choicePage, donePage, unknownPage } from '../page';
import { findSubscription, type Subscription } from '../queries/find-subscription';
import { unsubscribe } from '../services/unsubscribe';
import { messageOfToken } from '../services/unsubscribe-url';

/** What the page's buttons post, or the mail program's own button (RFC 8058). */
const leaving = z.union([
  z.object({ leave: z.enum(['kind', 'everything']) }).transform(({ leave }) => ({ leave, how: 'page' as const })),
  z.object({ 'List-Unsubscribe': z.literal('One-Click') }).transform(() => ({ leave: 'kind' as const, how: 'one_click' as const })),
]);

export default () => ({
  async show(ctx: Context): Promise<void> {
    const subscription = await subscriptionOf(ctx);
    answer(ctx, subscription === undefined ? 404 : 200, subscription === undefined ? unknownPage() : choicePage(subscription));
  },

  async leave(ctx: Context): Promise<void> {
    const subscription = await subscriptionOf(ctx);
    if (subscription === undefined) return answer(ctx, 404, unknownPage());
    const asked = leaving.safeParse('body' in ctx.request ? ctx.request.body : undefined);
    if (!asked.success) return answer(ctx, 400, choicePage(subscription));
    await unsubscribe(subscription, asked.data.leave, asked.data.how);
    answer(ctx, 200, donePage(subscription, asked.data.leave));
  },
});

async function subscriptionOf(ctx: Context): Promise<Subscription | undefined> {
  const params: unknown = ctx.params;
  const token = typeof params === 'object' && params !== null && 'token' in params && typeof params.token === 'string' ? params.token : '';
  const communicationId = messageOfToken(token);
  return communicationId === undefined ? undefined : findSubscription(await readConnection(), communicationId);
}

function answer(ctx: Context, status: number, html: string): void {
  ctx.status = status;
  ctx.type = 'text/html';
  ctx.set('Cache-Control', 'no-store');
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.body = html;
}
