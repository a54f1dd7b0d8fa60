import type { DonorFilter, DonorSort } from '../../../../shared/donors';
import { PAGE_SIZES } from '../../components/page-sizes';
import { asFilter, isValue } from './filters';

export type DonorFilters = Readonly<Partial<Record<DonorFilter, string>>>;

/** All that a list shows is in its address, so that it can be sent to a colleague. */
export interface ListState {
  readonly search: string;
  readonly filters: DonorFilters;
  readonly sort: DonorSort;
  readonly direction: 'asc' | 'desc';
  readonly page: number;
  readonly pageSize: number;
  /** The saved view that was opened; the list may have moved on from it since. */
  readonly view: string | undefined;
}

const SORTS: readonly DonorSort[] = [
  'name',
  'totalDonated',
  'donationCount',
  'averageDonation',
  'lastDonationOn',
  'lastDonationAmount',
  'firstDonationOn',
  'totalThisYear',
  'engagementScore',
  'createdAt',
  'city',
];

export const DEFAULT_STATE: ListState = { search: '', filters: {}, sort: 'name', direction: 'asc', page: 1, pageSize: 25, view: undefined };

/** Reads an address; what it cannot mean is left out. */
export function readAddress(address: URLSearchParams): ListState {
  const [field, direction] = (address.get('sort') ?? '').split(':');
  const pageSize = Number(address.get('pageSize'));
  const page = Number(address.get('page'));
  const view = address.get('view') ?? '';
  const filters: Partial<Record<DonorFilter, string>> = {};
  for (const [name, value] of address) {
    const filter = asFilter(name);
    if (filter !== undefined && isValue(filter, value)) filters[filter] = value;
  }
  return {
    search: (address.get('search') ?? '').slice(0, 200),
    filters,
    sort: SORTS.find((sort) => sort === field) ?? DEFAULT_STATE.sort,
    direction: direction === 'desc' ? 'desc' : 'asc',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZES.includes(pageSize) ? pageSize : DEFAULT_STATE.pageSize,
    view: /^[a-z0-9]{1,60}$/.test(view) ? view : undefined,
  };
}

/** Writes an address; what is as by default stays out of it. */
export function writeAddress({ search, filters, sort, direction, page, pageSize, view }: ListState): URLSearchParams {
  const address = new URLSearchParams();
  if (search !== '') address.set('search', search);
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) address.set(name, value);
  if (sort !== DEFAULT_STATE.sort || direction !== DEFAULT_STATE.direction) address.set('sort', `${sort}:${direction}`);
  if (page !== 1) address.set('page', String(page));
  if (pageSize !== DEFAULT_STATE.pageSize) address.set('pageSize', String(pageSize));
  if (view !== undefined) address.set('view', view);
  return address;
}

/** The API's query of a list. */
export function queryOf({ search, filters, sort, direction, page, pageSize }: ListState): Record<string, string | number | undefined> {
  return { search: search.trim(), ...filters, sort: `${sort}:${direction}`, 'pagination[page]': page, 'pagination[pageSize]': pageSize };
}

/** Another field sorts from its natural end: names from A, amounts and dates from the largest; the same field turns round. */
export function sortedBy(state: ListState, field: string): ListState {
  const sort = SORTS.find((candidate) => candidate === field) ?? state.sort;
  const natural = sort === 'name' || sort === 'city' ? 'asc' : 'desc';
  const turned = state.direction === 'asc' ? 'desc' : 'asc';
  return { ...state, sort, direction: sort === state.sort ? turned : natural, page: 1 };
}
