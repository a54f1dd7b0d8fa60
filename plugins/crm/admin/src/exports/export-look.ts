export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Files of more rows are made by a job: a browser would wait too long. */
const MOST_AT_ONCE = 5000;

/** Whether a job has to make the file. */
export function isLong(count: number, isCapped: boolean): boolean {
  return isCapped || count > MOST_AT_ONCE;
}

/** How the API is asked to write a file: CSV as a spreadsheet in that language opens it by itself. */
export function lookOf(format: ExportFormat, language: 'fr' | 'en'): Readonly<Record<string, string>> {
  return format === 'csv' && language === 'fr' ? { format, delimiter: ';', decimal: 'comma' } : { format };
}
