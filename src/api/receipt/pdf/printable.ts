import type { ReceiptSnapshot } from '../domain/snapshot';
import { sharedFont } from './fonts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
// Every kind of white space and control but the no-break space, which keeps figures whole.
// eslint-disable-next-line no-control-regex
const BLANK = /[\u0000-\u0020\u007f-\u009f\u2000-\u200a\u2028\u2029\u205f\u3000]+/g;
const LIGATURE = /[\ufb00-\ufb06]/g;
const NARROW_NO_BREAK_SPACE = /\u202f/g;

/** Text as it is printed: accents composed, one space between words, no control characters. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(LIGATURE, (letters) => letters.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(BLANK, ' ')
    .replace(NARROW_NO_BREAK_SPACE, '\u00a0')
    .trim();
}

let known: ReadonlySet<number> | undefined;

/** The characters of a text that the typeface does not have, each once. */
export function unprintableIn(text: string): string[] {
  known ??= new Set(sharedFont('regular').characterSet.filter((codePoint) => sharedFont('semibold').hasGlyphForCodePoint(codePoint)));
  const fontHas = known;
  return [...new Set([...printable(text)].filter((character) => !fontHas.has(character.codePointAt(0) ?? 0)))];
}

/** The characters of a receipt's facts that cannot be printed, so that it can be refused before a number is spent. */
export function unprintableCharacters(snapshot: ReceiptSnapshot): string[] {
  return unprintableIn(textsOf(snapshot).join(' '));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}
