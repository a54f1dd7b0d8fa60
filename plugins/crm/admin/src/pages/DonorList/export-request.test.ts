import { exportQueryOf, isLong } from './export-request';
import { DEFAULT_STATE } from './list-address';

const state = { ...DEFAULT_STATE, search: ' roy ', filters: { archived: 'true' }, sort: 'city' as const, page: 4 };

describe('an export of the list', () => {
  it('has the list’s filters and order, all columns or those shown', () => {
    expect(exportQueryOf(state, { kind: 'all' }, { format: 'xlsx', columns: undefined, language: 'fr' })).toEqual({
      archived: 'true',
      search: 'roy',
      sort: 'city:asc',
      format: 'xlsx',
      columns: undefined,
    });
    expect(exportQueryOf(state, { kind: 'all' }, { format: 'csv', columns: ['email', 'tags'], language: 'en' })).toMatchObject({
      columns: 'displayName,email,tags',
    });
  });

  it('has exactly those who are ticked, whatever the filters', () => {
    expect(exportQueryOf(state, { kind: 'some', ids: ['a', 'b'] }, { format: 'csv', columns: undefined, language: 'fr' })).toEqual({
      ids: 'a,b',
      archived: 'all',
      delimiter: ';',
      decimal: 'comma',
      sort: 'city:asc',
      format: 'csv',
      columns: undefined,
    });
  });

  it('is made by a job when it is long, or nobody knows how long', () => {
    expect([isLong(5000, false), isLong(5001, false), isLong(10, true)]).toEqual([false, true, true]);
  });
});
