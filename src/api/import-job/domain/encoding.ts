import { isAscii } from 'node:buffer';
import chardet from 'chardet';
import type { FileProblem } from './problem';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The bytes of a file, in order. A Node read stream is one; so is an array of buffers. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type EncodingVerdict = { kind: 'known'; encoding: TextEncoding } | { kind: 'refused'; problem: FileProblem };

/**
 * Reads a whole file once, in constant memory, and says how its text is encoded.
 * A byte order mark decides. Without one: NULs in every other byte mean UTF-16; bytes that are valid
 * UTF-8 are UTF-8; otherwise Windows-1252, unless the file holds real UTF-8 text as well (mixed) or
 * bytes that Windows-1252 does not define (unknown, with chardet's guess as a hint).
 */
export async function recogniseEncoding(bytes: ByteSource): Promise<EncodingVerdict> {
  const scan = new ByteScan();
  let head = Buffer.alloc(0);
  let early: EncodingVerdict | null = null;
  for await (const chunk of bytes) {
    if (head.length < HEAD_BYTES) {
      head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      early = verdictFromHead(head);
    }
    // The head can change its mind (UTF-16 without a mark) only while it is still growing.
    if (early !== null && head.length >= HEAD_BYTES) return early;
    scan.push(chunk);
  }
  return early ?? verdictFromScan(scan, head);
}

const HEAD_BYTES = 64 * 1024;

function verdictFromHead(head: Buffer): EncodingVerdict | null {
  if (startsWith(head, [0xff, 0xfe])) return known('utf-16le');
  if (startsWith(head, [0xfe, 0xff])) return known('utf-16be');
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused({ code: 'FILE_NOT_TEXT', looksLike: 'spreadsheet' });
  }
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') {
    return refused({ code: 'FILE_NOT_TEXT', looksLike: 'pdf' });
  }
  return utf16WithoutMark(head);
}

/**
 * Western text in UTF-16 has a NUL in nearly every other byte, always on the same side. One stray
 * NUL in an ordinary file is far from the quarter asked for here.
 */
function utf16WithoutMark(head: Buffer): EncodingVerdict | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs === 0) return null;
  let first = 0;
  let second = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) first += 1;
    if (head[at + 1] === 0) second += 1;
  }
  if (second >= pairs / 4 && first <= second / 20) return known('utf-16le');
  if (first >= pairs / 4 && second <= first / 20) return known('utf-16be');
  return null;
}

function verdictFromScan(scan: ByteScan, head: Buffer): EncodingVerdict {
  scan.finish();
  if (scan.nulLine !== null) return refused({ code: 'NUL_CHARACTER', line: scan.nulLine });
  if (scan.invalid === null) return known('utf-8');
  const hasMark = startsWith(head, [0xef, 0xbb, 0xbf]);
  // A Windows-1252 file can hold a pair such as É» that happens to be valid UTF-8; one pair in
  // twenty is chance, more is a file glued together from two sources.
  if (hasMark || scan.validCount * 20 > scan.invalidCount) {
    return refused({ code: 'ENCODING_MIXED', ...scan.invalid });
  }
  if (scan.undefinedIn1252 !== null) {
    return refused({ code: 'ENCODING_UNKNOWN', ...scan.undefinedIn1252, hint: chardet.detect(head) });
  }
  return known('windows-1252');
}

interface Place {
  line: number;
  byteOffset: number;
}

/** Counts valid and invalid UTF-8 sequences over a stream, and remembers where the first ones are. */
export class ByteScan {
  validCount = 0;
  invalidCount = 0;
  invalid: Place | null = null;
  undefinedIn1252: Place | null = null;
  nulLine: number | null = null;

  private line = 1;
  private offset = 0;
  private previousWasReturn = false;
  /** Continuation bytes still expected, and the range allowed for the next one (Unicode table 3-7). */
  private pending = 0;
  private low = 0x80;
  private high = 0xbf;
  private sequenceStart: Place = { line: 1, byteOffset: 0 };

  push(chunk: Uint8Array): void {
    const plain = this.pending === 0 && isAscii(chunk) && !chunk.includes(0);
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (!plain) this.see(byte, this.offset + at);
      if (byte === LINE_FEED) {
        if (!this.previousWasReturn) this.line += 1;
      } else if (byte === RETURN) {
        this.line += 1;
      }
      this.previousWasReturn = byte === RETURN;
    }
    this.offset += chunk.length;
  }

  /** To be called once, at the end: a sequence cut short by the end of the file is invalid. */
  finish(): void {
    if (this.pending > 0) this.invalidate();
  }

  private see(byte: number, byteOffset: number): void {
    if (this.pending > 0) {
      if (byte >= this.low && byte <= this.high) {
        this.low = 0x80;
        this.high = 0xbf;
        this.pending -= 1;
        if (this.pending === 0) this.validCount += 1;
        return;
      }
      this.invalidate();
    }
    if (byte === 0) this.nulLine ??= this.line;
    if (byte < 0x80) return;
    if (UNDEFINED_IN_1252.has(byte)) this.undefinedIn1252 ??= { line: this.line, byteOffset };
    this.sequenceStart = { line: this.line, byteOffset };
    this.open(byte);
  }

  private open(byte: number): void {
    this.low = 0x80;
    this.high = 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      this.pending = 2;
      if (byte === 0xe0) this.low = 0xa0;
      if (byte === 0xed) this.high = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      this.pending = 3;
      if (byte === 0xf0) this.low = 0x90;
      if (byte === 0xf4) this.high = 0x8f;
    } else this.invalidate();
  }

  private invalidate(): void {
    this.pending = 0;
    this.low = 0x80;
    this.high = 0xbf;
    this.invalidCount += 1;
    this.invalid ??= this.sequenceStart;
  }
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function startsWith(head: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => head[at] === byte);
}

function known(encoding: TextEncoding): EncodingVerdict {
  return { kind: 'known', encoding };
}

function refused(problem: FileProblem): EncodingVerdict {
  return { kind: 'refused', problem };
}
