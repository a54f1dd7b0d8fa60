import type { Readable } from 'node:stream';

const LINE_END = 0x0a;

/** The rows of a stream that has one a line, some at a time and never more than asked: sheets end between two rows. */
export class SheetRows {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);
  private isOver = false;

  constructor(source: Readable) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** The next rows, `most` at most. @returns undefined when there are no more. */
  async next(most: number): Promise<{ readonly bytes: Buffer; readonly rows: number } | undefined> {
    if (this.held.length === 0 && !(await this.read())) return undefined;
    let rows = 0;
    let end = 0;
    while (rows < most) {
      const lineEnd = this.held.indexOf(LINE_END, end);
      if (lineEnd === -1) {
        // What is left is the start of a row, which belongs to the same sheet.
        end = this.held.length;
        break;
      }
      rows += 1;
      end = lineEnd + 1;
    }
    const bytes = this.held.subarray(0, end);
    this.held = this.held.subarray(end);
    return { bytes, rows };
  }

  /** Whether another row follows. */
  async hasMore(): Promise<boolean> {
    return this.held.length > 0 || (await this.read());
  }

  private async read(): Promise<boolean> {
    while (!this.isOver) {
      const { value, done } = await this.chunks.next();
      if (done === true) this.isOver = true;
      else if (value.length > 0) {
        this.held = value;
        return true;
      }
    }
    return false;
  }
}
