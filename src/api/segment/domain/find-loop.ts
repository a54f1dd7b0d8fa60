/** Which segments each segment names, by public id. */
export type Names = ReadonlyMap<string, readonly string[]>;

/**
 * A way from a segment back to itself, as public ids with the segment at both ends; undefined when
 * there is none. What is reached once is not searched again: as many steps as there are references.
 */
export function findLoop(start: string, names: Names): string[] | undefined {
  const seen = new Set<string>();
  const search = (at: string, way: readonly string[]): string[] | undefined => {
    for (const next of names.get(at) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...way, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(start, [start]);
}
