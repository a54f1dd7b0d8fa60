import { AsyncLocalStorage } from 'node:async_hooks';
import { CrmError } from '../errors/crm-error';
import type { Language } from '../errors/messages';
import type { Role } from '../permissions/matrix';

/** The organization a call acts in, with what its rules depend on. `id` is the row's, `documentId` the public one. */
export interface Organization {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly timezone: string;
  readonly defaultCurrency: string;
  readonly defaultLanguage: Language;
  readonly fiscalYearStartMonth: number;
}

export interface Actor {
  readonly kind: 'admin' | 'user' | 'token' | 'system';
  readonly id: string;
  readonly name: string;
  readonly ipAddress?: string | undefined;
}

export interface Membership {
  readonly organization: Organization;
  readonly role: Role;
}

/** What the current call may see and where it writes. */
export interface Scope {
  readonly actor: Actor;
  /** The organizations whose rows it may read; 'all' for the system and for a Super Admin who named none. */
  readonly memberships: readonly Membership[] | 'all';
  /** The one organization it acts in, when that is settled. */
  readonly current: Membership | undefined;
  /** Whether the permission was checked already (a route's policy, a job): the generated doors check per type. */
  readonly isTrusted: boolean;
}

/** A request opens a scope before it is known who calls; the first use resolves it. */
type Slot = { scope: Scope | undefined; resolve: (() => Promise<Scope>) | undefined; pending: Promise<Scope> | undefined };

const storage = new AsyncLocalStorage<Slot>();

/** Runs a call whose scope is settled by `resolve` when first needed. */
export function openScope<T>(resolve: () => Promise<Scope>, work: () => Promise<T>): Promise<T> {
  return storage.run({ scope: undefined, resolve, pending: undefined }, work);
}

/** Settles the scope of the current call (a route's policy does). */
export function settleScope(scope: Scope): void {
  const slot = storage.getStore();
  if (slot === undefined) throw new Error('a scope can only be settled inside a request');
  slot.scope = scope;
}

/** Runs `work` in a scope of its own: jobs, the command line, seeds. */
export function runInScope<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
  return storage.run({ scope, resolve: undefined, pending: undefined }, work);
}

const SYSTEM: Actor = { kind: 'system', id: 'system', name: 'Mécène' };

/** Runs `work` as the system, over all organizations: start-up, nightly work. Never in a request. */
export function runAsSystem<T>(work: () => Promise<T>): Promise<T> {
  return runInScope({ actor: SYSTEM, memberships: 'all', current: undefined, isTrusted: true }, work);
}

/** Runs `work` as the system inside one organization. */
export function runInOrganization<T>(organization: Organization, work: () => Promise<T>, actor: Actor = SYSTEM): Promise<T> {
  const current: Membership = { organization, role: 'admin' };
  return runInScope({ actor, memberships: [current], current, isTrusted: true }, work);
}

/** Whether the current call has a scope, settled or not. Outside of one, business data is out of reach. */
export function hasScope(): boolean {
  return storage.getStore() !== undefined;
}

/**
 * The scope of the current call.
 * @throws Error outside of any call (fails closed); CrmError UNAUTHORIZED when nobody is signed in.
 */
export async function currentScope(): Promise<Scope> {
  const slot = storage.getStore();
  if (slot === undefined) throw new Error('no organization: business data is only reachable inside a request, a job or a command');
  if (slot.scope !== undefined) return slot.scope;
  if (slot.resolve === undefined) throw new CrmError('UNAUTHORIZED');
  slot.pending ??= slot.resolve();
  // A policy may have settled it meanwhile; the policy's word stands.
  const resolved = await slot.pending;
  slot.scope ??= resolved;
  return slot.scope;
}

/** The organization the current call writes to. @throws CrmError ORGANIZATION_REQUIRED when none is settled. */
export async function currentOrganization(): Promise<Organization> {
  const scope = await currentScope();
  if (scope.current === undefined) throw new CrmError('ORGANIZATION_REQUIRED');
  return scope.current.organization;
}
