import { ImportFileError } from './problem';
import { readRecordBatches, type ImportRecord } from './records';

async function read(text: string | string[], delimiter: ',' | ';' = ','): Promise<ImportRecord[]> {
  const records: ImportRecord[] = [];
  for await (const batch of readRecordBatches(typeof text === 'string' ? [text] : text, delimiter)) records.push(...batch);
  return records;
}

const linesAndCells = (records: ImportRecord[]) => records.map(({ line, cells }) => [line, ...cells]);

describe('readRecordBatches', () => {
  it('counts lines through quoted breaks and blank lines, whatever the chunks', async () => {
    const text = 'a,b\n\n1,"x\n\ny"\n2,z\n,\n3,"q ""w"""\n';
    const expected = [
      [1, 'a', 'b'],
      [3, '1', 'x\n\ny'],
      [6, '2', 'z'],
      [8, '3', 'q "w"'],
    ];
    expect(linesAndCells(await read(text))).toEqual(expected);
    expect(linesAndCells(await read([...text]))).toEqual(expected);
  });

  it('reports a record of another width, and forgives blank cells at the end', async () => {
    const records = await read('a,b,,\n1\n1,2,3\n1,2,,\n');
    expect(records.map(({ line, problems }) => [line, ...problems])).toEqual([
      [1],
      [2, { code: 'COLUMN_COUNT', line: 2, expected: 2, found: 1 }],
      [3, { code: 'COLUMN_COUNT', line: 3, expected: 2, found: 3 }],
      [4],
    ]);
  });

  it('never glues two gifts together over a misplaced quote', async () => {
    const records = await read('\nid,name,amount\n\n1,"Pat,10\n2,"Jane",20\n3,Roy,30\n4,12" rug,40\n5,Zoé,50\n');
    expect(linesAndCells(records)).toEqual([[2, 'id', 'name', 'amount'], [4], [6, '3', 'Roy', '30'], [7], [8, '5', 'Zoé', '50']]);
    expect(records[1]?.problems).toEqual([{ code: 'QUOTE_MISPLACED', line: 4, endLine: 5 }]);
    expect(records[3]?.problems).toEqual([{ code: 'QUOTE_MISPLACED', line: 7, endLine: 7 }]);
  });

  it('names the line where a quote opened that never closes', async () => {
    const text = 'a,b\n"x\ny",1\n2,"ok ""d"" "\n"m\nn","never ""said""\n3,4\n5,6\n';
    await expect(read(text)).rejects.toMatchObject({ problem: { code: 'QUOTE_NOT_CLOSED', line: 6 } });
  });

  it('refuses a cell of 10 MB without keeping it', async () => {
    const chunks = ['a,b\n1,2\n\n3,"', ...Array.from({ length: 160 }, () => 'x'.repeat(65_536)), '"\n'];
    const failure = await read(chunks).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportFileError);
    expect(failure).toMatchObject({ problem: { code: 'RECORD_TOO_LARGE', line: 4 } });
  });

  it('keeps the line numbers of a file that begins with sep=', async () => {
    expect(linesAndCells(await read('sep=;\na;b\n1;2', ';'))).toEqual([
      [2, 'a', 'b'],
      [3, '1', '2'],
    ]);
  });

  it('comes in batches even from one text, and never cuts a character in two', async () => {
    // The first half of the heart falls on every place near the end of a piece.
    for (const before of [65_530, 65_531, 65_532]) {
      const text = `a,b\n1,${'x'.repeat(before - 6)}${'💚'.repeat(4)}\n${'2,y\n'.repeat(40_000)}`;
      const batches = [];
      for await (const batch of readRecordBatches([text], ',')) batches.push(batch);
      const records = batches.flat();
      expect(batches.length).toBeGreaterThan(2);
      expect(records).toHaveLength(40_002);
      expect(records[1]?.cells[1]?.endsWith('x💚💚💚💚')).toBe(true);
      expect(records.at(-1)).toEqual({ line: 40_002, cells: ['2', 'y'], problems: [] });
    }
  });

  it('yields nothing for an empty file', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\n\n')).toEqual([]);
  });

  it('passes on what the source throws', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'a,b\n';
      throw new ImportFileError({ code: 'NUL_CHARACTER', line: 2 });
    }
    const reading = async () => {
      for await (const [record] of readRecordBatches(failing(), ',')) expect(record.line).toBe(1);
    };
    await expect(reading()).rejects.toMatchObject({ problem: { code: 'NUL_CHARACTER' } });
  });
});
