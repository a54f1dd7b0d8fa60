import type { SavedView } from '../../../../shared/lists';
import { DEFAULT_STATE, type ListState } from './list-address';
import { columnsOfView, hasMoved, keptOf, listOf } from './view-of-list';

const state: ListState = { ...DEFAULT_STATE, search: ' roy ', filters: { type: 'company', minTotal: '500' }, sort: 'totalDonated', direction: 'desc', page: 3 };
const view: SavedView = {
  documentId: 'v1',
  room: 'donors',
  name: 'Grands donateurs',
  filters: { search: 'roy', minTotal: '500', type: 'company' },
  columns: ['city', 'totalDonated'],
  sort: 'totalDonated:desc',
  isShared: false,
  isMine: true,
  owner: null,
  createdAt: '',
  updatedAt: '',
};

describe('a view of the donor list', () => {
  it('keeps search, filters, columns and sort, not the page', () => {
    expect(keptOf(state, ['city', 'totalDonated'])).toEqual({
      filters: { search: 'roy', type: 'company', minTotal: '500' },
      columns: ['city', 'totalDonated'],
      sort: 'totalDonated:desc',
    });
  });

  it('opens on its first page, without what the list no longer knows', () => {
    expect(listOf({ ...view, filters: { ...view.filters, hat: 'red' } }, 50)).toEqual({ ...state, search: 'roy', page: 1, pageSize: 50, view: 'v1' });
    expect(columnsOfView({ ...view, columns: ['hat', 'totalDonated', 'city'] })).toEqual(['city', 'totalDonated']);
    expect(columnsOfView({ ...view, columns: null })).toBeUndefined();
  });

  it('knows when the list has moved away from it', () => {
    const opened = listOf(view, 25);
    expect(hasMoved(view, { ...opened, page: 4 }, ['totalDonated', 'city'])).toBe(false);
    expect(hasMoved(view, opened, ['city'])).toBe(true);
    expect(hasMoved({ ...view, columns: null }, opened, ['tags'])).toBe(false);
    expect(hasMoved(view, { ...opened, filters: { type: 'company' } }, ['city', 'totalDonated'])).toBe(true);
    expect(hasMoved(view, { ...opened, direction: 'asc' }, ['city', 'totalDonated'])).toBe(true);
  });
});
