import { createContext, useContext } from 'react';
import type { Fields } from '../criteria';

export interface Builder {
  /** What may be asked here: of donors, or of gifts inside one of their rules. */
  readonly fields: Fields;
  /** Where this builder stands in the whole tree: empty, or `/2/where`. */
  readonly place: string;
  /** What the server refused, by rule. */
  readonly messages: ReadonlyMap<string, string>;
}

export const CurrentBuilder = createContext<Builder | null>(null);

/** @throws when used outside a builder. */
export function useBuilder(): Builder {
  const builder = useContext(CurrentBuilder);
  if (builder === null) throw new Error('useBuilder needs SegmentBuilder above it');
  return builder;
}

/** The key of a rule in the whole tree, from its path in this builder. */
export function placeOf(place: string, path: readonly number[]): string {
  return `${place}${path.map((index) => `/${index}`).join('')}`;
}
