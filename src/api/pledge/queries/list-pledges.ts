import { joinSql, row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { PledgeListQuery, PledgeOut } from '../contract';
import { FROM_PLEDGES, PLEDGE_COLUMNS } from './pledge-columns';

/** A page of a donor's pledges, newest first. */
export async function listPledges(
  connection: Connection,
  organizationId: number,
  donorId: number,
  { pledgeStatus, pagination }: PledgeListQuery,
): Promise<{ rows: PledgeOut[]; total: number | undefined }> {
  const conditions = [sql`p.organization_id = ${organizationId}`, sql`p.donor_id = ${donorId}`];
  if (pledgeStatus !== undefined) conditions.push(sql`p.pledge_status = ${pledgeStatus}`);
  const where = joinSql(conditions, ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<PledgeOut>(
    connection,
    sql`SELECT ${PLEDGE_COLUMNS} FROM ${FROM_PLEDGES} WHERE ${where} ORDER BY p.pledged_on DESC NULLS LAST, p.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM pledges p WHERE ${where}`))?.total };
}
