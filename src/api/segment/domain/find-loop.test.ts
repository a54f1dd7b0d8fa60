import { findLoop } from './find-loop';

describe('segments that go round', () => {
  it.each([
    ['a', { a: ['a'] }, ['a', 'a']],
    ['a', { a: ['b'], b: ['c'], c: ['b', 'a'] }, ['a', 'b', 'c', 'a']],
    ['a', { a: ['b'], b: ['c'], c: ['b'] }, undefined],
    ['a', { a: ['b', 'c'], b: ['d'], c: ['d'] }, undefined],
    ['a', {}, undefined],
  ])('from %s in %j: %j', (start, names, loop) => {
    expect(findLoop(start, new Map(Object.entries<string[]>(names)))).toEqual(loop);
  });

  it('searches a dense net once', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `s${index}`);
    expect(findLoop('s0', new Map(ids.map((id, index) => [id, ids.slice(index + 1)])))).toBeUndefined();
  });
});
