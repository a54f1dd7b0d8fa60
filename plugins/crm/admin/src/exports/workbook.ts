import type { Workbook } from 'exceljs';
import type { CellKind, ReportTable } from '../reporting/report-table';
import { guarded } from './formula-guard';

const FORMATS: Readonly<Partial<Record<CellKind, string>>> = { money: '#,##0.00', number: '#,##0', percent: '0.0"%"', ratio: '0.00' };
const WIDEST = 60;
const LONGEST_NAME = 31;

/** Tables as an Excel workbook, a sheet each: real numbers, a header that stays. The library is loaded when first needed. */
export async function workbookOf(tables: readonly ReportTable[]): Promise<Blob> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const table of tables) addSheet(workbook, table);
  return new Blob([await workbook.xlsx.writeBuffer()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

function addSheet(workbook: Workbook, { name, columns, rows }: ReportTable): void {
  const sheet = workbook.addWorksheet(sheetName(name, workbook.worksheets.length), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ key, label, kind }, index) => ({
    key,
    header: guarded(label),
    width: Math.min(WIDEST, Math.max(12, label.length + 2, ...rows.slice(0, 200).map((cells) => String(cells[index]?.value ?? '').length + 2))),
    style: { numFmt: FORMATS[kind] ?? '@' },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const cells of rows) {
    sheet.addRow(
      columns.map((_, index) => {
        const value = cells[index]?.value ?? null;
        return typeof value === 'string' ? guarded(value) : value;
      }),
    );
  }
}

/** Excel allows 31 characters and none of `: \ / ? * [ ]`, and no name twice. */
function sheetName(name: string, before: number): string {
  const clean = name.replaceAll(/[:\\/?*[\]]/g, ' ').trim();
  return before === 0 ? clean.slice(0, LONGEST_NAME) : `${clean.slice(0, LONGEST_NAME - 3)} ${before + 1}`;
}
