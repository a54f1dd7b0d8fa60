import { formatPhone, formatPostalCode } from './contact-details';

it.each([
  ['h2x1y4', 'CA', 'H2X 1Y4'],
  ['H2X-1Y4', null, 'H2X 1Y4'],
  ['75001', 'FR', '75001'],
  [' 55108 ', 'US', '55108'],
])('postal code %s in %s becomes %s', (code, country, formatted) => {
  expect(formatPostalCode(code, country)).toBe(formatted);
});

it.each([
  ['(514) 555-0101', '+15145550101'],
  ['+33 1 23 45 67 89', '+33123456789'],
  ['ask reception', 'ask reception'],
])('phone %s becomes %s', (text, formatted) => {
  expect(formatPhone(text)).toBe(formatted);
});
