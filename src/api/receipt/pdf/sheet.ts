import type { ReceiptSnapshot } from '../domain/snapshot';
import type { ReceiptField, Texts, Wording } from '../domain/wordings/wording';
import { COLORS } from './geometry';
import type { Run, TextStyle } from './paragraph';
import type { Pen } from './pen';
import type { Phrase, Voice } from './voice';

/** One receipt being drawn: what it says, in which words, with which pen. */
export interface Sheet {
  readonly pen: Pen;
  readonly voice: Voice;
  readonly snapshot: ReceiptSnapshot;
  readonly wording: Wording;
  /** Only an example: its pages say so. */
  readonly isSpecimen: boolean;
  readonly newPage: () => void;
}

export const STYLES = {
  title: { font: 'semibold', size: 21, color: COLORS.accent },
  heading: { font: 'semibold', size: 15, color: COLORS.accent },
  name: { font: 'semibold', size: 17, color: COLORS.accent },
  strong: { font: 'semibold', size: 10.5, color: COLORS.ink },
  body: { font: 'regular', size: 10.5, color: COLORS.ink },
  small: { font: 'regular', size: 9, color: COLORS.muted },
  smallStrong: { font: 'semibold', size: 9, color: COLORS.ink },
  label: { font: 'regular', size: 9.5, color: COLORS.ink },
  labelBeside: { font: 'regular', size: 9.5, color: COLORS.muted },
  caption: { font: 'regular', size: 8, color: COLORS.muted },
} as const satisfies Record<string, TextStyle>;

/** One text in one look. */
export function run(text: string, style: TextStyle): Run[] {
  return [{ ...style, text }];
}

/** Phrases one after the other, French first; the second is marked as being in another language. */
export function runs(phrases: readonly Phrase[], style: TextStyle, beside: TextStyle = style): Run[] {
  return phrases.map((phrase, index) =>
    index === 0 ? { ...style, text: phrases.length > 1 ? `${phrase.text} ` : phrase.text } : { ...beside, text: `/ ${phrase.text}`, lang: phrase.lang },
  );
}

/** The words of a field, when this receipt's wording has any. */
export function wordsOf(sheet: Sheet, field: ReceiptField): Texts | undefined {
  return sheet.wording.words[field];
}
