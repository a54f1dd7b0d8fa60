import type { Font } from 'fontkit';

/** A glyph's outline as it stands in the font, and where it names other glyphs (accented letters are made of two). */
export interface Outline {
  readonly bytes: Buffer;
  readonly components: readonly { readonly position: number; readonly glyph: number }[];
}

// Flags of a composite glyph's component (OpenType, table glyf).
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const FIRST_COMPONENT = 10;

/** The tables of a TrueType font that a PDF needs, read straight from its bytes. */
export class FontTables {
  readonly #data: Buffer;
  readonly #font: Font;
  readonly #outlines = new Map<number, Outline>();
  readonly #metrics: Buffer;
  readonly #longMetrics: number;

  constructor(data: Buffer, font: Font) {
    this.#data = data;
    this.#font = font;
    this.#metrics = this.table('hmtx');
    this.#longMetrics = this.table('hhea').readUInt16BE(34);
  }

  /** The bytes of a table; empty when the font has none of that name. */
  table(tag: string): Buffer {
    const entry = this.#font.directory.tables[tag];
    return entry === undefined ? Buffer.alloc(0) : this.#data.subarray(entry.offset, entry.offset + entry.length);
  }

  outline(glyph: number): Outline {
    let outline = this.#outlines.get(glyph);
    if (outline === undefined) {
      const bytes = this.table('glyf').subarray(this.#font.loca.offsets[glyph], this.#font.loca.offsets[glyph + 1]);
      outline = { bytes, components: components(bytes) };
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }

  /** Advance width and left side bearing; the last advance holds for all glyphs after it. */
  metrics(glyph: number): { readonly advance: number; readonly bearing: number } {
    const advance = this.#metrics.readUInt16BE(Math.min(glyph, this.#longMetrics - 1) * 4);
    const bearing = glyph < this.#longMetrics ? glyph * 4 + 2 : this.#longMetrics * 4 + (glyph - this.#longMetrics) * 2;
    return { advance, bearing: this.#metrics.readInt16BE(bearing) };
  }
}

function components(bytes: Buffer): Outline['components'] {
  if (bytes.length === 0 || bytes.readInt16BE(0) >= 0) return [];
  const found: { position: number; glyph: number }[] = [];
  let position = FIRST_COMPONENT;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = bytes.readUInt16BE(position);
    found.push({ position: position + 2, glyph: bytes.readUInt16BE(position + 2) });
    position += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) position += 2;
    else if (flags & HAS_TWO_SCALES) position += 4;
    else if (flags & HAS_MATRIX) position += 8;
  }
  return found;
}
