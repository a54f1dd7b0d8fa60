import { type FontName, sharedFont } from './fonts';
import { printable, unprintableIn } from './printable';
import { UnprintableTextError } from './render-errors';

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly color: string;
}

/** A stretch of text of one look and one language. */
export interface Run extends TextStyle {
  readonly text: string;
  /** Only where it differs from the document's. */
  readonly lang?: string;
}

/** What a line shows of a run. */
export interface Segment {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** The width of text in points, measured word by word as pdfkit draws it. */
export function widthOf(text: string, { font, size }: TextStyle): number {
  const shared = sharedFont(font);
  const words = text.match(/[^ ]* |[^ ]+$/g) ?? [];
  return (words.reduce((sum, word) => sum + shared.layout(word).advanceWidth, 0) * size) / 1000;
}

/** Breaks runs into lines at spaces, and within a word only when it alone is wider than the line. */
export function linesOf(runs: readonly Run[], width: number): Line[] {
  const lines: { run: Run; text: string; width: number }[][] = [[]];
  let used = 0;
  for (const { run, word } of runs.flatMap((each) => wordsOf(each, width))) {
    const wordWidth = widthOf(word, run);
    let line = lines.at(-1) ?? [];
    if (line.length > 0 && used + widthOf(word.trimEnd(), run) > width) {
      line = [];
      lines.push(line);
      used = 0;
    }
    const last = line.at(-1);
    if (last?.run === run) {
      last.text += word;
      last.width += wordWidth;
    } else line.push({ run, text: word, width: wordWidth });
    used += wordWidth;
  }
  return lines.map(placed);
}

function placed(parts: readonly { run: Run; text: string; width: number }[]): Line {
  let x = 0;
  const segments = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const text = isLast ? part.text.trimEnd() : part.text;
    const segment = { run: part.run, text, x, width: isLast ? widthOf(text, part.run) : part.width };
    x += segment.width;
    return segment;
  });
  return { segments, width: x };
}

/** A run's words, each with the space after it. A word wider than the line comes in pieces. */
function wordsOf(run: Run, width: number): { run: Run; word: string }[] {
  const lacking = unprintableIn(run.text);
  if (lacking.length > 0) throw new UnprintableTextError(run.text, lacking);
  const trailing = run.text.endsWith(' ') ? ' ' : '';
  const text = printable(run.text) + trailing;
  const words = text.match(/[^ ]+ ?/g) ?? [];
  return words.flatMap((word) => piecesOf(word, run, width)).map((word) => ({ run, word }));
}

function piecesOf(word: string, run: Run, width: number): string[] {
  if (widthOf(word.trimEnd(), run) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, run) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
