import { PAGE_SIZES } from '../components/page-sizes';

/** What a list of a room shows; all of it is in the address, so that it can be sent to a colleague. */
export interface ListState<Filter extends string = never> {
  readonly search: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  readonly sort: string;
  readonly direction: 'asc' | 'desc';
  readonly page: number;
  readonly pageSize: number;
}

export interface ListRules<Filter extends string = never> {
  /** Each filter with what its value must be; the API refuses the others. */
  readonly filters: Readonly<Record<Filter, (value: string) => boolean>>;
  /** Fields of the API that sort; the first one does so by itself, in its natural order. */
  readonly sorts: readonly { readonly field: string; readonly natural: 'asc' | 'desc' }[];
}

const PAGE_SIZE = 25;
const LONGEST_SEARCH = 100;

/** Reads an address; what it cannot mean is left out. */
export function readListAddress<Filter extends string>(address: URLSearchParams, rules: ListRules<Filter>): ListState<Filter> {
  const [field, direction] = (address.get('sort') ?? '').split(':');
  const sort = rules.sorts.find((candidate) => candidate.field === field) ?? rules.sorts[0];
  const page = Number(address.get('page'));
  const pageSize = Number(address.get('pageSize'));
  const filters: Partial<Record<Filter, string>> = {};
  for (const name of namesOf(rules)) {
    const value = address.get(name);
    if (value !== null && rules.filters[name](value)) filters[name] = value;
  }
  return {
    search: (address.get('search') ?? '').slice(0, LONGEST_SEARCH),
    filters,
    sort: sort?.field ?? '',
    direction: direction === 'asc' || direction === 'desc' ? direction : (sort?.natural ?? 'asc'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZES.includes(pageSize) ? pageSize : PAGE_SIZE,
  };
}

/** Writes an address; what is as by default stays out of it. Whatever else stands in it stays. */
export function writeListAddress<Filter extends string>(state: ListState<Filter>, rules: ListRules<Filter>, before: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(before);
  const put = (name: string, value: string | undefined): void => (value === undefined || value === '' ? address.delete(name) : address.set(name, value));
  const first = rules.sorts[0];
  const isDefaultSort = state.sort === (first?.field ?? '') && state.direction === (first?.natural ?? 'asc');
  put('search', state.search);
  for (const name of namesOf(rules)) put(name, state.filters[name]);
  put('sort', isDefaultSort ? undefined : `${state.sort}:${state.direction}`);
  put('page', state.page === 1 ? undefined : String(state.page));
  put('pageSize', state.pageSize === PAGE_SIZE ? undefined : String(state.pageSize));
  return address;
}

/** The API's query of a list; `search` and `sort` only where there is something to say. */
export function listQueryOf<Filter extends string>({
  search,
  filters,
  sort,
  direction,
  page,
  pageSize,
}: ListState<Filter>): Record<string, string | number | undefined> {
  const query: Record<string, string | number | undefined> = { ...filters, 'pagination[page]': page, 'pagination[pageSize]': pageSize };
  if (search.trim() !== '') query.search = search.trim();
  if (sort !== '') query.sort = `${sort}:${direction}`;
  return query;
}

/** Another field sorts from its natural end; the same field turns round. */
export function listSortedBy<Filter extends string>(state: ListState<Filter>, rules: ListRules<Filter>, field: string): ListState<Filter> {
  const chosen = rules.sorts.find((candidate) => candidate.field === field);
  if (chosen === undefined) return state;
  const turned = state.direction === 'asc' ? 'desc' : 'asc';
  return { ...state, sort: field, direction: field === state.sort ? turned : chosen.natural, page: 1 };
}

function namesOf<Filter extends string>({ filters }: ListRules<Filter>): Filter[] {
  return Object.keys(filters).filter((name): name is Filter => Object.hasOwn(filters, name));
}
