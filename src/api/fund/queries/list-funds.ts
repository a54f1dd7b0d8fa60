import { EMPTY_SQL, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { FundListQuery, FundOut } from '../contract';
import { FUND_COLUMNS } from './fund-columns';

const SORTS: Readonly<Record<FundListQuery['sort']['field'], Sql>> = { name: sql`crm_fold(f.name)`, code: sql`f.code`, createdAt: sql`f.created_at` };

const ARCHIVED: Readonly<Record<FundListQuery['archived'], Sql>> = {
  false: sql`AND NOT COALESCE(f.is_archived, false)`,
  true: sql`AND f.is_archived`,
  all: EMPTY_SQL,
};

/** A page of an organization's funds. */
export async function listFunds(
  connection: Connection,
  organizationId: number,
  { archived, sort, pagination }: FundListQuery,
): Promise<{ rows: FundOut[]; total: number | undefined }> {
  const where = sql`f.organization_id = ${organizationId} ${ARCHIVED[archived]}`;
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<FundOut>(
    connection,
    sql`SELECT ${FUND_COLUMNS}
          FROM funds f
         WHERE ${where}
         ORDER BY ${SORTS[sort.field]} ${direction} NULLS LAST, f.id ${direction}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM funds f WHERE ${where}`))?.total };
}
