import { RowCounter } from './count-rows';

test.each([
  [true, ['a,b\n"c\nd",e\n'], 2],
  [true, ['"a ""x""', '\n', 'y"\n', 'z\n'], 2],
  [true, [''], 0],
  [false, ['<t>12"</t>\n<t>13</t>\n'], 2],
])('quotes %p: %j', (hasQuotes, chunks, rows) => {
  const counter = new RowCounter(hasQuotes);
  for (const chunk of chunks) counter.see(Buffer.from(chunk));
  expect(counter.rows).toBe(rows);
});
