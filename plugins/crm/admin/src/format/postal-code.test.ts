import { tidyPostalCode } from './postal-code';

describe('tidyPostalCode', () => {
  it.each([
    ['h2x1y4', 'CA', 'H2X 1Y4'],
    ['H2X-1Y4', '', 'H2X 1Y4'],
    ['h2x 1y', 'CA', 'h2x 1y'],
    ['75001', 'FR', '75001'],
    ['h2x1y4', 'US', 'h2x1y4'],
  ])('%s in %s', (text, country, tidy) => {
    expect(tidyPostalCode(text, country)).toBe(tidy);
  });
});
