const QUOTE = 0x22;
const LINE_END = 0x0a;

/** Counts rows as they pass: line ends, in CSV only those outside of quotes. */
export class RowCounter {
  rows = 0;
  private isQuoted = false;

  constructor(private readonly hasQuotes: boolean) {}

  readonly see = (chunk: Buffer): void => {
    for (const byte of chunk) {
      if (byte === QUOTE && this.hasQuotes) this.isQuoted = !this.isQuoted;
      else if (byte === LINE_END && !this.isQuoted) this.rows += 1;
    }
  };
}
