import type { Jurisdiction } from '../domain/snapshot';

/** Points: 72 to the inch. */
export interface PageGeometry {
  readonly size: 'LETTER' | 'A4';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Lowest point of what flows; the footer is below. */
  readonly bottom: number;
  /** Where the donor's address shows in the envelope's window. */
  readonly window: { readonly left: number; readonly top: number; readonly width: number };
  /** The column beside the window. */
  readonly beside: { readonly left: number; readonly width: number };
  readonly folds: readonly number[];
}

/** Letter folded in three in a No. 10 envelope: its left window shows 2.1 to 3.1 inches from the top wherever the sheet slides. */
const LETTER: PageGeometry = {
  size: 'LETTER',
  width: 612,
  height: 792,
  left: 64,
  right: 548,
  top: 42,
  bottom: 738,
  window: { left: 64, top: 152, width: 240 },
  beside: { left: 338, width: 210 },
  folds: [264, 528],
};

/** A4 folded in three in a French DL envelope, whose window is on the right: 110 mm from the left, 45 to 80 mm from the top. */
const A4: PageGeometry = {
  size: 'A4',
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 539,
  top: 42,
  bottom: 788,
  window: { left: 312, top: 142, width: 210 },
  beside: { left: 56, width: 226 },
  folds: [280.6, 561.2],
};

export function geometryOf(jurisdiction: Jurisdiction): PageGeometry {
  return jurisdiction === 'FR' ? A4 : LETTER;
}

/** One accent; all text at least 4.5 to 1 on its ground. */
export const COLORS = { ink: '#1c2430', muted: '#596273', hairline: '#d5dbe4', accent: '#1b4b72', tint: '#edf3f8', alert: '#a3231b' } as const;
