import type { SavedView, ViewDraft } from '../../../../shared/lists';
import { COLUMN_KEYS, type ColumnKey } from './donor-columns';
import { readAddress, writeAddress, type ListState } from './list-address';

type Kept = Pick<ViewDraft, 'columns' | 'sort'> & { readonly filters: Record<string, string> };

/** What a view keeps of the list: search and filters, columns, sort; the page does not belong to it. */
export function keptOf({ search, filters, sort, direction }: ListState, columns: readonly ColumnKey[]): Kept {
  const given = Object.entries(filters).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
  return {
    filters: { ...(search.trim() === '' ? {} : { search: search.trim() }), ...Object.fromEntries(given) },
    columns: [...columns],
    sort: `${sort}:${direction}`,
  };
}

/** The list as a view shows it; what the list no longer knows is left out. */
export function listOf({ documentId, filters, sort }: SavedView, pageSize: number): ListState {
  const state = readAddress(new URLSearchParams({ ...filters, ...(sort === null ? {} : { sort }) }));
  return { ...state, pageSize, view: documentId };
}

/** The columns a view shows; undefined where it leaves them to the reader. */
export function columnsOfView({ columns }: SavedView): readonly ColumnKey[] | undefined {
  return columns === null ? undefined : COLUMN_KEYS.filter((key) => columns.includes(key));
}

/** Whether the list has moved away from the view that was opened. */
export function hasMoved(view: SavedView, state: ListState, columns: readonly ColumnKey[]): boolean {
  const now = { ...state, page: 1, view: view.documentId };
  const kept = columnsOfView(view);
  const isOtherColumns = kept !== undefined && COLUMN_KEYS.some((key) => kept.includes(key) !== columns.includes(key));
  return isOtherColumns || sorted(now) !== sorted(listOf(view, state.pageSize));
}

function sorted(state: ListState): string {
  const address = writeAddress(state);
  address.sort();
  return address.toString();
}
