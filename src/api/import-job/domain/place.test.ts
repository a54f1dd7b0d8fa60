import { canadianPostalCode, countryCode, provinceCode } from './place';

test.each([
  ['Canada', 'CA'],
  ['CA', 'CA'],
  ['ca', 'CA'],
  ['États-Unis', 'US'],
  ['United States', 'US'],
  ['U.S.A.', 'US'],
  ['France', 'FR'],
  ['Allemagne', 'DE'],
  ['Czech Republic', 'CZ'],
  ["Côte d'Ivoire", 'CI'],
  ['Royaume-Uni', 'GB'],
  ['Atlantis', null],
  ['', null],
])('country %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test.each([
  ['Quebec', 'CA', 'QC'],
  ['Québec', null, 'QC'],
  ['Qc', 'CA', 'QC'],
  ['Alberta', 'CA', 'AB'],
  ['Colombie-Britannique', 'CA', 'BC'],
  ['Île-du-Prince-Édouard', 'CA', 'PE'],
  ['Nfld.', 'CA', 'NL'],
  ['Newfoundland & Labrador', 'CA', 'NL'],
  ['Minnesota', 'US', 'Minnesota'],
  ['MB', 'BR', 'MB'],
  ['Ontario', 'US', 'Ontario'],
])('province %s of %s', (text, country, expected) => {
  expect(provinceCode(text, country)).toBe(expected);
});

test.each([
  ['g1k1a1', 'G1K 1A1'],
  ['G1K-1A1', 'G1K 1A1'],
  [' G1K  1A1 ', 'G1K 1A1'],
  ['55108', null],
  ['D1A 1A1', null],
  ['', null],
])('postal code %s', (text, expected) => {
  expect(canadianPostalCode(text)).toBe(expected);
});
