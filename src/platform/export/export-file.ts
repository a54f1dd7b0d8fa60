import type { Readable } from 'node:stream';
import type { CopyOptions } from '../database/copy-out';
import type { ExportOptions, ExportSelection } from './column';
import { csvFile } from './csv-file';
import { workbookFile } from './workbook-file';

export const CONTENT_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ExportOptions['format'], string>;

/** An export as a stream in the format asked for. @param title what a workbook's sheets are called. */
export function exportFile(selection: ExportSelection, options: ExportOptions, title: string, copying: CopyOptions = {}): Promise<Readable> {
  switch (options.format) {
    case 'csv':
      return csvFile(selection, options, copying);
    case 'xlsx':
      return workbookFile(selection, options, title, copying);
  }
}
