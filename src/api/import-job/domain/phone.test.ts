import { phoneNumber } from './phone';

test.each([
  ['418-555-0101', '+14185550101'],
  ['(514) 555-0102', '+15145550102'],
  ['1 514 555 0102', '+15145550102'],
  ['+33 1 42 68 53 00', '+33142685300'],
  ['514-555-0102 ext. 4', '+15145550102'],
  ['555-0102', null],
  ['call me', null],
  ['', null],
])('phone %s', (text, expected) => {
  expect(phoneNumber(text, 'CA')).toBe(expected);
  expect(phoneNumber(text, 'CA')).toBe(expected);
});
