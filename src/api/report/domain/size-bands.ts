/** Bands of what a donor gave in a period: above the first, up to and including the second (null: no end). */
export const SIZE_BANDS = [
  { above: 0, upTo: 100 },
  { above: 100, upTo: 500 },
  { above: 500, upTo: 5000 },
  { above: 5000, upTo: 50_000 },
  { above: 50_000, upTo: null },
] as const;

export type SizeBand = (typeof SIZE_BANDS)[number];
