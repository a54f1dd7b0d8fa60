import { cellProblemCodes, describeProblem, type Problem } from './problem';

const others: Problem[] = [
  { code: 'FILE_EMPTY' },
  { code: 'FILE_HEADER_ONLY' },
  { code: 'FILE_NOT_TEXT', looksLike: 'spreadsheet' },
  { code: 'FILE_NOT_TEXT', looksLike: 'pdf' },
  { code: 'ENCODING_MIXED', line: 7, byteOffset: 99 },
  { code: 'ENCODING_UNKNOWN', line: 7, byteOffset: 99, hint: null },
  { code: 'ENCODING_UNKNOWN', line: 7, byteOffset: 99, hint: 'Big5' },
  { code: 'NUL_CHARACTER', line: 7 },
  { code: 'QUOTE_NOT_CLOSED', line: 7 },
  { code: 'RECORD_TOO_LARGE', line: 7, limitBytes: 1_048_576 },
  { code: 'COLUMNS_NOT_RECOGNISED', header: ['a', 'b'] },
  { code: 'COLUMN_MISSING', field: 'amount' },
  { code: 'COLUMN_TWICE', column: 'Date' },
  { code: 'MAPPING_SYNTAX', text: 'x' },
  { code: 'MAPPING_FIELD_UNKNOWN', field: 'x' },
  { code: 'MAPPING_FIELD_TWICE', field: 'amount' },
  { code: 'MAPPING_COLUMN_UNKNOWN', column: 'Date' },
  { code: 'TEXT_TOO_LONG', line: 7, column: 'Nom', limit: 255, length: 300 },
  { code: 'COLUMN_COUNT', line: 7, expected: 3, found: 2 },
  { code: 'QUOTE_MISPLACED', line: 7, endLine: 7 },
  { code: 'QUOTE_MISPLACED', line: 7, endLine: 9 },
  { code: 'DONOR_MISSING', line: 7 },
  { code: 'STATUS_NOT_COMPLETED', line: 7, column: 'Nom', value: 'Pledged' },
  { code: 'ROW_BLANK', line: 7 },
];
const cells = cellProblemCodes.map((code): Problem => ({ code, line: 7, column: 'Nom', value: 'x' }));

test.each([...others, ...cells])('$code is said in both languages, with line and column', (problem) => {
  const english = describeProblem(problem, 'en');
  const french = describeProblem(problem, 'fr');
  expect(english).not.toBe(french);
  for (const sentence of [english, french]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(sentence).not.toMatch(/undefined|\[object|[A-Z]+_[A-Z]+/);
    if ('line' in problem) expect(sentence).toContain('7');
    if ('column' in problem) expect(sentence).toContain(problem.column);
  }
  // A plain space before a colon or inside guillemets would let the mark wrap alone.
  expect(french).not.toMatch(/« | »| :/);
});

it('shortens a long value', () => {
  const sentence = describeProblem({ code: 'EMAIL_INVALID', line: 1, column: 'E', value: 'x'.repeat(500) }, 'fr');
  expect(sentence.length).toBeLessThan(220);
});
