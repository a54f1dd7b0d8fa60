import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { AllPledgesQuery, PledgeListQuery, PledgeOut } from '../contract';
import { FROM_PLEDGES, PLEDGE_COLUMNS } from './pledge-columns';

interface PledgePage {
  readonly rows: PledgeOut[];
  readonly total: number | undefined;
}

/** A page of an organization's pledges, newest first. */
export function listPledges(
  connection: Connection,
  organizationId: number,
  { pledgeStatus, campaign, fund, pagination }: AllPledgesQuery,
): Promise<PledgePage> {
  const conditions = [sql`p.organization_id = ${organizationId}`, ...inState(pledgeStatus)];
  if (campaign !== undefined)
    conditions.push(sql`p.campaign_id = (SELECT id FROM campaigns WHERE organization_id = ${organizationId} AND document_id = ${campaign})`);
  if (fund !== undefined) conditions.push(sql`p.fund_id = (SELECT id FROM funds WHERE organization_id = ${organizationId} AND document_id = ${fund})`);
  return pageOf(connection, conditions, pagination);
}

/** A page of a donor's pledges, newest first. */
export function listPledgesOfDonor(
  connection: Connection,
  organizationId: number,
  donorId: number,
  { pledgeStatus, pagination }: PledgeListQuery,
): Promise<PledgePage> {
  return pageOf(connection, [sql`p.organization_id = ${organizationId}`, sql`p.donor_id = ${donorId}`, ...inState(pledgeStatus)], pagination);
}

function inState(pledgeStatus: PledgeListQuery['pledgeStatus']): Sql[] {
  return pledgeStatus === undefined ? [] : [sql`p.pledge_status = ${pledgeStatus}`];
}

async function pageOf(connection: Connection, conditions: readonly Sql[], pagination: PageRequest): Promise<PledgePage> {
  const where = joinSql(conditions, ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<PledgeOut>(
    connection,
    sql`SELECT ${PLEDGE_COLUMNS} FROM ${FROM_PLEDGES} WHERE ${where} ORDER BY p.pledged_on DESC NULLS LAST, p.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM pledges p WHERE ${where}`))?.total };
}
