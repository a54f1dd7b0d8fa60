import { randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { sql, type Sql } from '../database/sql';
import type { ExportColumn } from './column';

/** Writes an opened value as a whole cell. `row` is the sheet's row, 0 in CSV. */
export type SealedCell = (column: ExportColumn, index: number, row: string, value: unknown) => string;

/**
 * Encrypted values on their way through COPY: PostgreSQL cannot open them, so it writes each between two
 * marks that nobody can guess, and they are opened and written as cells while the file streams by.
 */
export class SealedCells {
  private readonly mark = randomBytes(12).toString('hex');

  constructor(
    private readonly columns: readonly ExportColumn[],
    private readonly cell: SealedCell,
  ) {}

  /** Whether any column is sealed. */
  get areThere(): boolean {
    return this.columns.some(({ kind }) => kind === 'sealed');
  }

  /** What COPY writes for a sealed value: only letters and digits, which no format quotes. */
  marked(index: number, value: Sql, row: Sql): Sql {
    return sql`(${`${this.mark}${index}z`}::text || ${row} || ${'z'}::text || encode(convert_to(${value}, 'UTF8'), 'hex') || ${`${this.mark}`}::text)`;
  }

  /** Opens what is between marks. Bytes are handled as Latin-1 text: marks are ASCII, and the rest passes through untouched. */
  opening(): Transform {
    const between = new RegExp(`${this.mark}(\\d+)z(\\d*)z([0-9a-f]*)${this.mark}`, 'g');
    let held = '';
    const opened = (text: string): Buffer =>
      Buffer.from(
        text.replace(between, (_, index: string, row: string, hex: string) => this.write(Number(index), row, hex)),
        'latin1',
      );
    return new Transform({
      transform: (chunk: Buffer, _encoding, done: TransformCallback) => {
        const text = held + chunk.toString('latin1');
        const end = this.settledLength(text);
        held = text.slice(end);
        passOn(done, () => opened(text.slice(0, end)));
      },
      flush: (done: TransformCallback) => passOn(done, () => opened(held)),
    });
  }

  /** How much of the text holds no half of a marked value. */
  private settledLength(text: string): number {
    let end = 0;
    for (;;) {
      const start = text.indexOf(this.mark, end);
      if (start === -1) return Math.max(end, text.length - this.mark.length);
      const close = text.indexOf(this.mark, start + this.mark.length);
      if (close === -1) return start;
      end = close + this.mark.length;
    }
  }

  private write(index: number, row: string, hex: string): string {
    const column = this.columns[index];
    if (column?.sealed === undefined) throw new Error('a sealed value of no column');
    const stored: unknown = JSON.parse(Buffer.from(hex, 'hex').toString('utf8'));
    return Buffer.from(this.cell(column, index, row, column.sealed.open(stored)), 'utf8').toString('latin1');
  }
}

/** A value that does not open fails the file: a cut one is better than a wrong one. */
function passOn(done: TransformCallback, work: () => Buffer): void {
  try {
    done(null, work());
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}
