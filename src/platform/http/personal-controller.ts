import type { Context } from 'koa';
import type { z } from 'zod';
import { CrmError } from '../errors/crm-error';
import { fromDatabaseError } from '../errors/database-errors';
import { languageOf, type Language } from '../errors/messages';
import type { Action } from '../permissions/matrix';
import { panelAllows } from '../permissions/panel-ability';
import { callerOf } from '../tenancy/resolve-scope';
import type { Actor } from '../tenancy/scope';
import { dataOf, send, shaped, type Answer } from './controller';
import { parse } from './parse';
import type { PersonalContract, PersonalOperation } from './personal-operation';

/** Who asks, when no organization is named. */
export interface Person {
  readonly actor: Actor;
  readonly isSuperAdmin: boolean;
  /** What Strapi's admin role leaves of the matrix; API users and tokens are not narrowed. */
  readonly panelAllows: (action: Action) => boolean;
}

/** What a handler outside every organization is given. */
export interface PersonalCall<O extends PersonalOperation> {
  readonly person: Person;
  readonly language: Language;
  readonly query: z.output<O['query']>;
  readonly body: z.output<O['body']>;
}

type Handler<O extends PersonalOperation> = (call: PersonalCall<O>) => Promise<Answer<z.input<O['answer']>>>;

type Handlers<C extends PersonalContract> = { readonly [Name in keyof C]: Handler<C[Name]> };

/** Makes a Strapi controller of operations that stand outside every organization. */
export function personalControllerOf<C extends PersonalContract>(contract: C, handlers: Handlers<C>): Record<string, (ctx: Context) => Promise<void>> {
  return Object.fromEntries(Object.entries(contract).map(([name, definition]) => [name, endpoint(definition, handlers[name])]));
}

function endpoint<O extends PersonalOperation>(definition: O, handler: Handler<O> | undefined): (ctx: Context) => Promise<void> {
  if (handler === undefined) throw new Error(`no handler for ${definition.method} ${definition.path}`);
  return async (ctx) => {
    try {
      send(ctx, shaped(definition, await handler(callOf(definition, ctx))));
    } catch (error) {
      throw fromDatabaseError(error);
    }
  };
}

function callOf<O extends PersonalOperation>(definition: O, ctx: Context): PersonalCall<O> {
  const caller = callerOf(ctx);
  if (caller === undefined) throw new CrmError('UNAUTHORIZED');
  const language = languageOf(ctx.get('accept-language'));
  const isNarrowed = caller.actor.kind === 'admin' && !caller.isSuperAdmin;
  return {
    person: { ...caller, panelAllows: (action) => !isNarrowed || panelAllows(ctx, action) },
    language,
    query: parse<O['query']>(definition.query, ctx.query, '', language),
    body: parse<O['body']>(definition.body, dataOf(ctx), 'data', language),
  };
}
