import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { SoftCreditOut } from '../contract';
import { FROM_SOFT_CREDITS, SOFT_CREDIT_COLUMNS } from './soft-credit-columns';

/** A page of the soft credits of a gift or of a donor, by the gift's date, newest first. */
export async function listSoftCredits(
  connection: Connection,
  organizationId: number,
  of: { readonly donationId: number } | { readonly donorId: number },
  page: PageRequest,
): Promise<{ rows: SoftCreditOut[]; total: number | undefined }> {
  const whose = 'donationId' in of ? sql`s.donation_id = ${of.donationId}` : sql`s.donor_id = ${of.donorId}`;
  const where = sql`s.organization_id = ${organizationId} AND ${whose}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<SoftCreditOut>(
    connection,
    sql`SELECT ${SOFT_CREDIT_COLUMNS} FROM ${FROM_SOFT_CREDITS} WHERE ${where} ORDER BY g.received_on DESC, s.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM soft_credits s WHERE ${where}`))?.total };
}
