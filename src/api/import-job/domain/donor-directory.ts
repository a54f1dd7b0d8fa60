import type { MatchedBy } from './import-problem';
import type { MatchKeys } from './match-keys';

/** A donor while a file is applied: a stored donor's row id, or a negative number for one the file creates. */
export type DonorRef = number;

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly donor: DonorRef; readonly by: MatchedBy }
  | { readonly kind: 'several'; readonly donors: readonly DonorRef[]; readonly by: MatchedBy };

const STRATEGIES = ['externalId', 'emailName', 'nameAddress'] as const;

/**
 * Who is known under which strict key: the charity's donors that could match, and those of the file's
 * earlier rows. The first key that somebody has decides, in the order external id, e-mail with name, name with
 * address; a blank key never does. Memory grows with the donors of the file, not with its rows.
 */
export class DonorDirectory {
  private readonly known = new Map<string, DonorRef | DonorRef[]>();

  /** Puts a donor under all their keys. */
  add(donor: DonorRef, keys: MatchKeys): void {
    for (const by of STRATEGIES) for (const key of keysOf(keys, by)) this.put(key, donor);
  }

  addAnonymous(donor: DonorRef, system: string): void {
    this.put(`n${system}`, donor);
  }

  find(keys: MatchKeys): Found {
    for (const by of STRATEGIES) {
      for (const key of keysOf(keys, by)) {
        const found = this.known.get(key);
        if (typeof found === 'number') return { kind: 'one', donor: found, by };
        if (found !== undefined) return { kind: 'several', donors: found, by };
      }
    }
    return { kind: 'none' };
  }

  /** All anonymous gifts of a source go to one donor; among several the eldest. */
  findAnonymous(system: string): Found {
    const found = this.known.get(`n${system}`);
    if (found === undefined) return { kind: 'none' };
    return { kind: 'one', donor: typeof found === 'number' ? found : Math.min(...found), by: 'anonymous' };
  }

  /** Whether nobody has this external id yet: a donor matched otherwise then learns it. */
  isNewExternalId(key: string): boolean {
    return !this.known.has(`x${key}`);
  }

  learnExternalId(donor: DonorRef, key: string): void {
    this.put(`x${key}`, donor);
  }

  private put(key: string, donor: DonorRef): void {
    const found = this.known.get(key);
    if (found === undefined) this.known.set(key, donor);
    else if (typeof found === 'number') {
      if (found !== donor) this.known.set(key, [found, donor]);
    } else if (!found.includes(donor)) found.push(donor);
  }
}

function keysOf(keys: MatchKeys, by: (typeof STRATEGIES)[number]): string[] {
  switch (by) {
    case 'externalId':
      return keys.externalIds.map((key) => `x${key}`);
    case 'emailName':
      return keys.emailName === null ? [] : [`e${keys.emailName}`];
    case 'nameAddress':
      return keys.nameAddress === null ? [] : [`a${keys.nameAddress}`];
  }
}
