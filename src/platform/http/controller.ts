import type { Context } from 'koa';
import type { z } from 'zod';
import { inTransaction } from '../database/transaction';
import { CrmError } from '../errors/crm-error';
import { fromDatabaseError } from '../errors/database-errors';
import { languageOf, type Language } from '../errors/messages';
import { currentScope, type Actor, type Organization } from '../tenancy/scope';
import type { Role } from '../permissions/matrix';
import { etagOf } from './etag';
import { sendFile, type FileAnswer } from './file-answer';
import { checkedKey, claimKey, keepAnswer, type StoredAnswer } from './idempotency';
import { hashesOfFiles } from './uploaded-files';
import type { Contract, Operation } from './operation';
import { parse } from './parse';

/** What a handler is given: checked input and who asks. */
export interface Call<O extends Operation> {
  readonly organization: Organization;
  readonly actor: Actor;
  readonly role: Role;
  readonly language: Language;
  readonly params: z.output<O['params']>;
  readonly query: z.output<O['query']>;
  readonly body: z.output<O['body']>;
  /** The version the caller last saw, from `If-Match`. */
  readonly ifMatch: string | undefined;
  /** Whether the caller would rather have the data than the file, where an operation answers both. */
  readonly prefersJson: boolean;
}

/** What a handler answers. `status` where it differs from the operation's. */
export interface Answer<Data> {
  readonly data: Data;
  readonly meta?: object;
  readonly status?: number;
}

type Handler<O extends Operation> = (call: Call<O>) => Promise<Answer<z.input<O['answer']>> | FileAnswer>;

export type Handlers<C extends Contract> = { readonly [Name in keyof C]: Handler<C[Name]> };

/**
 * Makes a Strapi controller from a contract and its handlers. Parsing, idempotency, ETags and the
 * shape of answers are here, once; a handler decides nothing about HTTP.
 */
export function controllerOf<C extends Contract>(contract: C, handlers: Handlers<C>): Record<string, (ctx: Context) => Promise<void>> {
  return Object.fromEntries(Object.entries(contract).map(([name, definition]) => [name, endpoint(definition, handlers[name])]));
}

function endpoint<O extends Operation>(definition: O, handler: Handler<O> | undefined): (ctx: Context) => Promise<void> {
  if (handler === undefined) throw new Error(`no handler for ${definition.method} ${definition.path}`);
  return async (ctx) => {
    try {
      const call = await callOf(definition, ctx);
      const key = definition.isIdempotent === true ? checkedKey(ctx.get('idempotency-key')) : undefined;
      if (key !== undefined) return send(ctx, await once(ctx, key, call.organization.id, async () => shaped(definition, jsonOf(await handler(call)))));
      const answer = await handler(call);
      if ('file' in answer) return sendFile(ctx, declared(definition, answer));
      send(ctx, shaped(definition, answer));
    } catch (error) {
      throw fromDatabaseError(error);
    }
  };
}

async function callOf<O extends Operation>(definition: O, ctx: Context): Promise<Call<O>> {
  const { current, actor } = await currentScope();
  if (current === undefined) throw new CrmError('NOT_FOUND');
  const language = languageOf(ctx.get('accept-language'));
  return {
    organization: current.organization,
    role: current.role,
    actor,
    language,
    params: parse<O['params']>(definition.params, ctx.params, 'params', language),
    query: parse<O['query']>(definition.query, ctx.query, '', language),
    body: parse<O['body']>(definition.body, dataOf(ctx), 'data', language),
    ifMatch: ctx.get('if-match') || undefined,
    prefersJson: ctx.accepts('application/pdf', 'application/json') === 'application/json',
  };
}

/** The `data` of the body; other keys beside it are refused. */
export function dataOf(ctx: Context): unknown {
  const body: unknown = 'body' in ctx.request ? ctx.request.body : undefined;
  if (body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0)) return {};
  if (typeof body !== 'object' || Array.isArray(body)) throw new CrmError('MISSING_DATA');
  const others = Object.keys(body).filter((key) => key !== 'data');
  if (!('data' in body)) throw new CrmError('MISSING_DATA');
  if (others.length > 0)
    throw new CrmError('VALIDATION', { errors: others.map((key) => ({ path: [key], message: 'Not known here.', name: 'unrecognized_keys' })) });
  return body.data;
}

/** An answer as it is sent, checked against its contract in tests. */
export function shaped(definition: Pick<Operation, 'status' | 'answer'>, answer: Answer<unknown>): StoredAnswer {
  const status = answer.status ?? definition.status ?? 200;
  if (status === 204) return { status, body: null };
  // The contract tells the truth, or the tests say so.
  if (process.env.NODE_ENV === 'test') definition.answer.parse(answer.data);
  return { status, body: { data: answer.data, meta: answer.meta ?? {} } };
}

/** A file that the contract names; anything else is a mistake of ours. */
function declared(definition: Operation, answer: FileAnswer): FileAnswer {
  if (definition.file?.includes(answer.file.contentType) !== true)
    throw new Error(`${definition.path} does not say that it answers ${answer.file.contentType}`);
  return answer;
}

/** What is kept beside an Idempotency-Key is JSON. */
function jsonOf<Data>(answer: Answer<Data> | FileAnswer): Answer<Data> {
  if ('file' in answer) throw new Error('a file cannot be kept to be answered again');
  return answer;
}

async function once(ctx: Context, key: string, organizationId: number, run: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
  const body: unknown = 'body' in ctx.request ? ctx.request.body : null;
  const request = { organizationId, key, method: ctx.method, path: ctx.path, body, files: await hashesOfFiles(ctx) };
  return inTransaction(async (transaction) => {
    const before = await claimKey(transaction, request);
    if (before !== undefined) return before;
    const answer = await run();
    await keepAnswer(transaction, request, answer);
    return answer;
  });
}

/** Sends an answer, with its ETag where it shows one stored thing. */
export function send(ctx: Context, { status, body }: StoredAnswer): void {
  ctx.status = status;
  if (status === 204) return;
  ctx.body = body;
  if (isTagged(body)) ctx.set('ETag', etagOf(body.data));
}

function isTagged(body: unknown): body is { data: { documentId: string; updatedAt: string } } {
  if (typeof body !== 'object' || body === null || !('data' in body)) return false;
  const { data } = body;
  return (
    typeof data === 'object' &&
    data !== null &&
    'documentId' in data &&
    typeof data.documentId === 'string' &&
    'updatedAt' in data &&
    typeof data.updatedAt === 'string'
  );
}
