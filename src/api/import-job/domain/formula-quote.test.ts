import { stripFormulaQuote } from './formula-quote';

test.each([
  ["'=1+1", '=1+1'],
  ["'-25", '-25'],
  ["'＝x", '＝x'],
  ["'\tx", '\tx'],
  ["'Hara", "'Hara"],
  ["''=x", "''=x"],
  ['=x', '=x'],
  ["'", "'"],
])('%j → %j', (cell, expected) => {
  expect(stripFormulaQuote(cell)).toBe(expected);
});
