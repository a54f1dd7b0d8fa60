import { EMPTY_SQL, identifier, joinSql, sql, type Sql } from '../database/sql';
import type { ExportColumn, ExportOptions, ExportSelection } from './column';

/** How the columns of the inner query are called: `c0`, `c1`, and `m0` for the currency of `c0`. */
export function valueOf(index: number): Sql {
  return identifier(`r.c${index}`);
}

export function currencyOf(index: number): Sql {
  return identifier(`r.m${index}`);
}

/**
 * The values of an export, in its order, for a query around it that writes the cells. PostgreSQL never
 * flattens a subquery that is sorted, so each value is calculated once however often a cell names it.
 */
export function valuesQuery({ columns, from, where, order }: ExportSelection, { timezone }: ExportOptions): Sql {
  const values = columns.flatMap((column, index) => {
    const value = column.kind === 'instant' ? sql`(${column.value} AT TIME ZONE 'UTC' AT TIME ZONE ${timezone}::text)` : column.value;
    const named = sql`${value} AS ${identifier(`c${index}`)}`;
    return column.currency === undefined ? [named] : [named, sql`${column.currency} AS ${identifier(`m${index}`)}`];
  });
  return sql`SELECT ${joinSql(values)} FROM ${from} WHERE ${where} ORDER BY ${order}`;
}

/** The words of a choice; a value without words is itself. */
export function wordsOf({ options = [] }: ExportColumn, value: Sql, lang: ExportOptions['lang']): Sql {
  if (options.length === 0) return value;
  const cases = options.map((option) => sql`WHEN ${option.value}::text THEN ${option.label[lang]}::text`);
  return sql`CASE ${value}::text ${joinSql(cases, ' ')} ELSE ${value}::text END`;
}

/** An amount as people write it, like `formatMoney`: `1 234,50 $` with no-break spaces in French, `$1,234.50` in English. */
export function moneyText(value: Sql, currency: Sql, lang: ExportOptions['lang']): Sql {
  const digits = sql`to_char(abs(${value}), 'FM999,999,999,999,990.00')`;
  const sign = sql`CASE WHEN ${value} < 0 THEN '-' ELSE '' END`;
  if (lang === 'fr')
    return sql`(${sign} || translate(${digits}, ',.', ${'\u00a0,'}::text) || ${'\u00a0'}::text || CASE ${currency} WHEN 'CAD' THEN '$' ELSE ${currency} END)`;
  return sql`(${sign} || CASE ${currency} WHEN 'CAD' THEN '$' ELSE ${currency} || ${'\u00a0'}::text END || ${digits})`;
}

/** Several pieces of text as one; nothing of a piece that is NULL. PostgreSQL takes a hundred arguments at most. */
export function concatenated(pieces: readonly Sql[]): Sql {
  if (pieces.length === 0) return EMPTY_SQL;
  if (pieces.length <= 80) return sql`concat(${joinSql(pieces)})`;
  const groups = Array.from({ length: Math.ceil(pieces.length / 80) }, (_, index) => pieces.slice(index * 80, index * 80 + 80));
  return sql`concat(${joinSql(groups.map((group) => sql`concat(${joinSql(group)})`))})`;
}
