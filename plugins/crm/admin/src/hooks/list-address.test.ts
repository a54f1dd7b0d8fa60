import { listQueryOf, listSortedBy, readListAddress, writeListAddress, type ListRules } from './list-address';

const rules: ListRules<'origin'> = {
  filters: { origin: (value) => value === 'rule' },
  sorts: [
    { field: 'name', natural: 'asc' },
    { field: 'donorCount', natural: 'desc' },
  ],
};
const read = (text: string) => readListAddress(new URLSearchParams(text), rules);

describe('the address of a list', () => {
  it('leaves out what it cannot mean', () => {
    expect(read('sort=secret:desc&page=-1&pageSize=3&origin=nobody&other=1')).toEqual({
      search: '',
      filters: {},
      sort: 'name',
      direction: 'desc',
      page: 1,
      pageSize: 25,
    });
    expect(read(`search=${'x'.repeat(500)}`).search).toHaveLength(100);
  });

  it.each(['', 'search=%C3%A9t%C3%A9', 'origin=rule&sort=donorCount%3Aasc&page=3&pageSize=50', 'sort=donorCount%3Adesc'])(
    'is written as it was read: %s',
    (text) => {
      expect(writeListAddress(read(text), rules, new URLSearchParams(text)).toString()).toBe(new URLSearchParams(text).toString());
    },
  );

  it('keeps what is not the list’s', () => {
    expect(writeListAddress({ ...read(''), page: 2 }, rules, new URLSearchParams('tab=rule&page=9')).toString()).toBe('tab=rule&page=2');
  });

  it('asks the API only what is asked', () => {
    expect(listQueryOf(read('search=%20%20&origin=rule'))).toEqual({ origin: 'rule', sort: 'name:asc', 'pagination[page]': 1, 'pagination[pageSize]': 25 });
  });

  it('sorts another field from its natural end, and turns the same one round', () => {
    const byCount = listSortedBy({ ...read(''), page: 4 }, rules, 'donorCount');
    expect([byCount.sort, byCount.direction, byCount.page]).toEqual(['donorCount', 'desc', 1]);
    expect(listSortedBy(byCount, rules, 'donorCount').direction).toBe('asc');
    expect(listSortedBy(byCount, rules, 'unknown')).toBe(byCount);
  });
});
