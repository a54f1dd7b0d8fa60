import { keptResponse } from './kept-response';

it('keeps the beginning of an answer, never what was secret', () => {
  expect(keptResponse('ok', ['s3cret'])).toBe('ok');
  expect(keptResponse('you sent s3cret, s3cret\u0000!', ['s3cret'])).toBe('you sent •••, •••!');
  expect(keptResponse('x'.repeat(501), [])).toBe(`${'x'.repeat(500)}…`);
  // A secret across the cut is gone before the cut is made.
  expect(keptResponse(`${'x'.repeat(497)}s3cret`, ['s3cret'])).toBe(`${'x'.repeat(497)}•••`);
});
