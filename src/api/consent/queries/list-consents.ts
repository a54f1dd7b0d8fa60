import { EMPTY_SQL, row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { ConsentOut } from '../contract';
import type { Channel } from '../domain/consent';
import { CONSENT_COLUMNS } from './consent-columns';

/** A page of a donor's consents, the newest entry first. */
export async function listConsents(
  connection: Connection,
  organizationId: number,
  donorId: number,
  channel: Channel | undefined,
  page: PageRequest,
): Promise<{ rows: ConsentOut[]; total: number | undefined }> {
  const where = sql`c.organization_id = ${organizationId} AND c.donor_id = ${donorId} ${channel === undefined ? EMPTY_SQL : sql`AND c.channel = ${channel}`}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<ConsentOut>(
    connection,
    sql`SELECT ${CONSENT_COLUMNS} FROM consents c WHERE ${where} ORDER BY c.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM consents c WHERE ${where}`))?.total };
}
