import { sql, type Sql } from '../database/sql';
import { currencyOf, valueOf, wordsOf } from './cell-values';
import type { ExportColumn, ExportOptions } from './column';
import { textOf } from './csv-file';
import { guarded, isDangerous } from './formula-guard';
import type { SealedCells } from './sealed-cells';

/** Styles of `workbook-parts`, by their place there. */
const STYLES = { amount: 2, date: 3, instant: 4, money: 5 } as const;

/** What a cell of a workbook can hold. */
const LONGEST_TEXT = 32_767;

/** What XML or the workbook's own `_xHHHH_` would take for something else, and what may not stand in XML at all. */
const SPECIAL = '[&<>\\\\\\x01-\\x1f\\ufffe\\uffff]|_x[0-9A-Fa-f]{4}_';

/** The workbook counts days from 1899-12-30, and is wrong before March 1900. */
const FIRST_DAY = '1900-03-01';
const DAY_ZERO = '1899-12-30';

/** The letters of a column: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/**
 * The XML of a cell, or NULL where there is nothing. Line ends and backslashes are written as references:
 * COPY then has nothing to escape, and its output is the sheet itself, a row a line.
 * @param row the number of the sheet's row, as text.
 */
export function sheetCell(column: ExportColumn, index: number, row: Sql, options: ExportOptions, sealed: SealedCells): Sql {
  const value = valueOf(index);
  const opened = (attributes: string): Sql => sql`${`<c r="${columnLetters(index)}`}::text || ${row} || ${`"${attributes}>`}::text`;
  const numeric = (style: number | undefined, content: Sql): Sql =>
    sql`${opened(style === undefined ? '' : ` s="${style}"`)} || '<v>' || ${content} || '</v></c>'`;
  const words = (content: Sql): Sql => sql`${opened(' t="inlineStr"')} || '<is><t xml:space="preserve">' || ${content} || '</t></is></c>'`;
  switch (column.kind) {
    case 'text':
      return words(sql`CASE WHEN ${isDangerous(value)} THEN '''' ELSE '' END || ${xmlText(value)}`);
    case 'choice':
      return words(xmlText(wordsOf(column, value, options.lang)));
    case 'integer':
    case 'number':
      return numeric(undefined, sql`${value}::text`);
    case 'amount':
      return options.amounts === 'formatted' && column.currency !== undefined ? moneyCell(index, row) : numeric(STYLES.amount, sql`${value}::text`);
    case 'date':
      return sql`CASE WHEN ${value} >= ${FIRST_DAY}::date THEN ${numeric(STYLES.date, sql`(${value} - ${DAY_ZERO}::date)::text`)} ELSE ${words(sql`${value}::text`)} END`;
    case 'instant':
      return numeric(STYLES.instant, sql`round((extract(epoch FROM ${value}) / 86400) + 25569, 6)::text`);
    case 'boolean':
      return sql`${opened(' t="b"')} || '<v>' || CASE ${value} WHEN true THEN '1' WHEN false THEN '0' END || '</v></c>'`;
    case 'sealed':
      return sealed.marked(index, value, row);
  }
}

/** An amount shown with its currency: the style of dollars where it is dollars, plain decimals elsewhere. */
function moneyCell(index: number, row: Sql): Sql {
  const value = valueOf(index);
  const style = sql`CASE ${currencyOf(index)} WHEN 'CAD' THEN ${String(STYLES.money)}::text ELSE ${String(STYLES.amount)}::text END`;
  return sql`${`<c r="${columnLetters(index)}`}::text || ${row} || '" s="' || ${style} || '"><v>' || ${value}::text || '</v></c>'`;
}

function xmlText(value: Sql): Sql {
  const cleaned = sql`regexp_replace(left(${value}, ${LONGEST_TEXT}), '[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]', '', 'g')`;
  const escaped = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['\\', '&#92;'],
    ['\n', '&#10;'],
    ['\r', '&#13;'],
    ['\t', '&#9;'],
  ].reduce(
    (inner, [from, to]) => sql`replace(${inner}, ${from}::text, ${to}::text)`,
    sql`regexp_replace(${cleaned}, '_(x[0-9A-Fa-f]{4}_)', '_x005F_\\1', 'g')`,
  );
  return sql`CASE WHEN octet_length(${value}) > ${LONGEST_TEXT} OR ${value} ~ ${SPECIAL}::text THEN ${escaped} ELSE ${value} END`;
}

/** The same in the process, for headings and for values that were opened here. */
export function inlineText(reference: string, text: string, style?: number): string {
  const cleaned = Array.from(text)
    .slice(0, LONGEST_TEXT)
    .join('')
    // XML has no form for control characters at all.
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1')
    .replaceAll(/[&<>\\\n\r\t]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
  return `<c r="${reference}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${cleaned}</t></is></c>`;
}

/** A value that was sealed, as a cell. */
export function openedCell(column: ExportColumn, index: number, row: string, value: unknown): string {
  const reference = `${columnLetters(index)}${row}`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = textOf(value);
  if (column.sealed?.kind === 'date' && text >= FIRST_DAY) {
    const days = Math.round((Date.parse(text) - Date.parse(DAY_ZERO)) / 86_400_000);
    return `<c r="${reference}" s="${STYLES.date}"><v>${days}</v></c>`;
  }
  return inlineText(reference, column.sealed?.kind === 'date' ? text : guarded(text));
}
