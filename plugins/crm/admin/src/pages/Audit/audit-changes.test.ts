import { auditChanges } from './audit-changes';

describe('what an entry of the audit log changed', () => {
  it('is told place by place, on either side alone too', () => {
    expect(
      auditChanges(
        { name: 'A', role: 'member', address: { city: 'Québec', line2: null } },
        { address: { city: 'Lévis' }, role: 'member', tags: ['x', 'y'], empty: [] },
      ),
    ).toEqual([
      { name: 'name', before: 'A', after: undefined },
      { name: 'address.city', before: 'Québec', after: 'Lévis' },
      { name: 'address.line2', before: '–', after: undefined },
      { name: 'tags', before: undefined, after: 'x, y' },
      { name: 'empty', before: undefined, after: '–' },
    ]);
  });

  it.each([
    [null, null],
    [undefined, undefined],
    [null, undefined],
  ])('is nothing for %p and %p', (before, after) => {
    expect(auditChanges(before, after)).toEqual([]);
  });

  it('keeps what is no object, and what is deep, as it is', () => {
    expect(auditChanges('a', 3)).toEqual([{ name: '', before: 'a', after: '3' }]);
    expect(auditChanges(null, { rules: [{ field: 'city' }], none: {} })).toEqual([
      { name: 'rules', before: undefined, after: '[{"field":"city"}]' },
      { name: 'none', before: undefined, after: '{}' },
    ]);
  });
});
