import { pipeline, Transform, type Readable } from 'node:stream';
import { copyOut, type CopyOptions } from '../database/copy-out';
import { joinSql, sql, type Sql } from '../database/sql';
import { currencyOf, moneyText, valueOf, valuesQuery, wordsOf } from './cell-values';
import type { ExportColumn, ExportOptions, ExportSelection } from './column';
import { guarded, isDangerous } from './formula-guard';
import { SealedCells } from './sealed-cells';

const BYTE_ORDER_MARK = '\ufeff';
const WORDS = { fr: { yes: 'oui', no: 'non' }, en: { yes: 'yes', no: 'no' } } as const;

/** An export as CSV: UTF-8 with a byte order mark. PostgreSQL writes the cells, so that a million rows cost no memory here. */
export async function csvFile(selection: ExportSelection, options: ExportOptions, copying: CopyOptions = {}): Promise<Readable> {
  const { columns } = selection;
  const sealed = new SealedCells(columns, (column, _index, _row, value) => sealedCell(column, value, options));
  const cells = columns.map((column, index) => cell(column, index, options, sealed));
  const query = sql`SELECT ${joinSql(cells)} FROM (${valuesQuery(selection, options)}) r`;
  const rows = await copyOut(query, sql`FORMAT csv, DELIMITER ${options.delimiter}, ENCODING 'UTF8'`, copying);
  const heading = columns.map(({ label }) => csvText(guarded(label[options.lang]), options)).join(options.delimiter);
  const whole = headed(`${BYTE_ORDER_MARK}${heading}\n`);
  // What breaks anywhere destroys all of it; whoever reads the last part is told.
  const ignore = (): void => undefined;
  return sealed.areThere ? pipeline(rows, sealed.opening(), whole, ignore) : pipeline(rows, whole, ignore);
}

function headed(text: string): Transform {
  const whole = new Transform({ transform: (chunk: Buffer, _encoding, done) => done(null, chunk) });
  whole.push(text);
  return whole;
}

function cell(column: ExportColumn, index: number, options: ExportOptions, sealed: SealedCells): Sql {
  const value = valueOf(index);
  switch (column.kind) {
    case 'text':
      return sql`CASE WHEN ${isDangerous(value)} THEN '''' || ${value} ELSE ${value} END`;
    case 'choice':
      return wordsOf(column, value, options.lang);
    case 'integer':
    case 'date':
      return value;
    case 'amount':
      if (options.amounts === 'formatted' && column.currency !== undefined) return moneyText(value, currencyOf(index), options.lang);
      return number(value, options);
    case 'number':
      return number(value, options);
    case 'instant':
      return sql`to_char(${value}, 'YYYY-MM-DD HH24:MI:SS')`;
    case 'boolean':
      return sql`CASE ${value} WHEN true THEN ${WORDS[options.lang].yes}::text WHEN false THEN ${WORDS[options.lang].no}::text END`;
    case 'sealed':
      return sealed.marked(index, value, sql`''`);
  }
}

function number(value: Sql, { decimal }: ExportOptions): Sql {
  return decimal === 'comma' ? sql`replace(${value}::text, '.', ',')` : value;
}

function sealedCell({ sealed }: ExportColumn, value: unknown, options: ExportOptions): string {
  if (typeof value === 'number') return csvText(options.decimal === 'comma' ? String(value).replace('.', ',') : String(value), options);
  if (typeof value === 'boolean') return value ? WORDS[options.lang].yes : WORDS[options.lang].no;
  const text = textOf(value);
  return csvText(sealed?.kind === 'date' ? text : guarded(text), options);
}

/** A value without a form of its own as text; several choices beside one another. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return value === null || value === undefined ? '' : String(value);
}

function csvText(text: string, { delimiter }: ExportOptions): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
