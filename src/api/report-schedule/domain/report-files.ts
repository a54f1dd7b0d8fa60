import { Workbook } from 'exceljs';
import type { Language } from '../../../platform/errors/messages';
import { guarded } from '../../../platform/export/formula-guard';
import type { Cell, CellKind, ReportTable } from './report-table';

const BYTE_ORDER_MARK = '\ufeff';
/** What a sheet's name may not hold, and how long it may be. */
const NOT_IN_SHEET_NAMES = /[[\]:*?/\\]/g;
const LONGEST_SHEET_NAME = 31;
const FORMATS: Readonly<Record<CellKind, string>> = { text: '@', number: '#,##0.##', money: '#,##0.00', percent: '0.0"%"' };

/** A table as CSV that the reader's spreadsheet opens by itself: in French a semicolon between cells and a decimal comma. */
export function csvOf({ columns, rows }: ReportTable, language: Language): string {
  const separator = language === 'fr' ? ';' : ',';
  const shown = (value: Cell): string => {
    if (value === null) return '';
    if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value);
    const text = guarded(value);
    return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(({ label }) => shown(label)), ...rows.map((row) => row.map(shown))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(separator)}\r\n`).join('');
}

/** All tables as one workbook, a sheet each, with real numbers. */
export async function workbookOf(tables: readonly ReportTable[]): Promise<Buffer> {
  const workbook = new Workbook();
  tables.forEach(({ name, columns, rows }, index) => {
    const sheet = workbook.addWorksheet(`${index + 1} ${name.replaceAll(NOT_IN_SHEET_NAMES, ' ')}`.slice(0, LONGEST_SHEET_NAME), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = columns.map(({ kind }) => ({ width: kind === 'text' ? 32 : 16, style: { numFmt: FORMATS[kind] } }));
    sheet.addRow(columns.map(({ label }) => label)).font = { bold: true };
    for (const row of rows) sheet.addRow(row.map((value) => (typeof value === 'string' ? guarded(value) : value)));
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
