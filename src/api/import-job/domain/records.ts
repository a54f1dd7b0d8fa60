import type { CsvError } from 'csv-parse';
import { Parser, type Info } from 'csv-parse';
import { countLineFeeds } from './decode';
import { delimiters, type Delimiter } from './delimiter';
import { ImportFileError, type RowProblem } from './problem';

/** No cell of a donor file needs more; a quote that never closes would otherwise eat the file. */
export const RECORD_LIMIT_BYTES = 1024 * 1024;

export interface ImportRecord {
  /** Line of the file on which the record begins, from 1. */
  line: number;
  cells: readonly string[];
  /** What is wrong with the record as a record. Its cells cannot be trusted then. */
  problems: readonly RowProblem[];
}

/**
 * The records of a decoded file (see decodeText), the heading first, with exact line numbers: some dozens at a
 * time and never none, since waiting for each one would take longer than reading it. Blank
 * records are left out. A record with another number of columns than the heading, or with a misplaced
 * quote, is yielded with its problem; blank cells past the last heading are dropped.
 * Throws {@link ImportFileError} `QUOTE_NOT_CLOSED` or `RECORD_TOO_LARGE`.
 */
export async function* readRecordBatches(
  text: AsyncIterable<string> | Iterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<readonly [ImportRecord, ...ImportRecord[]]> {
  const reader = new RecordReader();
  const parser = new RecordParser(reader, delimiter);
  // What fails is told to whoever wrote the piece it failed on.
  parser.on('error', () => undefined);
  try {
    for await (const chunk of withoutSeparatorLine(reader.watch(text))) {
      for (const piece of piecesOf(chunk)) {
        await done((tell) => parser.write(piece, tell));
        yield* reader.drain();
      }
    }
    await done((tell) => parser.end(tell));
    yield* reader.drain();
  } finally {
    parser.destroy();
  }
}

/** Hands each record over as it is read, with the parser's count of lines, which an 'on_record' would have copied for every record. */
class RecordParser extends Parser {
  constructor(
    private readonly reader: RecordReader,
    delimiter: Delimiter,
  ) {
    super({
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: RECORD_LIMIT_BYTES,
      on_skip: (error) => reader.noteError(error),
    });
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    this.reader.take(cells, this.info);
    return true;
  }
}

/** Waits for what a stream says when it is done. */
function done(work: (tell: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => work((error) => (error ? reject(error) : resolve())));
}

const PIECE_CHARACTERS = 16 * 1024;

/** A file held in memory comes as one text; a batch must not be all of it. Two halves of one character stay together. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const last = text.charCodeAt(from + PIECE_CHARACTERS - 1);
    const to = from + PIECE_CHARACTERS - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    yield text.slice(from, to);
    from = to;
  }
}

class RecordReader {
  private width: number | null = null;
  private lastLine = 0;
  private blankLines = 0;
  private queue: ImportRecord[] = [];
  private readonly quotes = new OpenQuote();

  /** Passes the text on and keeps an eye on where quotes open. */
  async *watch(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
    for await (const chunk of text) {
      this.quotes.see(chunk);
      yield chunk;
    }
  }

  /** Called by csv-parse in file order, for every record it could read; what it takes waits here, with its line, and not in the parser. */
  take(cells: string[], { lines: endLine, empty_lines }: Pick<Info, 'lines' | 'empty_lines'>): void {
    const inside = cells.reduce((sum, cell) => sum + (cell.includes('\n') ? countLineFeeds(cell) : 0), 0);
    this.lastLine = endLine;
    this.blankLines = empty_lines;
    if (!cells.every((cell) => cell.trim() === '')) this.queue.push(this.checkWidth(endLine - inside, cells));
  }

  /** The records read since the last call, broken ones in their place; nothing when there are none. */
  *drain(): Generator<readonly [ImportRecord, ...ImportRecord[]]> {
    const [first, ...others] = this.queue;
    this.queue = [];
    if (first !== undefined) yield [first, ...others];
  }

  /** Called by csv-parse for a record it drops. What it throws ends the stream. */
  noteError(error: CsvError | undefined): undefined {
    if (error === undefined) return undefined;
    const endLine = typeof error['lines'] === 'number' ? error['lines'] : this.lastLine + 1;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new ImportFileError({ code: 'QUOTE_NOT_CLOSED', line: this.quotes.line });
    }
    const blankLines = typeof error['empty_lines'] === 'number' ? error['empty_lines'] : this.blankLines;
    const line = Math.min(this.lastLine + 1 + blankLines - this.blankLines, endLine);
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
      throw new ImportFileError({ code: 'RECORD_TOO_LARGE', line, limitBytes: RECORD_LIMIT_BYTES });
    }
    if (endLine > this.lastLine) {
      this.queue.push({ line, cells: [], problems: [{ code: 'QUOTE_MISPLACED', line, endLine }] });
      this.lastLine = endLine;
      this.blankLines = blankLines;
    }
    return undefined;
  }

  private checkWidth(line: number, cells: string[]): ImportRecord {
    this.width ??= headingWidth(cells);
    const expected = this.width;
    const extra = cells.slice(expected);
    const kept = extra.every((cell) => cell.trim() === '') ? cells.slice(0, expected) : cells;
    const problems: RowProblem[] = kept.length === expected ? [] : [{ code: 'COLUMN_COUNT', line, expected, found: kept.length }];
    return { line, cells: kept, problems };
  }
}

/** Excel writes separators past the last heading; those nameless columns do not count. */
function headingWidth(heading: readonly string[]): number {
  return heading.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Remembers the line on which the quote that is open at the end of the text was opened. */
class OpenQuote {
  line = 1;
  private current = 1;
  private isOpen = false;
  private isCellStart = true;
  private closedJustNow = false;

  see(chunk: string): void {
    // Split where it matters: a pattern for all the rest would overflow the stack on a cell of ten million characters.
    for (const piece of chunk.split(/(["\n])/)) if (piece !== '') this.step(piece);
  }

  private step(piece: string): void {
    if (piece === '"') {
      if (this.isOpen) {
        this.isOpen = false;
        this.closedJustNow = true;
        return;
      }
      // A quote right after a closing one was a doubled quote: the cell never closed.
      if (this.closedJustNow) this.isOpen = true;
      else if (this.isCellStart) {
        this.isOpen = true;
        this.line = this.current;
      }
    }
    if (piece === '\n') this.current += 1;
    this.closedJustNow = false;
    const last = piece.at(-1);
    this.isCellStart = last === '\n' || delimiters.some((delimiter) => delimiter === last);
  }
}

/** Drops Excel's `sep=;` line but keeps its line feed, so that line numbers stay those of the file. */
async function* withoutSeparatorLine(text: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const chunk of text) {
    yield isFirst ? chunk.replace(/^"?sep=[,;\t|]"?[^\S\n]*(?=\n|$)/i, '') : chunk;
    isFirst = false;
  }
}
