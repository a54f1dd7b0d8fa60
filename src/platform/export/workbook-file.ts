import { once } from 'node:events';
import { PassThrough, pipeline, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { copyOut, type CopyOptions } from '../database/copy-out';
import { sql } from '../database/sql';
import { concatenated, valuesQuery } from './cell-values';
import type { ExportColumn, ExportOptions, ExportSelection } from './column';
import { guarded } from './formula-guard';
import { SealedCells } from './sealed-cells';
import { columnLetters, inlineText, openedCell, sheetCell } from './sheet-cells';
import { SheetRows } from './sheet-rows';
import { MOST_ROWS, SHEET_FOOT, sheetHead, stylesXml, workbookParts } from './workbook-parts';

const HEADING_STYLE = 1;
/** The fastest: a million donors are two gigabytes of XML, and stronger levels save little of it. */
const COMPRESSION = 1;
const CHUNK_BYTES = 256 * 1024;

const WIDTHS: Readonly<Record<ExportColumn['kind'], number>> = {
  text: 20,
  choice: 14,
  integer: 10,
  number: 12,
  amount: 14,
  date: 12,
  instant: 20,
  boolean: 8,
  sealed: 20,
};

/**
 * An export as a workbook with real types, streamed: PostgreSQL writes the rows of the sheet, and they
 * only pass through here to be compressed. More rows than a sheet holds go to further sheets.
 * @param title of the sheets, a plain word.
 * @param mostRows of data in a sheet.
 */
export async function workbookFile(
  selection: ExportSelection,
  options: ExportOptions,
  title: string,
  copying: CopyOptions = {},
  mostRows = MOST_ROWS,
): Promise<Readable> {
  const { columns } = selection;
  const sealed = new SealedCells(columns, openedCell);
  const row = sql`r.n`;
  const cells = columns.map((column, index) => sheetCell(column, index, row, options, sealed));
  const numbered = sql`SELECT ((row_number() OVER () - 1) % ${mostRows}::int + 2)::text AS n, v.* FROM (${valuesQuery(selection, options)}) v`;
  const query = sql`SELECT ${concatenated([sql`'<row r="' || r.n || '">'`, ...cells, sql`'</row>'`])} FROM (${numbered}) r`;
  const rows = await copyOut(query, sql`FORMAT text, ENCODING 'UTF8'`, copying);
  const source = sealed.areThere ? pipeline(rows, sealed.opening(), () => undefined) : rows;
  return zipped(source, columns, options, title, mostRows);
}

function zipped(source: Readable, columns: readonly ExportColumn[], options: ExportOptions, title: string, mostRows: number): Readable {
  const zip = new ZipFile();
  const output = new PassThrough({ highWaterMark: CHUNK_BYTES });
  pipeline(zip.outputStream, output, () => undefined);
  const fail = (error: unknown): void => void output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  source.once('error', fail);
  output.once('close', () => source.destroy());
  writeSheets(zip, new SheetRows(source), sheetHead(columns.map(widthOf), headingOf(columns, options)), mostRows)
    .then((sheets) => {
      for (const { path, xml } of [...workbookParts(title, sheets), { path: 'xl/styles.xml', xml: stylesXml(options.lang) }])
        zip.addBuffer(Buffer.from(xml), path);
      zip.end();
    })
    .catch(fail);
  return output;
}

/** @returns how many sheets there are: at least one, with nothing but its heading. */
async function writeSheets(zip: ZipFile, rows: SheetRows, head: string, mostRows: number): Promise<number> {
  let sheets = 0;
  do {
    sheets += 1;
    const sheet = Readable.from(sheetXml(rows, head, mostRows), { objectMode: false, highWaterMark: CHUNK_BYTES });
    const isWritten = once(sheet, 'end');
    zip.addReadStream(sheet, `xl/worksheets/sheet${sheets}.xml`, { compressionLevel: COMPRESSION });
    await isWritten;
  } while (await rows.hasMore());
  return sheets;
}

async function* sheetXml(rows: SheetRows, head: string, mostRows: number): AsyncGenerator<Buffer> {
  yield Buffer.from(head);
  for (let left = mostRows; left > 0;) {
    const some = await rows.next(left);
    if (some === undefined) break;
    left -= some.rows;
    yield some.bytes;
  }
  yield Buffer.from(SHEET_FOOT);
}

function headingOf(columns: readonly ExportColumn[], { lang }: ExportOptions): string {
  return columns.map(({ label }, index) => inlineText(`${columnLetters(index)}1`, guarded(label[lang]), HEADING_STYLE)).join('');
}

function widthOf({ kind, width }: ExportColumn): number {
  return width ?? WIDTHS[kind];
}
