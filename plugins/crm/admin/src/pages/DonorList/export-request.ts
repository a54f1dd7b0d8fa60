import type { ColumnKey } from './donor-columns';
import type { ListState } from './list-address';
import type { Selection } from './selection';

/** Donors that can be named one by one in an address; more are named by filters. */
export const MOST_NAMED = 300;

/** The donors an export is of, as the API is asked for them: the list's own filters and order, or those that are ticked. No columns are all columns. */
export function exportQueryOf(state: ListState, selection: Selection, columns: readonly ColumnKey[] | undefined): Record<string, string | undefined> {
  const { search, filters, sort, direction } = state;
  // Who is ticked is exported, archived or not.
  const whom = selection.kind === 'some' ? { ids: selection.ids.join(','), archived: 'all' } : { ...filters, search: search.trim() };
  return { ...whom, sort: `${sort}:${direction}`, columns: columns === undefined ? undefined : ['displayName', ...columns].join(',') };
}
