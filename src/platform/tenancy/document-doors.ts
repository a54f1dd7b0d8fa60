import type { Core, Modules } from '@strapi/strapi';
import { inTransaction } from '../database/transaction';
import { fromDatabaseError } from '../errors/database-errors';
import { CrmError } from '../errors/crm-error';
import { roleAllows } from '../permissions/matrix';
import { actionFor, isBusinessType, ORGANIZATION, type BusinessType, type Verb } from './business-types';
import { resolveReferences } from './references';
import { currentScope, hasScope, type Membership, type Scope } from './scope';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
type Result = ReturnType<Modules.Documents.Middleware.Middleware>;

const VERBS: Readonly<Record<string, Verb>> = {
  findMany: 'read',
  findFirst: 'read',
  findOne: 'read',
  count: 'read',
  create: 'create',
  update: 'update',
  delete: 'delete',
};

/**
 * One middleware for every door that is Strapi's own (generated REST, GraphQL, Content Manager) and
 * for our services too: checks the permission of untrusted calls, settles the organization of a write,
 * turns references into row ids, answers 404 for what is not there. `database-scope` narrows the rows.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next): Result => {
    if (context.uid === ORGANIZATION) return guardOrganization(context, next);
    if (!isBusinessType(context.uid)) return next();
    if (!hasScope() && strapi.isLoaded !== true) return next();
    const scope = await currentScope();
    const verb = VERBS[context.action];
    if (verb === undefined) throw new CrmError('NOT_IMPLEMENTED', { action: context.action });
    if (!scope.isTrusted) permit(scope, context.uid, verb);
    if (verb === 'read') return translated(next);
    const { uid } = context;
    return translated(() =>
      inTransaction<Awaited<Result>>(async (): Result => {
        await prepareWrite(strapi, context, uid, verb, scope);
        return next();
      }),
    );
  });
}

/** Organizations are made and changed by their own routes; the generated doors only read them. */
async function guardOrganization(context: Context, next: Next): Result {
  if (!hasScope()) return next();
  const scope = await currentScope();
  if (!scope.isTrusted && VERBS[context.action] !== 'read') throw new CrmError('FORBIDDEN', { action: 'organization.update' });
  return translated(next);
}

function permit(scope: Scope, uid: BusinessType, verb: Verb): void {
  const action = actionFor(uid, verb);
  if (action === undefined) throw new CrmError('FORBIDDEN', { action: `${uid.split('.')[1]}.${verb}` });
  if (scope.memberships === 'all') return;
  const roles = (verb === 'read' ? scope.memberships : settled(scope)).map(({ role }) => role);
  if (!roles.some((role) => roleAllows(role, action))) throw new CrmError('FORBIDDEN', { action });
}

/** The one membership a write acts under. */
function settled(scope: Scope): readonly Membership[] {
  if (scope.current === undefined)
    throw new CrmError(scope.memberships === 'all' || scope.memberships.length > 0 ? 'ORGANIZATION_REQUIRED' : 'FORBIDDEN', { action: 'organization.read' });
  return [scope.current];
}

async function prepareWrite(strapi: Core.Strapi, context: Context, uid: BusinessType, verb: Verb, scope: Scope): Promise<void> {
  if ('documentId' in context.params && context.params.documentId !== undefined) {
    // The generated delete answers 204 and the update 200 for what was never there.
    const found = await strapi.db.query(uid).findOne({ where: { documentId: context.params.documentId }, select: ['id'] });
    if (found === null) throw new CrmError('NOT_FOUND');
  }
  if (verb === 'delete' || !('data' in context.params)) return;
  const data = writable(context.params.data);
  if (verb === 'create') data.organization = settled(scope)[0]?.organization.id;
  else delete data.organization;
  refuseDerived(strapi, uid, data, scope);
  await resolveReferences(strapi, uid, data);
}

function writable(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new CrmError('MISSING_DATA');
  return data as Record<string, unknown>;
}

/** Strapi fills these in itself, above this middleware. */
const WRITTEN_BY_STRAPI = new Set(['createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'publishedAt', 'locale']);

/** The generated doors drop what is not writable in silence; a caller must be told. Our own services may write it. */
function refuseDerived(strapi: Core.Strapi, uid: BusinessType, data: Record<string, unknown>, scope: Scope): void {
  if (scope.isTrusted) return;
  for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
    if (name in data && !WRITTEN_BY_STRAPI.has(name) && 'writable' in attribute && attribute.writable === false)
      throw new CrmError('READ_ONLY_FIELD', { field: name });
  }
}

async function translated(next: () => ReturnType<Next> | Result): Result {
  try {
    return await next();
  } catch (error) {
    // Rethrown, never swallowed: a transaction around this call still rolls back.
    throw fromDatabaseError(error);
  }
}
