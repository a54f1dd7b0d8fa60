import type { MatchedBy } from './import-problem';
import type { MatchKeys } from './match-keys';

/** A donor while a file is applied: the row id, of one the file creates the id it will have. In a dry run that is negative. */
export type DonorRef = number;

/** The id that the anonymous donor of a source system goes by. */
export const ANONYMOUS_ID = 'anonymous';

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly donor: DonorRef; readonly by: MatchedBy }
  | { readonly kind: 'several'; readonly donors: readonly DonorRef[]; readonly by: MatchedBy };

const NONE: Found = { kind: 'none' };

/**
 * Who is known under which strict key: the charity's donors that could match, and those of the file's
 * earlier rows. The first key that somebody has decides, in the order external id, e-mail with name, name with
 * address; a blank key never does. Memory grows with the donors of the file, not with its rows.
 */
export class DonorDirectory {
  private readonly known = new Map<string, DonorRef | DonorRef[]>();

  /** Puts a donor under all their keys. */
  add(donor: DonorRef, keys: MatchKeys): void {
    for (const key of keys.externalIds) this.put(`x${key}`, donor);
    if (keys.emailName !== null) this.put(`e${keys.emailName}`, donor);
    if (keys.nameAddress !== null) this.put(`a${keys.nameAddress}`, donor);
  }

  addAnonymous(donor: DonorRef, system: string): void {
    this.put(`n${system}`, donor);
  }

  find({ externalIds, emailName, nameAddress }: MatchKeys): Found {
    for (const key of externalIds) {
      const found = this.under(`x${key}`, 'externalId');
      if (found.kind !== 'none') return found;
    }
    const found = emailName === null ? NONE : this.under(`e${emailName}`, 'emailName');
    return found.kind !== 'none' || nameAddress === null ? found : this.under(`a${nameAddress}`, 'nameAddress');
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

  private under(key: string, by: MatchedBy): Found {
    const found = this.known.get(key);
    if (found === undefined) return NONE;
    return typeof found === 'number' ? { kind: 'one', donor: found, by } : { kind: 'several', donors: found, by };
  }

  private put(key: string, donor: DonorRef): void {
    const found = this.known.get(key);
    if (found === undefined) this.known.set(key, donor);
    else if (typeof found === 'number') {
      if (found !== donor) this.known.set(key, [found, donor]);
    } else if (!found.includes(donor)) found.push(donor);
  }
}
