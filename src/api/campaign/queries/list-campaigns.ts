import { joinSql, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { CampaignListQuery } from '../contract';
import { CAMPAIGN_COLUMNS, type StoredCampaign } from './campaign-columns';

const SORTS: Readonly<Record<CampaignListQuery['sort']['field'], Sql>> = {
  name: sql`crm_fold(c.name)`,
  startDate: sql`c.start_date`,
  endDate: sql`c.end_date`,
  totalRaised: sql`c.total_raised`,
  donorCount: sql`c.donor_count`,
  createdAt: sql`c.created_at`,
};

/** A page of an organization's campaigns; `search` looks inside names and codes, without case and accents. */
export async function listCampaigns(
  connection: Connection,
  organizationId: number,
  { sort, pagination, ...filters }: CampaignListQuery,
): Promise<{ rows: StoredCampaign[]; total: number | undefined }> {
  const where = joinSql(conditions(organizationId, filters), ' AND ');
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<StoredCampaign>(
    connection,
    sql`SELECT ${CAMPAIGN_COLUMNS}
          FROM campaigns c
         WHERE ${where}
         ORDER BY ${SORTS[sort.field]} ${direction} NULLS LAST, c.id ${direction}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM campaigns c WHERE ${where}`))?.total };
}

function conditions(organizationId: number, filters: Omit<CampaignListQuery, 'sort' | 'pagination'>): Sql[] {
  const all: Sql[] = [sql`c.organization_id = ${organizationId}`];
  if (filters.campaignStatus !== undefined) all.push(sql`c.campaign_status = ${filters.campaignStatus}`);
  if (filters.parent !== undefined)
    all.push(sql`c.parent_id = (SELECT p.id FROM campaigns p WHERE p.organization_id = ${organizationId} AND p.document_id = ${filters.parent})`);
  if (filters.search !== undefined && filters.search !== '')
    all.push(sql`strpos(crm_fold(concat_ws(' ', c.name, c.name_fr, c.name_en, c.code)), crm_fold(${filters.search})) > 0`);
  return all;
}
