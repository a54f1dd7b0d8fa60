import { changesOf, draftOf, emptyValues } from './donor-values';

const empty = emptyValues('fr');

describe('what the donor form sends', () => {
  it('sends blanks as nothing and trims the rest', () => {
    expect(draftOf({ ...empty, firstName: '  Ève ', email: '' })).toMatchObject({
      type: 'individual',
      firstName: 'Ève',
      email: null,
      language: 'fr',
      address: { country: 'CA', city: null },
    });
  });

  it('sends only what changed', () => {
    const before = { ...empty, firstName: 'Ève', customFields: { size: 'L', secret: '•••' } };
    expect(changesOf(before, { ...before, lastName: 'Roy', customFields: { size: 'M', secret: '•••' } })).toEqual({
      lastName: 'Roy',
      customFields: { size: 'M' },
    });
  });

  it('sends nothing when nothing changed', () => {
    expect(changesOf(empty, { ...empty, firstName: ' ' })).toEqual({});
  });

  it('sends an address whole', () => {
    expect(changesOf({ ...empty, city: 'Laval' }, { ...empty, city: 'Laval', postalCode: 'H2X 1Y4' })).toEqual({
      address: { line1: null, line2: null, city: 'Laval', province: null, postalCode: 'H2X 1Y4', country: 'CA' },
    });
  });

  it('clears a custom field with null', () => {
    const before = { ...empty, customFields: { size: 'L' } };
    expect(changesOf(before, { ...before, customFields: { size: null } })).toEqual({ customFields: { size: null } });
  });
});
