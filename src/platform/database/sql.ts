import type { Knex } from 'knex';
import { escapeLiteral } from 'pg';
import { CrmError } from '../errors/crm-error';

/** A piece of SQL with its values kept apart: text and values never meet in a string. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly unknown[],
  ) {}
}

/**
 * Writes SQL as one reads it: `sql`SELECT … WHERE id = ${id}``. A nested `Sql` is spliced in; every
 * other value becomes a parameter. An array becomes one array parameter (`= ANY(${ids})`).
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = '';
  const values: unknown[] = [];
  strings.forEach((piece, index) => {
    // A literal ? (jsonb operators) would otherwise be taken for knex's placeholder.
    text += piece.replaceAll('?', '\\?');
    if (index >= parts.length) return;
    const part = parts[index];
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part ?? null);
    }
  });
  return new Sql(text, values);
}

/** Joins pieces with a separator, for lists of conditions or columns. */
export function joinSql(pieces: readonly Sql[], separator = ', '): Sql {
  return new Sql(
    pieces.map((piece) => piece.text).join(separator),
    pieces.flatMap((piece) => [...piece.values]),
  );
}

/** An identifier from our own code (a column chosen from a fixed table), quoted. @throws on anything else. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(name)) throw new Error(`not an identifier: ${name}`);
  return new Sql(
    name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.'),
    [],
  );
}

export const EMPTY_SQL = new Sql('', []);

/** Where a statement runs: the pool, or the transaction it belongs to. */
export type Connection = Knex | Knex.Transaction;

/** Runs a statement and answers its rows. */
export async function rows<Row>(connection: Connection, statement: Sql): Promise<Row[]> {
  // knex's raw() expects a mutable binding list of its own value type.
  const bindings = statement.values.map(toBinding);
  const result: { rows: Row[] } = await connection.raw(statement.text, bindings);
  return result.rows;
}

/** The only row of a statement, or undefined. */
export async function row<Row>(connection: Connection, statement: Sql): Promise<Row | undefined> {
  return (await rows<Row>(connection, statement))[0];
}

/** Runs a statement for its effect; answers how many rows it touched. */
export async function execute(connection: Connection, statement: Sql): Promise<number> {
  const result: { rowCount: number | null } = await connection.raw(statement.text, statement.values.map(toBinding));
  return result.rowCount ?? 0;
}

/**
 * A statement as one text, each value a quoted literal: only for COPY, which takes no parameters.
 * @throws CrmError NUL_BYTE: the text of a statement ends at a NUL.
 */
export function withLiterals({ text, values }: Sql): string {
  let next = 0;
  return text.replaceAll(/\\\?|\?/g, (found) => {
    if (found !== '?') return '?';
    const value = toBinding(values[next]);
    next += 1;
    return literal(value);
  });
}

function literal(value: Knex.RawBinding): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return value < 0 ? `(${value})` : String(value);
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  if (typeof value !== 'string') throw new Error('a value that has no literal');
  if (value.includes('\u0000')) throw new CrmError('NUL_BYTE');
  return escapeLiteral(value);
}

function toBinding(value: unknown): Knex.RawBinding {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date || Buffer.isBuffer(value)) return value;
  if (typeof value === 'bigint') return value.toString();
  // Arrays go to the driver as PostgreSQL arrays; it writes them itself. knex would spread them otherwise.
  if (Array.isArray(value)) return arrayLiteral(value);
  return JSON.stringify(value);
}

/** PostgreSQL's text form of a one-dimensional array. */
function arrayLiteral(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (value === null || value === undefined) return 'NULL';
    if (value instanceof Date) return `"${value.toISOString()}"`;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  });
  return `{${items.join(',')}}`;
}
