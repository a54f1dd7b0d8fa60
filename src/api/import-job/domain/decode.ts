import iconv from 'iconv-lite';
import { ByteScan, type ByteSource, type TextEncoding } from './encoding';
import { ImportFileError } from './problem';

/**
 * The text of a file, chunk by chunk and in constant memory: the byte order mark is dropped and every
 * line ends with a single `\n` (the CSV reader would otherwise count CR LF inside quotes as two lines).
 * Nothing is replaced in silence. Throws {@link ImportFileError}: `ENCODING_MIXED` where bytes are not
 * UTF-8 although the file was said to be, `NUL_CHARACTER` where the text holds U+0000.
 */
export async function* decodeText(bytes: ByteSource, encoding: TextEncoding): AsyncGenerator<string> {
  const lines = new LineEnds();
  for await (const text of decoded(bytes, encoding)) {
    const clean = lines.normalise(text);
    if (clean !== '') yield clean;
  }
  const rest = lines.end();
  if (rest !== '') yield rest;
}

async function* decoded(bytes: ByteSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  const scan = encoding === 'utf-8' ? new ByteScan() : null;
  for await (const chunk of bytes) {
    scan?.push(chunk);
    refuseInvalid(scan);
    yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  scan?.finish();
  refuseInvalid(scan);
  yield decoder.end() ?? '';
}

function refuseInvalid(scan: ByteScan | null): void {
  if (scan !== null && scan.invalid !== null) {
    throw new ImportFileError({ code: 'ENCODING_MIXED', ...scan.invalid });
  }
}

/** Turns CR LF and lone CR into LF across chunk borders, and stops at the first NUL. */
class LineEnds {
  private endsWithReturn = false;
  private line = 1;

  normalise(text: string): string {
    if (text === '') return '';
    const whole = this.endsWithReturn ? `\r${text}` : text;
    this.endsWithReturn = whole.endsWith('\r');
    const ready = this.endsWithReturn ? whole.slice(0, -1) : whole;
    const clean = ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
    this.refuseNul(clean);
    return clean;
  }

  end(): string {
    return this.endsWithReturn ? '\n' : '';
  }

  private refuseNul(text: string): void {
    const nul = text.indexOf('\0');
    this.line += countLineFeeds(nul === -1 ? text : text.slice(0, nul));
    if (nul !== -1) throw new ImportFileError({ code: 'NUL_CHARACTER', line: this.line });
  }
}

/** How many line feeds a text holds. */
export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
