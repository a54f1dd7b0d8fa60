import { isChosen, NOBODY, pageToggled, toggled, whomOf } from './selection';

const page = ['a', 'b', 'c'];

describe('the donors chosen in the list', () => {
  it('are ticked one by one, also over several pages', () => {
    const two = toggled(toggled(NOBODY, 'a', page), 'z', ['z']);
    expect(two).toEqual({ kind: 'some', ids: ['a', 'z'] });
    expect(toggled(two, 'a', page)).toEqual({ kind: 'some', ids: ['z'] });
    expect([isChosen(two, 'z'), isChosen(two, 'b'), isChosen({ kind: 'all' }, 'b')]).toEqual([true, false, true]);
  });

  it('are ticked a page at a time, without losing those of other pages', () => {
    const some = pageToggled({ kind: 'some', ids: ['z', 'b'] }, page);
    expect(some).toEqual({ kind: 'some', ids: ['z', 'a', 'b', 'c'] });
    expect(pageToggled(some, page)).toEqual({ kind: 'some', ids: ['z'] });
    expect(pageToggled({ kind: 'all' }, page)).toEqual(NOBODY);
  });

  it('are the page without a row that is taken out of all that match', () => {
    expect(toggled({ kind: 'all' }, 'b', page)).toEqual({ kind: 'some', ids: ['a', 'c'] });
  });

  it('are named by ids, or by what the list shows', () => {
    expect(whomOf({ kind: 'some', ids: ['a'] }, { search: 'x', filters: { type: 'company' } })).toEqual({ ids: ['a'] });
    expect(whomOf({ kind: 'all' }, { search: ' roy ', filters: { type: 'company' } })).toEqual({ filters: { type: 'company', search: 'roy' } });
    expect(whomOf({ kind: 'all' }, { search: ' ', filters: {} })).toEqual({ filters: {} });
  });
});
