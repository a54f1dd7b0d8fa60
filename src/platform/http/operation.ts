import type { z } from 'zod';
import type { Action } from '../permissions/matrix';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

type Shape = z.ZodType;

/**
 * One operation of the API, as data: its route, who may, what it takes and what it answers. Routes at
 * both doors, validation, types, OpenAPI and the permission tests are all made from it.
 */
export interface Operation<Params extends Shape = Shape, Query extends Shape = Shape, Body extends Shape = Shape, Answer extends Shape = Shape> {
  readonly method: Method;
  /** Below the organization's address, e.g. `/donors/:donorId`; `''` is the organization itself. */
  readonly path: string;
  readonly action: Action;
  readonly summary: { readonly en: string; readonly fr: string };
  readonly params: Params;
  readonly query: Query;
  /** The `data` of the body. */
  readonly body: Body;
  /** The `data` of the answer. */
  readonly answer: Answer;
  /** The status of success, 200 unless said. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Another status of success with the same shape of answer. */
  readonly alsoStatus?: 200;
  /** Moves money, issues a receipt or starts a job: takes an Idempotency-Key. */
  readonly isIdempotent?: boolean;
  /** Answers a list: `meta.pagination` comes with it. */
  readonly isList?: boolean;
  /** Answers a file (status 200) of one of these content types; `answer` is what it answers otherwise, `z.never()` when it never does. */
  readonly file?: readonly [string, ...string[]];
}

/** The operations of a room, by the name of their handler. Names of reads end with find or findOne: Strapi's read-only tokens go by that. */
export type Contract = Readonly<Record<string, Operation>>;

/** Gives an operation its precise type. */
export function operation<Params extends Shape, Query extends Shape, Body extends Shape, Answer extends Shape>(
  definition: Operation<Params, Query, Body, Answer>,
): Operation<Params, Query, Body, Answer> {
  return definition;
}
