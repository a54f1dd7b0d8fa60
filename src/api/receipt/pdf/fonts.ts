import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph, type GlyphPosition, type GlyphRun } from 'fontkit';
import { LRUCache } from 'lru-cache';
import { FontSubset, SECOND_NAME } from './font-subset';
import { FontTables } from './font-tables';

export type FontName = 'regular' | 'semibold';

/** A parsed font in the shape pdfkit takes one ready-made; shared by all documents. */
export type SharedFont = Font & { createSubset(): FontSubset };

const FILES: Readonly<Record<FontName, string>> = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};
const NO_BREAK_SPACE = '\u00a0';
const FIRST_LIGATURE = 0xfb00;
const LAST_LIGATURE = 0xfb06;
/** pdfkit lays out text word by word; 20,000 words are the wordings and the names of a year's run. */
const WORDS_KEPT = 20_000;

const opened = new Map<FontName, SharedFont>();

/** Source Sans 3, read and parsed once in the life of the process. */
export function sharedFont(name: FontName): SharedFont {
  let font = opened.get(name);
  if (font === undefined) {
    font = shared(readFileSync(require.resolve(FILES[name])));
    opened.set(name, font);
  }
  return font;
}

function shared(data: Buffer): SharedFont {
  const font = create(data);
  // pdfkit scales a run's positions in place by 1000 / unitsPerEm: a kept run stays right only when that is 1.
  if (font.unitsPerEm !== 1000) throw new Error('A shared font needs 1000 units an em.');
  nameGlyphs(font);
  const tables = new FontTables(data, font);
  const runs = new LRUCache<string, GlyphRun>({ max: WORDS_KEPT });
  const layout = (text: string): GlyphRun => {
    let run = runs.get(text);
    if (run === undefined) {
      run = joined(font, text);
      runs.set(text, run);
    }
    return run;
  };
  return Object.assign(Object.create(font) as Font, { layout, createSubset: () => new FontSubset(tables) });
}

/**
 * A glyph keeps the first character it was met with; met in the font's own order, no document depends on those
 * before it. The ligatures stay out: met in « officiel », theirs is two letters, and the word is found by search.
 */
function nameGlyphs(font: Font): void {
  const letters = font.characterSet.filter((codePoint) => codePoint < FIRST_LIGATURE || codePoint > LAST_LIGATURE);
  for (const codePoint of letters.sort((left, right) => left - right)) font.glyphForCodePoint(codePoint);
}

/** Space and no-break space share one glyph; given two names, copied text keeps them apart. */
function joined(font: Font, text: string): GlyphRun {
  const space = font.glyphForCodePoint(0x20);
  const noBreak: Glyph = { id: space.id + SECOND_NAME, advanceWidth: space.advanceWidth, codePoints: [0xa0] };
  const glyphs: Glyph[] = [];
  const positions: GlyphPosition[] = [];
  text.split(NO_BREAK_SPACE).forEach((piece, index) => {
    if (index > 0) {
      glyphs.push(noBreak);
      positions.push({ xAdvance: noBreak.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 });
    }
    if (piece === '') return;
    const run = font.layout(piece);
    glyphs.push(...run.glyphs);
    positions.push(...run.positions);
  });
  return { glyphs, positions, advanceWidth: positions.reduce((sum, position) => sum + position.xAdvance, 0) };
}
