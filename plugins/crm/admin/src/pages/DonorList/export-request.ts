import type { ColumnKey } from './donor-columns';
import type { ListState } from './list-address';
import type { Selection } from './selection';

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Donors that can be named one by one in an address; more are named by filters. */
export const MOST_NAMED = 300;

/** Files of more rows are made by a job: a browser would wait too long. */
const MOST_AT_ONCE = 5000;

export interface ExportChoice {
  readonly format: ExportFormat;
  /** Undefined for every column there is. */
  readonly columns: readonly ColumnKey[] | undefined;
  readonly language: 'fr' | 'en';
}

/** The export as the API is asked for it: the list's own filters and order, or the donors that are ticked. */
export function exportQueryOf(state: ListState, selection: Selection, { format, columns, language }: ExportChoice): Record<string, string | undefined> {
  const { search, filters, sort, direction } = state;
  // Who is ticked is exported, archived or not.
  const whom = selection.kind === 'some' ? { ids: selection.ids.join(','), archived: 'all' } : { ...filters, search: search.trim() };
  // As a French spreadsheet opens a CSV file by itself.
  const look = format === 'csv' && language === 'fr' ? { delimiter: ';', decimal: 'comma' } : {};
  return { ...whom, ...look, sort: `${sort}:${direction}`, format, columns: columns === undefined ? undefined : ['displayName', ...columns].join(',') };
}

/** Whether a job has to make the file. */
export function isLong(count: number, isCapped: boolean): boolean {
  return isCapped || count > MOST_AT_ONCE;
}
