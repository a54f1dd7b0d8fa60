import type { ReportTable } from '../reporting/report-table';
import { guarded } from './formula-guard';

const BOM = '\uFEFF';

/**
 * A table as CSV that the reader's spreadsheet opens by itself: UTF-8 with a BOM, and in French a
 * semicolon between cells and a decimal comma.
 */
export function csvOf({ columns, rows }: ReportTable, language: 'fr' | 'en'): string {
  const separator = language === 'fr' ? ';' : ',';
  const cellOf = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value);
    const text = guarded(value);
    return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(({ label }) => cellOf(label)), ...rows.map((cells) => columns.map((_, index) => cellOf(cells[index]?.value ?? null)))];
  return BOM + lines.map((cells) => `${cells.join(separator)}\r\n`).join('');
}
