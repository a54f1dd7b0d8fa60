import { displayName, hasName, type NameParts } from './display-name';

const donor = (parts: Partial<NameParts>): NameParts => ({
  type: 'individual',
  firstName: null,
  middleInitial: null,
  lastName: null,
  companyName: null,
  email: null,
  ...parts,
});

describe('the name of a donor', () => {
  it.each([
    [donor({ firstName: 'Zoé', middleInitial: 'M.', lastName: 'Tremblay-Côté' }), 'Zoé M. Tremblay-Côté'],
    [donor({ type: 'company', companyName: 'Acme "North" Ltd.', firstName: 'Pat' }), 'Acme "North" Ltd.'],
    [donor({ type: 'anonymous' }), 'Anonyme'],
    [donor({ email: 'x@example.com' }), 'x@example.com'],
    [donor({}), '–'],
  ])('%p is %s', (parts, name) => {
    expect(displayName(parts, 'fr')).toBe(name);
  });

  it('is asked of everyone but the anonymous', () => {
    expect(hasName(donor({ email: 'x@example.com' }))).toBe(false);
    expect(hasName(donor({ type: 'company', firstName: 'Pat' }))).toBe(false);
    expect(hasName(donor({ type: 'anonymous' }))).toBe(true);
  });
});
