import { Readable } from 'node:stream';
import { SheetRows } from './sheet-rows';

/** Reads everything in sheets of `most` rows, as the workbook does. */
async function sheets(chunks: readonly string[], most: number): Promise<string[]> {
  const rows = new SheetRows(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
  const found: string[] = [];
  do {
    let sheet = '';
    for (let left = most; left > 0;) {
      const some = await rows.next(left);
      if (some === undefined) break;
      left -= some.rows;
      sheet += some.bytes.toString();
    }
    found.push(sheet);
  } while (await rows.hasMore());
  return found;
}

test.each([
  [[], 2, ['']],
  [['a\nb\n'], 2, ['a\nb\n']],
  [['a\nb\nc\n'], 2, ['a\nb\n', 'c\n']],
  [['a\n', 'b\nc\n'], 1, ['a\n', 'b\n', 'c\n']],
  [['aa', 'a\nb', 'b', 'b\nccc\n'], 2, ['aaa\nbbb\n', 'ccc\n']],
  [['a\nb\n', '', 'c\nd\n'], 2, ['a\nb\n', 'c\nd\n']],
])('%j in sheets of %i', async (chunks, most, expected) => {
  expect(await sheets(chunks, most)).toEqual(expected);
});

test('a source that breaks is an error, never a shorter sheet', async () => {
  const source = Readable.from(
    (async function* () {
      yield Buffer.from('a\n');
      throw new Error('broken');
    })(),
  );
  const rows = new SheetRows(source);
  await rows.next(5);
  await expect(rows.next(5)).rejects.toThrow('broken');
});
