import { EMPTY_SQL, row, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { SegmentListQuery, SegmentOut } from '../contract';
import { SEGMENT_COLUMNS } from './segment-columns';

const SORTS: Readonly<Record<SegmentListQuery['sort']['field'], Sql>> = {
  name: sql`crm_plain(s.name)`,
  donorCount: sql`s.donor_count`,
  lastCalculatedAt: sql`s.last_calculated_at`,
  createdAt: sql`s.created_at`,
};

/** A page of an organization's segments; `search` looks inside names, without case and accents. */
export async function listSegments(
  connection: Connection,
  organizationId: number,
  { search, isAutomatic, sort, pagination }: SegmentListQuery,
): Promise<{ rows: SegmentOut[]; total: number | undefined }> {
  const where = sql`s.organization_id = ${organizationId}
    ${search === undefined || search === '' ? EMPTY_SQL : sql`AND strpos(crm_plain(s.name), crm_plain(${search})) > 0`}
    ${isAutomatic === undefined ? EMPTY_SQL : sql`AND COALESCE(s.is_automatic, false) = ${isAutomatic}`}`;
  const { limit, offset } = pageBounds(pagination);
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const found = await rows<SegmentOut>(
    connection,
    sql`SELECT ${SEGMENT_COLUMNS}
          FROM segments s
         WHERE ${where}
         ORDER BY ${SORTS[sort.field]} ${direction} NULLS LAST, s.id ${direction}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM segments s WHERE ${where}`))?.total };
}
