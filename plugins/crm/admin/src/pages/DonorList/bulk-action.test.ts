import { bulkDraftOf, countsOf } from './bulk-action';

describe('a bulk change', () => {
  it('names what it is about in the API’s own words', () => {
    expect(bulkDraftOf('untag', 't1', { ids: ['a'] })).toEqual({ action: 'untag', tag: 't1', ids: ['a'] });
    expect(bulkDraftOf('add_to_segment', 's1', { filters: {} })).toEqual({ action: 'add_to_segment', segment: 's1', filters: {} });
    expect(bulkDraftOf('assign', '', { ids: ['a'] })).toEqual({ action: 'assign', assignedTo: null, ids: ['a'] });
    expect(bulkDraftOf('archive', 'ignored', { ids: ['a'] })).toEqual({ action: 'archive', ids: ['a'] });
  });

  it('tells what it did, and nothing when its job says nothing', () => {
    expect(countsOf({ counts: { chosen: 0, changed: 2, unchanged: 1, undone: 0, kept: '3' } })).toEqual({
      chosen: 0,
      changed: 2,
      unchanged: 1,
      undone: 0,
      kept: 0,
    });
    expect([countsOf(null), countsOf({ counts: null }), countsOf('x'), countsOf({})]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
