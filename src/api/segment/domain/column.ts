import { identifier, sql, type Sql } from '../../../platform/database/sql';
import type { Asking } from './asking';
import type { Comparable } from './compare';

/** One value of a row, compared as its type is. */
export interface ValueColumn {
  readonly kind: 'value';
  readonly type: Comparable;
  readonly expression: Sql;
}

/** A reference of a row to another: compared by row ids. */
export interface IdColumn {
  readonly kind: 'id';
  readonly expression: Sql;
  /** The public id behind it, for explanations. */
  readonly publicId: Sql;
}

/** Several values of a row, kept elsewhere or in a list. Each piece is a predicate or JSON of its own. */
export interface SetColumn {
  readonly kind: 'set';
  /** Whether at least one is among these. */
  readonly among: (values: readonly (string | number)[]) => Sql;
  /** Whether all of these are there. */
  readonly every: (values: readonly (string | number)[]) => Sql;
  readonly isThere: Sql;
  /** Those that are there, as a JSON list: of public ids where there are any. */
  readonly list: Sql;
}

export type Column = ValueColumn | IdColumn | SetColumn;

/** A column that depends on the charity, or not. */
export type ColumnOf = (asking: Asking) => Column;

export function value(type: Comparable, expression: Sql): ColumnOf {
  return () => ({ kind: 'value', type, expression });
}

/** The civil date, in the charity's zone, of a timestamp column; those carry no zone and are UTC. */
export function civilDay(column: string): ColumnOf {
  return ({ timezone }) => ({
    kind: 'value',
    type: 'date',
    expression: sql`((${identifier(column)} AT TIME ZONE 'UTC') AT TIME ZONE ${timezone})::date`,
  });
}
