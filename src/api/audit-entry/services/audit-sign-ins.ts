import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inTransaction } from '../../../platform/database/transaction';
import { membershipsOf } from '../../../platform/tenancy/organizations';
import type { Actor } from '../../../platform/tenancy/scope';
import { findAccountName } from '../queries/find-account-name';
import { recordAudit } from './record-audit';

const SESSION = 'admin::session';
const KIND_OF_ORIGIN: Readonly<Record<string, 'admin' | 'user'>> = { admin: 'admin', 'users-permissions': 'user' };

/** Requests that make a session of one who is signed in already: the token is renewed, not the person let in. */
const RENEWALS = /\/(refresh|access-token|change-password)\/?$/i;

/**
 * Puts every sign-in into the audit log of each organization the person belongs to. Both doors, and every
 * way in (password, invitation, reset), have one thing in common: a session is written. The entry is
 * written with it, so that nobody gets in unnoticed.
 */
export function auditSignIns(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [SESSION],
    async afterCreate({ params }) {
      const request: Context | undefined = strapi.requestContext.get();
      const account = accountOf(params.data);
      if (request === undefined || account === undefined || RENEWALS.test(request.path)) return;
      await recordSignIn({ ...account, ipAddress: request.ip });
    },
  });
}

function accountOf(session: unknown): Pick<Actor, 'kind' | 'id'> | undefined {
  if (typeof session !== 'object' || session === null || !('origin' in session) || !('userId' in session)) return undefined;
  const kind = KIND_OF_ORIGIN[String(session.origin)];
  return kind === undefined ? undefined : { kind, id: String(session.userId) };
}

async function recordSignIn(account: Omit<Actor, 'name'>): Promise<void> {
  await inTransaction(async (transaction) => {
    // In the order of their ids: each entry holds its organization's chain until the commit.
    const memberships = await membershipsOf(transaction, account);
    if (memberships.length === 0) return;
    const actor: Actor = { ...account, name: await findAccountName(transaction, account) };
    for (const { organization } of memberships) await recordAudit(transaction, organization.id, actor, { action: 'session.sign-in' });
  });
}
