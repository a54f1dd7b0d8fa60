import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from './decode';
import { recogniseEncoding, type TextEncoding } from './encoding';

const text = 'Prénom,Ville\r\nZoé,Québec\r\nœuvre,L’Église\r\n';

async function decodedAs(bytes: Buffer[], encoding: TextEncoding): Promise<string> {
  let all = '';
  for await (const piece of decodeText(bytes, encoding)) all += piece;
  return all;
}

describe('recogniseEncoding', () => {
  const cases: [string, Buffer, TextEncoding][] = [
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', iconv.encode(text, 'utf-8', { addBOM: true }), 'utf-8'],
    ['UTF-16 LE', iconv.encode(text, 'utf-16le'), 'utf-16le'],
    ['UTF-16 LE with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE', iconv.encode(text, 'utf-16be'), 'utf-16be'],
    ['UTF-16 BE with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['Windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252'],
  ];
  test.each(cases)('knows %s, and decodes it byte by byte', async (_name, bytes, encoding) => {
    expect(await recogniseEncoding([bytes])).toEqual({ kind: 'known', encoding });
    const oneByOne = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await recogniseEncoding(oneByOne)).toEqual({ kind: 'known', encoding });
    expect(await decodedAs(oneByOne, encoding)).toBe(text.replaceAll('\r\n', '\n'));
  });

  it('sees Windows-1252 although the first accent comes after 200 KB', async () => {
    const ascii = Buffer.from('a,b\n'.repeat(50_000));
    expect(await recogniseEncoding([ascii, iconv.encode('Zoé,1\n', 'windows-1252')])).toEqual({
      kind: 'known',
      encoding: 'windows-1252',
    });
  });

  it('refuses a mixed file at its first wrong byte', async () => {
    const bytes = Buffer.concat([Buffer.from('nom\r\nZoé\r\n'), iconv.encode('Zoé\r\n', 'windows-1252')]);
    expect(await recogniseEncoding([bytes])).toEqual({
      kind: 'refused',
      problem: { code: 'ENCODING_MIXED', line: 3, byteOffset: 13 },
    });
  });

  it('refuses a NUL with its line, a workbook, a PDF, and bytes no Western encoding has', async () => {
    expect(await recogniseEncoding([Buffer.from('a,b\nc,d\0e\nf,g\n')])).toEqual({
      kind: 'refused',
      problem: { code: 'NUL_CHARACTER', line: 2 },
    });
    expect(await recogniseEncoding([Buffer.from('PK\u0003\u0004rest')])).toMatchObject({
      problem: { code: 'FILE_NOT_TEXT', looksLike: 'spreadsheet' },
    });
    expect(await recogniseEncoding([Buffer.from('%PDF-1.7')])).toMatchObject({
      problem: { code: 'FILE_NOT_TEXT', looksLike: 'pdf' },
    });
    expect(await recogniseEncoding([Buffer.from([0x61, 0x0a, 0x8d, 0x20, 0x90])])).toMatchObject({
      problem: { code: 'ENCODING_UNKNOWN', line: 2, byteOffset: 2 },
    });
  });

  it('takes an empty file for UTF-8', async () => {
    expect(await recogniseEncoding([])).toEqual({ kind: 'known', encoding: 'utf-8' });
  });

  it('finds exactly what Node takes for UTF-8 valid', async () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 12 }), async (raw) => {
        const bytes = Buffer.from([0xef, 0xbb, 0xbf, ...raw.filter((byte) => byte !== 0)]);
        let isValid = true;
        try {
          decoder.decode(bytes);
        } catch {
          isValid = false;
        }
        const verdict = await recogniseEncoding([bytes]);
        expect(verdict.kind).toBe(isValid ? 'known' : 'refused');
      }),
    );
  });
});

describe('decodeText', () => {
  it('turns lone CR and CR LF cut in two into single line feeds', async () => {
    expect(await decodedAs([Buffer.from('a\r'), Buffer.from('\nb\rc\r')], 'utf-8')).toBe('a\nb\nc\n');
  });

  it('refuses a NUL in UTF-16 with its line, and never replaces a wrong byte in silence', async () => {
    await expect(decodedAs([iconv.encode('a\nb\n\0', 'utf-16le')], 'utf-16le')).rejects.toMatchObject({
      problem: { code: 'NUL_CHARACTER', line: 3 },
    });
    await expect(decodedAs([Buffer.from([0x61, 0x0a, 0xe9])], 'utf-8')).rejects.toMatchObject({
      problem: { code: 'ENCODING_MIXED', line: 2, byteOffset: 2 },
    });
  });
});
