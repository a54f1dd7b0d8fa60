import type { Jurisdiction } from '../snapshot';
import { CANADA_2019 } from './canada';
import { FRANCE_2018 } from './france';
import { UNITED_STATES_1994 } from './united-states';
import type { Wording } from './wording';

/** Every version that ever came with the software: a receipt of any year can be drawn again in its own words. */
export const WORDINGS: readonly Wording[] = [CANADA_2019, UNITED_STATES_1994, FRANCE_2018];

/**
 * The wording for receipts issued on a day: the jurisdiction's latest that is valid by then, and of two
 * that begin on one day the one published later. A law that changes comes with a later version of the
 * software's own, which then also goes before older words of the charity's.
 * @param own what the organization published itself, in that order
 * @throws RangeError when the jurisdiction has none yet on that day.
 */
export function wordingFor(jurisdiction: Jurisdiction, date: string, own: readonly Wording[] = []): Wording {
  const valid = [...WORDINGS, ...own].filter((wording) => wording.jurisdiction === jurisdiction && wording.validFrom <= date);
  const latest = valid.reduce<Wording | undefined>((best, wording) => (best === undefined || wording.validFrom >= best.validFrom ? wording : best), undefined);
  if (latest === undefined) throw new RangeError(`No wording of ${jurisdiction} receipts is valid on ${date}.`);
  return latest;
}

/** The wording a receipt was issued with, the software's or the organization's own. @throws RangeError when no such version exists. */
export function wordingOf(version: string, own: readonly Wording[] = []): Wording {
  const found = [...WORDINGS, ...own].find((wording) => wording.version === version);
  if (found === undefined) throw new RangeError(`There is no wording ${version}.`);
  return found;
}
