import { slugOf } from './slug';

describe('the slug of an organization', () => {
  it.each([
    ['La Lanterne d’été', 'la-lanterne-d-ete'],
    ['  Œuvre & Cœur inc. ', 'oeuvre-coeur-inc'],
    ['北京', 'organization'],
    ['É', 'organization-e'],
    ['--- ---', 'organization'],
    ['a'.repeat(80), 'a'.repeat(63)],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{1,62}$/);
  });
});
