import type { DonationSort } from '../../../../shared/donations';
import { DONATION_TYPES, oneOf, PAYMENT_METHOD_TYPES, PAYMENT_STATUSES } from '../../../../shared/vocabulary';
import { PAGE_SIZES } from '../../components/page-sizes';

export const GIFT_FILTERS = ['from', 'to', 'paymentStatus', 'donationType', 'paymentMethodType', 'receipted', 'counted'] as const;
export type GiftFilter = (typeof GIFT_FILTERS)[number];
export type GiftFilterValues = Readonly<Partial<Record<GiftFilter, string>>>;

/** What a donor's gift list shows, and the gift opened beside it. */
export interface GiftListState {
  readonly filters: GiftFilterValues;
  readonly sort: DonationSort;
  readonly direction: 'asc' | 'desc';
  readonly page: number;
  readonly pageSize: number;
  readonly gift: string | undefined;
}

const SORTS: readonly DonationSort[] = ['receivedOn', 'amount', 'createdAt'];

/** Reads an address; what it cannot mean is left out. */
export function readGiftAddress(address: URLSearchParams): GiftListState {
  const [field, direction] = (address.get('sort') ?? '').split(':');
  const page = Number(address.get('page'));
  const pageSize = Number(address.get('pageSize'));
  const gift = address.get('gift') ?? '';
  const filters: Partial<Record<GiftFilter, string>> = {};
  for (const filter of GIFT_FILTERS) {
    const value = address.get(filter);
    if (value !== null && isValue(filter, value)) filters[filter] = value;
  }
  return {
    filters,
    sort: SORTS.find((sort) => sort === field) ?? 'receivedOn',
    direction: direction === 'asc' ? 'asc' : 'desc',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZES.includes(pageSize) ? pageSize : 25,
    gift: /^[a-z0-9]{1,60}$/.test(gift) ? gift : undefined,
  };
}

/** Writes an address; what is as by default stays out of it. */
export function writeGiftAddress({ filters, sort, direction, page, pageSize, gift }: GiftListState): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== undefined && value !== '') address.set(name, value);
  if (sort !== 'receivedOn' || direction !== 'desc') address.set('sort', `${sort}:${direction}`);
  if (page !== 1) address.set('page', String(page));
  if (pageSize !== 25) address.set('pageSize', String(pageSize));
  if (gift !== undefined) address.set('gift', gift);
  return address;
}

/** The API's query of the list. */
export function giftQueryOf({ filters, sort, direction, page, pageSize }: GiftListState): Record<string, string | number | undefined> {
  return { ...filters, sort: `${sort}:${direction}`, 'pagination[page]': page, 'pagination[pageSize]': pageSize };
}

/** Another field sorts from its largest; the same field turns round. */
export function sortedGiftsBy(state: GiftListState, field: string): GiftListState {
  const sort = SORTS.find((candidate) => candidate === field) ?? state.sort;
  const turned = state.direction === 'asc' ? 'desc' : 'asc';
  return { ...state, sort, direction: sort === state.sort ? turned : 'desc', page: 1 };
}

export function hasGiftFilters({ filters }: GiftListState): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '');
}

function isValue(filter: GiftFilter, value: string): boolean {
  switch (filter) {
    case 'from':
    case 'to':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
    case 'paymentStatus':
      return oneOf(PAYMENT_STATUSES, value) !== undefined;
    case 'donationType':
      return oneOf(DONATION_TYPES, value) !== undefined;
    case 'paymentMethodType':
      return oneOf(PAYMENT_METHOD_TYPES, value) !== undefined;
    case 'receipted':
      return value === 'true' || value === 'false';
    case 'counted':
      return value === 'true';
  }
}
