import { DEFAULT_STATE, queryOf, readAddress, sortedBy, writeAddress } from './list-address';

const read = (text: string) => readAddress(new URLSearchParams(text));

describe('the address of the donor list', () => {
  it('reads back what it writes', () => {
    const state = {
      search: 'tremblay été',
      filters: { type: 'company', minTotal: '500', noGiftSince: '2024-01-01', province: 'QC', tag: 'a1b2' },
      sort: 'totalDonated' as const,
      direction: 'desc' as const,
      page: 3,
      pageSize: 50,
      view: 'v1',
    };
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it('is empty by default', () => {
    expect(writeAddress(DEFAULT_STATE).toString()).toBe('');
    expect(read('')).toEqual(DEFAULT_STATE);
  });

  it('leaves out what it cannot mean', () => {
    expect(read('type=alien&minTotal=1e9&noGiftSince=2024-13-45&lifecycle=active&constructor=1&page=-2&pageSize=7&view=../x&sort=password:desc')).toEqual({
      ...DEFAULT_STATE,
      direction: 'desc',
      filters: { lifecycle: 'active' },
    });
  });

  it('asks the API in its own words', () => {
    expect(queryOf({ ...DEFAULT_STATE, search: ' roy ' })).toEqual({ search: 'roy', sort: 'name:asc', 'pagination[page]': 1, 'pagination[pageSize]': 25 });
  });

  it('sorts amounts from the largest, names from A, and turns round', () => {
    const byTotal = sortedBy({ ...DEFAULT_STATE, page: 4 }, 'totalDonated');
    expect(byTotal).toMatchObject({ sort: 'totalDonated', direction: 'desc', page: 1 });
    expect(sortedBy(byTotal, 'totalDonated')).toMatchObject({ direction: 'asc' });
    expect(sortedBy(byTotal, 'name')).toMatchObject({ sort: 'name', direction: 'asc' });
  });
});
