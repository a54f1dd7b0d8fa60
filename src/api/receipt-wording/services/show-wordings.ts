import { today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Wording } from '../../receipt/domain/wordings/wording';
import { wordingFor, WORDINGS } from '../../receipt/domain/wordings/wordings';
import type { WordingOut } from '../contract';
import { listOwnWordings } from '../queries/wordings';

/** Every version, the software's and the organization's own: by jurisdiction, the latest first. */
export async function showWordings({ id, timezone }: Organization): Promise<WordingOut[]> {
  const own = await listOwnWordings(await readConnection(), id);
  const day = today(timezone);
  const isInForce = (wording: Wording): boolean => wording.validFrom <= day && wordingFor(wording.jurisdiction, day, own).version === wording.version;
  const shipped = WORDINGS.map((wording): WordingOut => ({ ...wording, isOwn: false, isInForce: isInForce(wording), publishedBy: null, publishedAt: null }));
  const published = own.map((wording): WordingOut => ({ ...wording, isOwn: true, isInForce: isInForce(wording) }));
  // Of two that begin on one day the one published later stands first, and is the one that is used.
  const byDate = [...shipped, ...published].reverse().sort((left, right) => (left.validFrom < right.validFrom ? 1 : left.validFrom > right.validFrom ? -1 : 0));
  return WORDINGS.flatMap(({ jurisdiction }) => byDate.filter((wording) => wording.jurisdiction === jurisdiction));
}
