import type { Connection } from '../../../platform/database/sql';
import type { Wording } from '../../receipt/domain/wordings/wording';
import { listOwnWordings } from '../queries/wordings';

/** The words an organization published for its receipts, in that order: what issuing and drawing go by besides the software's. */
export async function ownWordings(connection: Connection, organizationId: number): Promise<Wording[]> {
  const own = await listOwnWordings(connection, organizationId);
  return own.map(({ version, jurisdiction, validFrom, words }) => ({ version, jurisdiction, validFrom, words }));
}
