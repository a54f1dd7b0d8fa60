import { stripFormulaQuote } from '../../api/import-job/domain/formula-quote';
import { guarded } from './formula-guard';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', '-', "=cmd|' /C calc'!A0"])(
  '%j is quoted, and comes back',
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(stripFormulaQuote(guarded(text))).toBe(text);
  },
);

test.each(['', 'Élise', ' =1', "'Hara", '1-1', 'a@b.ca', '٣', '😀=', "''=x"])('%j stays as it is, and comes back', (text) => {
  expect(guarded(text)).toBe(text);
  expect(stripFormulaQuote(guarded(text))).toBe(text);
});
