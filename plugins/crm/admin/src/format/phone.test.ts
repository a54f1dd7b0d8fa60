import { shownPhone } from './phone';

describe('shownPhone', () => {
  it('writes numbers as people do', () => {
    expect(shownPhone('+15145550117', 'fr')).toBe('514\u00a0555-0117');
    expect(shownPhone('+15145550117', 'en')).toBe('514-555-0117');
  });

  it('leaves the others alone', () => {
    expect(shownPhone('+33142685300', 'fr')).toBe('+33142685300');
    expect(shownPhone('514-555-0117 poste 3', 'fr')).toBe('514-555-0117 poste 3');
  });
});
