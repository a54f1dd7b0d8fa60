import { changesBetween } from './changes-between';

describe('what differs between two states', () => {
  it('names only what changed, whatever the order of keys, and never the clock', () => {
    const before = { name: 'A', address: { city: 'Lévis', country: 'CA' }, phone: '1', updatedAt: 'x' };
    const after = { name: 'B', address: { country: 'CA', city: 'Lévis' }, email: 'a@b.ca', updatedAt: 'y' };
    expect(changesBetween(before, after)).toEqual({ before: { name: 'A', phone: '1', email: null }, after: { name: 'B', phone: null, email: 'a@b.ca' } });
  });
});
