import type { Jurisdiction } from '../snapshot';
import { CANADA_2019 } from './canada';
import { FRANCE_2018 } from './france';
import { UNITED_STATES_1994 } from './united-states';
import type { Wording } from './wording';

/** Every version ever used: a receipt of any year can be drawn again in its own words. */
export const WORDINGS: readonly Wording[] = [CANADA_2019, UNITED_STATES_1994, FRANCE_2018];

/**
 * The wording for receipts issued on a day: the jurisdiction's latest that is valid by then.
 * @throws RangeError when the jurisdiction has none yet on that day.
 */
export function wordingFor(jurisdiction: Jurisdiction, date: string, wordings: readonly Wording[] = WORDINGS): Wording {
  const valid = wordings.filter((wording) => wording.jurisdiction === jurisdiction && wording.validFrom <= date);
  const latest = valid.reduce<Wording | undefined>((best, wording) => (best === undefined || wording.validFrom > best.validFrom ? wording : best), undefined);
  if (latest === undefined) throw new RangeError(`No wording of ${jurisdiction} receipts is valid on ${date}.`);
  return latest;
}

/** The wording a receipt was issued with. @throws RangeError when no such version exists. */
export function wordingOf(version: string): Wording {
  const found = WORDINGS.find((wording) => wording.version === version);
  if (found === undefined) throw new RangeError(`There is no wording ${version}.`);
  return found;
}
