import type { BulkDraft } from '../../../../shared/lists';
import type { ListState } from './list-address';

/** The donors chosen in the list: those ticked one by one, or all that match, also on other pages. */
export type Selection = { readonly kind: 'some'; readonly ids: readonly string[] } | { readonly kind: 'all' };

export const NOBODY: Selection = { kind: 'some', ids: [] };

export function isChosen(selection: Selection, id: string): boolean {
  return selection.kind === 'all' || selection.ids.includes(id);
}

/** Ticks a row, or takes its tick away. Out of all that match, what stays is the page without that row. */
export function toggled(selection: Selection, id: string, page: readonly string[]): Selection {
  if (selection.kind === 'all') return { kind: 'some', ids: page.filter((other) => other !== id) };
  const { ids } = selection;
  return { kind: 'some', ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] };
}

/** Ticks every row of a page, or takes all its ticks away. */
export function pageToggled(selection: Selection, page: readonly string[]): Selection {
  if (selection.kind === 'all') return NOBODY;
  const others = selection.ids.filter((id) => !page.includes(id));
  return { kind: 'some', ids: page.every((id) => selection.ids.includes(id)) ? others : [...others, ...page] };
}

/** The same donors as a bulk change names them. */
export function whomOf(selection: Selection, { search, filters }: Pick<ListState, 'search' | 'filters'>): Pick<BulkDraft, 'ids' | 'filters'> {
  if (selection.kind === 'some') return { ids: [...selection.ids] };
  return { filters: { ...filters, ...(search.trim() === '' ? {} : { search: search.trim() }) } };
}
