import { exportQueryOf } from './export-request';
import { DEFAULT_STATE } from './list-address';

const state = { ...DEFAULT_STATE, search: ' roy ', filters: { archived: 'true' }, sort: 'city' as const, page: 4 };

describe('an export of the donors', () => {
  it('has the list’s filters and order, all columns or those shown', () => {
    expect(exportQueryOf(state, { kind: 'all' }, undefined)).toEqual({ archived: 'true', search: 'roy', sort: 'city:asc', columns: undefined });
    expect(exportQueryOf(state, { kind: 'all' }, ['email', 'tags'])).toMatchObject({ columns: 'displayName,email,tags' });
  });

  it('has exactly those who are ticked, whatever the filters', () => {
    expect(exportQueryOf(state, { kind: 'some', ids: ['a', 'b'] }, undefined)).toEqual({
      ids: 'a,b',
      archived: 'all',
      sort: 'city:asc',
      columns: undefined,
    });
  });
});
