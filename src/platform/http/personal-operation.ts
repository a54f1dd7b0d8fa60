import type { z } from 'zod';
import type { Action } from '../permissions/matrix';
import type { Operation } from './operation';

/**
 * An operation that stands outside every organization: what belongs to the caller alone. Its path is
 * whole, and its action is asked of the account (Strapi's own roles), not of a membership.
 */
export type PersonalOperation<Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> = Omit<
  Operation<z.ZodType, Query, Body, Answer>,
  'params' | 'isIdempotent'
>;

export type PersonalContract = Readonly<Record<string, PersonalOperation>>;

/** Gives an operation its precise type. */
export function personalOperation<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  definition: PersonalOperation<Query, Body, Answer>,
): PersonalOperation<Query, Body, Answer> {
  return definition;
}

/** Every personal contract that has routes, by its controller: the OpenAPI document describes them. */
export const registeredPersonalContracts = new Map<string, PersonalContract>();

/** The same handlers at both doors: `/api/v1` asks the API role for the handler, `/crm` asks for an admin session. */
export function personalRoutesOf(
  contract: PersonalContract,
  controller: string,
  door: 'content-api' | 'admin',
): { method: string; path: string; handler: string; config: { action: Action; policies: string[] } }[] {
  registeredPersonalContracts.set(controller, contract);
  const policies = door === 'admin' ? ['admin::isAuthenticatedAdmin'] : [];
  return Object.entries(contract).map(([name, { method, path, action }]) => ({ method, path, handler: `${controller}.${name}`, config: { action, policies } }));
}
